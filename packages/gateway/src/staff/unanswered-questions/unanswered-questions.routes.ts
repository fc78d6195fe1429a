import { questionHandlingSchema } from '@plein/domain/answers/schema.js';
import { unansweredQuestionListSchema } from '@plein/domain/newsroom/schema.js';
import { Type } from '@sinclair/typebox';
import { operation, type Capability } from '../../http/operation.js';
import { json, problem } from '../../http/problem.js';
import { refusals } from '../../http/refusals.js';
import type { Store } from '../../store/store.js';
import { answer } from '../answers/answers.routes.js';
import type { AnswerEditing } from '../answers/answers.service.js';
import type { AuditedChanges } from '../changes/audited-change.js';
import { actorOf } from '../changes/require-actor.js';
import { handleQuestion } from './handle-question.js';
import { readOutcomes, readQuestions } from './unanswered-questions.store.js';

const common = { tag: 'work', limit: 'newsroom' } as const;

/** The operations for questions without an answer: the list, and what becomes of one. */
export function unansweredQuestionsCapability(
  { database }: Pick<Store, 'database'>,
  changes: AuditedChanges,
  editing: AnswerEditing,
): Capability {
  return [
    operation({
      ...common,
      role: 'contact-centre',
      method: 'get',
      path: '/v1/unanswered-questions',
      id: 'listUnansweredQuestions',
      summary: 'Questions that the chat could not answer, the last asked first',
      answers: { 200: { description: 'The questions.', schema: unansweredQuestionListSchema }, ...refusals },
      handler: async () =>
        json(200, { questions: await readQuestions(database), outcomes: await readOutcomes(database) }),
    }),
    operation({
      ...common,
      role: 'editor',
      method: 'post',
      path: '/v1/unanswered-questions/{id}/handling',
      id: 'handleUnansweredQuestion',
      summary: 'Write down what becomes of a question, in all the times that it was asked in these words',
      description:
        'Answered or joined, its words become another wording of that answer. In the same words it comes back on the list when the chat could not answer it again; put aside it does not.',
      params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
      body: questionHandlingSchema,
      bodyExample: { outcome: 'joined', answer: 'paspoort-kosten', wording: 'Hoe duur is een paspoort?' },
      answers: {
        204: { description: 'It is written down.' },
        404: { description: 'There is no such question, or no such answer.' },
        409: {
          description: 'The answer is not published, or the files of the municipality own the answers.',
        },
        ...refusals,
      },
      async handler({ params: { id }, body, actor }) {
        const handled = await handleQuestion(changes, editing, actorOf(actor), id, body);
        if (handled.status === 'ok') return new Response(null, { status: 204 });
        if (handled.status === 'unknown') return problem(404, 'There is no such question.');
        return answer(handled);
      },
    }),
  ];
}
