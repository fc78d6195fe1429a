import { caseLookupSchema, caseViewSchema } from '@plein/domain/cases/schema.js';
import { tooMany } from '../../http/rate-limit.js';
import { operation, type Capability } from '../../http/operation.js';
import { json, problem } from '../../http/problem.js';
import type { CasesService } from './cases.service.js';

/** The operation by which a resident follows a case without logging in. */
export function casesCapability(service: CasesService): Capability {
  return [
    operation({
      method: 'post',
      path: '/v1/case-lookups',
      id: 'lookUpCase',
      summary: 'See a case by its reference, postcode and house number',
      description:
        'Every combination that is not right gets the same 404, whether the case exists or not. After ten wrong tries for a reference from one place in an hour the answer is 429; after thirty from several places the reference pauses for a minute, then for five, then for fifteen.',
      tag: 'cases',
      limit: 'cases',
      body: caseLookupSchema,
      bodyExample: { reference: 'ZB-2026-0417', postcode: '1234 AB', houseNumber: '12', language: 'nl' },
      answers: {
        200: { description: "The resident's view of the case.", schema: caseViewSchema },
        404: { description: 'No case has this combination of reference, postcode and house number.' },
        503: {
          description: 'A case system does not answer now, so nobody knows whether the case exists.',
        },
      },
      async handler({ body, client }) {
        const result = await service.lookUp(body, client);
        switch (result.status) {
          case 'found':
            return json(200, result.view);
          case 'not-found':
            return problem(404, 'No case has this combination of reference, postcode and house number.');
          case 'unavailable':
            return problem(503, 'The case system does not answer now. Try again later, or call.');
          case 'invalid':
            return problem(400, 'Some fields are not right yet.', { errors: result.errors });
          case 'wait':
            return tooMany(
              result.seconds,
              'Too many wrong tries for this reference. Try again later, or call.',
            );
        }
      },
    }),
  ];
}
