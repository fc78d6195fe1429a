import { term, type TaskPage } from './task-text.js';

/** Money, care and disagreement. */
export const supportTasks: TaskPage[] = [
  {
    uri: term('bijstand'),
    icon: 'coins',
    theme: 'support',
    paths: { nl: '/bijstand', en: '/en/social-assistance' },
    texts: {
      nl: {
        title: 'Bijstand',
        summary: 'Als u te weinig geld heeft',
        lead: 'Heeft u te weinig geld om van te leven? Dan kunt u bijstand krijgen. Wij helpen u bij de aanvraag.',
        action: 'Laat u terugbellen',
        need: [
          'Uw identiteitsbewijs',
          'Afschriften van uw bankrekeningen van de laatste 3 maanden',
          'Uw huurcontract of hypotheek',
        ],
        steps: [
          'Vraag bijstand aan op werk.nl.',
          'Een medewerker belt u voor een gesprek.',
          'Stuur de gegevens die wij vragen.',
          'U krijgt een brief met ons besluit.',
        ],
        cost: 'Bijstand aanvragen is gratis.',
        duration:
          'U krijgt binnen 8 weken ons besluit. Duurt het langer dan 4 weken? Dan krijgt u een voorschot.',
        more: [
          {
            title: 'Nu geen geld voor eten?',
            text: 'Bel ons meteen op 14 0999. Wij kijken wat er vandaag kan.',
          },
          {
            title: 'Schulden',
            text: 'Hulp bij schulden is gratis. Hoe eerder u belt, hoe meer er kan.',
          },
        ],
      },
      en: {
        title: 'Social assistance',
        summary: 'When you have too little money',
        lead: 'Do you have too little money to live on? Then you may get assistance. We help you apply.',
        action: 'Ask us to call you back',
        need: [
          'Your identity document',
          'Statements of your bank accounts of the last 3 months',
          'Your rental contract or mortgage',
        ],
        steps: [
          'Apply on werk.nl.',
          'A colleague calls you for a conversation.',
          'Send the details that we ask for.',
          'You get a letter with our decision.',
        ],
        cost: 'Applying is free.',
        duration: 'You get our decision within 8 weeks. Longer than 4 weeks? Then you get an advance.',
        more: [
          {
            title: 'No money for food now?',
            text: 'Call us at once on 14 0999. We look at what is possible today.',
          },
          { title: 'Debts', text: 'Help with debts is free. The sooner you call, the more is possible.' },
        ],
      },
    },
  },
  {
    uri: term('wmo-voorziening'),
    icon: 'heart',
    theme: 'support',
    paths: { nl: '/hulp-thuis', en: '/en/help-at-home' },
    texts: {
      nl: {
        title: 'Hulp thuis (Wmo)',
        summary: 'Huishouden, vervoer of woning',
        lead: 'Lukt het thuis niet meer zonder hulp? Bespreek met ons wat u nodig heeft. U mag iemand bij het gesprek meenemen.',
        action: 'Plan een gesprek',
        need: ['Uw identiteitsbewijs', 'Wat u zelf nog kunt, en wat niet meer lukt'],
        steps: [
          'Laat u terugbellen en vertel wat er speelt.',
          'Wij komen bij u thuis voor een gesprek.',
          'U krijgt een verslag en een besluit.',
        ],
        cost: 'U betaalt meestal een vast bedrag per maand. Het gesprek is gratis.',
        duration: 'Het onderzoek duurt hooguit 6 weken. Daarna krijgt u binnen 2 weken ons besluit.',
        more: [
          {
            title: 'Zorgt u voor iemand?',
            text: 'Ook voor mantelzorgers is er steun. Vraag ernaar als u belt.',
          },
        ],
      },
      en: {
        title: 'Help at home (Wmo)',
        summary: 'Household, transport or house',
        lead: 'Can you no longer manage at home without help? Discuss with us what you need. You may bring someone to the conversation.',
        action: 'Plan a conversation',
        need: ['Your identity document', 'What you can still do yourself, and what you cannot'],
        steps: [
          'Ask us to call you back and tell us what is going on.',
          'We come to your home for a conversation.',
          'You get a report and a decision.',
        ],
        cost: 'You usually pay a fixed amount per month. The conversation is free.',
        duration: 'The enquiry takes at most 6 weeks. You get our decision within 2 weeks after that.',
        more: [
          {
            title: 'Do you care for someone?',
            text: 'There is support for carers too. Ask about it when you call.',
          },
        ],
      },
    },
  },
  {
    uri: term('gehandicaptenparkeerkaart'),
    icon: 'wheelchair',
    theme: 'support',
    paths: { nl: '/gehandicaptenparkeerkaart', en: '/en/disabled-parking-card' },
    texts: {
      nl: {
        title: 'Gehandicapten\u00ADparkeerkaart',
        summary: 'Dichtbij parkeren',
        lead: 'Kunt u niet ver lopen? Met deze kaart parkeert u op een gehandicaptenparkeerplaats, in heel Europa.',
        action: 'Vraag de kaart aan',
        need: ['Uw identiteitsbewijs', 'Een pasfoto', 'Informatie over uw gezondheid, als u die heeft'],
        steps: [
          'Vraag de kaart bij ons aan.',
          'Soms doet een arts onderzoek.',
          'U krijgt ons besluit. Daarna haalt u de kaart op.',
        ],
        cost: 'De prijs hangt af van het onderzoek. Wij noemen het bedrag vooraf.',
        duration: 'U krijgt binnen 8 weken ons besluit.',
        more: [{ title: 'Hoe lang is de kaart geldig?', text: 'De kaart is hooguit 5 jaar geldig.' }],
      },
      en: {
        title: 'Disabled parking card',
        summary: 'Park close by',
        lead: 'Can you not walk far? With this card you can park in a disabled parking space, all over Europe.',
        action: 'Apply for the card',
        need: ['Your identity document', 'A photo', 'Information about your health, if you have it'],
        steps: [
          'Apply for the card with us.',
          'Sometimes a doctor examines you.',
          'You get our decision. Then you collect the card.',
        ],
        cost: 'The price depends on the examination. We tell you the amount first.',
        duration: 'You get our decision within 8 weeks.',
        more: [{ title: 'How long is the card valid?', text: 'The card is valid for at most 5 years.' }],
      },
    },
  },
  {
    uri: term('bezwaar'),
    icon: 'scales',
    theme: 'support',
    paths: { nl: '/bezwaar', en: '/en/objection' },
    texts: {
      nl: {
        title: 'Bezwaar maken',
        summary: 'Als u het niet eens bent',
        lead: 'Bent u het niet eens met ons besluit? Bel ons eerst. Vaak lossen wij het samen op.',
        action: 'Bespreek het met ons',
        need: ['De brief met het besluit', 'De reden waarom u het niet eens bent'],
        steps: [
          'Bel ons of laat u terugbellen.',
          'Komt u er niet uit? Schrijf een brief binnen 6 weken na het besluit.',
          'U mag uw bezwaar komen toelichten.',
          'U krijgt een nieuw besluit.',
        ],
        cost: 'Bezwaar maken is gratis.',
        duration: 'U krijgt binnen 6 weken antwoord. Met een commissie duurt het 12 weken.',
        more: [
          {
            title: 'Hulp nodig?',
            text: 'Het Juridisch Loket geeft gratis advies. U mag ook iemand vragen om u te helpen.',
          },
        ],
      },
      en: {
        title: 'Object to a decision',
        summary: 'When you disagree',
        lead: 'Do you disagree with our decision? Call us first. Often we solve it together.',
        action: 'Discuss it with us',
        need: ['The letter with the decision', 'The reason why you disagree'],
        steps: [
          'Call us or ask us to call you back.',
          'No solution? Write a letter within 6 weeks of the decision.',
          'You may come and explain your objection.',
          'You get a new decision.',
        ],
        cost: 'Objecting is free.',
        duration: 'You get an answer within 6 weeks. With a committee it takes 12 weeks.',
        more: [
          {
            title: 'Do you need help?',
            text: 'Het Juridisch Loket gives free advice. You may also ask someone to help you.',
          },
        ],
      },
    },
  },
];
