import type { EventName } from '../../vocabulary/index.js';
import type { ReportDefinition } from '../definition.js';

/** The events that are one contact each: somebody asks something of the municipality. */
export const contactEvents = [
  'contact.registered',
  'contact.callback-requested',
  'contact.message-sent',
  'chat.started',
  'status.question-asked',
] as const satisfies readonly EventName[];

/** How much contact there was. */
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
