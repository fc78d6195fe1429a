import type { CountRow, ReportDefinition } from '../definition.js';
import { shareOf } from '../figures.js';
import { contactEvents } from './volume.js';

const known = (row: CountRow): string | undefined =>
  row.preventable === 'yes' || row.preventable === 'no' ? row.preventable : undefined;

/** Which part of the contacts could have been prevented, of those of which somebody said so or not. */
export const preventable: ReportDefinition = {
  events: contactEvents,
  columns: ['preventable'],
  defaultKey: 'task',
  measures(row) {
    const judged = known(row);
    return judged ? ['contacts', 'judged', ...(judged === 'yes' ? ['preventable'] : [])] : ['contacts'];
  },
  decides: 'contacts',
  figures: [
    { key: 'share', kind: 'share' },
    { key: 'preventable', kind: 'count' },
    { key: 'judged', kind: 'count' },
    { key: 'count', kind: 'count' },
  ],
  compute: (row) => ({
    share: shareOf(row.of('preventable'), row.of('judged')),
    preventable: row.of('preventable'),
    judged: row.of('judged'),
    count: row.of('contacts'),
  }),
};

/** Why contacts were needed that could have been prevented; the share is of those of which a cause is known. */
export const preventableCauses: ReportDefinition = {
  events: contactEvents,
  columns: ['preventable', 'cause'],
  defaultKey: 'cause',
  measures: (row) => (row.preventable === 'yes' && row.cause ? ['with cause'] : []),
  decides: 'with cause',
  figures: [
    { key: 'share', kind: 'share' },
    { key: 'preventable', kind: 'count' },
  ],
  compute: (row, total) => ({
    share: shareOf(row.of('with cause'), total.of('with cause')),
    preventable: row.of('with cause'),
  }),
};
