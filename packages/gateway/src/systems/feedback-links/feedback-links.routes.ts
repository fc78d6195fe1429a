import { feedbackLinkDraftSchema, feedbackLinksSchema } from '@plein/domain/feedback/asked/schema.js';
import { operation, type Capability } from '../../http/operation.js';
import { json } from '../../http/problem.js';
import type { FeedbackLinkMaker } from '../../residents/feedback/links/feedback-links.js';
import type { KeyAdmission } from '../senders/key-admission.js';

/** The operation by which a system that sends mail gets the links to a question. */
export function feedbackLinkIntakeCapability(links: FeedbackLinkMaker, admission: KeyAdmission): Capability {
  return [
    operation({
      method: 'post',
      path: '/v1/mail-questions',
      id: 'createMailQuestions',
      summary: 'Make the links to a question for the mails that a system sends',
      description:
        'With a key for questions in mails. Ask for as many items as there are mails in `mails`: the links of an item then take one answer. Put `html` in the HTML of a mail and `text` in its plain text. Opening a link sends nothing, so a program that checks links answers nothing.',
      tag: 'feedback',
      apiKey: 'required',
      limit: 'feedback',
      admit: (request) => admission.admit(request),
      body: feedbackLinkDraftSchema,
      bodyExample: { question: 'dv07-duration', language: 'nl', days: 60, mails: 1 },
      answers: {
        200: { description: 'The links.', schema: feedbackLinksSchema },
        401: {
          description:
            'The API key is missing, wrong, revoked, past its last day, or not for questions in mails.',
        },
      },
      handler: async ({ body }) => json(200, await links.make(body)),
    }),
  ];
}
