import type { AppointmentStatus } from '@plein/domain/appointments.js';
import type { NewsroomLanguage } from '../shell/language.js';

const nl = {
  title: 'Afspraken',
  finding: (today: number) =>
    today === 0
      ? 'Vandaag komt er niemand'
      : today === 1
        ? 'Vandaag komt één bewoner'
        : `Vandaag komen ${String(today)} bewoners`,
  nothing: 'Er zijn geen afspraken',
  nothingHelp: 'Maakt een bewoner een afspraak, dan ziet u die hier.',
  between: (opens: string, closes: string) => `${opens} tot ${closes} uur`,
  where: 'Waar',
  about: 'Onderwerp',
  phone: 'Telefoonnummer',
  question: 'Vooraf gezegd',
  case: 'Over zaak',
  reference: 'Nummer',
  statuses: {
    booked: '',
    cancelled: 'Afgezegd',
    came: 'Gekomen',
    'not-came': 'Niet gekomen',
  } satisfies Record<AppointmentStatus, string>,
  outcomes: { came: 'Gekomen', 'not-came': 'Niet gekomen' },
  said: { came: 'Genoteerd: gekomen.', 'not-came': 'Genoteerd: niet gekomen.' },
  refused: 'Dit lukt niet meer. De afspraak is veranderd.',
  failed: 'Dit lukte niet. Probeer het opnieuw.',
};

export type AppointmentsTerms = typeof nl;

const en: AppointmentsTerms = {
  title: 'Appointments',
  finding: (today) =>
    today === 0
      ? 'Nobody comes today'
      : today === 1
        ? 'One resident comes today'
        : `${String(today)} residents come today`,
  nothing: 'There are no appointments',
  nothingHelp: 'When a resident makes an appointment, you see it here.',
  between: (opens, closes) => `${opens} to ${closes}`,
  where: 'Where',
  about: 'Subject',
  phone: 'Telephone number',
  question: 'Said beforehand',
  case: 'About case',
  reference: 'Number',
  statuses: { booked: '', cancelled: 'Cancelled', came: 'Came', 'not-came': 'Did not come' },
  outcomes: { came: 'Came', 'not-came': 'Did not come' },
  said: { came: 'Noted: came.', 'not-came': 'Noted: did not come.' },
  refused: 'This is no longer possible. The appointment has changed.',
  failed: 'This did not work. Try again.',
};

export const appointmentsTerms: Readonly<Record<NewsroomLanguage, AppointmentsTerms>> = { nl, en };
