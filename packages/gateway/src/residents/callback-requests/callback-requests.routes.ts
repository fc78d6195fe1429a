import { callbackReceiptSchema, callbackRequestSchema } from '@plein/domain/contact/schema.js';
import { operation, type Capability } from '../../http/operation.js';
import { json, problem } from '../../http/problem.js';
import { idTaken } from '../../http/refusals.js';
import type { ContactService } from './callback-requests.service.js';

const example = {
  id: '01936f0e-7c1a-7b3e-8d52-3f6a9c0b1d2e',
  name: 'A. Bewoner',
  phone: '06 12345678',
  slot: { date: '2026-11-23', opens: '09:00', closes: '12:00' },
  language: 'nl',
  question: 'Wanneer kan ik mijn paspoort ophalen?',
};

/** The operation by which a resident asks to be called back. */
export function contactCapability(service: ContactService): Capability {
  return [
    operation({
      method: 'post',
      path: '/v1/callback-requests',
      id: 'createCallbackRequest',
      summary: 'Ask to be called back in a window of time',
      description:
        'Sending the same request with the same `id` again changes nothing and gives the same receipt. Another request with that `id` is refused.',
      tag: 'contact',
      limit: 'contact',
      body: callbackRequestSchema,
      bodyExample: example,
      answers: {
        200: { description: 'It was already there: the same receipt.', schema: callbackReceiptSchema },
        201: { description: 'Stored: the receipt with a copy.', schema: callbackReceiptSchema },
        409: {
          description:
            'The municipality offers no callbacks now, or another request has this `id` (`errors` names it).',
        },
      },
      async handler({ body }) {
        const result = await service.request(body);
        switch (result.status) {
          case 'stored':
            return json(201, result.receipt);
          case 'known':
            return json(200, result.receipt);
          case 'invalid':
            return problem(400, 'Some fields are not right yet.', { errors: result.errors });
          case 'closed':
            return problem(409, 'The municipality offers no callbacks now.');
          case 'taken':
            return idTaken();
        }
      },
    }),
  ];
}
