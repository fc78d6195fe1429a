/** The calendar part of an ISO 8601 duration. */
export interface CalendarDuration {
  years: number;
  months: number;
  weeks: number;
  days: number;
}

/**
 * Reads an ISO 8601 duration such as `P8W`, `P30D` or `P1Y2M`. It ignores hours, because terms of cases count
 * in days.
 *
 * @returns undefined when the text is not a duration
 */
export function parseDuration(text: string): CalendarDuration | undefined {
  const match =
    /^P(?=\w)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/.exec(
      text,
    );
  if (!match) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return { years, months, weeks, days };
}

/**
 * Returns a calendar date with a duration added: first years and months, then weeks and days. When the day
 * does not exist in a shorter month, it uses the last day of that month.
 *
 * @param date `YYYY-MM-DD`
 * @returns undefined when the duration cannot be read or the result is after the year 9999
 */
export function addDuration(date: string, duration: string): string | undefined {
  const parsed = parseDuration(duration);
  if (!parsed) return undefined;
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const months = month - 1 + parsed.months + 12 * parsed.years;
  const lastDay = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
  const result = new Date(Date.UTC(year, months, Math.min(day, lastDay) + 7 * parsed.weeks + parsed.days));
  return result.getUTCFullYear() <= 9999 ? result.toISOString().slice(0, 10) : undefined;
}
