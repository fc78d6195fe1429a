import { item } from './item.js';

/** Questions about documents, moving and family. */
export const papers = [
  item(
    'paspoort-aanvragen',
    'paspoort',
    '/paspoort',
    [
      'Hoe vraag ik een paspoort aan?',
      'Maak een afspraak en kom zelf naar het stadhuis. Neem uw oude paspoort of identiteitskaart mee, en een pasfoto van hooguit 6 maanden oud.',
      'reisdocument nieuw verlengen verlopen',
    ],
    [
      'How do I apply for a passport?',
      'Make an appointment and come to the town hall yourself. Bring your old passport or identity card and a photo that is at most 6 months old.',
      'travel document new renew expired',
    ],
  ),
  item(
    'paspoort-spoed',
    'paspoort',
    '/paspoort',
    [
      'Kan ik met spoed een paspoort krijgen?',
      'Ja. Vraag het op een werkdag vóór 14.00 uur aan. Meestal haalt u het de volgende werkdag op. Spoed kost extra. Bel ons op 14 0999 als u binnenkort reist.',
      'snel haast vakantie reis morgen',
    ],
    [
      'Can I get a passport urgently?',
      'Yes. Apply on a working day before 2 pm. You can usually collect it the next working day. Urgency costs extra. Call us on 14 0999 if you travel soon.',
      'fast hurry holiday travel tomorrow',
    ],
  ),
  item(
    'paspoort-kind',
    'paspoort',
    '/paspoort',
    [
      'Hoe vraag ik een paspoort aan voor mijn kind?',
      'Kom samen met uw kind. Ieder die gezag heeft, geeft schriftelijk toestemming. Neem van elke ouder een kopie van het identiteitsbewijs mee.',
      'baby kinderen toestemming ouders gezag',
    ],
    [
      'How do I apply for a passport for my child?',
      'Bring your child. Everyone with parental authority gives written permission. Bring a copy of the identity document of each parent.',
      'baby children permission parents authority',
    ],
  ),
  item(
    'paspoort-geldig',
    'paspoort',
    '/paspoort',
    [
      'Hoe lang is een paspoort geldig?',
      'Een paspoort is 10 jaar geldig. Was u jonger dan 18 toen u het kreeg? Dan is het 5 jaar geldig.',
      'geldigheid verlopen jaren',
    ],
    [
      'How long is a passport valid?',
      'A passport is valid for 10 years. Were you under 18 when you got it? Then it is valid for 5 years.',
      'validity expired years',
    ],
  ),
  item(
    'paspoort-kwijt',
    'paspoort',
    '/paspoort',
    [
      'Wat doe ik als mijn paspoort kwijt of gestolen is?',
      'Kom met een afspraak naar het stadhuis. U meldt de vermissing daar en vraagt meteen een nieuw paspoort aan. Is het gestolen? Doe dan ook aangifte bij de politie.',
      'verloren vermist gestolen diefstal',
    ],
    [
      'What do I do when my passport is lost or stolen?',
      'Come to the town hall with an appointment. You report the loss there and apply for a new passport at once. Was it stolen? Then also report it to the police.',
      'missing theft stolen lost',
    ],
  ),
  item(
    'identiteitskaart-aanvragen',
    'identiteitskaart',
    '/identiteitskaart',
    [
      'Hoe vraag ik een identiteitskaart aan?',
      'Maak een afspraak en kom zelf naar het stadhuis. Neem uw oude identiteitskaart of paspoort en een pasfoto mee.',
      'id-kaart id kaart legitimatie',
    ],
    [
      'How do I apply for an identity card?',
      'Make an appointment and come to the town hall yourself. Bring your old identity card or passport and a photo.',
      'id card identification',
    ],
  ),
  item(
    'rijbewijs-verlengen',
    'rijbewijs',
    '/rijbewijs',
    [
      'Hoe verleng ik mijn rijbewijs?',
      'Kom met een afspraak naar het stadhuis. Neem uw oude rijbewijs en een pasfoto mee. Bent u 75 jaar of ouder? Regel dan eerst een gezondheidsverklaring bij het CBR.',
      'rijbewijs verlopen autorijden nieuw',
    ],
    [
      'How do I renew my driving licence?',
      'Come to the town hall with an appointment. Bring your old licence and a photo. Are you 75 or older? Then first arrange a health declaration with the CBR.',
      'licence expired driving new',
    ],
  ),
  item(
    'rijbewijs-kwijt',
    'rijbewijs',
    '/rijbewijs',
    [
      'Mijn rijbewijs is kwijt. Wat nu?',
      'Kom met een afspraak naar het stadhuis en meld de vermissing. U vraagt meteen een nieuw rijbewijs aan. Zonder rijbewijs mag u niet rijden.',
      'verloren gestolen vermist',
    ],
    [
      'I have lost my driving licence. What now?',
      'Come to the town hall with an appointment and report the loss. You apply for a new licence at once. You may not drive without it.',
      'missing stolen lost',
    ],
  ),
  item(
    'verhuizing-doorgeven',
    'verhuismelding',
    '/verhuizen',
    [
      'Hoe geef ik mijn verhuizing door?',
      'Geef uw nieuwe adres door met DigiD, of kom langs. Doe het op zijn vroegst 4 weken vóór en uiterlijk 5 dagen na uw verhuizing. Het is gratis.',
      'verhuizen adreswijziging nieuw adres inschrijven',
    ],
    [
      'How do I report that I am moving house?',
      'Give us your new address with DigiD, or come in. Do so at most 4 weeks before and at the latest 5 days after you move. It is free.',
      'moving change of address new address register',
    ],
  ),
  item(
    'verhuizing-te-laat',
    'verhuismelding',
    '/verhuizen',
    [
      'Wat als ik mijn verhuizing te laat doorgeef?',
      'Geef het alsnog zo snel mogelijk door. De datum waarop u het doorgeeft, wordt dan de datum van uw verhuizing.',
      'vergeten te laat boete',
    ],
    [
      'What if I report my move too late?',
      'Report it as soon as you can. The day on which you report it then counts as the day you moved.',
      'forgotten late fine',
    ],
  ),
  item(
    'verhuizing-buitenland',
    'AangifteVertrekBuitenland',
    '/verhuizen',
    [
      'Ik verhuis naar het buitenland. Wat moet ik regelen?',
      'Blijft u in een jaar langer dan 8 maanden weg? Schrijf u dan uit. Dat kan vanaf 5 dagen voordat u vertrekt.',
      'emigreren emigratie vertrek uitschrijven',
    ],
    [
      'I am moving abroad. What do I have to arrange?',
      'Will you be away for more than 8 months in a year? Then deregister. You can do so from 5 days before you leave.',
      'emigrate emigration leave deregister',
    ],
  ),
  item(
    'uittreksel-aanvragen',
    'brpUittr',
    '/uittreksel',
    [
      'Hoe vraag ik een uittreksel uit de BRP aan?',
      'Vraag het aan met DigiD. U krijgt het uittreksel per post. Heeft u haast? Kom dan langs met een geldig identiteitsbewijs.',
      'uittreksel bevolkingsregister bewijs adres samenstelling',
    ],
    [
      'How do I get an extract from the population register?',
      'Apply with DigiD. You get the extract by post. Are you in a hurry? Then come in with a valid identity document.',
      'extract brp proof of address register',
    ],
  ),
  item(
    'geboorte-aangeven',
    'geboorteaangifte',
    '/geboorte',
    [
      'Hoe geef ik de geboorte van mijn kind aan?',
      'Doe aangifte binnen 3 dagen, in de gemeente waar uw kind is geboren. Neem uw identiteitsbewijs mee.',
      'baby geboren aangifte naam',
    ],
    [
      'How do I register the birth of my child?',
      'Register the birth within 3 days, in the municipality where your child was born. Bring your identity document.',
      'baby born registration name',
    ],
  ),
  item(
    'trouwen-regelen',
    'huwelijk',
    '/trouwen',
    [
      'Wat moet ik regelen om te trouwen?',
      'Meld uw huwelijk uiterlijk 2 weken van tevoren. Kies een dag, een plek en 2 tot 4 getuigen. Wij bellen u om alles door te nemen.',
      'huwelijk bruiloft geregistreerd partnerschap ja-woord',
    ],
    [
      'What do I have to arrange to get married?',
      'Give notice at least 2 weeks before. Choose a day, a place and 2 to 4 witnesses. We call you to go through everything.',
      'marriage wedding registered partnership',
    ],
  ),
  item(
    'overlijden-aangeven',
    'overlijdensaangifte',
    '/overlijden',
    [
      'Hoe geef ik een overlijden aan?',
      'Vaak doet de uitvaartondernemer de aangifte. Doet u het zelf? Doe het in de gemeente waar iemand is overleden. Neem de verklaring van de arts mee.',
      'overleden dood uitvaart begrafenis',
    ],
    [
      'How do I register a death?',
      'Often the funeral director does this. Do you do it yourself? Do it in the municipality where the person died. Bring the statement of the doctor.',
      'died dead funeral burial',
    ],
  ),
];
