import type { ChartSpec } from './spec.js';

/** What residents say afterwards, on each scale by itself. */
export const satisfactionCharts: readonly ChartSpec[] = [
  { id: 'mean-over-time', by: 'time', mark: 'multiples', figure: 'mean' },
  { id: 'tasks', by: 'task', mark: 'bars', figure: 'mean', each: 'scale' },
  { id: 'channels', by: 'channel', mark: 'bars', figure: 'mean', each: 'scale' },
  { id: 'departments', by: 'department', mark: 'bars', figure: 'mean', each: 'scale' },
];
