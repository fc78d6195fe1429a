import type { CountRow, ReportDefinition } from '../definition.js';
import { shareOf } from '../figures.js';
import { contactEvents } from './volume.js';

const known = (row: CountRow): string | undefined =>
  row.preventable === 'yes' || row.preventable === 'no' ? row.preventable : undefined;

/** The contacts, and what residents say of theirs afterwards, which is no contact itself. */
const judgedEvents = [...contactEvents, 'contact.judged'] as const;

/** The share of preventable contacts, among those with a judgement. */
export const preventable: ReportDefinition = {
  events: judgedEvents,
  columns: ['name', 'preventable'],
  defaultKey: 'task',
  measures(row) {
    const judged = known(row);
    return [
      ...(row.name === 'contact.judged' ? [] : ['contacts']),
      ...(judged ? ['judged'] : []),
      ...(judged === 'yes' ? ['preventable'] : []),
    ];
  },
  decides: 'contacts',
  figures: [
    { key: 'share', kind: 'share' },
    { key: 'preventable', kind: 'count' },
    { key: 'judged', kind: 'count' },
    { key: 'count', kind: 'count' },
  ],
  compute: (row) => ({
    share: shareOf(row.of('preventable'), row.of('judged'), row.leastForFigures),
    preventable: row.of('preventable'),
    judged: row.of('judged'),
    count: row.of('contacts'),
  }),
};

/** The causes of preventable contacts, as shares of those with a known cause. */
export const preventableCauses: ReportDefinition = {
  events: judgedEvents,
  columns: ['preventable', 'cause'],
  defaultKey: 'cause',
  measures: (row) => (row.preventable === 'yes' && row.cause ? ['with cause'] : []),
  decides: 'with cause',
  figures: [
    { key: 'share', kind: 'share' },
    { key: 'preventable', kind: 'count' },
  ],
  compute: (row, total) => ({
    share: shareOf(row.of('with cause'), total.of('with cause'), row.leastForFigures),
    preventable: row.of('with cause'),
  }),
};
