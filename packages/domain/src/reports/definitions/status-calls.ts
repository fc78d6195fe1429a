import type { ReportDefinition } from '../definition.js';
import { shareOf } from '../figures.js';

/** Number of residents who followed the status of a case and still made contact about it. */
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
    share: shareOf(row.of('called'), row.of('viewed'), row.leastForFigures),
    called: row.of('called'),
    viewed: row.of('viewed'),
  }),
};
