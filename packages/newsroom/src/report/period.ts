import { amsterdamDate } from '@plein/domain/opening-hours.js';

/** Periods that can be chosen with one press, besides two dates. */
export const presets = ['4-weeks', '13-weeks', 'this-year', 'last-year'] as const;
export type Preset = (typeof presets)[number];

/**
 * What a period is compared with: a period of the same length before it, the same period a year ago, or
 * nothing.
 */
export const comparisons = ['before', 'year', 'none'] as const;
export type Comparison = (typeof comparisons)[number];

/** A range of days, from the first up to and including the last (YYYY-MM-DD, in Amsterdam). */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Step between the points on a line. */
export type Step = 'day' | 'week' | 'month';

const dayInMilliseconds = 86_400_000;
const instant = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The day this many days later, or earlier if the number is negative. */
export function dayAfter(day: string, days: number): string {
  return new Date(instant(day) + days * dayInMilliseconds).toISOString().slice(0, 10);
}

/** Number of days in a period. */
export function lengthOf({ from, to }: Days): number {
  return Math.round((instant(to) - instant(from)) / dayInMilliseconds) + 1;
}

/** Whether a text is an existing day. */
export function isDay(text: string | undefined): text is string {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = instant(text);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * Days of a preset. Weeks are whole, from Monday, up to the last Sunday before today. `this-year` runs up to
 * yesterday, so on the first of January it is the year before.
 */
export function presetDays(preset: Preset, now: Date): Days {
  const yesterday = dayAfter(amsterdamDate(now), -1);
  const year = Number(yesterday.slice(0, 4));
  if (preset === 'this-year') return { from: `${String(year)}-01-01`, to: yesterday };
  if (preset === 'last-year') return { from: `${String(year - 1)}-01-01`, to: `${String(year - 1)}-12-31` };
  const sunday = lastSunday(yesterday);
  return { from: dayAfter(sunday, 1 - 7 * (preset === '4-weeks' ? 4 : 13)), to: sunday };
}

/**
 * Period of the comparison. A year earlier is 52 weeks, so that the days of the week agree. For a period that
 * begins on the first of January, it is the calendar year before.
 */
export function comparedDays(days: Days, comparison: Exclude<Comparison, 'none'>): Days {
  if (comparison === 'before') {
    return { from: dayAfter(days.from, -lengthOf(days)), to: dayAfter(days.from, -1) };
  }
  if (!days.from.endsWith('-01-01')) return { from: dayAfter(days.from, -364), to: dayAfter(days.to, -364) };
  return { from: yearBefore(days.from), to: yearBefore(days.to) };
}

/**
 * Step for a period: a day up to three weeks, else a week. Sparse answers are too few for days: their step is
 * a week, or a month if the period is over half a year.
 */
export function stepOf(days: Days, isSparse = false): Step {
  const length = lengthOf(days);
  if (isSparse) return length > 183 ? 'month' : 'week';
  return length <= 21 ? 'day' : 'week';
}

/** Whether a whole step is within the period. Half a week would look like a decline. */
export function isWhole(start: string, step: Step, { from, to }: Days): boolean {
  if (start < from) return false;
  if (step === 'day') return true;
  if (step === 'week') return dayAfter(start, 6) <= to;
  const next = new Date(instant(start));
  next.setUTCMonth(next.getUTCMonth() + 1, 0);
  return next.toISOString().slice(0, 10) <= to;
}

/** The last Sunday up to and including a day. */
export function lastSunday(day: string): string {
  return dayAfter(day, -new Date(instant(day)).getUTCDay());
}

function yearBefore(day: string): string {
  const before = `${String(Number(day.slice(0, 4)) - 1)}${day.slice(4)}`;
  return before.endsWith('-02-29') ? before.replace('-29', '-28') : before;
}
