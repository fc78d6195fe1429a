import type { NewsroomLanguage } from '../../shell/language.js';

const nl = {
  title: 'Wachttijden',
  help: 'Dit lezen bewoners bij het kanaal, binnen tien seconden.',
  none: 'Er is van geen kanaal een wachttijd bekend.',
  failed: 'Wij kunnen de wachttijden nu niet ophalen. Wij proberen het vanzelf opnieuw.',
  loading: 'Even geduld…',
  minutes: (minutes: number): string => (minutes === 1 ? '1 minuut' : `${String(minutes)} minuten`),
  unknown: 'onbekend',
  bySystem: (name: string, minutes: string, at: string, until: string): string =>
    `${name} meldde ${minutes}, ${at}. Geldt tot ${until}.`,
  silent: (name: string, minutes: string, at: string): string =>
    `${name} meldde ${minutes}, ${at}, en daarna niets meer.`,
  byHand: (name: string, minutes: string, at: string, until: string): string =>
    `${name} vulde ${minutes} in, ${at}. Geldt tot ${until}.`,
  clear: 'Haal weg',
  state: 'Vul een wachttijd in',
  channel: 'Kanaal',
  howLong: 'Wachttijd in minuten',
  howLongHint: 'Laat dit leeg als u het niet weet. Bewoners lezen dan geen wachttijd.',
  until: 'Hoe lang geldt dit?',
  spans: { '30': 'half uur', '60': 'een uur', '120': 'twee uur', '240': 'vier uur', '480': 'acht uur' },
  save: 'Zet de wachttijd',
  wrongMinutes: 'Vul een heel getal in van 0 tot en met 600.',
  saved: (name: string): string => `De wachttijd van ${name} staat er.`,
  cleared: (name: string): string => `De ingevulde wachttijd van ${name} is weg.`,
  notSaved: 'Dit lukte niet. Wat u invulde staat er nog. Probeer het opnieuw.',
};

const en: typeof nl = {
  title: 'Waiting times',
  help: 'Residents read this at the channel, within ten seconds.',
  none: 'The waiting time of no channel is known.',
  failed: 'We cannot fetch the waiting times now. We will try again.',
  loading: 'One moment…',
  minutes: (minutes) => (minutes === 1 ? '1 minute' : `${String(minutes)} minutes`),
  unknown: 'unknown',
  bySystem: (name, minutes, at, until) => `${name} reported ${minutes}, ${at}. It holds until ${until}.`,
  silent: (name, minutes, at) => `${name} reported ${minutes}, ${at}, and nothing since.`,
  byHand: (name, minutes, at, until) => `${name} stated ${minutes}, ${at}. It holds until ${until}.`,
  clear: 'Remove',
  state: 'State a waiting time',
  channel: 'Channel',
  howLong: 'Waiting time in minutes',
  howLongHint: 'Leave it empty if you do not know. Residents then read no waiting time.',
  until: 'How long does it hold?',
  spans: {
    '30': 'half an hour',
    '60': 'an hour',
    '120': 'two hours',
    '240': 'four hours',
    '480': 'eight hours',
  },
  save: 'Set the waiting time',
  wrongMinutes: 'Write a whole number from 0 to 600.',
  saved: (name) => `The waiting time of ${name} is set.`,
  cleared: (name) => `The stated waiting time of ${name} is removed.`,
  notSaved: 'This did not work. What you wrote is still here. Try again.',
};

export type WaitingTimesTerms = typeof nl;
export const waitingTimesTerms: Readonly<Record<NewsroomLanguage, WaitingTimesTerms>> = { nl, en };
