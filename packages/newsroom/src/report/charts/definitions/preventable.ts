import type { ChartSpec } from '../spec.js';

/** Contact that could have been prevented: how much of it, why, and where. */
export const preventableCharts: readonly ChartSpec[] = [
  { id: 'over-time', by: 'time', mark: 'line', figure: 'share' },
  { id: 'causes', by: 'cause', mark: 'bars', figure: 'preventable' },
  { id: 'tasks', by: 'task', mark: 'bars', figure: 'preventable' },
  { id: 'task-shares', by: 'task', mark: 'bars', figure: 'share' },
  { id: 'channel-shares', by: 'channel', mark: 'bars', figure: 'share' },
  { id: 'department-shares', by: 'department', mark: 'bars', figure: 'share' },
];
