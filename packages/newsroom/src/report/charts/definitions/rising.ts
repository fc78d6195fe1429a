import type { ChartSpec } from '../spec.js';

/** Subjects that residents ask about more than chance explains. */
export const risingCharts: readonly ChartSpec[] = [
  { id: 'rising', by: 'task', mark: 'pairs', figure: 'count', comparison: 'usual' },
  { id: 'departments', by: 'department', mark: 'pairs', figure: 'count', comparison: 'usual' },
  { id: 'channels', by: 'channel', mark: 'pairs', figure: 'count', comparison: 'usual' },
];
