export * from './calendar.js';
export * from './codes.js';
export * from './definition.js';
export * from './definitions.js';
export * from './hide.js';
export * from './make-report.js';
export * from './safe-counts.js';
export type { Report, ReportColumn, ReportQuery } from './schema.js';
