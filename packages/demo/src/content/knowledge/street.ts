import { item } from './item.js';

const report = 'melding_openbare_ruimte_(algemeen)';

/** Questions about the street, waste, parking and the square. */
export const street = [
  item(
    'melding-doen',
    report,
    '/melding-doen',
    [
      'Hoe meld ik iets op straat?',
      'Vertel ons wat er aan de hand is en waar. U krijgt een zaaknummer. Daarmee volgt u wat wij doen. Is het gevaarlijk? Bel dan meteen 14 0999.',
      'klacht kapot straat stoep boom gat',
    ],
    [
      'How do I report a problem in the street?',
      'Tell us what is wrong and where. You get a case number. With it you can follow what we do. Is it dangerous? Then call 14 0999 at once.',
      'complaint broken street pavement tree hole',
    ],
  ),
  item(
    'lamp-kapot',
    report,
    '/melding-doen',
    [
      'Een straatlamp is kapot. Waar meld ik dat?',
      'Doe een melding en noem het nummer dat op de lantaarnpaal staat. Wij repareren een lamp meestal binnen 5 dagen.',
      'lantaarnpaal verlichting donker lamp',
    ],
    [
      'A street lamp is broken. Where do I report it?',
      'Make a report and name the number on the lamp post. We usually repair a lamp within 5 days.',
      'lamp post lighting dark light',
    ],
  ),
  item(
    'melding-volgen',
    report,
    '/volg-uw-zaak',
    [
      'Hoe volg ik mijn melding of aanvraag?',
      'Vul bij "Volg uw zaak" uw zaaknummer, postcode en huisnummer in. U ziet wat klaar is en wat nog komt.',
      'status kenmerk zaaknummer stand van zaken hoever',
    ],
    [
      'How do I follow my report or application?',
      'Fill in your case number, postcode and house number at "Follow your case". You see what is done and what is still to come.',
      'status reference case progress track',
    ],
  ),
  item(
    'gevaarlijke-situatie',
    report,
    '/melding-doen',
    [
      'Wat doe ik bij gevaar op straat?',
      'Bel 112 als iemand direct gevaar loopt. Bel ons anders op 14 0999. Wij zetten de plek dan af.',
      'gevaar nood spoed ongeluk omgevallen boom',
    ],
    [
      'What do I do when the street is dangerous?',
      'Call 112 if someone is in immediate danger. Otherwise call us on 14 0999. We then close off the place.',
      'danger emergency urgent accident fallen tree',
    ],
  ),
  item(
    'afval-wanneer',
    'afvalkalender',
    '/afval',
    [
      'Wanneer wordt mijn afval opgehaald?',
      'In de afvalkalender staat per straat wanneer wij komen. Zet de container vóór 7.30 uur aan de weg.',
      'container kliko ophaaldag gft restafval papier vuilnis vuilniswagen vuilnisbak',
    ],
    [
      'When is my waste collected?',
      'The waste calendar shows for each street when we come. Put the bin at the roadside before 7:30 am.',
      'bin container collection day organic paper rubbish garbage trash',
    ],
  ),
  item(
    'afval-feestdag',
    'afvalkalender',
    '/afval',
    [
      'Wordt afval ook op feestdagen opgehaald?',
      'Nee. Valt uw ophaaldag op een feestdag? Dan komen wij op de zaterdag ervoor of erna. In de afvalkalender staat welke dag het is.',
      'feestdag kerst pasen koningsdag',
    ],
    [
      'Is waste collected on public holidays?',
      'No. Is your collection day a public holiday? Then we come on the Saturday before or after. The waste calendar shows which day.',
      'public holiday christmas easter',
    ],
  ),
  item(
    'container-kapot',
    'afvalcontainer',
    '/afval',
    [
      'Mijn container is kapot. Hoe krijg ik een nieuwe?',
      'Bel 14 0999 of laat u terugbellen. Wij brengen binnen 5 werkdagen een andere container.',
      'kliko stuk gestolen nieuw deksel',
    ],
    [
      'My bin is broken. How do I get a new one?',
      'Call 14 0999 or ask us to call you back. We bring another bin within 5 working days.',
      'container damaged stolen new lid',
    ],
  ),
  item(
    'grofvuil-ophalen',
    'afvalinzameling_grofvuil',
    '/grofvuil',
    [
      'Hoe laat ik grofvuil ophalen?',
      'Bel 14 0999 en kies een ophaaldag. Zet het grofvuil op de dag zelf vóór 7.30 uur aan de weg.',
      'bank kast matras oude meubels grof vuil',
    ],
    [
      'How do I have bulky waste collected?',
      'Call 14 0999 and choose a day. Put the bulky waste at the roadside on that day before 7:30 am.',
      'sofa wardrobe mattress furniture',
    ],
  ),
  item(
    'milieustraat',
    'afvalinzamelstation',
    '/grofvuil',
    [
      'Kan ik grofvuil zelf wegbrengen?',
      'Ja. Breng het naar de milieustraat. Neem een bewijs mee dat u in Zilverbeek woont.',
      'milieustraat stort brengen afvalstation',
    ],
    [
      'Can I bring bulky waste myself?',
      'Yes. Bring it to the recycling centre. Take proof that you live in Zilverbeek.',
      'recycling centre tip bring',
    ],
  ),
  item(
    'parkeervergunning-aanvragen',
    'parkeervergunning',
    '/parkeervergunning',
    [
      'Hoe vraag ik een parkeervergunning aan?',
      'Vraag de vergunning aan met DigiD. Zorg dat uw kenteken op uw naam staat. Binnen 2 weken krijgt u bericht.',
      'parkeren auto vergunning bewoner kenteken',
    ],
    [
      'How do I apply for a parking permit?',
      'Apply with DigiD. Make sure that the car is registered in your name. You hear from us within 2 weeks.',
      'parking car permit resident number plate',
    ],
  ),
  item(
    'parkeren-bezoek',
    'parkeervergunning',
    '/parkeervergunning',
    [
      'Hoe kan mijn bezoek parkeren?',
      'Vraag een bezoekersvergunning aan. Daarmee meldt u de auto van uw bezoek zelf aan en af.',
      'bezoekers gasten bezoekersvergunning',
    ],
    [
      'How can my visitors park?',
      'Apply for a visitor permit. With it you sign the car of your visitor in and out yourself.',
      'visitors guests visitor permit',
    ],
  ),
  item(
    'parkeren-nieuwe-auto',
    'parkeervergunning',
    '/parkeervergunning',
    [
      'Ik heb een andere auto. Wat doe ik met mijn parkeervergunning?',
      'Geef uw nieuwe kenteken aan ons door. Uw vergunning geldt dan meteen voor de andere auto.',
      'kenteken wijzigen andere auto leenauto',
    ],
    [
      'I have another car. What about my parking permit?',
      'Give us your new number plate. Your permit is then valid for the other car at once.',
      'number plate change other car',
    ],
  ),
  item(
    'zilverplein-plannen',
    '',
    '/buurt/zilverplein',
    [
      'Wat gebeurt er met Het Zilverplein?',
      'Het plein wordt vernieuwd. Er zijn drie ontwerpen. Op de pagina van de buurt ziet u ze en geeft u uw mening.',
      'plein ontwerp stemmen mening inspraak vernieuwen peiling',
    ],
    [
      'What is happening to Het Zilverplein?',
      'The square is being redesigned. There are three designs. You can see them and give your opinion on the neighbourhood page.',
      'square design vote opinion redesign poll',
    ],
  ),
];
