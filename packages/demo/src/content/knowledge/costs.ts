import { item } from './item.js';

/** Questions about what things cost, how long they take, and when or where they are. */
export const costs = [
  item(
    'paspoort-kosten',
    'paspoort',
    '/paspoort',
    [
      'Wat kost een paspoort?',
      'Een paspoort kost 84 euro. Tot 18 jaar kost het 63 euro. U betaalt als u het aanvraagt.',
      'reisdocument prijs',
    ],
    [
      'What does a passport cost?',
      'A passport costs 84 euros. Under 18 it costs 63 euros. You pay when you apply.',
      'travel document price',
    ],
  ),
  item(
    'paspoort-klaar',
    'paspoort',
    '/paspoort',
    [
      'Hoe lang duurt het tot mijn paspoort klaar is?',
      'Uw paspoort ligt meestal na 5 werkdagen klaar. U krijgt bericht.',
      'wachttijd',
    ],
    [
      'How long does a passport take?',
      'Your passport is usually ready after 5 working days. We let you know.',
      'waiting time ready',
    ],
  ),
  item(
    'paspoort-ophalen',
    'paspoort',
    '/paspoort',
    [
      'Waar haal ik mijn paspoort op?',
      'U haalt uw paspoort zelf op in het stadhuis. Een afspraak is niet nodig. Neem uw oude paspoort mee.',
      'afhalen reisdocument',
    ],
    [
      'Where do I collect my passport?',
      'You collect your passport yourself at the town hall. You need no appointment. Bring your old passport.',
      'pick up travel document',
    ],
  ),
  item(
    'identiteitskaart-kosten',
    'identiteitskaart',
    '/identiteitskaart',
    [
      'Wat kost een identiteitskaart?',
      'Een identiteitskaart kost 78 euro. Tot 18 jaar kost de kaart 41 euro.',
      'id-kaart prijs',
    ],
    [
      'What does an identity card cost?',
      'An identity card costs 78 euros. Under 18 it costs 41 euros.',
      'id card price',
    ],
  ),
  item(
    'identiteitskaart-kwijt',
    'identiteitskaart',
    '/identiteitskaart',
    [
      'Wat doe ik als mijn identiteitskaart kwijt of gestolen is?',
      'Kom met een afspraak naar het stadhuis. U meldt de vermissing daar en vraagt meteen een nieuwe kaart aan.',
      'id-kaart verloren vermist',
    ],
    [
      'What do I do when my identity card is lost or stolen?',
      'Come to the town hall with an appointment. You report the loss there and apply for a new card at once.',
      'id card missing',
    ],
  ),
  item(
    'rijbewijs-kosten',
    'rijbewijs',
    '/rijbewijs',
    [
      'Wat kost een rijbewijs?',
      'Een rijbewijs kost 51 euro. Met spoed betaalt u 35 euro extra.',
      'prijs verlengen',
    ],
    [
      'What does a driving licence cost?',
      'A driving licence costs 51 euros. Urgency costs 35 euros extra.',
      'licence price renew',
    ],
  ),
  item(
    'uittreksel-kosten',
    'brpUittr',
    '/uittreksel',
    [
      'Wat kost een uittreksel uit de BRP?',
      'Een uittreksel kost 16 euro. U betaalt met iDEAL, of met pin aan de balie.',
      'bevolkingsregister prijs',
    ],
    [
      'What does an extract from the population register cost?',
      'An extract costs 16 euros. You pay with iDEAL, or by card at the counter.',
      'brp price',
    ],
  ),
  item(
    'trouwen-kosten',
    'huwelijk',
    '/trouwen',
    [
      'Wat kost trouwen?',
      'Op dinsdag om 9.00 uur is trouwen gratis. Op andere momenten kost het vanaf 320 euro.',
      'huwelijk bruiloft prijs',
    ],
    [
      'What does it cost to get married?',
      'On Tuesdays at 9 am getting married is free. At other times it costs 320 euros or more.',
      'marriage wedding price',
    ],
  ),
  item(
    'parkeervergunning-kosten',
    'parkeervergunning',
    '/parkeervergunning',
    [
      'Wat kost een parkeervergunning?',
      'De eerste vergunning kost 65 euro per jaar. Een tweede vergunning kost 130 euro per jaar.',
      'bewoner parkeren prijs',
    ],
    [
      'What does a parking permit cost?',
      'The first permit costs 65 euros a year. A second permit costs 130 euros a year.',
      'resident parking price',
    ],
  ),
  item(
    'hondenbelasting-kosten',
    'hondenbelasting',
    '/hondenbelasting',
    [
      'Hoeveel hondenbelasting betaal ik?',
      'Voor één hond betaalt u 72 euro per jaar. Voor elke hond erbij betaalt u 96 euro.',
      'hond prijs kosten',
    ],
    [
      'How much dog tax do I pay?',
      'For one dog you pay 72 euros a year. For each further dog you pay 96 euros.',
      'dog price costs',
    ],
  ),
  item(
    'grofvuil-kosten',
    'afvalinzameling_grofvuil',
    '/grofvuil',
    [
      'Wat kost het om grofvuil te laten ophalen?',
      'Twee keer per jaar is het gratis. Daarna kost het 28 euro per keer.',
      'grof vuil prijs',
    ],
    [
      'What does it cost to have bulky waste collected?',
      'Twice a year it is free. After that it costs 28 euros each time.',
      'price furniture',
    ],
  ),
  item(
    'milieustraat-open',
    'afvalinzamelstation',
    '/grofvuil',
    [
      'Wanneer is de milieustraat open en waar is die?',
      'De milieustraat is open van maandag tot en met zaterdag, van 9.00 tot 16.00 uur. Het adres is Werfweg 4.',
      'openingstijden adres stort',
    ],
    [
      'When is the recycling centre open and where is it?',
      'The recycling centre is open from Monday to Saturday, from 9 am to 4 pm. The address is Werfweg 4.',
      'opening hours address tip',
    ],
  ),
  item(
    'afspraak-maken',
    '',
    '/contact',
    [
      'Hoe maak ik een afspraak?',
      'Kies op de contactpagina een dag en een tijd. Of bel 14 0999.',
      'afspraak stadhuis balie',
    ],
    [
      'How do I make an appointment?',
      'Choose a day and a time on the contact page. Or call 14 0999.',
      'appointment town hall counter',
    ],
  ),
  item(
    'stadhuis-adres',
    '',
    '/contact',
    ['Waar is het stadhuis?', 'Het stadhuis staat aan Het Zilverplein 1.', 'adres gemeentehuis balie'],
    ['Where is the town hall?', 'The town hall is at Het Zilverplein 1.', 'address city hall counter'],
  ),
];
