import type { ReportName } from '@plein/domain/reports.js';
import type { ChartSpec } from './spec.js';
import { volumeCharts } from './volume.js';

const charts: Partial<Record<ReportName, readonly ChartSpec[]>> = { volume: volumeCharts };

/** The charts of a report, the first of which carries the finding above the page. */
export function chartsOf(report: ReportName): readonly ChartSpec[] {
  return charts[report] ?? [];
}
