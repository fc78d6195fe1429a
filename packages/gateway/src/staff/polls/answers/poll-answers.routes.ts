import {
  answerDecisionSchema,
  answerQuerySchema,
  wordListSchema,
  writtenAnswerListSchema,
  writtenAnswerSchema,
} from '@plein/domain/polls/written/schema.js';
import { Type } from '@sinclair/typebox';
import { operation, type Capability } from '../../../http/operation.js';
import { json, problem } from '../../../http/problem.js';
import { refusals } from '../../../http/refusals.js';
import type { AccessNotes } from '../../audit/access-notes.js';
import { actorOf } from '../../changes/require-actor.js';
import type { AnswerReading, DecisionResult } from './poll-answers.service.js';

const common = { tag: 'work', role: 'editor', limit: 'newsroom' } as const;
const changed = 'The writer changed the text since it was read, or took it back. Read it again.';

/** The operations for reading what residents wrote in polls, and deciding about it. */
export function pollAnswersCapability(
  reading: AnswerReading,
  notes: Pick<AccessNotes, 'readPollAnswers'>,
): Capability {
  return [
    operation({
      ...common,
      method: 'get',
      path: '/v1/poll-answers',
      id: 'listWrittenAnswers',
      summary: 'What residents wrote in polls, the oldest first, a hundred at a time',
      description:
        'Words of the list and kinds of personal data are marked; they decide nothing. The audit log says once a day that somebody read them.',
      query: answerQuerySchema,
      answers: { 200: { description: 'The answers.', schema: writtenAnswerListSchema }, ...refusals },
      async handler({ query, actor }) {
        const list = await reading.list(query);
        if (list.answers.length > 0) await notes.readPollAnswers(actorOf(actor));
        return json(200, list);
      },
    }),
    operation({
      ...common,
      method: 'post',
      path: '/v1/poll-answers/{id}/decision',
      id: 'decideAboutAnswer',
      summary: 'Accept what a resident wrote, or refuse it with a reason that the writer can read',
      description:
        'About one revision: what was changed since waits again. Personal data is removed from the note.',
      params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
      body: answerDecisionSchema,
      bodyExample: { revision: 1, state: 'refused', reason: 'personal-data' },
      answers: {
        200: { description: 'The answer as it is now.', schema: writtenAnswerSchema },
        404: { description: 'There is no such answer.' },
        409: { description: changed },
        ...refusals,
      },
      handler: async ({ params: { id }, body, actor }) =>
        answer(await reading.decide(actorOf(actor), id, body)),
    }),
    operation({
      ...common,
      method: 'get',
      path: '/v1/poll-words',
      id: 'listPollWords',
      summary: 'The words that are marked in what residents write',
      answers: { 200: { description: 'The words.', schema: wordListSchema }, ...refusals },
      handler: async () => json(200, await reading.words()),
    }),
    operation({
      ...common,
      method: 'put',
      path: '/v1/poll-words',
      id: 'writePollWords',
      summary: 'Write the words that are marked in what residents write',
      body: wordListSchema,
      bodyExample: { words: ['http', 'idioot'] },
      answers: { 200: { description: 'The words as they are now.', schema: wordListSchema }, ...refusals },
      handler: async ({ body, actor }) => json(200, await reading.writeWords(actorOf(actor), body)),
    }),
  ];
}

function answer(result: DecisionResult): Response {
  switch (result.status) {
    case 'decided':
      return json(200, result.answer);
    case 'unknown':
      return problem(404, 'There is no such answer.');
    case 'changed':
      return problem(409, changed);
    case 'invalid':
      return problem(400, 'Some fields are not right yet.', { errors: result.errors });
  }
}
