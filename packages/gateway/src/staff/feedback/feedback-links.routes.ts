import { feedbackLinkDraftSchema, feedbackLinksSchema } from '@plein/domain/feedback/asked/schema.js';
import { operation, type Capability } from '../../http/operation.js';
import { json } from '../../http/problem.js';
import { refusals } from '../../http/refusals.js';
import type { FeedbackLinkMaker } from '../../residents/feedback/links/feedback-links.js';

/** The operation by which staff get the links to a question for the template of a mail, and for a poster. */
export function feedbackLinksCapability(links: FeedbackLinkMaker): Capability {
  return [
    operation({
      method: 'post',
      path: '/v1/feedback-links',
      id: 'createFeedbackLinks',
      summary: 'Make the links to a question for a mail, a letter or a poster',
      description:
        'The links are signed and hold what is asked, the channel and the last day; nothing of a person, and nothing is stored. Opening a link sends nothing. With `mails`, each item takes one answer.',
      tag: 'work',
      role: 'editor',
      limit: 'newsroom',
      body: feedbackLinkDraftSchema,
      bodyExample: { question: 'dv07-duration', language: 'nl', days: 60 },
      answers: { 200: { description: 'The links.', schema: feedbackLinksSchema }, ...refusals },
      handler: async ({ body }) => json(200, await links.make(body)),
    }),
  ];
}
