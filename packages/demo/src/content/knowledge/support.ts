import { item } from './item.js';

/** Questions about money, care, building, objections and the municipality itself. */
export const support = [
  item(
    'bijstand-aanvragen',
    'bijstand',
    '/bijstand',
    [
      'Hoe vraag ik bijstand aan?',
      'Vraag bijstand aan op werk.nl met uw DigiD. Daarna belt een medewerker u. Binnen 8 weken krijgt u ons besluit.',
      'uitkering geen inkomen werkloos geld participatiewet',
    ],
    [
      'How do I apply for social assistance?',
      'Apply on werk.nl with your DigiD. Then a colleague calls you. You get our decision within 8 weeks.',
      'benefit no income unemployed money',
    ],
  ),
  item(
    'bijstand-voorschot',
    'bijstand',
    '/bijstand',
    [
      'Kan ik een voorschot krijgen als ik bijstand heb aangevraagd?',
      'Ja. Duurt ons besluit langer dan 4 weken? Dan krijgt u een voorschot. Heeft u nu geen geld voor eten? Bel ons meteen.',
      'voorschot geld nodig eten nood',
    ],
    [
      'Can I get an advance when I have applied for assistance?',
      'Yes. Does our decision take longer than 4 weeks? Then you get an advance. Do you have no money for food now? Call us at once.',
      'advance money food emergency',
    ],
  ),
  item(
    'schulden-hulp',
    'schuldhulpverlening',
    '/bijstand',
    [
      'Ik heb schulden. Kunt u helpen?',
      'Ja. Bel 14 0999 of laat u terugbellen. Een medewerker kijkt samen met u wat nodig is. Hulp bij schulden is gratis.',
      'schuld rekeningen betalen deurwaarder',
    ],
    [
      'I have debts. Can you help?',
      'Yes. Call 14 0999 or ask us to call you back. A colleague looks with you at what is needed. Help with debts is free.',
      'debt bills pay bailiff',
    ],
  ),
  item(
    'hulp-thuis',
    'wmo-voorziening',
    '/hulp-thuis',
    [
      'Hoe krijg ik hulp in het huishouden?',
      'Laat u terugbellen. Wij bespreken met u wat u zelf kunt en waar u hulp bij nodig heeft. U mag iemand bij het gesprek meenemen.',
      'wmo schoonmaken hulp thuiszorg huishoudelijke traplift',
    ],
    [
      'How do I get help in the household?',
      'Ask us to call you back. We discuss what you can do yourself and where you need help. You may bring someone to the conversation.',
      'wmo cleaning help home care stairlift',
    ],
  ),
  item(
    'hulp-mantelzorg',
    'wmo-voorziening',
    '/hulp-thuis',
    [
      'Ik zorg voor iemand. Welke steun krijg ik?',
      'Wij denken mee over vervanging, zodat u even vrij bent. Bel 14 0999 en vraag naar een gesprek voor mantelzorgers.',
      'mantelzorg zorgen voor ouders respijtzorg',
    ],
    [
      'I care for someone. What support is there?',
      'We think along about someone to take over, so that you have a break. Call 14 0999 and ask for a talk for carers.',
      'carer caring for parents respite',
    ],
  ),
  item(
    'gehandicaptenparkeerkaart',
    'gehandicaptenparkeerkaart',
    '/gehandicaptenparkeerkaart',
    [
      'Hoe vraag ik een gehandicaptenparkeerkaart aan?',
      'Vraag de kaart bij ons aan. Soms onderzoekt een arts of u de kaart nodig heeft. De kaart is hooguit 5 jaar geldig.',
      'invalidenparkeerkaart invalide parkeren gpk',
    ],
    [
      'How do I apply for a disabled parking card?',
      'Apply with us. Sometimes a doctor examines whether you need the card. The card is valid for at most 5 years.',
      'disabled parking blue badge',
    ],
  ),
  item(
    'vergunning-nodig',
    'omgevingsvergunning',
    '/bouwen',
    [
      'Heb ik een vergunning nodig om te verbouwen?',
      'Doe de check in het Omgevingsloket. Daar ziet u meteen of u een vergunning nodig heeft. Twijfelt u? Laat u terugbellen.',
      'dakkapel aanbouw schuur schutting verbouwing bouwen omgevingsvergunning',
    ],
    [
      'Do I need a permit to renovate?',
      'Do the check in the Omgevingsloket. You see at once whether you need a permit. In doubt? Ask us to call you back.',
      'dormer extension shed fence building permit',
    ],
  ),
  item(
    'vergunning-duur',
    'omgevingsvergunning',
    '/bouwen',
    [
      'Hoe lang duurt een omgevingsvergunning?',
      'U krijgt binnen 8 weken ons besluit. Wij mogen dat één keer met 6 weken verlengen. U krijgt dan een brief met de reden.',
      'termijn wachten hoe lang besluit',
    ],
    [
      'How long does an environment permit take?',
      'You get our decision within 8 weeks. We may extend that once by 6 weeks. You then get a letter with the reason.',
      'term waiting how long decision',
    ],
  ),
  item(
    'boom-kappen',
    'omgevingsvergunning_kap',
    '/bouwen',
    [
      'Mag ik een boom in mijn tuin kappen?',
      'Voor een dikke boom heeft u vaak een vergunning nodig. Doe de check in het Omgevingsloket voordat u begint.',
      'boom kapvergunning tuin zagen',
    ],
    [
      'May I fell a tree in my garden?',
      'For a thick tree you often need a permit. Do the check in the Omgevingsloket before you start.',
      'tree felling garden cut',
    ],
  ),
  item(
    'hond-aanmelden',
    'hondenbelasting',
    '/hondenbelasting',
    [
      'Hoe meld ik mijn hond aan?',
      'Meld uw hond binnen 2 weken aan met DigiD of bel 14 0999. Voor een hulphond betaalt u niet.',
      'hond puppy hondenbelasting afmelden',
    ],
    [
      'How do I register my dog?',
      'Register your dog within 2 weeks with DigiD or call 14 0999. You do not pay for an assistance dog.',
      'dog puppy tax deregister',
    ],
  ),
  item(
    'bezwaar-maken',
    'bezwaar',
    '/bezwaar',
    [
      'Ik ben het niet eens met een besluit. Wat kan ik doen?',
      'Bel ons eerst. Vaak lossen wij het samen op. Bezwaar maken kan tot 6 weken na de datum op de brief.',
      'bezwaarschrift oneens afgewezen besluit protest',
    ],
    [
      'I disagree with a decision. What can I do?',
      'Call us first. Often we solve it together. You can object until 6 weeks after the date on the letter.',
      'objection appeal disagree rejected decision',
    ],
  ),
  item(
    'openingstijden',
    '',
    '/contact',
    [
      'Wanneer is het stadhuis open?',
      'Op werkdagen van 9.00 tot 16.00 uur. Op donderdag tot 20.00 uur. Op feestdagen is het stadhuis dicht.',
      'openingstijden open dicht balie uren',
    ],
    [
      'When is the town hall open?',
      'On working days from 9 am to 4 pm. On Thursdays until 8 pm. The town hall is closed on public holidays.',
      'opening hours open closed counter',
    ],
  ),
  item(
    'bellen',
    '',
    '/contact',
    [
      'Hoe bel ik de gemeente?',
      'Bel 14 0999. Dat kan op werkdagen van 8.30 tot 17.00 uur, en op donderdag tot 20.00 uur. U kunt zich ook laten terugbellen.',
      'telefoonnummer telefoon medewerker spreken bellen contact',
    ],
    [
      'How do I call the municipality?',
      'Call 14 0999. You can do so on working days from 8:30 am to 5 pm, and on Thursdays until 8 pm. You can also ask us to call you back.',
      'telephone number person speak call contact',
    ],
  ),
  item(
    'gegevens',
    '',
    '/privacy',
    [
      'Wat doet de gemeente met mijn gegevens?',
      'Wij gebruiken uw gegevens alleen om u te helpen. Op de pagina over privacy staat wat wij bewaren en hoe lang.',
      'privacy avg persoonsgegevens inzien verwijderen',
    ],
    [
      'What does the municipality do with my details?',
      'We use your details only to help you. The privacy page says what we keep and for how long.',
      'privacy gdpr personal data see delete',
    ],
  ),
];
