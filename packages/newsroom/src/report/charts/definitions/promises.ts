import type { ChartSpec } from '../spec.js';

/** What was promised and what was done, for cases and callbacks. */
export const promisesCharts: readonly ChartSpec[] = [
  { id: 'kept-over-time', by: 'time', mark: 'multiples', figure: 'kept' },
  { id: 'task-days', by: 'task', mark: 'pairs', figure: 'realised', comparison: 'promised', each: 'promise' },
  { id: 'task-kept', by: 'task', mark: 'bars', figure: 'kept', each: 'promise', first: 'smallest' },
  {
    id: 'department-kept',
    by: 'department',
    mark: 'bars',
    figure: 'kept',
    each: 'promise',
    first: 'smallest',
  },
];
