import { unansweredQuestionListSchema } from '@plein/domain/newsroom/schema.js';
import { operation, type Capability } from '../../http/operation.js';
import { json } from '../../http/problem.js';
import { refusals } from '../../http/refusals.js';
import type { Store } from '../../store/store.js';
import { readQuestions } from './unanswered-questions.store.js';

/** The operation that lists questions without an answer, for the staff who write answers. */
export function unansweredQuestionsCapability({ database }: Pick<Store, 'database'>): Capability {
  return [
    operation({
      method: 'get',
      path: '/v1/unanswered-questions',
      id: 'listUnansweredQuestions',
      summary: 'Questions that the chat could not answer, the last asked first',
      tag: 'work',
      role: 'contact-centre',
      limit: 'newsroom',
      answers: { 200: { description: 'The questions.', schema: unansweredQuestionListSchema }, ...refusals },
      handler: async () => json(200, { questions: await readQuestions(database) }),
    }),
  ];
}
