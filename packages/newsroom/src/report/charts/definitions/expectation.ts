import type { ChartSpec } from '../spec.js';

const pair = {
  mark: 'pairs',
  figure: 'experienced',
  comparison: 'expected',
  each: 'scale',
  most: 6,
} as const;

/** What residents expected beforehand and what they say afterwards, on each scale by itself. */
export const expectationCharts: readonly ChartSpec[] = [
  { id: 'experience-over-time', by: 'time', mark: 'multiples', figure: 'experienced', isSparse: true },
  { id: 'tasks', by: 'task', ...pair },
  { id: 'channels', by: 'channel', ...pair },
  { id: 'departments', by: 'department', ...pair },
];
