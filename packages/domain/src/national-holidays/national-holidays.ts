import { addDays } from '../opening-hours/amsterdam.js';
import type { SpecialOpeningHours } from '../opening-hours/schema.js';

/** The Sunday of Easter in a year, by the calculation of Meeus for the Gregorian calendar. */
function easter(year: number): string {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return dateOf(year, Math.floor(days / 31), (days % 31) + 1);
}

const dateOf = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The birthday of the King, a day earlier where it is a Sunday. */
function kingsDay(year: number): string {
  const birthday = dateOf(year, 4, 27);
  return new Date(`${birthday}T12:00:00Z`).getUTCDay() === 0 ? addDays(birthday, -1) : birthday;
}

/**
 * Returns the national holidays of the Netherlands in one year, from 2014 on: those of the law, and Liberation Day, on
 * which town halls are closed.
 */
export function nationalHolidays(year: number): SpecialOpeningHours[] {
  const sunday = easter(year);
  const days: readonly (readonly [day: string, nl: string, en: string])[] = [
    [dateOf(year, 1, 1), 'Nieuwjaar', "New Year's Day"],
    [sunday, 'Pasen', 'Easter Sunday'],
    [addDays(sunday, 1), 'Tweede paasdag', 'Easter Monday'],
    [kingsDay(year), 'Koningsdag', "King's Day"],
    [dateOf(year, 5, 5), 'Bevrijdingsdag', 'Liberation Day'],
    [addDays(sunday, 39), 'Hemelvaartsdag', 'Ascension Day'],
    [addDays(sunday, 49), 'Pinksteren', 'Pentecost'],
    [addDays(sunday, 50), 'Tweede pinksterdag', 'Whit Monday'],
    [dateOf(year, 12, 25), 'Kerstmis', 'Christmas Day'],
    [dateOf(year, 12, 26), 'Tweede kerstdag', 'Boxing Day'],
  ];
  return days
    .map(([day, nl, en]) => ({ validFrom: day, validThrough: day, name: { nl, en } }))
    .sort((one, other) => one.validFrom.localeCompare(other.validFrom));
}

/** The national holidays of a year of which no day is in the list yet, whatever hours it has there. */
export function missingHolidays(
  year: number,
  known: readonly Pick<SpecialOpeningHours, 'validFrom' | 'validThrough'>[],
): SpecialOpeningHours[] {
  const seen = known.map(({ validFrom, validThrough }) => [validFrom, validThrough] as const);
  return nationalHolidays(year)
    .filter(({ validFrom: day }) => !seen.some(([from, through]) => from <= day && day <= through))
    .filter(({ validFrom }, index, all) => all.findIndex((one) => one.validFrom === validFrom) === index);
}
