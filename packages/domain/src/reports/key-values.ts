import type { ReportKey } from './codes.js';
import type { CountColumn, CountRow, MarkColumn } from './definition.js';

/** Returns the id of the answer that an event of the chat is about; empty for every other event. */
export function answerOf({ name, detail = '', against = '' }: CountRow): string {
  if (name === 'chat.answered') return detail;
  return name === 'chat.handed-over' ? against : '';
}

/** Returns the value of a key in a row of counts. The answer stands in another column of each event. */
export function keyValueOf(row: CountRow, key: ReportKey): string {
  return key === 'answer' ? answerOf(row) : (row[key as CountColumn | MarkColumn] ?? '');
}
