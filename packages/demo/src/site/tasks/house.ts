import { term, type TaskPage } from './task-text.js';

/** Living in a house: waste, building and dogs. */
export const houseTasks: TaskPage[] = [
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
