import type { SpecialOpeningHours } from '@plein/domain/opening-hours.js';

const dayInMilliseconds = 86_400_000;

/**
 * Returns Easter Sunday of a year in the Gregorian calendar, as milliseconds UTC (the anonymous Gregorian
 * computus, Meeus, "Astronomical Algorithms", chapter 8).
 */
function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const correction = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * shift + 114;
  return Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1);
}

/**
 * Returns the national holidays of the Netherlands in one year, on which every counter and telephone is
 * closed. Koningsdag moves to 26 April when the 27th is a Sunday.
 */
export function dutchHolidays(year: number): SpecialOpeningHours[] {
  const easter = easterSunday(year);
  const kingsDay = new Date(Date.UTC(year, 3, 27)).getUTCDay() === 0 ? 26 : 27;
  const named = (at: number, nl: string, en: string): SpecialOpeningHours => {
    const date = new Date(at).toISOString().slice(0, 10);
    return { validFrom: date, validThrough: date, name: { nl, en } };
  };
  const afterEaster = (days: number) => easter + days * dayInMilliseconds;
  return [
    named(Date.UTC(year, 0, 1), 'Nieuwjaarsdag', "New Year's Day"),
    named(easter, 'Eerste Paasdag', 'Easter Sunday'),
    named(afterEaster(1), 'Tweede Paasdag', 'Easter Monday'),
    named(Date.UTC(year, 3, kingsDay), 'Koningsdag', "King's Day"),
    named(Date.UTC(year, 4, 5), 'Bevrijdingsdag', 'Liberation Day'),
    named(afterEaster(39), 'Hemelvaartsdag', 'Ascension Day'),
    named(afterEaster(49), 'Eerste Pinksterdag', 'Whit Sunday'),
    named(afterEaster(50), 'Tweede Pinksterdag', 'Whit Monday'),
    named(Date.UTC(year, 11, 25), 'Eerste Kerstdag', 'Christmas Day'),
    named(Date.UTC(year, 11, 26), 'Tweede Kerstdag', 'Boxing Day'),
  ].sort((first, second) => first.validFrom.localeCompare(second.validFrom));
}
