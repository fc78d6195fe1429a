import { callbackHandingOnSchema } from '@plein/domain/callbacks/schema.js';
import { markingSchema } from '@plein/domain/marks/schema.js';
import { callbackClosingSchema, callbackListSchema, callbackSchema } from '@plein/domain/newsroom/schema.js';
import { callbackStatuses } from '@plein/domain/newsroom.js';
import type { Marking } from '@plein/domain/marks.js';
import { operation, type Capability } from '../../http/operation.js';
import { json, problem } from '../../http/problem.js';
import { refusals } from '../../http/refusals.js';
import type { AccessNotes } from '../audit/access-notes.js';
import { actorOf } from '../changes/require-actor.js';
import { changedMeanwhile } from '../marks/marks.store.js';
import { statusQuery, workCommon, workRoutes } from '../handling/work.routes.js';
import type { CallbackRefusal, CallbacksService } from './callbacks.service.js';

/** The operations on requests for a callback, for the contact centre. */
export function callbacksCapability(
  service: CallbacksService,
  notes: Pick<AccessNotes, 'readCallbacks'>,
): Capability {
  const { operations, answers, common, step } = workRoutes({
    path: '/v1/callbacks',
    name: 'Callback',
    noun: 'request',
    does: 'calls',
    schema: callbackSchema,
    service,
    closing: {
      summary: 'Close a request with its outcome',
      description:
        'Stores the event `contact.callback-kept` or `contact.callback-missed`, with working days. A call within the ' +
        'promised hours counts as in time whenever it is written down. Personal data is removed from the note.',
      body: callbackClosingSchema,
      bodyExample: { outcome: 'kept' },
    },
    handingOn: {
      summary: 'Give a request to another team, with a word',
      description: 'It waits there for somebody to take it. What the resident was promised stays.',
      body: callbackHandingOnSchema,
      bodyExample: { department: 'burgerzaken', word: 'Gaat over een spoedaanvraag.' },
    },
    refuse: ({ status }: CallbackRefusal) => refusalAnswers[status](),
  });
  return [
    operation({
      ...workCommon,
      method: 'get',
      path: '/v1/callbacks',
      id: 'listCallbacks',
      summary: 'Requests for a callback, in the order in which their windows end',
      description: 'The audit log says once a day that somebody read them.',
      query: statusQuery(callbackStatuses),
      answers: { 200: { description: 'The requests.', schema: callbackListSchema }, ...refusals },
      async handler({ query: { status }, actor }) {
        const list = await service.list(actorOf(actor), status);
        if (list.callbacks.length > 0) await notes.readCallbacks(actorOf(actor));
        return json(200, list);
      },
    }),
    ...operations,
    operation({
      ...common,
      path: '/v1/callbacks/{id}/marking',
      id: 'markCallback',
      summary:
        'Mark a request as one or several kinds of message, and link it to a neighbourhood or an issue',
      description:
        'It counts in the report `messages` of each kind, also after the request was deleted. Personal data is removed.',
      body: markingSchema,
      bodyExample: { kinds: ['participation'], neighbourhood: null, issue: 'Inrichting van het plein' },
      answers: { ...answers, 409: { description: changedMeanwhile } },
      handler: step((actor, id, { body }: { body: Marking }) => service.mark(actor, id, body)),
    }),
  ];
}

const refusalAnswers: Readonly<Record<CallbackRefusal['status'], () => Response>> = {
  invalid: () =>
    problem(400, 'The moment of the call is not right.', {
      errors: [
        {
          field: '/calledAt',
          code: 'order',
          detail: 'Write a moment after the request and not after now.',
        },
      ],
    }),
  changed: () => problem(409, changedMeanwhile),
};
