import type { ChannelCode } from '@plein/domain/vocabulary.js';
import type { Hours } from './calendar.js';

/** Inhabitants of Gemeente Zilverbeek. */
export const inhabitants = 100_000;

/**
 * Volume per year and inhabitant. All figures are assumptions, of the size that municipalities like this one
 * publish (about one telephone call per inhabitant a year, and half a visit to the counter). docs/year.md
 * gives the reasons.
 */
export const perInhabitant = {
  /** Calls to the telephone exchange, including abandoned ones. */
  calls: 0.95,
  /** Visits to the town hall, with and without an appointment. */
  visits: 0.42,
  /** Views of pages with channels. */
  contactPages: 0.9,
  chats: 0.12,
  /** Views of the status of a case. */
  statusViews: 0.6,
  /** Messages through a form of the site or the app. */
  messages: 0.1,
  /** Answers to whether a page helped. */
  feedback: 0.24,
  /** Residents who are asked what they expect, when they apply for something. */
  expectations: 0.08,
  /** Residents who are asked afterwards how it was, apart from the feedback on pages. */
  experiences: 0.12,
  /** Residents who answered both, before and after. */
  comparisons: 0.03,
  /** Residents who say afterwards whether a contact could have been prevented. */
  judgements: 0.02,
  /** Views of a poll, for each month in which one is open. */
  pollViews: 0.02,
} as const;

/** Number of contacts that staff register over a channel per year, and their hours. */
interface WrittenVolume {
  perInhabitant: number;
  hours: Hours;
}

/**
 * Channels that a page, a form, the telephone exchange or the queue measures. Staff register contacts on the
 * others.
 */
type MeasuredChannel =
  | 'website'
  | 'app'
  | 'personal-page'
  | 'web-form'
  | 'phone'
  | 'callback'
  | 'counter'
  | 'appointment'
  | 'chat'
  | 'chatbot'
  | 'newsletter'
  | 'participation-site'
  | 'survey'
  | 'open-data'
  | 'kiosk';

/** A channel on which staff register contacts, and that no system measures. */
export type WrittenChannel = Exclude<ChannelCode, MeasuredChannel>;

export const writtenChannels: Readonly<Record<WrittenChannel, WrittenVolume>> = {
  email: { perInhabitant: 0.19, hours: 'office' },
  post: { perInhabitant: 0.045, hours: 'office' },
  whatsapp: { perInhabitant: 0.09, hours: 'whatsapp' },
  'social-media': { perInhabitant: 0.05, hours: 'office' },
  'neighbourhood-team': { perInhabitant: 0.025, hours: 'office' },
  'home-visit': { perInhabitant: 0.012, hours: 'office' },
  'district-manager': { perInhabitant: 0.012, hours: 'office' },
  community: { perInhabitant: 0.006, hours: 'office' },
  'council-information': { perInhabitant: 0.003, hours: 'office' },
};

/** Share of conversations that staff register. */
export const writtenDown = { phone: 0.85, counter: 0.6 } as const;

/** Share of calls that are abandoned before staff answer. */
export const givenUp = 0.07;
