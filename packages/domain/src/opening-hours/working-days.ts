import { addDays } from './amsterdam.js';
import { dayHours, type Openable } from './day-hours.js';
import type { SpecialOpeningHours } from './schema.js';

const office: Openable = {
  openingHours: [
    {
      dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
      opens: '00:00',
      closes: '00:00',
    },
  ],
};

/** Returns whether a date is a working day: Monday to Friday, unless a holiday closes the whole day. */
export function isWorkingDay(date: string, holidays: SpecialOpeningHours[]): boolean {
  return dayHours(office, holidays, date).periods.length > 0;
}

/**
 * Returns the number of working days after one date, up to and including another: from Friday to Monday is one.
 * It is 0 when the other date is not later.
 */
export function workingDaysBetween(from: string, to: string, holidays: SpecialOpeningHours[]): number {
  let days = 0;
  for (let date = from; date < to;) {
    date = addDays(date, 1);
    if (isWorkingDay(date, holidays)) days += 1;
  }
  return days;
}
