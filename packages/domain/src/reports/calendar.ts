import { addDays } from '../opening-hours/amsterdam.js';
import type { ReportQuery } from './schema.js';

/** A period of whole days in Amsterdam, both included. */
export interface ReportPeriod {
  from: string;
  to: string;
}

/** Maximum length of a period in days, which is two years. Older data needs a period of its own. */
export const longestPeriod = 732;

const defaultDays = 91;

/** Keys that are intervals. */
export const timeKeys = ['day', 'week', 'month'] as const;
export type TimeKey = (typeof timeKeys)[number];

export function isTimeKey(key: string): key is TimeKey {
  return (timeKeys as readonly string[]).includes(key);
}

/**
 * Returns the period of a question, by default the thirteen weeks that end yesterday.
 * @returns an error instead when the period ends before it begins, or is longer than two years
 */
export function reportPeriod(
  { from, to }: Pick<ReportQuery, 'from' | 'to'>,
  today: string,
): ReportPeriod | 'order' | 'too-long' {
  const last = to ?? (from !== undefined && from >= today ? from : addDays(today, -1));
  const first = from ?? addDays(last, 1 - defaultDays);
  if (first > last) return 'order';
  return addDays(first, longestPeriod) <= last ? 'too-long' : { from: first, to: last };
}

/** Returns the Monday of the week of a day. */
export function weekOf(day: string): string {
  return addDays(day, -((new Date(`${day}T12:00Z`).getUTCDay() + 6) % 7));
}

/** Returns the interval of a day: the day, its week (the Monday) or its month (`2026-11`). */
export function intervalOf(key: TimeKey, day: string): string {
  if (key === 'month') return day.slice(0, 7);
  return key === 'week' ? weekOf(day) : day;
}

/** Returns every day, week or month that a period touches, in order. */
export function intervalsIn(key: TimeKey, { from, to }: ReportPeriod): string[] {
  const found = new Set<string>();
  for (let day = from; day <= to; day = addDays(day, 1)) found.add(intervalOf(key, day));
  return [...found];
}
