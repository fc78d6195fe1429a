import type { ReportKey } from '@plein/domain/reports.js';

/** How figures are drawn: a line over time, bars, small lines on one scale, or two figures on one row. */
export type ChartMark = 'line' | 'bars' | 'multiples' | 'pairs';

/** One chart of a report, as data. */
export interface ChartSpec {
  /** Names the chart in the terms, and in the ids on the page. */
  readonly id: string;
  /** What the rows are; `time` is days, weeks or months as the length of the period asks. */
  readonly by?: ReportKey | 'time';
  /** The second key: a small chart for each. */
  readonly split?: ReportKey;
  readonly mark: ChartMark;
  /** The column that is drawn. */
  readonly figure: string;
  /** The column that it stands against, for `pairs`. */
  readonly against?: string;
  /** How many rows are drawn at most, the largest first; the table has all. */
  readonly most?: number;
}
