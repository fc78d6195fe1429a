const day = 86_400_000;

let clock: Intl.DateTimeFormat | undefined;

/**
 * Returns the wall clock in Amsterdam at an instant, written as if it were UTC: milliseconds, whole minutes.
 */
function wallClock(instant: number): number {
  // The formatter is made on first use. It costs a millisecond, which a page without opening hours does not
  // need.
  clock ??= new Intl.DateTimeFormat('en', {
    timeZone: 'Europe/Amsterdam',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const [month = 1, date = 1, year = 0, hour = 0, minute = 0] =
    clock.format(instant).match(/\d+/g)?.map(Number) ?? [];
  return Date.UTC(year, month - 1, date, hour, minute);
}

/**
 * Returns the calendar date in Amsterdam at an instant, `YYYY-MM-DD`, independent of the machine's time zone.
 */
export function amsterdamDate(now: Date): string {
  return new Date(wallClock(now.getTime())).toISOString().slice(0, 10);
}

/**
 * Returns the instant at which a clock in Amsterdam shows this date and time. An hour that comes twice (last
 * Sunday of October) gives the first instant. A time that is skipped (last Sunday of March) moves one hour
 * later.
 *
 * @param date `YYYY-MM-DD`
 * @param time `HH:MM`
 * @returns an invalid `Date` when either has another notation
 */
export function amsterdamInstant(date: string, time: string): Date {
  const wanted = +new Date(`${date}T${time}Z`);
  if (Number.isNaN(wanted)) return new Date(NaN);
  const [early, late] = [-day, day].map((shift) => {
    const near = wanted + shift;
    return wanted - (wallClock(near) - near);
  }) as [number, number];
  return new Date(wallClock(early) !== wanted && wallClock(late) === wanted ? late : early);
}

/** Returns the calendar date so many days later; a negative number gives an earlier date. */
export function addDays(date: string, days: number): string {
  return new Date(+new Date(date) + days * day).toISOString().slice(0, 10);
}
