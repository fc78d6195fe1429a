export * from './codes.js';
export type { Report, ReportColumn, ReportQuery } from './schema.js';
