import type { ChartSpec } from '../spec.js';

/** Residents who followed a case and still made contact about it. */
export const statusCallsCharts: readonly ChartSpec[] = [
  { id: 'over-time', by: 'time', mark: 'line', figure: 'share' },
  { id: 'task-shares', by: 'task', mark: 'bars', figure: 'share' },
  { id: 'called', by: 'task', mark: 'bars', figure: 'called' },
  { id: 'department-shares', by: 'department', mark: 'bars', figure: 'share' },
];
