import {
  caseLookupSchema,
  caseViewSchema,
  myCasesQuerySchema,
  myCasesSchema,
} from '@plein/domain/cases/schema.js';
import { operation, type Capability } from '../../http/operation.js';
import { json, problem } from '../../http/problem.js';
import { caseRefused } from './case-refused.js';
import type { CasesService } from './cases.service.js';
import type { MyCasesService } from './my-cases.service.js';

/** The operations by which a resident follows a case without logging in, and all cases with a login elsewhere. */
export function casesCapability(service: CasesService, mine: MyCasesService): Capability {
  return [
    operation({
      method: 'post',
      path: '/v1/case-lookups',
      id: 'lookUpCase',
      summary: 'See a case by its reference, postcode and house number, or by what a mailed link gave',
      description:
        'Every combination that is not right gets the same 404, whether the case exists or not. After ten wrong tries for a reference from one place in an hour the answer is 429; after thirty from several places the reference pauses for a minute, then for five, then for fifteen.',
      tag: 'cases',
      limit: 'cases',
      body: caseLookupSchema,
      bodyExample: { reference: 'ZB-2026-0417', postcode: '1234 AB', houseNumber: '12', language: 'nl' },
      answers: {
        200: { description: "The resident's view of the case.", schema: caseViewSchema },
        401: { description: 'What a mailed link gave does not count, or not any more.' },
        404: { description: 'No case has this combination of reference, postcode and house number.' },
        503: {
          description: 'A case system does not answer now, so nobody knows whether the case exists.',
        },
      },
      async handler({ body, client }) {
        const result = await service.lookUp(body, client);
        return result.status === 'found' ? json(200, result.view) : caseRefused(result);
      },
    }),
    operation({
      method: 'post',
      path: '/v1/my-case-lookups',
      id: 'lookUpMyCases',
      summary: 'See the cases of a resident who has logged in at a site of the municipality',
      description:
        'The site makes a signed token (JWT) for the page that its resident sees; docs/developers.md says what it holds. It is sent in the body, so that no address and no log has it. Every token that does not count gets the same 401, whatever is wrong with it; the log of the gateway says it. The answer holds the cases that the token names and no others.',
      tag: 'cases',
      limit: 'cases',
      body: myCasesQuerySchema,
      bodyExample: {
        token: 'eyJhbGciOiJFUzI1NiIsImtpZCI6IjEifQ.eyJjYXNlcyI6W119.c2lnbmF0dXJl',
        language: 'nl',
      },
      answers: {
        200: { description: 'The cases, what asks for something first.', schema: myCasesSchema },
        401: { description: 'The token does not count. The log of the gateway says why.' },
        404: { description: 'This gateway takes no tokens: PLEIN_CASE_TOKEN_JWKS is not set.' },
        503: { description: 'The keys of the site cannot be fetched now.' },
      },
      async handler({ body }) {
        const result = await mine.list(body);
        switch (result.status) {
          case 'found':
            return json(200, result.answer);
          case 'refused':
            return problem(401, 'This token does not count. The log of the gateway says why.');
          case 'unavailable':
            return problem(503, 'The token cannot be judged now. Try again later.');
          case 'not-set':
            return problem(404, 'This gateway takes no tokens: PLEIN_CASE_TOKEN_JWKS is not set.');
        }
      },
    }),
  ];
}
