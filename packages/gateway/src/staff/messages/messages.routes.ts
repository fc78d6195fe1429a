import { messageStatuses } from '@plein/domain/messages.js';
import {
  messageClosingSchema,
  messageHandingOnSchema,
  messageListSchema,
  messageSchema,
} from '@plein/domain/messages/schema.js';
import { operation, type Capability } from '../../http/operation.js';
import { json } from '../../http/problem.js';
import { refusals } from '../../http/refusals.js';
import type { AccessNotes } from '../audit/access-notes.js';
import { actorOf } from '../changes/require-actor.js';
import { statusQuery, workCommon, workRoutes } from '../handling/work.routes.js';
import type { MessageHandling } from './messages.service.js';
import { fileOperation } from './sealed-files.js';

/** The operations on messages of residents, for the contact centre. */
export function messageHandlingCapability(
  service: MessageHandling,
  notes: Pick<AccessNotes, 'readMessages'>,
): Capability {
  const { operations } = workRoutes({
    path: '/v1/messages',
    name: 'Message',
    noun: 'message',
    does: 'answers',
    schema: messageSchema,
    service,
    closing: {
      summary: 'Close a message with its outcome',
      description: 'Personal data is removed from the note.',
      body: messageClosingSchema,
      bodyExample: { outcome: 'answered' },
    },
    handingOn: {
      summary: 'Give a message to another team',
      body: messageHandingOnSchema,
      bodyExample: { department: 'burgerzaken' },
    },
    // A message is refused for nothing of its own.
    refuse: (refusal: never) => refusal,
  });
  return [
    operation({
      ...workCommon,
      method: 'get',
      path: '/v1/messages',
      id: 'listMessages',
      summary: 'Messages of residents, the oldest first',
      description: 'The audit log says once a day that somebody read them.',
      query: statusQuery(messageStatuses),
      answers: { 200: { description: 'The messages.', schema: messageListSchema }, ...refusals },
      async handler({ query: { status }, actor }) {
        const list = await service.list(actorOf(actor), status);
        if (list.messages.length > 0) await notes.readMessages(actorOf(actor));
        return json(200, list);
      },
    }),
    ...operations,
    fileOperation(
      {
        path: '/v1/messages/{id}/files/{place}',
        id: 'getMessageFile',
        summary: 'A file of a message, to save',
      },
      service.file,
    ),
  ];
}
