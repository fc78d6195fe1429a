import type { SpecialOpeningHours } from '@plein/domain/opening-hours.js';
import Holidays from 'date-holidays';

/**
 * Returns the national holidays of the Netherlands in one year: those of the law, and Bevrijdingsdag, on which town
 * halls are closed.
 */
export function dutchHolidays(year: number): SpecialOpeningHours[] {
  const calendar = new Holidays('NL');
  const english = new Map(calendar.getHolidays(year, 'en').map(({ date, name }) => [date, name]));
  return calendar
    .getHolidays(year, 'nl')
    .filter(({ type, date }) => type === 'public' || date.includes('-05-05 '))
    .map(({ date, name }) => {
      const day = date.slice(0, 10);
      return { validFrom: day, validThrough: day, name: { nl: name, en: english.get(date) ?? name } };
    });
}
