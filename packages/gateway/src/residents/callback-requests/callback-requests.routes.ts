import {
  callbackReceiptSchema,
  callbackRequestSchema,
  callbackSlotsSchema,
} from '@plein/domain/contact/schema.js';
import { Type } from '@sinclair/typebox';
import { operation, type Capability } from '../../http/operation.js';
import { json } from '../../http/problem.js';
import { submissionOperation } from '../submissions/submission-operation.js';
import type { ContactService } from './callback-requests.service.js';

const { task, department } = callbackRequestSchema.properties;

/** The operations by which a resident chooses a window and asks to be called back. */
export function contactCapability(service: ContactService): Capability {
  return [
    operation({
      method: 'get',
      path: '/v1/callback-slots',
      id: 'listCallbackSlots',
      summary: 'Windows in which a resident can be called back',
      description:
        'Those in which the department that handles the subject has room. Another resident may be quicker: asking says ' +
        'whether a window still has room.',
      tag: 'contact',
      limit: 'callbackSlots',
      query: Type.Object({ task, department }, { additionalProperties: false }),
      answers: {
        200: {
          description: 'The windows, the first one first; none where nobody is called back.',
          schema: callbackSlotsSchema,
        },
      },
      handler: async ({ query }) => json(200, { slots: await service.slots(query) }),
    }),
    submissionOperation({
      path: '/v1/callback-requests',
      id: 'createCallbackRequest',
      summary: 'Ask to be called back in a window of time',
      noun: 'request',
      description:
        'Of two residents who ask for the last place in a window one gets it; the other gets `slot-full`.',
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
