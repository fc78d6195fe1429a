import { questionStrategies, type FeedbackSubmission, type SpokenFeedback } from '@plein/domain/feedback.js';
import { feedbackReceiptSchema } from '@plein/domain/feedback/schema.js';
import { spokenFeedbackSchema } from '@plein/domain/feedback/asked/schema.js';
import { operation, type Capability } from '../../http/operation.js';
import { json, problem } from '../../http/problem.js';
import { idTaken, refusals } from '../../http/refusals.js';
import type { FeedbackService } from '../../residents/feedback/feedback.service.js';
import type { AuditedChanges } from '../changes/audited-change.js';
import { actorOf } from '../changes/require-actor.js';

/** The operation by which staff write down what a resident says to a question, in a call or at the counter. */
export function spokenFeedbackCapability(feedback: FeedbackService, changes: AuditedChanges): Capability {
  return [
    operation({
      method: 'post',
      path: '/v1/spoken-feedback',
      id: 'createSpokenFeedback',
      summary: 'Write down what a resident answers to a question in a call or at the counter',
      description:
        'Stores the same answer and the same events as the prompt on a page, on this channel. Personal data is removed from the text. Sending the same `id` again changes nothing.',
      tag: 'work',
      role: 'contact-centre',
      limit: 'newsroom',
      body: spokenFeedbackSchema,
      bodyExample: {
        id: '01936f0e-7c1a-7b3e-8d52-3f6a9c0b1d2e',
        question: 'mark',
        channel: 'phone',
        language: 'nl',
        score: { scale: 'mark-10', direction: 'higher-is-better', value: 8 },
      },
      answers: {
        200: { description: 'It was already there: the same receipt.', schema: feedbackReceiptSchema },
        201: { description: 'Stored: the receipt.', schema: feedbackReceiptSchema },
        409: { description: 'Another answer already has this `id`.' },
        ...refusals,
      },
      async handler({ body, actor }) {
        const result = await feedback.submit(submissionOf(body), { announces: true });
        if (result.status === 'invalid') {
          const missing = { field: '', code: 'required', detail: 'Give one of: score, preventable, text.' };
          return problem(400, 'The answers do not fit together.', { errors: [result.problem ?? missing] });
        }
        if (result.status !== 'stored' && result.status !== 'known') return idTaken();
        if (result.status === 'known') return json(200, result.receipt);
        const { reference } = result.receipt;
        await changes.make(actorOf(actor), ({ note }) =>
          note({ action: 'feedback.registered', subject: reference, detail: body.channel }),
        );
        return json(201, result.receipt);
      },
    }),
  ];
}

/** What was said in a call is about no page, so the channel stands in its place. */
const submissionOf = (spoken: SpokenFeedback): FeedbackSubmission => ({
  ...spoken,
  page: `/${spoken.channel}`,
  wording: questionStrategies[spoken.question].wording,
});
