import type { AppointmentErrorCode } from '@plein/domain/appointments.js';

export const appointmentInDutch = {
  title: 'Maak een afspraak',
  intro: 'U kiest een dag en een tijd. Dan bent u direct aan de beurt.',
  loading: 'Wij zoeken vrije momenten…',
  notLoaded: 'De vrije momenten laden lukt nu niet.',
  tryAgain: 'Probeer het opnieuw',
  noneFree: 'De komende tijd is er geen moment vrij.',
  noneFreeHelp: 'Kijk morgen nog eens of bel ons.',
  day: 'Kies een dag',
  moreDays: 'Meer dagen',
  showTimes: 'Toon de tijden',
  moment: (day: string): string => `Kies een tijd: ${day}`,
  times: (count: number): string =>
    count === 1 ? 'Er is één tijd vrij.' : `Er zijn ${String(count)} tijden vrij.`,
  phone: 'Uw telefoonnummer',
  phoneHint: 'Dan bellen wij u als de afspraak niet doorgaat.',
  question: 'Wat moeten wij vooraf weten?',
  privacy: 'Wij gebruiken uw gegevens alleen voor deze afspraak.',
  send: 'Maak de afspraak',
  errors: {
    'moment-missing': 'Kies een tijd',
    'moment-taken': 'Deze tijd is net bezet. Kies een andere tijd',
    'name-missing': 'Vul uw naam in',
    'name-too-long': 'Schrijf uw naam korter, in 100 tekens',
    'phone-invalid': 'Vul een telefoonnummer in waarop wij u kunnen bellen, of laat het leeg',
    'question-too-long': 'Schrijf het korter, in 1000 tekens',
  } satisfies Record<AppointmentErrorCode, string> as Record<AppointmentErrorCode, string>,
  refused: 'De afspraak maken lukt nu niet.',
  received: 'Uw afspraak staat',
  when: (day: string, range: string): string => `U bent welkom ${day} van ${range}.`,
  range: (opens: string, closes: string): string => `${opens} tot ${closes} uur`,
  keptWhen: (day: string, time: string): string =>
    `U koos ${day} om ${time} uur. Dit moment is nog niet zeker.`,
  window: 'Moment',
  where: 'Waar',
  map: 'Bekijk op de kaart',
  bring: 'Neem mee',
  calendar: 'Zet in uw agenda',
  calendarTitle: (organisation: string): string => `Afspraak bij ${organisation}`,
  link: 'Verplaats de afspraak of zeg af',
  linkHelp: 'Bewaar deze link. Met de link kan iedereen dit veranderen, dus deel de link niet.',
};

export type AppointmentTerms = typeof appointmentInDutch;
