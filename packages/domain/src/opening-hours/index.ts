export { addDays, amsterdamDate, amsterdamInstant } from './amsterdam.js';
export { dayHours } from './day-hours.js';
export type { DayHours, Openable, OpenPeriod } from './day-hours.js';
export * from './days.js';
export { openingAt } from './opening.js';
export type { Opening } from './opening.js';
export type { OpeningHours, SpecialOpeningHours } from './schema.js';
export { weekHours } from './week-hours.js';
export { isWorkingDay, workingDaysBetween } from './working-days.js';
