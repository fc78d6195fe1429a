import { term, type TaskPage } from './task-text.js';

/** Living in a street: moving, reporting damage, and parking. */
export const streetTasks: TaskPage[] = [
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
];
