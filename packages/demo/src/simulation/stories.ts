import type {
  Cause,
  ChannelCode,
  MunicipalityRole,
  Perspective,
  ResidentRole,
} from '@plein/domain/vocabulary.js';
import { addDays } from '@plein/domain/opening-hours.js';
import { weekdayOf } from './calendar.js';

/** An event in the life of the municipality that the newsroom must show. */
export interface Story {
  id: 'parking-renewal' | 'flood' | 'broken-form' | 'late-callbacks' | 'unclear-letter';
  /** The story in one sentence. */
  told: string;
  /** First and last day, in Amsterdam. */
  from: string;
  to: string;
  /** The task of the story (URI). Without it the story is about every task of the department. */
  task?: string;
  department: string;
  /** The extra contact that it causes. */
  demand?: {
    /** Factor of the usual contact on the first day. */
    times: number;
    /** Whether the factor stays the same until the last day, or falls evenly. */
    shape: 'even' | 'fading';
    /** Channels of the extra contact. Without them it uses every channel. */
    channels?: readonly ChannelCode[];
  };
  /** Share of the extra contact that staff judge preventable, with the cause. */
  preventable?: { share: number; cause: Cause };
  /** Roles and perspective of the extra contact. */
  roles?: { resident: ResidentRole; municipality: MunicipalityRole; perspective: Perspective };
  /** Shares of callback requests of the department that are kept late, and that are never kept. */
  callbacks?: { late: number; missed: number };
  /** Whether the crisis message is on, from the morning of the first day until the evening of the last. */
  crisis?: true;
  /** Share of yes among the answers to whether the page helped. */
  helpful?: number;
  /** Share of residents who choose the advised channel, among those who choose a channel. */
  asAdvised?: number;
}

const terms = 'http://standaarden.overheid.nl/owms/terms/';
const conversations: ChannelCode[] = ['phone', 'email', 'whatsapp', 'social-media', 'website', 'chat'];

/**
 * Returns the stories of a year that ends on a day. Two have a fixed place in the calendar, and are the last
 * ones before that day. The others count back from it, so that they are recent in any year.
 *
 * @param lastDay last day in Amsterdam, `YYYY-MM-DD`
 */
export function storiesUntil(lastDay: string): Story[] {
  const letters = lastOf(lastDay, 14, (year) => mondayFrom(`${year}-03-23`));
  const assessments = lastOf(lastDay, 21, (year) => mondayFrom(`${year}-01-19`));
  const flood = addDays(mondayUntil(addDays(lastDay, -42)), 1);
  // The last whole week is the one in which the newsroom looks for rising subjects.
  const broken = addDays(mondayUntil(addDays(lastDay, -7)), 1);
  return [
    {
      id: 'parking-renewal',
      told: 'Every holder of a parking permit gets a letter to renew it, all on one day.',
      from: letters,
      to: addDays(letters, 13),
      task: `${terms}parkeervergunning`,
      department: 'parkeren',
      demand: { times: 5, shape: 'fading' },
      preventable: { share: 0.3, cause: 'information-missing' },
      helpful: 0.6,
    },
    {
      id: 'flood',
      told: 'After a cloudburst the Zilverbeek is over its banks; the crisis message is on for four days.',
      from: flood,
      to: addDays(flood, 3),
      task: `${terms}melding_openbare_ruimte_(algemeen)`,
      department: 'openbare-ruimte',
      demand: { times: 8, shape: 'even', channels: conversations },
      preventable: { share: 0.05, cause: 'information-missing' },
      roles: { resident: 'affected', municipality: 'director', perspective: 'neighbourhood' },
      crisis: true,
    },
    {
      id: 'broken-form',
      told: 'The form for bulky waste stops working after an update, and is repaired within nine days.',
      from: broken,
      to: earliest(addDays(broken, 8), addDays(lastDay, -1)),
      task: `${terms}afvalinzameling_grofvuil`,
      department: 'afval',
      demand: { times: 3.5, shape: 'even', channels: ['phone', 'email', 'whatsapp', 'chat', 'website'] },
      preventable: { share: 0.85, cause: 'form-broken' },
      helpful: 0.25,
      asAdvised: 0.15,
    },
    {
      id: 'late-callbacks',
      told: 'Work and income has too few people: it no longer keeps its promise to call back.',
      from: addDays(lastDay, -41),
      to: lastDay,
      department: 'werk-en-inkomen',
      callbacks: { late: 0.45, missed: 0.2 },
    },
    {
      id: 'unclear-letter',
      told: 'The letter with the tax for dogs does not say for which period it is.',
      from: assessments,
      to: addDays(assessments, 20),
      task: `${terms}hondenbelasting`,
      department: 'belastingen',
      demand: { times: 5, shape: 'fading' },
      preventable: { share: 0.85, cause: 'letter-unclear' },
      helpful: 0.45,
    },
  ];
}

/** Returns the factor by which a story multiplies the usual contact on a day; 1 or more. */
export function timesOn(story: Story, date: string): number {
  if (!story.demand || date < story.from || date > story.to) return 1;
  if (story.demand.shape === 'even') return story.demand.times;
  const length = daysBetween(story.from, story.to) + 1;
  return 1 + (story.demand.times - 1) * (1 - daysBetween(story.from, date) / length);
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** Returns the last occurrence that is over on a day: of this year, or of the year before. */
function lastOf(lastDay: string, length: number, inYear: (year: number) => string): string {
  const year = Number(lastDay.slice(0, 4));
  const latest = inYear(year);
  return addDays(latest, length - 1) <= lastDay ? latest : inYear(year - 1);
}

function earliest(left: string, right: string): string {
  return left < right ? left : right;
}

function mondayFrom(date: string): string {
  return addDays(date, (7 - weekdayOf(date)) % 7);
}

function mondayUntil(date: string): string {
  return addDays(date, -weekdayOf(date));
}
