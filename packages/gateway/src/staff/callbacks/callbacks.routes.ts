import { callbackAssignmentSchema, callbackHandingOnSchema } from '@plein/domain/callbacks/schema.js';
import { markingSchema } from '@plein/domain/marks/schema.js';
import {
  callbackClosingSchema,
  callbackListSchema,
  callbackReturnQuerySchema,
  callbackSchema,
} from '@plein/domain/newsroom/schema.js';
import { callbackStatuses, returnReasons, type Actor } from '@plein/domain/newsroom.js';
import { Type } from '@sinclair/typebox';
import { refusals } from '../../http/refusals.js';
import { operation, type Capability, type OperationInput } from '../../http/operation.js';
import { json, problem } from '../../http/problem.js';
import type { AccessNotes } from '../audit/access-notes.js';
import { actorOf } from '../changes/require-actor.js';
import { changedMeanwhile } from '../marks/marks.store.js';
import type { CallbackChange, CallbacksService } from './callbacks.service.js';

const params = Type.Object({ id: Type.String({ format: 'uuid' }) });
const query = Type.Object(
  {
    status: Type.Optional(
      Type.Union(
        callbackStatuses.map((one) => Type.Literal(one)),
        { description: 'Default: those that are not closed.' },
      ),
    ),
  },
  { additionalProperties: false },
);
const common = { tag: 'work', role: 'contact-centre', limit: 'newsroom' } as const;
const answers = {
  200: { description: 'The request as it is now.', schema: callbackSchema },
  404: { description: 'There is no such request.' },
  409: { description: 'A colleague has taken it, or it is closed.' },
  ...refusals,
};

/** The operations on requests for a callback, for the contact centre. */
export function callbacksCapability(
  service: CallbacksService,
  notes: Pick<AccessNotes, 'readCallbacks'>,
): Capability {
  const step =
    (work: (actor: Actor, id: string) => Promise<CallbackChange>) =>
    async ({ params: { id }, actor }: OperationInput<{ id: string }>) =>
      answer(await work(actorOf(actor), id));
  return [
    operation({
      ...common,
      method: 'get',
      path: '/v1/callbacks',
      id: 'listCallbacks',
      summary: 'Requests for a callback, in the order in which their windows end',
      description: 'The audit log says once a day that somebody read them.',
      query,
      answers: { 200: { description: 'The requests.', schema: callbackListSchema }, ...refusals },
      async handler({ query: { status }, actor }) {
        const list = await service.list(actorOf(actor), status);
        if (list.callbacks.length > 0) await notes.readCallbacks(actorOf(actor));
        return json(200, list);
      },
    }),
    operation({
      ...common,
      method: 'post',
      path: '/v1/callbacks/{id}/taking',
      id: 'takeCallback',
      summary: 'Take a request, so that no colleague calls too',
      params,
      answers,
      handler: step(service.take),
    }),
    operation({
      ...common,
      method: 'post',
      path: '/v1/callbacks/{id}/return',
      id: 'returnCallback',
      summary: 'Return a request, so that a colleague can take it',
      description: 'To return what a colleague has taken, give a reason; it stands in the audit log.',
      params,
      query: callbackReturnQuerySchema,
      answers,
      handler: async ({ params: { id }, query: { reason }, actor }) =>
        answer(await service.giveBack(actorOf(actor), id, reason)),
    }),
    operation({
      ...common,
      method: 'post',
      path: '/v1/callbacks/{id}/closing',
      id: 'closeCallback',
      summary: 'Close a request with its outcome',
      description:
        'Stores the event `contact.callback-kept` or `contact.callback-missed`, with working days. A call within the ' +
        'promised hours counts as in time whenever it is written down. Personal data is removed from the note.',
      params,
      body: callbackClosingSchema,
      bodyExample: { outcome: 'kept' },
      answers,
      handler: async ({ params: { id }, body, actor }) =>
        answer(await service.close(actorOf(actor), id, body)),
    }),
    operation({
      ...common,
      method: 'post',
      path: '/v1/callbacks/{id}/handing-on',
      id: 'handOnCallback',
      summary: 'Give a request to another team, with a word',
      description: 'It waits there for somebody to take it. What the resident was promised stays.',
      params,
      body: callbackHandingOnSchema,
      bodyExample: { department: 'burgerzaken', word: 'Gaat over een spoedaanvraag.' },
      answers,
      handler: async ({ params: { id }, body, actor }) =>
        answer(await service.handOn(actorOf(actor), id, body)),
    }),
    operation({
      ...common,
      method: 'post',
      path: '/v1/callbacks/{id}/marking',
      id: 'markCallback',
      summary:
        'Mark a request as one or several kinds of message, and link it to a neighbourhood or an issue',
      description:
        'It counts in the report `messages` of each kind, also after the request was deleted. Personal data is removed.',
      params,
      body: markingSchema,
      bodyExample: { kinds: ['participation'], neighbourhood: null, issue: 'Inrichting van het plein' },
      answers: { ...answers, 409: { description: changedMeanwhile } },
      handler: async ({ params: { id }, body, actor }) =>
        answer(await service.mark(actorOf(actor), id, body)),
    }),
    operation({
      ...common,
      method: 'post',
      path: '/v1/callbacks/{id}/assignment',
      id: 'assignCallback',
      summary: 'Give a request to a colleague who is logged in',
      params,
      body: callbackAssignmentSchema,
      bodyExample: { colleague: '01936f0e-7c1a-7b3e-8d52-3f6a9c0b1d2e' },
      answers,
      handler: async ({ params: { id }, body, actor }) =>
        answer(await service.assign(actorOf(actor), id, body.colleague)),
    }),
  ];
}

function answer(change: CallbackChange): Response {
  switch (change.status) {
    case 'done':
      return json(200, change.callback);
    case 'unknown':
      return problem(404, 'There is no such request. It may have been deleted after its retention period.');
    case 'busy':
      return problem(409, `${change.by} has taken this request already.`);
    case 'invalid':
      return problem(400, 'The moment of the call is not right.', {
        errors: [
          {
            field: '/calledAt',
            code: 'order',
            detail: 'Write a moment after the request and not after now.',
          },
        ],
      });
    case 'reason-missing':
      return problem(400, 'A colleague has taken this request.', {
        errors: [{ field: 'reason', code: 'required', detail: `Write one of: ${returnReasons.join(', ')}.` }],
      });
    case 'no-colleague':
      return refused('/colleague', 'Write the id of a colleague who is logged in: GET /v1/colleagues.');
    case 'no-department':
      return refused('/department', 'Write the code of a department of the profile.');
    case 'changed':
      return problem(409, changedMeanwhile);
    case 'closed':
      return problem(409, 'This request is closed already.');
  }
}

function refused(field: string, detail: string): Response {
  return problem(400, 'Some fields are not right yet.', { errors: [{ field, code: 'unknown', detail }] });
}
