import type { ChartSpec } from '../spec.js';

/** How much contact there was: when, over which channels, about what. */
export const volumeCharts: readonly ChartSpec[] = [
  { id: 'over-time', by: 'time', mark: 'line', figure: 'count' },
  { id: 'tasks', by: 'task', mark: 'bars', figure: 'count' },
  { id: 'channels', by: 'channel', mark: 'bars', figure: 'count' },
  { id: 'departments', by: 'department', mark: 'bars', figure: 'count' },
  { id: 'perspectives', by: 'perspective', mark: 'bars', figure: 'count' },
  { id: 'resident-roles', by: 'residentRole', mark: 'bars', figure: 'count' },
  { id: 'channels-over-time', by: 'time', split: 'channel', mark: 'multiples', figure: 'count', most: 9 },
];
