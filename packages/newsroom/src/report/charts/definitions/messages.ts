import type { ChartSpec } from '../spec.js';

/** Messages that staff marked: of which kind, about which neighbourhood and which issue, and when. */
export const messagesCharts: readonly ChartSpec[] = [
  { id: 'message-kinds', by: 'messageKind', mark: 'bars', figure: 'count' },
  { id: 'neighbourhoods', by: 'neighbourhood', mark: 'bars', figure: 'count' },
  { id: 'issues', by: 'issue', mark: 'bars', figure: 'count' },
  { id: 'over-time', by: 'time', mark: 'line', figure: 'count', isSparse: true },
  { id: 'tasks', by: 'task', mark: 'bars', figure: 'count' },
  { id: 'departments', by: 'department', mark: 'bars', figure: 'count' },
  {
    id: 'kinds-over-time',
    by: 'time',
    split: 'messageKind',
    mark: 'multiples',
    figure: 'count',
    isSparse: true,
  },
];
