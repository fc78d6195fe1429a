import type { ChartSpec } from '../spec.js';

/** What residents say afterwards, on each scale by itself. */
export const satisfactionCharts: readonly ChartSpec[] = [
  { id: 'mean-over-time', by: 'time', mark: 'multiples', figure: 'mean', isSparse: true },
  { id: 'tasks', by: 'task', mark: 'bars', figure: 'mean', each: 'scale', most: 6 },
  { id: 'channels', by: 'channel', mark: 'bars', figure: 'mean', each: 'scale', most: 6 },
  { id: 'departments', by: 'department', mark: 'bars', figure: 'mean', each: 'scale', most: 6 },
];
