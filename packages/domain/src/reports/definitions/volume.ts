import type { EventName } from '../../vocabulary/index.js';
import type { ReportDefinition } from '../definition.js';

/** The events that are one contact each: a resident asks the municipality something. */
export const contactEvents = [
  'contact.registered',
  'contact.callback-requested',
  'contact.message-sent',
  'chat.started',
  'status.question-asked',
] as const satisfies readonly EventName[];

/** The volume of contact. */
export const volume: ReportDefinition = {
  events: contactEvents,
  columns: [],
  defaultKey: 'week',
  splits: true,
  measures: () => ['contacts'],
  decides: 'contacts',
  figures: [{ key: 'count', kind: 'count' }],
  compute: (row) => ({ count: row.of('contacts') }),
};
