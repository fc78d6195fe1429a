import { term, type TaskPage } from './task-text.js';

/** Milestones of a life: birth, marriage, death. */
export const familyTasks: TaskPage[] = [
  {
    uri: term('geboorteaangifte'),
    icon: 'cradle',
    theme: 'family',
    paths: { nl: '/geboorte', en: '/en/birth' },
    texts: {
      nl: {
        title: 'Geboorte aangeven',
        summary: 'Binnen 3 dagen na de geboorte',
        lead: 'Gefeliciteerd met uw kind. Doe binnen 3 dagen aangifte, in de gemeente waar uw kind is geboren.',
        action: 'Maak een afspraak',
        need: [
          'Uw identiteitsbewijs',
          'De voornamen en de achternaam van uw kind',
          'Het bewijs van geboorte, als u dat van de verloskundige of het ziekenhuis kreeg',
        ],
        steps: [
          'Maak een afspraak voor binnen 3 dagen.',
          'De moeder, de andere ouder of iemand die erbij was, doet aangifte.',
          'U krijgt een afschrift van de akte mee als u dat wilt.',
        ],
        cost: 'Aangifte doen is gratis. Voor een afschrift van de akte betaalt u.',
        duration: 'De aangifte duurt ongeveer een half uur.',
        more: [
          {
            title: 'Valt de derde dag in het weekend?',
            text: 'Dan krijgt u meer tijd. Bel ons op 14 0999, wij rekenen het met u uit.',
          },
        ],
      },
      en: {
        title: 'Register a birth',
        summary: 'Within 3 days of the birth',
        lead: 'Congratulations on your child. Register the birth within 3 days, in the municipality where your child was born.',
        action: 'Make an appointment',
        need: [
          'Your identity document',
          'The first names and surname of your child',
          'The proof of birth, if the midwife or hospital gave you one',
        ],
        steps: [
          'Make an appointment within 3 days.',
          'The mother, the other parent or someone who was there registers the birth.',
          'You get a copy of the certificate if you want one.',
        ],
        cost: 'Registering a birth is free. You pay for a copy of the certificate.',
        duration: 'It takes about half an hour.',
        more: [
          {
            title: 'Is the third day in a weekend?',
            text: 'Then you have more time. Call us on 14 0999, we work it out with you.',
          },
        ],
      },
    },
  },
  {
    uri: term('huwelijk'),
    icon: 'rings',
    theme: 'family',
    paths: { nl: '/trouwen', en: '/en/getting-married' },
    texts: {
      nl: {
        title: 'Trouwen',
        summary: 'Huwelijk of partnerschap',
        lead: 'Trouwplannen? Meld uw huwelijk uiterlijk 2 weken van tevoren. Wij bellen u en nemen alles rustig met u door.',
        action: 'Bespreek uw trouwdag',
        need: [
          'Een geldig identiteitsbewijs van u beiden',
          'Een kopie van het identiteitsbewijs van 2 tot 4 getuigen',
          'De dag en de plek waar u wilt trouwen',
        ],
        steps: [
          'Laat u terugbellen en bespreek de dag en de plek.',
          'Meld uw huwelijk, uiterlijk 2 weken van tevoren.',
          'Geef door wie uw getuigen zijn.',
          'Zeg ja.',
        ],
        cost: 'De kosten hangen af van de dag en de plek. Er zijn ook gratis tijden.',
        duration: 'Uw melding blijft een jaar geldig.',
        more: [
          {
            title: 'Geregistreerd partnerschap',
            text: 'Dat regelt u op dezelfde manier.',
          },
        ],
      },
      en: {
        title: 'Getting married',
        summary: 'Marriage or partnership',
        lead: 'Wedding plans? Give notice at least 2 weeks before. We call you and go through everything calmly.',
        action: 'Discuss your wedding day',
        need: [
          'A valid identity document of you both',
          'A copy of the identity document of 2 to 4 witnesses',
          'The day and place of your wedding',
        ],
        steps: [
          'Ask us to call you back and discuss the day and place.',
          'Give notice, at least 2 weeks before.',
          'Tell us who your witnesses are.',
          'Say yes.',
        ],
        cost: 'The cost depends on the day and place. There are free times too.',
        duration: 'Your notice is valid for a year.',
        more: [{ title: 'Registered partnership', text: 'You arrange it in the same way.' }],
      },
    },
  },
  {
    uri: term('overlijdensaangifte'),
    icon: 'flower',
    theme: 'family',
    paths: { nl: '/overlijden', en: '/en/death' },
    texts: {
      nl: {
        title: 'Overlijden aangeven',
        summary: 'Aangifte en wat u verder regelt',
        lead: 'Gecondoleerd met uw verlies. Vaak doet de uitvaartondernemer de aangifte. U mag het ook zelf doen.',
        action: 'Bel een medewerker',
        need: [
          'De verklaring van overlijden van de arts',
          'Uw eigen identiteitsbewijs',
          'Het identiteitsbewijs van wie is overleden, als u dat heeft',
        ],
        steps: [
          'Doe aangifte in de gemeente waar iemand is overleden.',
          'U krijgt toestemming om te begraven of te cremeren.',
          'Wij geven het overlijden door aan andere overheden.',
        ],
        cost: 'Aangifte doen is gratis. Voor een afschrift van de akte betaalt u.',
        duration: 'Doe aangifte zo snel mogelijk, vóór de uitvaart.',
        more: [
          {
            title: 'Wilt u liever iemand spreken?',
            text: 'Bel 14 0999. Een medewerker neemt rustig de tijd voor u.',
          },
        ],
      },
      en: {
        title: 'Register a death',
        summary: 'Registration and what comes next',
        lead: 'We are sorry for your loss. Often the funeral director registers the death. You may also do it yourself.',
        action: 'Call a colleague',
        need: [
          'The statement of death of the doctor',
          'Your own identity document',
          'The identity document of the person who died, if you have it',
        ],
        steps: [
          'Register the death in the municipality where the person died.',
          'You get permission for the burial or cremation.',
          'We tell other authorities.',
        ],
        cost: 'Registering a death is free. You pay for a copy of the certificate.',
        duration: 'Do it as soon as possible, before the funeral.',
        more: [
          {
            title: 'Would you rather speak to someone?',
            text: 'Call 14 0999. A colleague takes the time you need.',
          },
        ],
      },
    },
  },
];
