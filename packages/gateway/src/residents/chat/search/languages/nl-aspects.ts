import type { Aspect } from '../language-rules.js';
import { wordSet } from '../words.js';

/** What Dutch questions ask about a product. */
export const dutchAspects: Readonly<Record<string, Aspect>> = {
  price: {
    says: /\b(?:kost|kosten|kostte|kostprijs|prijs|prijzen|prijskaartje|tarief|tarieven|tarieve|leges|gratis|kosteloos|goedkoop|duur|dure|bedrag|hoe hoog|hoogte|(?:hoeveel|wat)(?: \w+){0,4} (?:betaal|betaald|betaalt|betalen)|hoeveel(?: \w+){0,2} geld|hoeveel (?:is|zijn))\b/,
    words: wordSet(
      'kost kosten kostte kostprijs prijs prijzen prijskaartje tarief tarieven tarieve leges gratis kosteloos goedkoop duur dure bedrag hoog hoogte betaal betaald betaalt betalen geld euro',
    ),
    inAnswer: /\beuro\b|€/,
    kind: 'narrow',
  },
  duration: {
    says: /\b(?:duurt|duren|wachttijd|wachttijden|wachtlijst|doorlooptijd|levertijd|termijn|behandeltijd|hoe snel|klaar|hoe lang wachten|hoelang wachten)\b/,
    words: wordSet(
      'duurt duren duur wachttijd wachttijden doorlooptijd levertijd termijn behandeltijd snel klaar wachten lang',
    ),
    inAnswer:
      /\b(?:krijgt|hoort|ontvangt|beslissen|besluiten)(?: \w+){0,5} \d+ (?:werkdag|dag|week|weken|maand)|\bbinnen \d+ \w+ (?:krijgt|hoort|ontvangt|weet|ligt)\b/,
    kind: 'narrow',
  },
  validity: {
    says: /\b(?:geldig|geldige|geldigheid|geldigheidsduur|houdbaar)\b/,
    words: wordSet('geldig geldige geldigheid geldigheidsduur houdbaar lang duur'),
    kind: 'narrow',
  },
  lost: {
    says: /\b(?:kwijt|kwijtgeraakt|kwijtraken|verloren|verlies|verlore|vermist|vermiste|vermissing|gestolen|gestole|gejat|gepikt|gerold|geroofd|diefstal)\b/,
    words: wordSet(
      'kwijt kwijtgeraakt kwijtraken verloren verlies verlore vermist vermiste vermissing gestolen gestole gejat gepikt gerold geroofd diefstal geraakt melden aangifte',
    ),
    kind: 'narrow',
  },
  urgent: {
    says: /\b(?:spoed|spoedaanvraag|spoedprocedure|haast|dringend|dringende|zo snel mogelijk|snel|vandaag|direct|meteen|morgen|overmorgen|binnen (?:\d|een|twee|drie) (?:uur|dag|dagen))\b/,
    words: wordSet(
      'spoed spoedaanvraag spoedprocedure haast dringend dringende snel direct meteen vandaag morgen overmorgen mogelijk reis vertrek binnen uur dag dagen',
    ),
    kind: 'narrow',
  },
  renewal: {
    says: /\b(?:verleng|verlengen|verlengt|verlengd|verlenging|vernieuwen|vernieuw|vernieuwing|vernieuwd|verlopen|verloopt|aflopen|afgelopen|loopt(?: \w+){0,3} af)\b/,
    words: wordSet(
      'verleng verlengen verlengt verlengd verlenging vernieuwen vernieuw vernieuwing vernieuwd verlopen verloopt aflopen afgelopen loopt',
    ),
    inAnswer: /\b(?:nieuw|nieuwe|oude|aanvragen|aanvraagt)\b/,
    kind: 'needed',
  },
  ending: {
    says: /\b(?:opzeggen|opgezegd|opzegging|stoppen|stop|stopzetten|beeindigen|beeindiging|beeindig|afmelden|afmelding|annuleren|annuleer|intrekken|afzeggen|(?:zeg|meld)(?: \w+){0,4} (?:op|af))\b/,
    words: wordSet(
      'opzeggen opgezegd opzegging stoppen stop stopzetten beeindigen beeindiging beeindig afmelden afmelding annuleren annuleer intrekken afzeggen zeg meld',
    ),
    kind: 'narrow',
  },
  collection: {
    says: /\b(?:ophalen|ophaalt|opgehaald|afhalen|afgehaald|(?:haal|haalt|halen)(?: \w+){0,4} (?:op|af))\b/,
    words: wordSet('ophalen ophaalt opgehaald afhalen afgehaald haal haalt halen'),
    kind: 'needed',
  },
  broken: {
    says: /\b(?:kapot|kapotte|stuk|defect|defecte|kaduuk|beschadigd|beschadigde|gebroken|vernield|doet(?: \w+)? het niet|doet niet|werkt niet)\b/,
    words: wordSet(
      'kapot kapotte stuk defect defecte kaduuk beschadigd beschadigde gebroken vernield doet werkt',
    ),
    kind: 'narrow',
  },
  late: {
    says: /\b(?:te laat|vergeten)\b/,
    words: wordSet('laat vergeten'),
    kind: 'narrow',
  },
  exchange: {
    says: /\b(?:omwisselen|omruilen|inruilen|wisselen|omzetten|omwisseling)\b/,
    words: wordSet('omwisselen omruilen inruilen wisselen omzetten omwisseling'),
    kind: 'narrow',
  },
  time: {
    says: /\b(?:wanneer|hoe laat|welke dag|welke dagen|tijd|tijden|openingstijd|openingstijden|ophaaldag|ophaaldagen)\b/,
    words: wordSet('laat tijd tijden'),
    kind: 'wish',
  },
  place: {
    says: /\b(?:waar|waarheen|adres|locatie|plek|plaats)\b/,
    words: wordSet('waarheen locatie plek plaats'),
    kind: 'wish',
  },
  application: {
    says: /\b(?:aanvra\w+|aanvraag|vraag(?: \w+){0,5} aan|krijg|krijgen|regel|regelen|kom ik aan)\b/,
    words: wordSet('aanvraag aanvragen'),
    kind: 'wish',
  },
  report: {
    says: /\b(?:meld|melden|melding|doorgeven|geef(?: \w+){0,4} door|aangeven|aangifte)\b/,
    words: wordSet('meld melden melding doorgeven aangeven aangifte'),
    kind: 'wish',
  },
};
