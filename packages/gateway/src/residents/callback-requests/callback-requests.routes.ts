import { callbackReceiptSchema, callbackRequestSchema } from '@plein/domain/contact/schema.js';
import type { Capability } from '../../http/operation.js';
import { submissionOperation } from '../submissions/submission-operation.js';
import type { ContactService } from './callback-requests.service.js';

/** The operation by which a resident asks to be called back. */
export function contactCapability(service: ContactService): Capability {
  return [
    submissionOperation({
      path: '/v1/callback-requests',
      id: 'createCallbackRequest',
      summary: 'Ask to be called back in a window of time',
      noun: 'request',
      limit: 'contact',
      body: callbackRequestSchema,
      bodyExample: {
        id: '01936f0e-7c1a-7b3e-8d52-3f6a9c0b1d2e',
        name: 'A. Bewoner',
        phone: '06 12345678',
        slot: { date: '2026-11-23', opens: '09:00', closes: '12:00' },
        language: 'nl',
        question: 'Wanneer kan ik mijn paspoort ophalen?',
      },
      receipt: callbackReceiptSchema,
      closed: 'The municipality offers no callbacks now.',
      submit: (request) => service.request(request),
    }),
  ];
}
