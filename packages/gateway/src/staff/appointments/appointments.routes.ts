import {
  appointmentEndingSchema,
  appointmentListSchema,
  appointmentSchema,
} from '@plein/domain/appointments/schema.js';
import { Type } from '@sinclair/typebox';
import { operation, type Capability } from '../../http/operation.js';
import { json, problem } from '../../http/problem.js';
import { refusals } from '../../http/refusals.js';
import type { AccessNotes } from '../audit/access-notes.js';
import { actorOf } from '../changes/require-actor.js';
import { workCommon, workParams } from '../handling/work.routes.js';
import type { AppointmentHandling, EndingResult } from './appointments.service.js';

const from = Type.String({ format: 'date', description: 'The first day. Default: today.' });

/** The operations on appointments, for the counter and the contact centre. */
export function appointmentHandlingCapability(
  service: AppointmentHandling,
  notes: Pick<AccessNotes, 'readAppointments'>,
): Capability {
  return [
    operation({
      ...workCommon,
      method: 'get',
      path: '/v1/appointments',
      id: 'listAppointments',
      summary: 'Appointments of today and the coming days, in order of time',
      description: 'At most 500. The audit log says once a day that somebody read them.',
      query: Type.Object({ from: Type.Optional(from) }, { additionalProperties: false }),
      answers: { 200: { description: 'The appointments.', schema: appointmentListSchema }, ...refusals },
      async handler({ query, actor }) {
        const list = await service.list(query.from);
        if (list.appointments.length > 0) await notes.readAppointments(actorOf(actor));
        return json(200, list);
      },
    }),
    operation({
      ...workCommon,
      method: 'post',
      path: '/v1/appointments/{id}/ending',
      id: 'endAppointment',
      summary: 'Write down whether a resident came to an appointment',
      description:
        'Stores the event `contact.appointment-ended`. A correction changes the appointment and stores no second event.',
      params: workParams,
      body: appointmentEndingSchema,
      bodyExample: { outcome: 'came' },
      answers: {
        200: { description: 'The appointment as it is now.', schema: appointmentSchema },
        404: { description: 'There is no such appointment.' },
        409: { description: 'It has not begun yet, or the resident cancelled it.' },
        ...refusals,
      },
      async handler({ params: { id }, body, actor }) {
        return answerOf(await service.end(actorOf(actor), id.toLowerCase(), body));
      },
    }),
  ];
}

function answerOf(result: EndingResult): Response {
  switch (result.status) {
    case 'done':
      return json(200, result.appointment);
    case 'unknown':
      return problem(404, 'There is no such appointment.');
    case 'early':
      return problem(409, 'The appointment has not begun yet.');
    case 'cancelled':
      return problem(409, 'The resident cancelled the appointment.');
  }
}
