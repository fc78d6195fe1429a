import type { CountRow, ReportDefinition } from '../definition.js';
import { medianOf, shareOf } from '../figures.js';

/**
 * The comparison of promised and actual days, for cases and callback requests: the median of the promised
 * days and of the actual days, and the share of kept promises. A callback is kept when staff spoke to the
 * resident within the promised hours; a request that the resident withdrew does not count. A case is kept
 * when it took no more days than promised. A case without a promise counts only in the actual days. `confirmed` is the
 * share of residents who say that we called in time, of those who answered.
 */
export const promises: ReportDefinition = {
  events: [
    'contact.callback-kept',
    'contact.callback-missed',
    'contact.callback-answered',
    'status.completed',
  ],
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
    if (row.name === 'contact.callback-answered')
      return ['answered', ...(row.detail === 'in-time' ? ['confirmed'] : [])];
    if (row.name === 'contact.callback-missed' && row.detail === 'withdrawn') return [];
    const promised = row.against ? [`promised ${row.against}`, 'promised'] : [];
    const realised = row.value ? [`realised ${row.value}`] : [];
    return ['closed', ...promised, ...realised, ...(isKept(row) ? ['kept'] : [])];
  },
  decides: 'closed',
  figures: [
    { key: 'kept', kind: 'share' },
    { key: 'confirmed', kind: 'share' },
    { key: 'promised', kind: 'days' },
    { key: 'realised', kind: 'days' },
    { key: 'count', kind: 'count' },
  ],
  totals: ['kept', 'count'],
  compute: (row) => ({
    kept: shareOf(row.of('kept'), row.of('promised'), row.leastForFigures),
    confirmed: shareOf(row.of('confirmed'), row.of('answered'), row.leastForFigures),
    promised: medianOf(row.numbers('promised'), row.leastForFigures),
    realised: medianOf(row.numbers('realised'), row.leastForFigures),
    count: row.of('closed'),
  }),
};

function isKept({ name, detail, against, value }: CountRow): boolean {
  if (name === 'contact.callback-kept') return detail === 'yes';
  return name === 'status.completed' && !!against && Number(value) <= Number(against);
}
