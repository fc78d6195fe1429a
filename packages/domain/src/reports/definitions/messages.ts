import { isTimeKey } from '../calendar.js';
import { reportKeys, type ReportKey } from '../codes.js';
import { countColumns, markColumns, type ReportDefinition } from '../definition.js';

/**
 * The messages of residents that staff marked: how many of each kind, about which neighbourhood and which issue. A
 * message of several kinds counts in the row of each, and once in the total.
 */
export const messages: ReportDefinition = {
  events: [],
  isOfMessages: true,
  columns: [],
  defaultKey: 'messageKind',
  splits: true,
  measures: () => ['messages'],
  decides: 'messages',
  figures: [{ key: 'count', kind: 'count' }],
  compute: (row) => ({ count: row.of('messages') }),
};

/**
 * Returns the keys that a report has: those of events, or those of messages, and its default one. Filters are among
 * them.
 */
export function keysFor({
  isOfMessages,
  defaultKey,
}: Pick<ReportDefinition, 'isOfMessages' | 'defaultKey'>): ReportKey[] {
  const columns: readonly string[] = isOfMessages ? markColumns : countColumns;
  return reportKeys.filter((key) => isTimeKey(key) || columns.includes(key) || key === defaultKey);
}
