import { caseMessageReceiptSchema, caseMessageSchema } from '@plein/domain/cases/records/schema.js';
import { Type } from '@sinclair/typebox';
import { operation, type Capability } from '../../http/operation.js';
import { json, problem } from '../../http/problem.js';
import type { KeyAdmission } from '../senders/key-admission.js';
import type { CaseIntake } from './case-intake.service.js';
import { caseMessageExample } from './case-message-example.js';

const params = Type.Object({
  reference: Type.String({ minLength: 3, maxLength: 60, description: 'The `identificatie` of the case.' }),
});

/** The operation by which case systems send their cases. */
export function caseIntakeCapability(intake: CaseIntake, admission: KeyAdmission): Capability {
  return [
    operation({
      method: 'put',
      path: '/v1/cases/{reference}',
      id: 'putCase',
      summary: 'Send a case as its system has it now',
      description:
        'The whole case in the terms of ZGW, with a key for cases. Sending it again is harmless: the same case is stored once, and no event comes twice. `changedAt` decides which message is newer: an older one changes nothing and is answered with `older`. A resident who follows the case sees the new status without a restart. The case belongs to the `source` of the key; no other key and nobody in the newsroom changes it. The answer comes after the commit. When a case ends, the gateway stores `status.completed` itself.',
      tag: 'cases',
      apiKey: 'required',
      limit: 'caseMessages',
      params,
      admit: (request) => admission.admit(request),
      uncheckedBody: { schema: caseMessageSchema, types: ['application/json'] },
      bodyExample: caseMessageExample,
      answers: {
        200: {
          description: 'Stored, or known already; `status` says which.',
          schema: caseMessageReceiptSchema,
        },
        201: { description: 'The case is new, and is stored.', schema: caseMessageReceiptSchema },
        400: { description: 'Something in it is not right; every fault has its path and what to write.' },
        401: { description: 'The API key is missing, wrong, revoked, past its last day, or not for cases.' },
        409: {
          description:
            'The newsroom or another system keeps this case; or another text with the same `changedAt` is stored.',
        },
      },
      async handler({ params: { reference }, body, request }) {
        const key = await admission.keyOf(request);
        if (!key) return admission.refused();
        const result = await intake.receive(key, reference, body);
        switch (result.status) {
          case 'stored':
            return json(result.receipt.status === 'made' ? 201 : 200, result.receipt);
          case 'invalid':
            return problem(400, 'Some fields are not right yet.', { errors: result.errors });
          case 'kept-elsewhere':
            return problem(409, `This case is kept by ${result.by}. Its keeper changes it.`);
          case 'same-moment':
            return problem(
              409,
              'Another text of this case with the same changedAt is stored. Send the moment of the last change.',
            );
        }
      },
    }),
  ];
}
