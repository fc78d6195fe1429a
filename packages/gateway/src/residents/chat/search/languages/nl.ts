import { stemmer } from '@orama/stemmers/dutch';
import type { LanguageRules } from '../language-rules.js';
import { wordSet } from '../words.js';
import { dutchAspects } from './nl-aspects.js';
import { dutchSynonyms } from './nl-synonyms.js';

const shortest = 5;

/**
 * Returns the stem of the Snowball stemmer, without what Dutch writes otherwise at the end of a word: `verhuisd`,
 * `verhuizen` and `verhuis` have one stem.
 */
function stem(word: string): string {
  const base = stemmer(word);
  if (base.length < shortest) return hardened(base);
  return hardened(base.replace(/(?<=[^aeiou])[dt]+$/, '').replace(/([aeou])\1(?=[^aeiou]$)/, '$1'));
}

const hardened = (word: string): string => word.replace(/z$/, 's').replace(/v$/, 'f');

export const dutch: LanguageRules = {
  stem,
  stopWords:
    wordSet(`aan af al als alle alles ben bent bij bijv dag dan dat de deed den der deze die dien dit doe doen doet door dus
    een eens eentje en er erg even ga gaan gaat geen gezegd goed graag ga haar had hai hallo hartelijk heb hebben hebt heeft hem
    hen het hier hij hoe hoi hun ik in is ja je jij jou jouw jullie kan kon kun kunnen kunt let maar mag me men mee meer meneer met mevrouw mij mijn
    mijzelf mn moest moet moeten mogen n na naar nee net niet nog nou nu of om omdat ons onze ook op over s start t te tegen toch toe tot
    u uit uw uwe van vanaf veel via voor vraag vraagje vragen waar waarom waarvoor wanneer want waren was wat we weet wel welk welke werd weten
    wie wij wil willen wilt word worden wordt wou zal ze zei zeg zeggen zich zij zijn zit zo zonder zou goedemorgen goedemiddag goedenavond goedendag beste
    alstublieft alsjeblieft aub svb dank bedankt iets iemand ander anders andere kom komt komen mensen hoelang hoeveel
    zelf daar daarvoor ergens steeds weer altijd nooit gisteren vandaag jaar jaren week weken maand maanden dagen
    ff ofzo eigenlijk misschien toen sinds binnen tijdens bijna snap begrijp denk vind`),
  weakWords:
    wordSet(`aanvraag aanvragen aangevraagd vraag regelen geregeld regel krijg krijgen krijgt kreeg gekregen
    nodig nieuw nieuwe nieuws eerste keer oud oude kopen koop gekocht huren huur maken maak maakt gemaakt gemeente gemeentelijk
    gemeentelijke gemeentes informatie info formulier document documenten papieren online digitaal website site internet digid loket
    ontvangen ontvang ontvangt hulp helpen help helpt doorgeven doorgegeven melden meld melding gemeld aangeven aangifte
    aangegeven indienen ingediend opvragen halen haal gehaald kopie zoeken zoek zoekt vinden gebruiken gebruik
    zetten zet gezet brengen breng wegbrengen inleveren laten laat leveren bestellen betalen betaal betaalt betaling geven geef
    geeft gegeven willen graag beginnen begin organiseren houden blijven staan staat liggen ligt eigen groot grote klein kleine
    echt lang langer kort extra verschillende bepaalde veel weinig genoeg persoon man vrouw moeder vader ouder ouders opa oma broer zus zusje oom tante partner echtgenoot echtgenote schoonmoeder schoonvader vriend vriendin buurman buurvrouw buren wijzigen wijziging veranderen verander
    verandering aanpassen aanpassing registreren registratie worden bekijken inzien inzage aanmelden
    aanmelding opgeven stad dorp wonen woon woont buurt straat wijk thuis mogelijk recht regels regeling wet
    huidige tijd moment maandag dinsdag woensdag donderdag vrijdag zaterdag zondag zonder probleem problemen situatie
    weg slecht slechte last heen terug samen zetten heet heten bewijs verklaring plaatsen verkrijgen overleggen draag dragen gebeurt gebeuren gebeurd`),
  aspects: dutchAspects,
  synonyms: dutchSynonyms,
  links: ['', 's', 'e', 'en', 'n', 'er', 'es'],
};
