export { missingHolidays, nationalHolidays } from './national-holidays.js';
