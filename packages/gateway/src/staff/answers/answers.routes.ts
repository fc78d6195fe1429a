import {
  answerListSchema,
  answerRecordSchema,
  answerRestoringSchema,
  answerTrialResultSchema,
  answerTrialSchema,
  answerVersionListSchema,
} from '@plein/domain/answers/schema.js';
import { knowledgeItemSchema } from '@plein/domain/chat/schema.js';
import { Type } from '@sinclair/typebox';
import { refusals } from '../../http/refusals.js';
import { operation, type Capability } from '../../http/operation.js';
import { json, problem } from '../../http/problem.js';
import { readKnowledge } from '../../residents/chat/knowledge.store.js';
import type { Store } from '../../store/store.js';
import { ofFiles } from '../changes/of-files.js';
import { actorOf } from '../changes/require-actor.js';
import { answerProblems } from './answer-problems.js';
import type { AnswerChange, AnswerEditing } from './answers.service.js';
import { tryQuestion } from './try-question.js';

const params = Type.Object({ id: knowledgeItemSchema.properties.id });
const common = { tag: 'work', role: 'department-editor', limit: 'newsroom' } as const;
const answers = {
  200: { description: 'The answer as it is now.', schema: answerRecordSchema },
  404: { description: 'There is no such answer, or it has no such version.' },
  409: { description: 'The files of the municipality own the answers.' },
  412: { description: 'It has changed since you read it.' },
  ...refusals,
};
const tagged = { ...answers, 428: { description: '`If-Match` is missing.' } };
const description =
  'Send the `tag` of what you read as `If-Match`. An editor of a department may change the answers of that department alone.';

/** The operations for the questions and answers of the chat. */
export function answersCapability(editing: AnswerEditing, { database }: Pick<Store, 'database'>): Capability {
  return [
    operation({
      ...common,
      method: 'get',
      path: '/v1/answers',
      id: 'listAnswers',
      summary: 'Questions with their answers in every state',
      answers: { 200: { description: 'The answers.', schema: answerListSchema }, ...refusals },
      handler: async () => json(200, await editing.list()),
    }),
    operation({
      ...common,
      method: 'get',
      path: '/v1/answers/{id}/versions',
      id: 'listAnswerVersions',
      summary: 'What an answer was, when, and who changed it',
      params,
      answers: {
        200: { description: 'The versions.', schema: answerVersionListSchema },
        404: { description: 'There is no such answer.' },
        ...refusals,
      },
      async handler({ params: { id } }) {
        const versions = await editing.versions(id);
        return versions ? json(200, { versions }) : problem(404, 'There is no such answer.');
      },
    }),
    operation({
      ...common,
      method: 'put',
      path: '/v1/answers/{id}',
      id: 'writeAnswer',
      summary: 'Write a question with its answer; residents do not get it until it is published',
      description: `${description} Without \`If-Match\` it is a new one.`,
      params,
      body: knowledgeItemSchema,
      bodyProblems: (body) => answerProblems(body),
      answers,
      handler: async ({ params: { id }, body, request, actor }) =>
        answer(await editing.write(actorOf(actor), id, body, tagOf(request))),
    }),
    ...(['publishing', 'retiring'] as const).map((step) =>
      operation({
        ...common,
        method: 'post',
        path: `/v1/answers/{id}/${step}`,
        id: step === 'publishing' ? 'publishAnswer' : 'retireAnswer',
        summary:
          step === 'publishing'
            ? 'Give residents the newest text, in the chat within five seconds'
            : 'Take an answer out of the chat; its text stays here',
        description,
        params,
        answers: tagged,
        async handler({ params: { id }, request, actor }) {
          const tag = tagOf(request);
          if (tag === undefined) return untagged();
          const change = step === 'publishing' ? editing.publish : editing.retire;
          return answer(await change(actorOf(actor), id, tag));
        },
      }),
    ),
    operation({
      ...common,
      method: 'post',
      path: '/v1/answers/{id}/restoring',
      id: 'restoreAnswer',
      summary: 'Make an answer as it was after one of its versions',
      description,
      params,
      body: answerRestoringSchema,
      bodyExample: { version: 1 },
      answers: tagged,
      async handler({ params: { id }, body, request, actor }) {
        const tag = tagOf(request);
        if (tag === undefined) return untagged();
        return answer(await editing.restore(actorOf(actor), id, body.version, tag));
      },
    }),
    operation({
      ...common,
      method: 'post',
      path: '/v1/answer-trials',
      id: 'tryQuestion',
      summary: 'What the chat would do with a question; nothing is stored',
      description: 'With a `draft` it searches as if that text were published.',
      body: answerTrialSchema,
      bodyExample: { question: 'Wat kost een paspoort?', language: 'nl' },
      answers: { 200: { description: 'The outcome.', schema: answerTrialResultSchema }, ...refusals },
      handler: async ({ body }) => json(200, tryQuestion(await readKnowledge(database), body)),
    }),
  ];
}

function tagOf(request: Request): string | undefined {
  return request.headers.get('if-match')?.trim().replace(/^W\//, '');
}

function untagged(): Response {
  return problem(428, 'Send the tag of the answer that you read as If-Match.');
}

/** Makes the answer to a change. */
export function answer(result: AnswerChange): Response {
  switch (result.status) {
    case 'written':
      return json(200, result.record);
    case 'unknown':
      return problem(404, 'There is no such answer, or it has no such version.');
    case 'changed':
      return problem(412, 'A colleague has changed this answer. Read it again, and make your change in it.');
    case 'of-others':
      return problem(403, 'You may change the answers of your own department only.');
    case 'of-files':
      return problem(409, ofFiles(['questions']));
    case 'conflict':
      return problem(409, result.detail);
    case 'invalid':
      return problem(400, 'Some fields are not right yet.', { errors: result.errors });
  }
}
