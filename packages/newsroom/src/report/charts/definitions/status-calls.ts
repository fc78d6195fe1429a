import type { ChartSpec } from '../spec.js';

/** Who followed a case and made contact about it after all. */
export const statusCallsCharts: readonly ChartSpec[] = [
  { id: 'over-time', by: 'time', mark: 'line', figure: 'share' },
  { id: 'task-shares', by: 'task', mark: 'bars', figure: 'share' },
  { id: 'called', by: 'task', mark: 'bars', figure: 'called' },
  { id: 'department-shares', by: 'department', mark: 'bars', figure: 'share' },
];
