import type { ReportKey, keyKinds } from '@plein/domain/reports.js';

/** Form of a chart: a line over time, bars, small lines on one scale, or two figures in one row. */
export type ChartMark = 'line' | 'bars' | 'multiples' | 'pairs';

/** One chart of a report, as data. */
export interface ChartSpec {
  /** Id of the chart, in the terms and on the page. */
  readonly id: string;
  /** Key of the rows. `time` is days, weeks or months, depending on the length of the period. */
  readonly by?: ReportKey | 'time';
  /** Second key in the request: one small chart for each of its values. */
  readonly split?: ReportKey;
  /** A key of the report itself. Rows of each value are drawn separately, since they must not be compared. */
  readonly each?: (typeof keyKinds)[number];
  readonly mark: ChartMark;
  /** Column that is drawn. */
  readonly figure: string;
  /** Column that it is compared with, for `pairs`. */
  readonly comparison?: string;
  /** Whether few people answer. Steps are then weeks, or months if the period is over half a year. */
  readonly isSparse?: boolean;
  /** Which rows come first, by default the largest. `smallest` shows the worst first where less is worse. */
  readonly first?: 'largest' | 'smallest';
  /** Maximum number of rows that are drawn; the table has all. */
  readonly most?: number;
}
