import { addDays, amsterdamInstant, dayHours } from '@plein/domain/opening-hours.js';
import { channels } from '../content/channels.js';
import { nationalHolidays } from '@plein/domain/national-holidays.js';
import type { Choice, Random } from './random.js';

const minute = 60_000;

/**
 * The opening hours that determine when something happens: those of a channel of the profile, of an office,
 * or none.
 */
export type Hours = 'telefoon' | 'stadhuis' | 'whatsapp' | 'office' | 'web';

/** One day of the year, with the effect of the weekday and the season on contact. */
export interface Day {
  date: string;
  /** 0 is Monday. */
  weekday: number;
  /** The instant of 00:00 in the UTC offset that applies at noon, in milliseconds. */
  start: number;
  isOpen(hours: Hours, minuteOfDay: number): boolean;
  /** Whether these hours have any opening on this day. */
  opens(hours: Hours): boolean;
  /**
   * Contact compared with an average day. It depends on the weekday, the season, and closed days before this
   * one.
   */
  busy(hours: Hours): number;
  /** Returns a random minute of the day within these hours, by their daily pattern. */
  minuteIn(hours: Hours, random: Random): number;
  /** Returns the instant of a minute of this day, in milliseconds. */
  at(minuteOfDay: number): number;
}

/**
 * Contact per month; 1 is average. January brings the tax letters, May and June the passports before the
 * holidays. July, August and December are quiet.
 */
const months = [1.12, 1.05, 1.03, 1, 1.06, 1.05, 0.9, 0.87, 1.03, 1.01, 1, 0.88];
/** Contact per weekday with staff. Monday is the busiest, Friday the quietest; the five average 1. */
const staffedWeek = [1.25, 1.08, 0.98, 0.95, 0.74, 0, 0];
/** Contact per weekday on the site. At the weekend fewer people use it; the seven average 1. */
const webWeek = [1.25, 1.16, 1.1, 1.06, 0.95, 0.7, 0.78];
/** Opening days per year of services that close at weekends and on national holidays. */
const staffedDays = 253;

const staffedHours = hoursFrom(8, [0.5, 1.25, 1.35, 1.15, 0.8, 0.95, 1.1, 0.95, 0.7, 0.3, 0.35, 0.25]);
/** Friday afternoon is quiet. */
const fridayHours = hoursFrom(8, [0.6, 1.35, 1.45, 1.2, 0.6, 0.5, 0.45, 0.35, 0.2]);
const webNight = [0.12, 0.06, 0.04, 0.03, 0.04, 0.1, 0.3, 0.6];
const webDay = [0.95, 1.3, 1.4, 1.3, 1.15, 1.2, 1.25, 1.2, 1.1, 0.9, 0.85, 1.1, 1.2, 1, 0.6, 0.3];
const webHours = hoursFrom(0, [...webNight, ...webDay]);

const officePeriods = [{ opens: 8 * 60 + 30, closes: 17 * 60 }];
const wholeDay = [{ opens: 0, closes: 24 * 60 }];

const known = new Map<string, Day>();

/** Returns a day in Amsterdam, given as `YYYY-MM-DD`. */
export function dayOf(date: string): Day {
  const before = known.get(date);
  if (before) return before;
  const made = makeDay(date);
  known.set(date, made);
  return made;
}

function makeDay(date: string): Day {
  const weekday = weekdayOf(date);
  const start = amsterdamInstant(date, '12:00').getTime() - 12 * 60 * minute;
  const periods: Record<Hours, { opens: number; closes: number }[]> = {
    telefoon: periodsOf('telefoon', date),
    stadhuis: periodsOf('stadhuis', date),
    whatsapp: periodsOf('whatsapp', date),
    office: periodsOf('whatsapp', date).length > 0 ? officePeriods : [],
    web: wholeDay,
  };
  const isOpen = (hours: Hours, at: number) =>
    periods[hours].some(({ opens, closes }) => opens <= at && at < closes);
  const yearly = seasonOn(date, months) * (isBetweenHolidays(date) ? 0.6 : 1);
  const caughtUp = periods.office.length > 0 && isAfterHoliday(date) ? 1.2 : 1;
  return {
    date,
    weekday,
    start,
    isOpen,
    opens: (hours) => periods[hours].length > 0,
    busy: (hours) =>
      hours === 'web'
        ? yearly * (webWeek[weekday] ?? 0)
        : periods[hours].length > 0
          ? yearly * caughtUp * (staffedWeek[weekday] ?? 0)
          : 0,
    minuteIn(hours, random) {
      const rhythm = hours === 'web' ? webHours : weekday === 4 ? fridayHours : staffedHours;
      for (;;) {
        const at = random.pick(rhythm) * 60 + random.between(0, 59);
        if (isOpen(hours, at)) return at;
      }
    },
    at: (minuteOfDay) => start + minuteOfDay * minute,
  };
}

/**
 * Returns a monthly value for one day. Halfway a month it is the value of that month; other days are
 * interpolated.
 */
export function seasonOn(date: string, perMonth: readonly number[]): number {
  const place = Number(date.slice(5, 7)) - 1 + (Number(date.slice(8)) - 15) / 30;
  const before = Math.floor(place);
  const part = place - before;
  const of = (month: number) => perMonth[(month + 12) % 12] ?? 1;
  return of(before) * (1 - part) + of(before + 1) * part;
}

/** Returns the number of days per year that these hours have. */
export function daysPerYear(hours: Hours): number {
  return hours === 'web' ? 365 : staffedDays;
}

/** 0 is Monday. */
export function weekdayOf(date: string): number {
  return (new Date(date).getUTCDay() + 6) % 7;
}

function hoursFrom(first: number, weights: readonly number[]): Choice<number> {
  let sum = 0;
  return { values: weights.map((_, index) => first + index), sums: weights.map((weight) => (sum += weight)) };
}

const holidaysOfYear = new Map<string, ReturnType<typeof nationalHolidays>>();

function holidaysAround(date: string) {
  const year = date.slice(0, 4);
  const known = holidaysOfYear.get(year);
  if (known) return known;
  const made = nationalHolidays(Number(year));
  holidaysOfYear.set(year, made);
  return made;
}

function periodsOf(id: string, date: string) {
  const channel = channels.find((one) => one.id === id);
  const { periods } = dayHours(channel ?? {}, holidaysAround(date), date);
  return periods.map(({ opens, closes }) => ({ opens: minutes(opens), closes: minutes(closes) || 24 * 60 }));
}

function minutes(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

/**
 * Returns whether a day is between Christmas and the first days of the new year, when nearly everybody is
 * free.
 */
function isBetweenHolidays(date: string): boolean {
  const day = date.slice(5);
  return day >= '12-24' || day <= '01-02';
}

function isAfterHoliday(date: string): boolean {
  const before = new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
  return holidaysAround(before).some(({ validFrom }) => validFrom === before);
}

/** Returns the number of days after one date, up to and including another, on which the office is open. */
export function workingDays(from: string, to: string): number {
  let days = 0;
  for (let date = from; date < to;) {
    date = addDays(date, 1);
    if (dayOf(date).opens('office')) days += 1;
  }
  return days;
}
