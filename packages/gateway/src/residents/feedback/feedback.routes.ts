import { feedbackReceiptSchema, feedbackSubmissionSchema } from '@plein/domain/feedback/schema.js';
import { operation, type Capability } from '../../http/operation.js';
import { json, problem } from '../../http/problem.js';
import { idTaken } from '../../http/refusals.js';
import type { FeedbackService } from './feedback.service.js';

/** The operation by which a resident says whether a page or a service helped. */
export function feedbackCapability(service: FeedbackService): Capability {
  return [
    operation({
      method: 'post',
      path: '/v1/feedback-submissions',
      id: 'createFeedbackSubmission',
      summary: 'Say whether a page helped, how it went, and why',
      description:
        'Personal data of known forms is removed from the text, the page and the task before anything is stored; `removed` names the kinds in the text. Names of people, streets without a postcode and dates of birth are not recognised. Sending the same submission with the same `id` again changes nothing and gives the same receipt; another submission with that `id` is refused. Only a submission that has no more than `helpful` can be completed later.',
      tag: 'feedback',
      limit: 'feedback',
      body: feedbackSubmissionSchema,
      bodyExample: {
        id: '01936f0e-7c1a-7b3e-8d52-3f6a9c0b1d2f',
        page: '/paspoort',
        language: 'nl',
        helpful: false,
        text: 'Ik kon niet vinden wat een paspoort kost.',
      },
      answers: {
        200: { description: 'It was already there: the same receipt.', schema: feedbackReceiptSchema },
        201: { description: 'Stored: the receipt.', schema: feedbackReceiptSchema },
        409: { description: 'Another submission already has this `id`.' },
      },
      async handler({ body }) {
        const result = await service.submit(body);
        if (result.status === 'invalid') {
          if (result.problem) {
            return problem(400, 'The answers do not fit together.', { errors: [result.problem] });
          }
          const detail = 'Give one of: helpful, score, preventable, drivers, text.';
          return problem(400, 'Nothing was answered.', {
            errors: [{ field: '', code: 'required', detail }],
          });
        }
        if (result.status === 'taken' || result.status === 'answered') return idTaken();
        return json(result.status === 'stored' ? 201 : 200, result.receipt);
      },
    }),
  ];
}
