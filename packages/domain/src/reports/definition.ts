import type { EventName } from '../vocabulary/index.js';
import type { FigureKind, ReportKey, keyKinds } from './codes.js';

/** Columns by which the store groups counts. A value that an event does not have is an empty text. */
export const countColumns = [
  'name',
  'channel',
  'component',
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

/** Columns by which the store groups the messages that staff marked. */
export const markColumns = [
  'channel',
  'task',
  'department',
  'messageKind',
  'neighbourhood',
  'issue',
] as const;
export type MarkColumn = (typeof markColumns)[number];

/** Number of events, or of marked messages, with the same values in the columns that a report asked for. */
export type CountRow = Partial<Record<CountColumn | MarkColumn, string>> & {
  /** The year of the events: `2026`. */
  year: string;
  /**
   * The day if the report asked for days, or else `period`. It is empty for the part of the year before the
   * period.
   */
  interval: string;
  count: number;
};

/** A row key that the report derives from the columns of an event. */
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
  /** Returns the count of a metric. */
  of(measure: string): number;
  /** Returns the counts of metrics with a name and a number, such as `days 3`, sorted by the number. */
  numbers(name: string): readonly Counted[];
  /** The lowest count for which a share, a mean or a median is shown. */
  leastForFigures: number;
}

/** A number, with its count. */
export interface Counted {
  number: number;
  count: number;
}

/**
 * A report as data: the events that it counts, the metrics that it distinguishes, and the figures that it
 * computes.
 */
export interface ReportDefinition {
  events: readonly EventName[];
  /** Whether it counts the messages that staff marked instead of events. */
  isOfMessages?: true;
  /** Columns that `measures` and the own keys read, in addition to the keys of the question. */
  columns: readonly CountColumn[];
  defaultKey: ReportKey;
  /** Whether the question may have a second key. */
  splits?: true;
  /** The report's own keys, after those of the question. Together they are one attribute of what is counted. */
  ownKeys?: readonly OwnKey[];
  /** Whether the table belongs to a report with own keys, and is rounded like it. */
  roundsWithOwnKeys?: true;
  /** Returns the metrics of a row of counts. The list is empty when the row is not part of the report. */
  measures(row: CountRow): readonly string[];
  /** The metric that decides whether a row is shown. */
  decides: string;
  figures: readonly Figure[];
  /** The figures that are valid for all rows together. Default: all. */
  totals?: readonly string[];
  /** Computes the figures of a row from its counts. A figure is undefined when its counts are too low. */
  compute(row: Measured, total: Measured): Record<string, number | undefined>;
}
