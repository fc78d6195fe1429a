import {
  pollCodesRequestSchema,
  pollCodesSchema,
  pollDraftListSchema,
  pollDraftSchema,
  pollOpeningSchema,
  pollOutcomeDraftSchema,
} from '@plein/domain/newsroom/schema.js';
import { pollSchema } from '@plein/domain/polls/schema.js';
import { Type } from '@sinclair/typebox';
import { refusals } from '../../http/refusals.js';
import { operation, type Capability } from '../../http/operation.js';
import { json, problem } from '../../http/problem.js';
import { actorOf } from '../changes/require-actor.js';
import { pollProblems } from '../../residents/content/poll-problems.js';
import type { PollChange, PollEditing } from './poll-editing.service.js';

const params = Type.Object({ id: Type.String({ pattern: '^[a-z0-9-]+$', maxLength: 60 }) });
const common = { tag: 'work', role: 'editor', limit: 'newsroom' } as const;
const answers = {
  200: { description: 'The poll as it is now.', schema: pollDraftSchema },
  404: { description: 'There is no poll with this id.' },
  409: { description: 'The state of the poll does not allow it.' },
  ...refusals,
};

/** The operations for writing, opening and closing polls, and for publishing their outcome. */
export function pollEditingCapability(editing: PollEditing): Capability {
  return [
    operation({
      ...common,
      method: 'get',
      path: '/v1/poll-drafts',
      id: 'listPollDrafts',
      summary: 'Polls in every state, with the votes until now',
      answers: { 200: { description: 'The polls.', schema: pollDraftListSchema }, ...refusals },
      handler: async () => json(200, { polls: await editing.list() }),
    }),
    operation({
      ...common,
      method: 'put',
      path: '/v1/poll-drafts/{id}',
      id: 'writePollDraft',
      summary: 'Write a poll that has not opened yet; a new one is a draft',
      params,
      body: pollSchema,
      bodyProblems: (body) => pollProblems(body),
      answers,
      handler: async ({ params: { id }, body, actor }) =>
        answer(await editing.write(actorOf(actor), id, body)),
    }),
    operation({
      ...common,
      method: 'post',
      path: '/v1/poll-drafts/{id}/opening',
      id: 'openPoll',
      summary: 'Publish a poll, at once or from its `opensAt`',
      params,
      body: pollOpeningSchema,
      bodyExample: { when: 'planned' },
      answers,
      handler: async ({ params: { id }, body, actor }) =>
        answer(await editing.open(actorOf(actor), id, body.when)),
    }),
    operation({
      ...common,
      method: 'post',
      path: '/v1/poll-drafts/{id}/codes',
      id: 'makePollCodes',
      summary: 'Make one-time codes for invited voters',
      description: 'The codes are in this answer and nowhere else: the gateway stores keyed hashes of them.',
      params,
      body: pollCodesRequestSchema,
      bodyExample: { count: 100 },
      answers: { ...answers, 200: { description: 'The codes.', schema: pollCodesSchema } },
      async handler({ params: { id }, body, actor }) {
        const result = await editing.makeCodes(actorOf(actor), id, body.count);
        return result.status === 'ok' ? json(200, result.made) : answer(result);
      },
    }),
    operation({
      ...common,
      method: 'post',
      path: '/v1/poll-drafts/{id}/closing',
      id: 'closePoll',
      summary: 'End the voting now',
      params,
      answers,
      handler: async ({ params: { id }, actor }) => answer(await editing.close(actorOf(actor), id)),
    }),
    operation({
      ...common,
      method: 'put',
      path: '/v1/poll-drafts/{id}/outcome',
      id: 'publishPollOutcome',
      summary: 'Publish what is done with the votes of a closed poll',
      params,
      body: pollOutcomeDraftSchema,
      bodyExample: { text: { nl: 'De raad kiest voor bomen. Wij planten ze in het voorjaar.' } },
      answers,
      handler: async ({ params: { id }, body, actor }) =>
        answer(await editing.publishOutcome(actorOf(actor), id, body)),
    }),
  ];
}

function answer(result: PollChange): Response {
  switch (result.status) {
    case 'ok':
      return json(200, result.draft);
    case 'unknown':
      return problem(404, 'There is no poll with this id.');
    case 'conflict':
      return problem(409, result.detail);
    case 'invalid':
      return problem(400, 'Some fields are not right yet.', {
        errors: result.errors,
      });
  }
}
