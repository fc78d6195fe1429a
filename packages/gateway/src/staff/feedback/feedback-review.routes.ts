import {
  feedbackAnswerSchema,
  feedbackListSchema,
  feedbackQuerySchema,
  feedbackSchema,
  questionScoresQuerySchema,
  questionScoresSchema,
} from '@plein/domain/newsroom/schema.js';
import { markingSchema } from '@plein/domain/marks/schema.js';
import type { Feedback } from '@plein/domain/newsroom.js';
import { Type } from '@sinclair/typebox';
import { refusals } from '../../http/refusals.js';
import { operation, type Capability } from '../../http/operation.js';
import { json, problem } from '../../http/problem.js';
import { actorOf } from '../changes/require-actor.js';
import { changedMeanwhile } from '../marks/marks.store.js';
import type { FeedbackReview } from './feedback-review.service.js';

const params = Type.Object({ id: Type.String({ format: 'uuid' }) });
const common = { tag: 'work', role: 'contact-centre', limit: 'newsroom' } as const;
const answers = {
  200: { description: 'The feedback as it is now.', schema: feedbackSchema },
  404: { description: 'There is no such feedback.' },
  ...refusals,
};

/** The operations for reading, marking, answering and reopening feedback. */
export function feedbackReviewCapability(review: FeedbackReview): Capability {
  return [
    operation({
      ...common,
      method: 'get',
      path: '/v1/feedback',
      id: 'listFeedback',
      summary: 'Feedback, the newest first, fifty at a time',
      query: feedbackQuerySchema,
      answers: { 200: { description: 'The feedback.', schema: feedbackListSchema }, ...refusals },
      async handler({ query }) {
        const list = await review.list(query);
        if (list) return json(200, list);
        return problem(400, 'A parameter of the address is not right.', {
          errors: [{ field: 'before', code: 'format', detail: 'Give the `next` of the page before.' }],
        });
      },
    }),
    operation({
      ...common,
      method: 'get',
      path: '/v1/feedback/scores',
      id: 'listFeedbackScores',
      summary: 'The score of each question, on its own scale',
      description:
        'Computed from all stored answers, or those about one task or over one channel. Answers to different questions are never taken together.',
      query: questionScoresQuerySchema,
      answers: { 200: { description: 'The scores.', schema: questionScoresSchema }, ...refusals },
      handler: async ({ query }) => json(200, await review.scores(query)),
    }),
    operation({
      ...common,
      method: 'post',
      path: '/v1/feedback/{id}/answer',
      id: 'answerFeedback',
      summary: 'Store what the municipality answers or did',
      description: 'Personal data is removed. A later answer replaces this one.',
      params,
      body: feedbackAnswerSchema,
      bodyExample: { text: 'De prijs staat nu bovenaan de pagina.' },
      answers,
      handler: async ({ params: { id }, body, actor }) =>
        answer(await review.answer(actorOf(actor), id, body.text)),
    }),
    operation({
      ...common,
      method: 'post',
      path: '/v1/feedback/{id}/marking',
      id: 'markFeedback',
      summary: 'Mark feedback as one or several kinds of message, and link it to a neighbourhood or an issue',
      description:
        'It counts in the report `messages` of each kind. Names are shared by colleagues; personal data is removed.',
      params,
      body: markingSchema,
      bodyExample: { kinds: ['question', 'street-report'], neighbourhood: 'Centrum', issue: null },
      answers: { ...answers, 409: { description: changedMeanwhile } },
      async handler({ params: { id }, body, actor }) {
        const feedback = await review.mark(actorOf(actor), id, body);
        return feedback === 'changed' ? problem(409, changedMeanwhile) : answer(feedback);
      },
    }),
    operation({
      ...common,
      method: 'post',
      path: '/v1/feedback/{id}/reopening',
      id: 'reopenFeedback',
      summary: 'Reopen feedback',
      description: 'Stores the event `satisfaction.reopened`.',
      params,
      answers,
      handler: async ({ params: { id }, actor }) => answer(await review.reopen(actorOf(actor), id)),
    }),
  ];
}

function answer(feedback: Feedback | undefined): Response {
  return feedback ? json(200, feedback) : problem(404, 'There is no such feedback.');
}
