import type { ChannelWithOwnWords } from '@plein/domain/vocabulary.js';
import type { CommonTerms } from '../../terms/common.js';
import type { CallbackTerms } from '../callback/callback.terms.js';
import type { ChannelDetailsTerms } from '../channel-details.terms.js';

/** What the buttons of channels say; `{}` is the address as a person writes it. */
type ActionTerms = Readonly<Record<ChannelWithOwnWords, string>>;

export const terms = {
  heading: (organisation: string): string =>
    `Contact met ${organisation.replace(/^Gemeente /, 'de gemeente ')}`,
  headingTask: (task: string): string => `Contact over ${task}`,
  otherChannels: 'Andere manieren',
  more: 'Openingstijden en uitleg',
  open: 'nu open',
  openUntil: (time: string): string => `open tot ${time} uur`,
  opens: (day: string, time: string): string => `${day} open vanaf ${time} uur`,
  closed: 'gesloten',
  waiting: (minutes: number): string =>
    `, wachttijd ongeveer ${minutes === 1 ? '1 minuut' : `${String(minutes)} minuten`}`,
  reasons: {
    'open-now': 'Dit is nu open, dus u krijgt snel antwoord.',
    'best-for-task': 'Dit past het best bij uw vraag.',
    'always-open': 'Dit kan altijd, ook ’s avonds en in het weekend.',
    'opens-soon': 'Dit gaat zo open.',
    other: 'Dit is de eerste manier die weer kan.',
  },
  later: 'Wij zijn nu gesloten. Kies zelf wanneer wij u bellen.',
  actions: {
    phone: 'Bel {}',
    email: 'Mail naar {}',
    callback: 'Bel mij terug',
    appointment: 'Kies een dag en tijd',
    chat: 'Start de chat',
    whatsapp: 'Open WhatsApp',
  } satisfies ActionTerms as ActionTerms & Partial<Record<string, string>>,
  crisisMore: 'Lees wat u kunt doen',
  missing: 'Dit lukt nu niet. Probeer het straks opnieuw of bel ons.',
  tryAgain: 'Probeer het opnieuw',
};

export type ContactTerms = typeof terms & {
  /** Absent in Dutch: those terms load with the callback form and the channel details. */
  readonly callback?: CallbackTerms;
  readonly common?: CommonTerms;
  readonly channel?: ChannelDetailsTerms;
};
