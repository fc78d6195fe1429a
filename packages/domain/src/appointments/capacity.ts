import type { AppointmentMoment } from './schema.js';

/** A part of a day, in minutes since midnight on the clock of that day. */
export interface Interval {
  from: number;
  until: number;
}

/** Minutes in a day on the clock. */
export const dayMinutes = 24 * 60;

/** Returns the minutes since midnight of a clock time. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Returns minutes since midnight as a clock time; the end of the day is `00:00`. */
export function clockTime(minutes: number): string {
  const part = (count: number): string => String(count).padStart(2, '0');
  return `${part(Math.floor(minutes / 60) % 24)}:${part(minutes % 60)}`;
}

/** Returns the part of its day that an appointment takes. */
export const intervalOf = ({ opens, closes }: Pick<AppointmentMoment, 'opens' | 'closes'>): Interval => ({
  from: minutesOf(opens),
  until: closes === '00:00' ? dayMinutes : minutesOf(closes),
});

/**
 * Whether one more fits: at no minute of `wanted` are there more than `most`, counting it. Appointments that touch do
 * not overlap.
 */
export function fits(wanted: Interval, taken: readonly Interval[], most: number): boolean {
  const near = taken.filter(({ from, until }) => from < wanted.until && wanted.from < until);
  // The number at once rises only where one begins.
  const risings = [wanted.from, ...near.map(({ from }) => from).filter((from) => from > wanted.from)];
  return risings.every((at) => near.filter(({ from, until }) => from <= at && at < until).length < most);
}
