import { term, type TaskPage } from './task-text.js';

/** Living in the street: moving, reporting, parking and waste. */
export const livingTasks: TaskPage[] = [
  {
    uri: term('verhuismelding'),
    icon: 'house',
    theme: 'living',
    paths: { nl: '/verhuizen', en: '/en/moving-house' },
    texts: {
      nl: {
        title: 'Verhuizing doorgeven',
        summary: 'Naar, binnen of uit Zilverbeek',
        lead: 'Geef uw nieuwe adres aan ons door. Dat is gratis en duurt een paar minuten. Andere overheden krijgen het adres van ons.',
        action: 'Geef uw verhuizing door',
        need: [
          'Uw oude en uw nieuwe adres',
          'De datum waarop u verhuist',
          'Woont u bij iemand in? Dan toestemming van de hoofdbewoner',
        ],
        steps: [
          'Geef uw verhuizing door. Dat kan vanaf 4 weken vóór de verhuizing.',
          'Doe het uiterlijk 5 dagen nadat u verhuisd bent.',
          'U krijgt van ons een bevestiging.',
        ],
        cost: 'Een verhuizing doorgeven is gratis.',
        duration: 'Binnen 5 werkdagen staat uw nieuwe adres in ons systeem.',
        more: [
          {
            title: 'Verhuist u naar het buitenland?',
            text: 'Blijft u langer dan 8 maanden weg? Schrijf u dan uit. Dat kan vanaf 5 dagen voordat u vertrekt.',
          },
        ],
      },
      en: {
        title: 'Moving house',
        summary: 'To, within or out of Zilverbeek',
        lead: 'Give us your new address. It is free and takes a few minutes. Other authorities get the address from us.',
        action: 'Tell us that you are moving',
        need: [
          'Your old and your new address',
          'The date on which you move',
          'Do you move in with someone? Then permission of the main occupant',
        ],
        steps: [
          'Tell us that you are moving. You can do so from 4 weeks before.',
          'Do it at the latest 5 days after you have moved.',
          'You get a confirmation from us.',
        ],
        cost: 'Telling us that you move is free.',
        duration: 'Your new address is in our system within 5 working days.',
        more: [
          {
            title: 'Are you moving abroad?',
            text: 'Will you be away for more than 8 months? Then deregister. You can do so from 5 days before you leave.',
          },
        ],
      },
    },
  },
  {
    uri: term('melding_openbare_ruimte_(algemeen)'),
    icon: 'lamp',
    theme: 'living',
    paths: { nl: '/melding-doen', en: '/en/report-a-problem' },
    texts: {
      nl: {
        title: 'Melding over de straat',
        summary: 'Kapotte lamp, losse tegel, afval',
        lead: 'Ziet u iets op straat dat kapot, vies of gevaarlijk is? Vertel ons wat er is en waar. U krijgt een zaaknummer en kunt de melding volgen.',
        action: 'Doe een melding',
        need: [
          'De plek: een straat en huisnummer, of het nummer op de lantaarnpaal',
          'Wat er aan de hand is',
          'Wilt u weten hoe het afloopt? Dan uw telefoonnummer',
        ],
        steps: [
          'Vertel ons wat er is en waar.',
          'U krijgt een zaaknummer.',
          'Wij gaan kijken en lossen het op.',
          'Volg uw melding met het zaaknummer.',
        ],
        cost: 'Een melding doen is gratis.',
        duration: 'Meestal is het binnen 5 dagen opgelost. Bij gevaar komen wij dezelfde dag.',
        more: [
          {
            title: 'Is het gevaarlijk?',
            text: 'Bel 112 als iemand direct gevaar loopt. Bel ons anders meteen op 14 0999.',
          },
        ],
      },
      en: {
        title: 'Report a problem in the street',
        summary: 'Broken lamp, loose tile, litter',
        lead: 'Do you see something in the street that is broken, dirty or dangerous? Tell us what it is and where. You get a case number and can follow your report.',
        action: 'Make a report',
        need: [
          'The place: a street and number, or the number on the lamp post',
          'What is wrong',
          'Do you want to know how it ends? Then your telephone number',
        ],
        steps: [
          'Tell us what is wrong and where.',
          'You get a case number.',
          'We have a look and solve it.',
          'Follow your report with the case number.',
        ],
        cost: 'Making a report is free.',
        duration: 'It is usually solved within 5 days. When it is dangerous we come the same day.',
        more: [
          {
            title: 'Is it dangerous?',
            text: 'Call 112 if someone is in immediate danger. Otherwise call us at once on 14 0999.',
          },
        ],
      },
    },
  },
  {
    uri: term('parkeervergunning'),
    icon: 'parking',
    theme: 'living',
    paths: { nl: '/parkeervergunning', en: '/en/parking-permit' },
    texts: {
      nl: {
        title: 'Parkeervergunning',
        summary: 'Voor bewoners en bezoek',
        lead: 'Woont u in een straat met betaald parkeren? Met een vergunning parkeert u bij u in de buurt.',
        action: 'Vraag een vergunning aan',
        need: [
          'Uw kenteken. De auto staat op uw naam of is een leaseauto',
          'Uw adres in een zone met betaald parkeren',
        ],
        steps: [
          'Vraag de vergunning bij ons aan.',
          'Wij kijken of er plek is in uw zone.',
          'U krijgt bericht. De vergunning staat op uw kenteken.',
        ],
        cost: 'Hoeveel u betaalt, hangt af van uw zone. Wij noemen het bedrag voordat u kiest.',
        duration: 'U krijgt binnen 2 weken bericht.',
        more: [
          {
            title: 'Bezoek dat parkeert',
            text: 'Met een bezoekersvergunning meldt u de auto van uw bezoek zelf aan.',
          },
          {
            title: 'Andere auto',
            text: 'Geef uw nieuwe kenteken door. De vergunning geldt dan meteen voor de andere auto.',
          },
        ],
      },
      en: {
        title: 'Parking permit',
        summary: 'For residents and visitors',
        lead: 'Do you live in a street with paid parking? With a permit you can park in your neighbourhood.',
        action: 'Apply for a permit',
        need: [
          'Your number plate. The car is registered in your name or is a lease car',
          'Your address in a zone with paid parking',
        ],
        steps: [
          'Apply for the permit with us.',
          'We look whether there is room in your zone.',
          'You hear from us. The permit is tied to your number plate.',
        ],
        cost: 'What you pay depends on your zone. We tell you the amount before you choose.',
        duration: 'You hear from us within 2 weeks.',
        more: [
          {
            title: 'Visitors who park',
            text: 'With a visitor permit you sign in the car of your visitor yourself.',
          },
          {
            title: 'Another car',
            text: 'Give us your new number plate. The permit is then valid for the other car at once.',
          },
        ],
      },
    },
  },
  {
    uri: term('afvalkalender'),
    icon: 'bin',
    theme: 'living',
    paths: { nl: '/afval', en: '/en/waste' },
    texts: {
      nl: {
        title: 'Afval en afvalkalender',
        summary: 'Ophaaldagen en containers',
        lead: 'Wij halen uw afval op vaste dagen op. Zet de container vóór 7.30 uur aan de weg.',
        action: 'Vraag uw ophaaldag',
        need: ['Uw postcode en huisnummer', 'De goede container: groen, papier, plastic of rest'],
        steps: [
          'Groente, fruit en tuinafval: elke week op dinsdag.',
          'Plastic, blik en drankpakken: elke twee weken op donderdag.',
          'Papier: elke eerste maandag van de maand.',
          'Restafval: breng het naar de container in uw straat.',
        ],
        cost: 'U betaalt één keer per jaar afvalstoffenheffing. Ophalen kost niets extra.',
        duration: 'Een kapotte container vervangen wij binnen 5 werkdagen.',
        more: [
          {
            title: 'Op een feestdag',
            text: 'Wij komen dan op de zaterdag ervoor of erna.',
          },
        ],
      },
      en: {
        title: 'Waste and waste calendar',
        summary: 'Collection days and bins',
        lead: 'We collect your waste on fixed days. Put the bin at the roadside before 7:30 am.',
        action: 'Ask for your collection day',
        need: ['Your postcode and house number', 'The right bin: organic, paper, plastic or other'],
        steps: [
          'Vegetables, fruit and garden waste: every week on Tuesday.',
          'Plastic, cans and drink cartons: every two weeks on Thursday.',
          'Paper: every first Monday of the month.',
          'Other waste: bring it to the container in your street.',
        ],
        cost: 'You pay a waste charge once a year. Collection costs nothing extra.',
        duration: 'We replace a broken bin within 5 working days.',
        more: [{ title: 'On a public holiday', text: 'We then come on the Saturday before or after.' }],
      },
    },
  },
  {
    uri: term('afvalinzameling_grofvuil'),
    icon: 'sofa',
    theme: 'living',
    paths: { nl: '/grofvuil', en: '/en/bulky-waste' },
    texts: {
      nl: {
        title: 'Grofvuil laten ophalen',
        summary: 'Bank, kast of matras weg',
        lead: 'Past het niet in een container? Wij halen het bij u op. U kiest zelf een dag.',
        action: 'Kies een ophaaldag',
        need: ['Uw adres', 'Een lijstje van wat weg moet'],
        steps: [
          'Bel ons en kies een ophaaldag.',
          'Zet het grofvuil op de dag zelf vóór 7.30 uur aan de weg.',
          'Laat ruimte op de stoep voor wie langs wil.',
        ],
        cost: 'De eerste keer in een jaar is gratis. Daarna noemen wij de prijs vooraf.',
        duration: 'Meestal kunt u binnen 2 weken een dag kiezen.',
        more: [
          {
            title: 'Zelf wegbrengen',
            text: 'Dat kan bij de milieustraat. Neem een bewijs mee dat u in Zilverbeek woont.',
          },
        ],
      },
      en: {
        title: 'Bulky waste',
        summary: 'A sofa, wardrobe or mattress',
        lead: 'Does it not fit in a bin? We collect it from your home. You choose the day.',
        action: 'Choose a collection day',
        need: ['Your address', 'A list of what has to go'],
        steps: [
          'Call us and choose a collection day.',
          'Put it at the roadside on that day before 7:30 am.',
          'Leave room on the pavement for people to pass.',
        ],
        cost: 'The first time in a year is free. After that we tell you the price first.',
        duration: 'You can usually choose a day within 2 weeks.',
        more: [
          {
            title: 'Bring it yourself',
            text: 'You can bring it to the recycling centre. Take proof that you live in Zilverbeek.',
          },
        ],
      },
    },
  },
  {
    uri: term('omgevingsvergunning'),
    icon: 'build',
    theme: 'living',
    paths: { nl: '/bouwen', en: '/en/building' },
    texts: {
      nl: {
        title: 'Bouwen en verbouwen',
        summary: 'Dakkapel, aanbouw of boom',
        lead: 'Wilt u verbouwen? Soms heeft u een omgevingsvergunning nodig. Wij denken graag vooraf met u mee.',
        action: 'Bespreek uw plan',
        need: ['Een tekening van uw plan', 'Het adres waar u wilt bouwen', 'Foto’s van hoe het nu is'],
        steps: [
          'Doe de vergunningcheck in het Omgevingsloket.',
          'Twijfelt u? Laat u terugbellen en bespreek uw plan.',
          'Vraag de vergunning aan in het Omgevingsloket.',
          'Volg uw aanvraag met het zaaknummer.',
        ],
        cost: 'De kosten hangen af van uw plan. Wij noemen het bedrag voordat u aanvraagt.',
        duration: 'U krijgt binnen 8 weken ons besluit. Wij mogen dat één keer met 6 weken verlengen.',
        more: [
          {
            title: 'Vertel het uw buren',
            text: 'Laat uw plan vroeg aan de buren zien. Dat voorkomt vaak bezwaar.',
          },
        ],
      },
      en: {
        title: 'Building and renovating',
        summary: 'Dormer, extension or tree',
        lead: 'Do you want to renovate? Sometimes you need a permit. We gladly think along with you first.',
        action: 'Discuss your plan',
        need: ['A drawing of your plan', 'The address where you want to build', 'Photos of how it is now'],
        steps: [
          'Do the permit check in the Omgevingsloket.',
          'In doubt? Ask us to call you back and discuss your plan.',
          'Apply for the permit in the Omgevingsloket.',
          'Follow your application with the case number.',
        ],
        cost: 'The cost depends on your plan. We tell you the amount before you apply.',
        duration: 'You get our decision within 8 weeks. We may extend that once by 6 weeks.',
        more: [
          {
            title: 'Tell your neighbours',
            text: 'Show your plan to the neighbours early. That often prevents objections.',
          },
        ],
      },
    },
  },
  {
    uri: term('hondenbelasting'),
    icon: 'paw',
    theme: 'living',
    paths: { nl: '/hondenbelasting', en: '/en/dog-tax' },
    texts: {
      nl: {
        title: 'Hondenbelasting',
        summary: 'Hond aanmelden of afmelden',
        lead: 'Heeft u een hond? Meld uw hond binnen 2 weken bij ons aan.',
        action: 'Meld uw hond aan',
        need: ['Uw naam en adres', 'De datum waarop u de hond kreeg'],
        steps: [
          'Meld uw hond aan.',
          'U krijgt een aanslag per post.',
          'Is de hond er niet meer? Meld hem dan af.',
        ],
        cost: 'U betaalt per hond. Voor een hulphond betaalt u niet.',
        duration: 'U krijgt de aanslag binnen 6 weken.',
        more: [
          {
            title: 'Weinig inkomen?',
            text: 'Misschien hoeft u minder te betalen. Bel ons en vraag naar kwijtschelding.',
          },
        ],
      },
      en: {
        title: 'Dog tax',
        summary: 'Register or deregister a dog',
        lead: 'Do you have a dog? Register your dog with us within 2 weeks.',
        action: 'Register your dog',
        need: ['Your name and address', 'The date on which you got the dog'],
        steps: [
          'Register your dog.',
          'You get an assessment by post.',
          'Is the dog no longer there? Deregister it.',
        ],
        cost: 'You pay per dog. You do not pay for an assistance dog.',
        duration: 'You get the assessment within 6 weeks.',
        more: [
          {
            title: 'A low income?',
            text: 'You may have to pay less. Call us and ask about remission.',
          },
        ],
      },
    },
  },
];
