import type { CountRow, ReportDefinition } from '../definition.js';
import { medianOf, shareOf } from '../figures.js';

/**
 * What was promised against what was done, for cases and for requests to be called back: the median of the days
 * promised and of the days it took, and the share that was kept. A callback is kept when the resident was spoken
 * to within the hours promised; a request that the resident withdrew is no part of it. A case is kept when it
 * took no more days than promised; one without a promise counts in the days it took alone.
 */
export const promises: ReportDefinition = {
  events: ['contact.callback-kept', 'contact.callback-missed', 'status.completed'],
  columns: ['name', 'detail', 'against', 'value'],
  defaultKey: 'task',
  ownKeys: [
    {
      key: 'promise',
      kind: 'promise',
      of: ({ name }) => (name === 'status.completed' ? 'case' : 'callback'),
    },
  ],
  measures(row) {
    if (row.name === 'contact.callback-missed' && row.detail === 'withdrawn') return [];
    const promised = row.against ? [`promised ${row.against}`, 'promised'] : [];
    const realised = row.value ? [`realised ${row.value}`] : [];
    return ['closed', ...promised, ...realised, ...(isKept(row) ? ['kept'] : [])];
  },
  decides: 'closed',
  figures: [
    { key: 'kept', kind: 'share' },
    { key: 'promised', kind: 'days' },
    { key: 'realised', kind: 'days' },
    { key: 'count', kind: 'count' },
  ],
  totals: ['kept', 'count'],
  compute: (row) => ({
    kept: shareOf(row.of('kept'), row.of('promised')),
    promised: medianOf(row.numbers('promised')),
    realised: medianOf(row.numbers('realised')),
    count: row.of('closed'),
  }),
};

function isKept({ name, detail, against, value }: CountRow): boolean {
  if (name === 'contact.callback-kept') return detail === 'yes';
  return name === 'status.completed' && !!against && Number(value) <= Number(against);
}
