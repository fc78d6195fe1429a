import type { ReportDefinition } from '../definition.js';
import { shareOf } from '../figures.js';

/** How many of those who followed the status of a case made contact about it after all. */
export const statusCalls: ReportDefinition = {
  events: ['status.viewed', 'status.called-after-all'],
  columns: ['name'],
  defaultKey: 'task',
  measures: ({ name }) => [name === 'status.viewed' ? 'viewed' : 'called', 'either'],
  decides: 'either',
  figures: [
    { key: 'share', kind: 'share' },
    { key: 'called', kind: 'count' },
    { key: 'viewed', kind: 'count' },
  ],
  compute: (row) => ({
    share: shareOf(row.of('called'), row.of('viewed')),
    called: row.of('called'),
    viewed: row.of('viewed'),
  }),
};
