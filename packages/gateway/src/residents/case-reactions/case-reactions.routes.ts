import {
  caseReactionReceiptSchema,
  caseReactionSubmissionSchema,
} from '@plein/domain/cases/reactions/schema.js';
import type { ReactionRefusal } from '@plein/domain/cases/reactions.js';
import { operation, type Capability } from '../../http/operation.js';
import { json, problem } from '../../http/problem.js';
import { idTaken } from '../../http/refusals.js';
import { largestBodyWithFiles } from '../messages/attachment-content.js';
import { caseRefused } from '../cases/case-refused.js';
import type { CaseReactionsService } from './case-reactions.service.js';

const details: Readonly<Record<ReactionRefusal, string>> = {
  'not-possible': 'This is not possible with this case now.',
  'too-late': 'The days in which this was possible have passed.',
  answered: 'The resident said or answered this already.',
};

/** The operation by which a resident does something with a case. */
export function caseReactionsCapability(service: CaseReactionsService): Capability {
  return [
    operation({
      method: 'post',
      path: '/v1/case-reaction-submissions',
      id: 'createCaseReactionSubmission',
      summary: 'Do something with a case: answer what is asked, or say that you are not satisfied',
      description:
        'It takes what gives access to the case: the postcode and house number or what a mailed link gave, as in `lookUpCase`, or the token of a site ' +
        'as in `lookUpMyCases`. Each is answered, and each wrong try counted, as there. The `unsatisfied` of a case, ' +
        'and the `answer` of what it asks, say what it takes. Files are PDF, JPEG or PNG and are stored encrypted. Sending the same with the same `id` again changes nothing.',
      tag: 'cases',
      limit: 'messages',
      largestBody: largestBodyWithFiles,
      body: caseReactionSubmissionSchema,
      bodyExample: {
        id: '01936f0e-7c1a-7b3e-8d52-3f6a9c0b1d2e',
        kind: 'unsatisfied',
        reference: 'ZB-2026-0388',
        postcode: '1234 AB',
        houseNumber: '12',
        text: 'De stoep ligt nog steeds los.',
        language: 'nl',
      },
      answers: {
        200: { description: 'It was already there: the same receipt.', schema: caseReactionReceiptSchema },
        201: {
          description: 'Stored: the receipt, and the case as it is now.',
          schema: caseReactionReceiptSchema,
        },
        401: { description: 'The token, or what a mailed link gave, does not count.' },
        404: { description: 'No case has this combination, or the token does not name it.' },
        409: {
          description:
            'This case does not take it now, and the `code` of `errors` says why; or something else has this `id`.',
        },
        503: { description: 'A case system does not answer now.' },
      },
      async handler({ body, client }) {
        const result = await service.react(body, client);
        switch (result.status) {
          case 'stored':
            return json(201, result.receipt);
          case 'known':
            return json(200, result.receipt);
          case 'taken':
            return idTaken();
          case 'token-refused':
            return problem(401, 'This token does not count. The log of the gateway says why.');
          case 'refused': {
            const detail = details[result.reason];
            return problem(409, detail, { errors: [{ field: '/kind', code: result.reason, detail }] });
          }
          default:
            return caseRefused(result);
        }
      },
    }),
  ];
}
