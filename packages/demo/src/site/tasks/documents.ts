import { term, type TaskPage } from './task-text.js';

/** Documents that a resident applies for. */
export const documentTasks: TaskPage[] = [
  {
    uri: term('paspoort'),
    icon: 'passport',
    theme: 'documents',
    paths: { nl: '/paspoort', en: '/en/passport' },
    texts: {
      nl: {
        title: 'Paspoort',
        summary: 'Aanvragen, verlengen of kwijt',
        lead: 'Vraag een paspoort aan in het stadhuis. U komt zelf langs, want wij maken vingerafdrukken. Na 5 werkdagen ligt uw paspoort klaar.',
        action: 'Maak een afspraak',
        need: [
          'Uw oude paspoort of identiteitskaart, ook als die verlopen is',
          'Een pasfoto in kleur van hooguit 6 maanden oud',
          'Voor een kind: schriftelijke toestemming van iedereen die gezag heeft',
        ],
        steps: [
          'Maak een afspraak op een dag die u past.',
          'Kom zelf naar het stadhuis met wat u nodig heeft.',
          'Betaal aan de balie.',
          'Haal uw paspoort op. Neem uw oude paspoort mee.',
        ],
        cost: 'De prijs staat op de tarievenlijst bij de balie. Spoed kost extra.',
        duration: 'Na 5 werkdagen ligt uw paspoort klaar. Met spoed meestal de volgende werkdag.',
        more: [
          {
            title: 'Paspoort kwijt of gestolen',
            text: 'Meld het bij ons als u een nieuw paspoort aanvraagt. Is het gestolen? Doe dan ook aangifte bij de politie.',
          },
          {
            title: 'Hoe lang is het geldig?',
            text: 'Een paspoort is 10 jaar geldig. Voor wie jonger is dan 18 is dat 5 jaar.',
          },
        ],
      },
      en: {
        title: 'Passport',
        summary: 'Apply, renew or report it lost',
        lead: 'Apply for a passport at the town hall. You come in person, because we take your fingerprints. Your passport is ready after 5 working days.',
        action: 'Make an appointment',
        need: [
          'Your old passport or identity card, even if it has expired',
          'A colour photo that is at most 6 months old',
          'For a child: written permission of everyone with parental authority',
        ],
        steps: [
          'Make an appointment on a day that suits you.',
          'Come to the town hall with what you need.',
          'Pay at the counter.',
          'Collect your passport. Bring your old one.',
        ],
        cost: 'The price is on the list at the counter. Urgency costs extra.',
        duration: 'Your passport is ready after 5 working days. Urgent ones usually the next working day.',
        more: [
          {
            title: 'Passport lost or stolen',
            text: 'Tell us when you apply for a new passport. Was it stolen? Then also report it to the police.',
          },
          {
            title: 'How long is it valid?',
            text: 'A passport is valid for 10 years. For people under 18 that is 5 years.',
          },
        ],
      },
    },
  },
  {
    uri: term('identiteitskaart'),
    icon: 'card',
    theme: 'documents',
    paths: { nl: '/identiteitskaart', en: '/en/identity-card' },
    texts: {
      nl: {
        title: 'Identiteitskaart',
        summary: 'Aanvragen of verlengen',
        lead: 'Met een identiteitskaart laat u zien wie u bent. U kunt ermee door Europa reizen. Vraag de kaart zelf aan in het stadhuis.',
        action: 'Maak een afspraak',
        need: [
          'Uw oude identiteitskaart of paspoort',
          'Een pasfoto in kleur van hooguit 6 maanden oud',
          'Voor een kind jonger dan 12: toestemming van iedereen die gezag heeft',
        ],
        steps: [
          'Maak een afspraak.',
          'Kom zelf naar het stadhuis en betaal aan de balie.',
          'Haal uw kaart na 5 werkdagen op.',
        ],
        cost: 'De prijs staat op de tarievenlijst bij de balie.',
        duration: 'Na 5 werkdagen ligt uw kaart klaar.',
        more: [
          {
            title: 'Hoe lang is de kaart geldig?',
            text: 'Een identiteitskaart is 10 jaar geldig. Voor wie jonger is dan 18 is dat 5 jaar.',
          },
        ],
      },
      en: {
        title: 'Identity card',
        summary: 'Apply or renew',
        lead: 'With an identity card you show who you are. You can travel through Europe with it. Apply for the card yourself at the town hall.',
        action: 'Make an appointment',
        need: [
          'Your old identity card or passport',
          'A colour photo that is at most 6 months old',
          'For a child under 12: permission of everyone with parental authority',
        ],
        steps: [
          'Make an appointment.',
          'Come to the town hall and pay at the counter.',
          'Collect your card after 5 working days.',
        ],
        cost: 'The price is on the list at the counter.',
        duration: 'Your card is ready after 5 working days.',
        more: [
          {
            title: 'How long is the card valid?',
            text: 'An identity card is valid for 10 years. For people under 18 that is 5 years.',
          },
        ],
      },
    },
  },
  {
    uri: term('rijbewijs'),
    icon: 'car',
    theme: 'documents',
    paths: { nl: '/rijbewijs', en: '/en/driving-licence' },
    texts: {
      nl: {
        title: 'Rijbewijs',
        summary: 'Aanvragen, verlengen of kwijt',
        lead: 'Vraag uw rijbewijs aan in het stadhuis. U komt zelf langs en zet uw handtekening. Verleng op tijd, dan rijdt u gewoon door.',
        action: 'Maak een afspraak',
        need: [
          'Uw oude rijbewijs, of een ander identiteitsbewijs als dit uw eerste is',
          'Een pasfoto in kleur van hooguit 6 maanden oud',
          'Bent u 75 jaar of ouder? Dan een verklaring van het CBR',
        ],
        steps: [
          'Bent u 75 of ouder? Regel eerst de gezondheidsverklaring bij het CBR.',
          'Maak een afspraak en kom zelf langs.',
          'Betaal aan de balie.',
          'Haal uw nieuwe rijbewijs op en lever het oude in.',
        ],
        cost: 'De prijs staat op de tarievenlijst bij de balie. Spoed kost extra.',
        duration: 'Meestal ligt uw rijbewijs na 3 werkdagen klaar.',
        more: [
          {
            title: 'Rijbewijs kwijt',
            text: 'Kom met een afspraak langs en meld de vermissing. U mag pas weer rijden met een nieuw rijbewijs.',
          },
        ],
      },
      en: {
        title: 'Driving licence',
        summary: 'Apply, renew or report it lost',
        lead: 'Apply for your licence at the town hall. You come in person and sign. Renew in time, then you can keep driving.',
        action: 'Make an appointment',
        need: [
          'Your old licence, or another identity document if this is your first',
          'A colour photo that is at most 6 months old',
          'Are you 75 or older? Then a statement of the CBR',
        ],
        steps: [
          'Are you 75 or older? First arrange the health declaration with the CBR.',
          'Make an appointment and come in person.',
          'Pay at the counter.',
          'Collect your new licence and hand in the old one.',
        ],
        cost: 'The price is on the list at the counter. Urgency costs extra.',
        duration: 'Your licence is usually ready after 3 working days.',
        more: [
          {
            title: 'Licence lost',
            text: 'Come in with an appointment and report the loss. You may drive again once you have a new licence.',
          },
        ],
      },
    },
  },
  {
    uri: term('brpUittr'),
    icon: 'document',
    theme: 'documents',
    paths: { nl: '/uittreksel', en: '/en/register-extract' },
    texts: {
      nl: {
        title: 'Uittreksel uit de BRP',
        summary: 'Bewijs van uw adres of gegevens',
        lead: 'Met een uittreksel laat u zien waar u woont en met wie. U krijgt het van ons op papier.',
        action: 'Vraag een uittreksel aan',
        need: ['Een geldig identiteitsbewijs'],
        steps: [
          'Bel ons of laat u terugbellen.',
          'Zeg waarvoor u het uittreksel nodig heeft.',
          'U krijgt het uittreksel per post. Heeft u haast? Haal het dan op.',
        ],
        cost: 'De prijs staat op de tarievenlijst bij de balie.',
        duration: 'Met de post binnen 3 werkdagen. Aan de balie krijgt u het meteen.',
        more: [
          {
            title: 'Nodig in het buitenland?',
            text: 'Vraag om een uittreksel in meer talen. Dat kost hetzelfde.',
          },
        ],
      },
      en: {
        title: 'Extract from the population register',
        summary: 'Proof of your address or details',
        lead: 'With an extract you show where you live and with whom. You get it from us on paper.',
        action: 'Ask for an extract',
        need: ['A valid identity document'],
        steps: [
          'Call us or ask us to call you back.',
          'Say what you need the extract for.',
          'You get the extract by post. In a hurry? Then collect it.',
        ],
        cost: 'The price is on the list at the counter.',
        duration: 'By post within 3 working days. At the counter you get it at once.',
        more: [
          {
            title: 'Do you need it abroad?',
            text: 'Ask for an extract in several languages. It costs the same.',
          },
        ],
      },
    },
  },
];
