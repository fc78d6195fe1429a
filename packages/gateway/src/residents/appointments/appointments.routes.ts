import {
  appointmentReceiptSchema,
  appointmentRequestSchema,
  freeDaysSchema,
} from '@plein/domain/appointments/schema.js';
import { Type } from '@sinclair/typebox';
import { json } from '../../http/problem.js';
import { operation, type Capability } from '../../http/operation.js';
import { submissionOperation } from '../submissions/submission-operation.js';
import type { AppointmentsService } from './appointments.service.js';

const { task, department } = appointmentRequestSchema.properties;

/** The operations by which a resident chooses and books an appointment. */
export function appointmentsCapability(service: AppointmentsService): Capability {
  return [
    operation({
      method: 'get',
      path: '/v1/appointment-moments',
      id: 'listAppointmentMoments',
      summary: 'Free moments for an appointment',
      description:
        'Of the places that take the subject. Another resident may be quicker: booking says whether a moment is still free.',
      tag: 'contact',
      limit: 'appointmentMoments',
      query: Type.Object({ task, department }, { additionalProperties: false }),
      answers: {
        200: {
          description: 'The free moments by day and place; none where no appointments are given for it.',
          schema: freeDaysSchema,
        },
      },
      handler: async ({ query }) => json(200, { days: await service.free(query) }),
    }),
    submissionOperation({
      path: '/v1/appointment-requests',
      id: 'createAppointmentRequest',
      summary: 'Book an appointment',
      noun: 'appointment',
      description: 'Of two residents who ask for the last place at a moment one gets it.',
      limit: 'appointments',
      body: appointmentRequestSchema,
      bodyExample: {
        id: '01936f0e-7c1a-7b3e-8d52-3f6a9c0b1d2e',
        receiptKey: 'dGhpcyBpcyBub3QgYSBzZWNyZXQsIGJ1dCBhIGtleSE',
        name: 'A. Bewoner',
        moment: { place: 'burgerzaken', date: '2026-11-24', opens: '09:00' },
        language: 'nl',
      },
      receipt: appointmentReceiptSchema,
      closed: 'The municipality gives no appointments now.',
      submit: (request) => service.book(request),
    }),
  ];
}
