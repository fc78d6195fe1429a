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
  interval: string;
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

/** The rounded counts of one row of a report. */
export interface Measured {
  /** How often a measure was counted. */
  of(measure: string): number;
  /** The counts of measures that are a name with a number behind it: `days 3`. Sorted by the number. */
  numbers(name: string): readonly Counted[];
}

/** A number, and how often it was counted. */
export interface Counted {
  number: number;
  count: number;
}

/** A report as data: which events it counts, how it tells them apart, and what it makes of the counts. */
export interface ReportDefinition {
  events: readonly EventName[];
  /** Columns that `measures` and the own keys look at, beside the keys of the question. */
  columns: readonly CountColumn[];
  defaultKey: ReportKey;
  /** Whether a second key may be asked for. */
  splits?: true;
  /** Keys of the report's own, behind those of the question. */
  ownKeys?: readonly OwnKey[];
  /** What a row of counts counts as; none where it is no part of the report. */
  measures(row: CountRow): readonly string[];
  /** The measure that decides whether a row is shown. */
  decides: string;
  figures: readonly Figure[];
  /** The figures that mean something over all rows together. Default: all. */
  totals?: readonly string[];
  /** The figures of a row out of its counts; undefined where too few were counted to say it. */
  compute(row: Measured, total: Measured): Record<string, number | undefined>;
}
