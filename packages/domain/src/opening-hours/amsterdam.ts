const day = 86_400_000;

let clock: Intl.DateTimeFormat | undefined;

/** The wall clock in Amsterdam at an instant, written as if it were UTC: milliseconds, whole minutes. */
function wallClock(instant: number): number {
  // Made on first use: a formatter costs a millisecond that a page without opening hours need not pay.
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

/** The calendar date in Amsterdam at an instant, `YYYY-MM-DD`, whatever the zone of the machine. */
export function amsterdamDate(now: Date): string {
  return new Date(wallClock(now.getTime())).toISOString().slice(0, 10);
}

/**
 * The instant at which a clock in Amsterdam shows this date and time. Of an hour that comes twice (last
 * Sunday of October) it is the first; a time that is skipped (last Sunday of March) moves an hour on.
 *
 * @param date `YYYY-MM-DD`
 * @param time `HH:MM`
 * @returns an invalid `Date` where either is not written so
 */
export function amsterdamInstant(date: string, time: string): Date {
  const wanted = Date.parse(`${date}T${time}Z`);
  if (Number.isNaN(wanted)) return new Date(NaN);
  const [early, late] = [-day, day].map((shift) => {
    const near = wanted + shift;
    return wanted - (wallClock(near) - near);
  }) as [number, number];
  return new Date(wallClock(early) !== wanted && wallClock(late) === wanted ? late : early);
}

/** The calendar date so many days later (or earlier, below zero). */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);
}
