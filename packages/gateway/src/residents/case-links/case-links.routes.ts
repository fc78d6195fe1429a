import { caseLinkReceiptSchema, caseLinkRequestSchema } from '@plein/domain/cases/schema.js';
import { operation, type Capability } from '../../http/operation.js';
import { json, problem } from '../../http/problem.js';
import type { CaseLinks } from './case-links.service.js';

/** The operation by which a resident asks for a link to a case. */
export function caseLinksCapability(links: Pick<CaseLinks, 'isOn' | 'ask'>): Capability {
  return [
    operation({
      method: 'post',
      path: '/v1/case-link-requests',
      id: 'requestCaseLink',
      summary: 'Ask for a link to a case by mail, by its reference alone',
      description:
        'The answer is always the same, and takes as long, whether the case exists or not, has an e-mail address or not, and whether a mail is sent. The link goes to the address that the municipality has. It opens a page of the gateway, works for half an hour after it was mailed, and once. At most three mails are sent for a case in an hour, and six to an address.',
      tag: 'cases',
      limit: 'caseLinks',
      body: caseLinkRequestSchema,
      bodyExample: { reference: 'ZB-2026-0417', language: 'nl' },
      answers: {
        202: { description: 'It is looked up, and mailed where it can be.', schema: caseLinkReceiptSchema },
        404: { description: 'This gateway mails no links: PLEIN_EMAIL_CASE_LINKS is not set.' },
      },
      async handler({ body }) {
        if (!links.isOn) {
          return problem(404, 'This gateway mails no links: PLEIN_EMAIL_CASE_LINKS is not set.');
        }
        return json(202, await links.ask(body));
      },
    }),
  ];
}
