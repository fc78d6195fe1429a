import type { ReportKey, keyKinds } from '@plein/domain/reports.js';

/** How figures are drawn: a line over time, bars, small lines on one scale, or two figures on one row. */
export type ChartMark = 'line' | 'bars' | 'multiples' | 'pairs';

/** One chart of a report, as data. */
export interface ChartSpec {
  /** Names the chart in the terms, and in the ids on the page. */
  readonly id: string;
  /** What the rows are; `time` is days, weeks or months as the length of the period asks. */
  readonly by?: ReportKey | 'time';
  /** The second key that is asked for: a small chart for each. */
  readonly split?: ReportKey;
  /** A key of the report's own: rows of each value are drawn apart, since they are not to be compared. */
  readonly each?: (typeof keyKinds)[number];
  readonly mark: ChartMark;
  /** The column that is drawn. */
  readonly figure: string;
  /** The column that it stands against, for `pairs`. */
  readonly comparison?: string;
  /** Few people answer: over more than half a year the steps are months. */
  readonly isSparse?: boolean;
  /** Which rows come first; by default the largest. Where less is worse, the worst comes first. */
  readonly first?: 'largest' | 'smallest';
  /** How many rows are drawn at most; the table has all. */
  readonly most?: number;
}
