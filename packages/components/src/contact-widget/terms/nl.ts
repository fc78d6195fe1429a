import type { AdviceExpectation } from '@plein/domain/channel-advice.js';
import type { ChannelWithOwnWords } from '@plein/domain/vocabulary.js';
import type { CommonTerms } from '../../terms/common.js';
import type { AppointmentTerms } from '../appointment/appointment.terms.js';
import type { CallbackTerms } from '../callback/callback.terms.js';
import type { FormTerms } from '../forms/form.terms.js';
import type { MessageTerms } from '../message/message.terms.js';
import type { ChannelDetailsTerms } from '../details/channel-details.terms.js';
import type { SituationTerms } from '../details/situation.terms.js';

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
  /** What a resident may expect now; the minutes are two or more. */
  expected: {
    'at-once': () => 'U spreekt meteen iemand.',
    waiting: (minutes) => `Ongeveer ${String(minutes)} minuten wachten.`,
    busy: (minutes) => `Het is nu druk: ongeveer ${String(minutes)} minuten wachten.`,
    'self-service': (minutes) => `Dit regelt u zelf in ${String(minutes)} minuten.`,
  } satisfies Record<AdviceExpectation, (minutes: number) => string> as Readonly<
    Record<AdviceExpectation, (minutes: number) => string>
  >,
  reasons: {
    'open-now': 'Dit is nu open.',
    'best-for-task': 'Dit past het best bij uw vraag.',
    'always-open': 'Dit kan altijd.',
    'opens-soon': 'Dit gaat zo open.',
    other: 'Dit kan als eerste weer.',
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
  tell: 'Vertel wat er speelt',
  crisisMore: 'Lees wat u kunt doen',
  missing: 'Dit lukt nu niet. Probeer het straks opnieuw of bel ons.',
  tryAgain: 'Probeer het opnieuw',
};

export type ContactTerms = typeof terms & {
  /** Absent in Dutch: those terms load with the forms and the channel details. */
  readonly form?: FormTerms;
  readonly callback?: CallbackTerms;
  readonly common?: CommonTerms;
  readonly channel?: ChannelDetailsTerms;
  readonly situation?: SituationTerms;
  readonly message?: MessageTerms;
  readonly appointment?: AppointmentTerms;
};
