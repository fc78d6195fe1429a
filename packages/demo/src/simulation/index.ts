export { rowOf, yearRows } from './rows.js';
export type { YearEvent } from './recorder.js';
export { daysInYear, simulateYear, yearSource, type YearDay, type YearOptions } from './simulate.js';
export { storiesUntil, type Story } from './stories.js';
