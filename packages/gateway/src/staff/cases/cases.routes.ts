import {
  caseChangeSchema,
  caseDraftSchema,
  caseListSchema,
  caseQuerySchema,
  caseRecordSchema,
} from '@plein/domain/cases/records/schema.js';
import { Type } from '@sinclair/typebox';
import { operation, type Capability } from '../../http/operation.js';
import { json, problem } from '../../http/problem.js';
import { refusals } from '../../http/refusals.js';
import { actorOf } from '../changes/require-actor.js';
import { caseChangeProblems } from './case-change-problems.js';
import type { CaseKeeping, CaseResult } from './cases.service.js';

const common = { tag: 'work', role: 'contact-centre', limit: 'newsroom' } as const;
const params = Type.Object({
  reference: Type.String({ minLength: 3, maxLength: 60, description: 'The reference of the case.' }),
});

/** The operations with which staff keep cases, so that residents can follow them without a case system. */
export function casesOfStaffCapability(keeping: CaseKeeping): Capability {
  return [
    operation({
      ...common,
      method: 'get',
      path: '/v1/cases',
      id: 'listCases',
      summary: 'Cases that residents can follow, the last changed first',
      query: caseQuerySchema,
      answers: { 200: { description: 'Fifty cases at most.', schema: caseListSchema }, ...refusals },
      handler: async ({ query }) => json(200, await keeping.list(query)),
    }),
    operation({
      ...common,
      method: 'post',
      path: '/v1/cases',
      id: 'createCase',
      summary: 'Make a case that the newsroom keeps',
      description:
        'Its first step is reached at once. What the resident must know beside the reference is stored as a hash, and no answer has it. The same `id` twice makes one case.',
      body: caseDraftSchema,
      bodyExample: {
        id: '01936f0e-7c1a-7b3e-8d52-3f6a9c0b1d2e',
        title: 'Parkeervergunning voor bewoners',
        kind: 'Parkeervergunning',
        steps: ['Ontvangen', 'In behandeling', 'Afgehandeld'],
        startedOn: '2026-11-23',
        plannedOn: '2026-12-18',
        secondFactor: { postcode: '1234 AB', houseNumber: '12' },
      },
      answers: {
        200: { description: 'It was made before.', schema: caseRecordSchema },
        201: { description: 'The case.', schema: caseRecordSchema },
        ...refusals,
      },
      handler: async ({ body, actor }) => answer(await keeping.make(actorOf(actor), body)),
    }),
    operation({
      ...common,
      method: 'get',
      path: '/v1/cases/{reference}',
      id: 'getCase',
      summary: 'A case with its document',
      params,
      answers: {
        200: { description: 'The case.', schema: caseRecordSchema },
        404: { description: 'There is no such case.' },
        ...refusals,
      },
      async handler({ params: { reference } }) {
        const record = await keeping.find(reference);
        return record ? json(200, record) : answer({ status: 'unknown' });
      },
    }),
    operation({
      ...common,
      method: 'post',
      path: '/v1/cases/{reference}/changes',
      id: 'changeCase',
      summary: 'A next step, a question to the resident, more time, a pause, or the result',
      description:
        'Send the `tag` of what you read as `If-Match`. A case of the content files becomes one of the newsroom. A case that a system sends is changed there.',
      params,
      body: caseChangeSchema,
      bodyProblems: caseChangeProblems,
      bodyExample: { kind: 'extend', reason: 'Wij wachten op advies.', until: '2027-01-08' },
      answers: {
        200: { description: 'The case as it is now.', schema: caseRecordSchema },
        404: { description: 'There is no such case.' },
        409: { description: 'A system keeps this case.' },
        412: { description: 'It has changed since you read it.' },
        428: { description: '`If-Match` is missing.' },
        ...refusals,
      },
      async handler({ params: { reference }, body, request, actor }) {
        const tag = request.headers.get('if-match')?.trim().replace(/^W\//, '');
        if (tag === undefined) return problem(428, 'Send the tag of the case that you read as If-Match.');
        return answer(await keeping.change(actorOf(actor), reference, body, tag));
      },
    }),
  ];
}

function answer(result: CaseResult): Response {
  switch (result.status) {
    case 'made':
      return json(201, result.record);
    case 'done':
      return json(200, result.record);
    case 'unknown':
      return problem(404, 'There is no such case.');
    case 'changed':
      return problem(412, 'A colleague has changed this case. Read it again, and make your change in it.');
    case 'kept-elsewhere':
      return problem(409, `This case is kept by ${result.by}. Make the change there.`);
    case 'invalid':
      return problem(400, 'Some fields are not right yet.', { errors: result.errors });
  }
}
