import type { EventName } from '../vocabulary/index.js';
import type { FigureKind, ReportKey, keyKinds } from './codes.js';

/** What counts can be told apart by, as the store has it; what an event does not say is an empty text. */
export const countColumns = [
  'name',
  'channel',
  'task',
  'department',
  'perspective',
  'residentRole',
  'preventable',
  'cause',
  'detail',
  'against',
  'value',
] as const;
export type CountColumn = (typeof countColumns)[number];

/** How many events there were that are alike in the columns that a report asked for. */
export type CountRow = Partial<Record<CountColumn, string>> & {
  /** The year in which they happened: `2026`. */
  year: string;
  /** The day, where the report asked for days; else `period`. Empty for the part of the year before the period. */
  stretch: string;
  count: number;
};

/** A key of a row that the report itself makes out of an event. */
export interface OwnKey {
  key: string;
  kind: (typeof keyKinds)[number];
  of(row: CountRow): string | undefined;
}

export interface Figure {
  key: string;
  kind: FigureKind;
}

/** The rounded counts of one row of a report, by measure. */
export interface Measured {
  (measure: string): number;
}

/** A report as data: which events it counts, how it tells them apart, and what it makes of the counts. */
export interface ReportDefinition {
  events: readonly EventName[];
  /** Columns that `measures` and the keys look at, beside the keys of the question. */
  columns: readonly CountColumn[];
  defaultKey: ReportKey;
  /** Whether a second key may be asked for. */
  splits?: true;
  /** Keys of the report's own, behind those of the question. */
  ownKeys?: readonly OwnKey[];
  /** What a row of counts counts as; the first name is what decides whether the row is shown. */
  measures(row: CountRow): readonly string[];
  /** The measure that decides whether a row is shown. */
  decides: string;
  figures: readonly Figure[];
  /** The figures of a row; `figure` values below what may be shown are undefined. */
  compute(count: Measured): Record<string, number | undefined>;
}
