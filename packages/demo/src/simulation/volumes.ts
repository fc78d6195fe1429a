import type { ChannelCode } from '@plein/domain/vocabulary.js';
import type { Hours } from './calendar.js';

/** Inhabitants of Gemeente Zilverbeek. */
export const inhabitants = 100_000;

/**
 * How much happens in a year for each inhabitant. All of it is assumption, in the order of size that
 * municipalities of this size publish of themselves (about one telephone call an inhabitant a year, and one
 * visit to the counter in two); docs/year.md says why.
 */
export const perInhabitant = {
  /** Calls that come in at the telephone exchange, those that are given up too. */
  calls: 0.95,
  /** Visits to the town hall, with and without an appointment. */
  visits: 0.42,
  /** Pages with ways to make contact that are seen. */
  contactPages: 0.9,
  chats: 0.12,
  /** Looks at the status of a case. */
  statusViews: 0.6,
  /** Messages through a form of the site or the app. */
  messages: 0.1,
  /** Pages on which somebody says whether it helped. */
  feedback: 0.24,
  /** People asked what they expect, when they apply for something. */
  expectations: 0.08,
  /** People asked afterwards how it was, apart from the feedback on pages. */
  experiences: 0.12,
  /** Views of a poll, in each month that one is open. */
  pollViews: 0.02,
} as const;

/** How much staff write down over a channel in a year, and in which hours. */
interface WrittenVolume {
  perInhabitant: number;
  hours: Hours;
}

/** Channels that something measures: a page, a form, the telephone exchange, the queue. Others are written down. */
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

/** A channel over which staff write contacts down themselves, with nothing that measures them beside it. */
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

/** Of conversations that take place, the share that staff write down. */
export const writtenDown = { phone: 0.85, counter: 0.6 } as const;

/** Of calls, the share that is given up before somebody answers. */
export const givenUp = 0.07;
