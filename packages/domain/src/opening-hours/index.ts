export * from './days.js';
export type { OpeningHours, SpecialOpeningHours } from './schema.js';
