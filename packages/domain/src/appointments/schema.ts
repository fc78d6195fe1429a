import { Type, type Static } from '@sinclair/typebox';
import { keyFormat } from '../contact/schema.js';
import { clockTimeSchema, dateSchema } from '../opening-hours/schema.js';
import { oneOf } from '../schemas/one-of.js';
import { appointmentOutcomes } from '../vocabulary/codes.js';
import { appointmentStatuses } from './codes.js';

const closed = { additionalProperties: false } as const;
const ofCode = { pattern: '^[a-z0-9-]+$', maxLength: 60 } as const;
const place = Type.String({
  ...ofCode,
  description: 'Id of the place: one of `appointments.places` in the profile.',
});

/** When and where an appointment begins, on the clock in Europe/Amsterdam. Its subject says how long it takes. */
export const appointmentStartSchema = Type.Object(
  { place, date: dateSchema, opens: clockTimeSchema },
  closed,
);
export type AppointmentStart = Static<typeof appointmentStartSchema>;

/** An appointment with its end, on the day on which it begins; `00:00` is the end of that day. */
export const appointmentMomentSchema = Type.Object(
  { place, date: dateSchema, opens: clockTimeSchema, closes: clockTimeSchema },
  closed,
);
export type AppointmentMoment = Static<typeof appointmentMomentSchema>;

/** The free moments of one place on one day. */
export const freeDaySchema = Type.Object(
  {
    place,
    date: dateSchema,
    times: Type.Array(clockTimeSchema, { description: 'When an appointment can begin, in order.' }),
  },
  closed,
);
export type FreeDay = Static<typeof freeDaySchema>;

/** Answer of `GET /v1/appointment-moments`. */
export const freeDaysSchema = Type.Object(
  {
    days: Type.Array(freeDaySchema, {
      description: 'In order of time. Days and places without a free moment are not in it.',
    }),
  },
  closed,
);
export type FreeDays = Static<typeof freeDaysSchema>;

const copied = {
  id: Type.String({ format: 'uuid' }),
  name: Type.String({ minLength: 1, maxLength: 100 }),
  phone: Type.Optional(
    Type.String({ minLength: 6, maxLength: 60, description: 'To call the resident when it cannot go on.' }),
  ),
  moment: appointmentStartSchema,
  language: Type.String({ pattern: '^[a-z]{2,3}$' }),
  question: Type.Optional(Type.String({ maxLength: 1000 })),
  task: Type.Optional(Type.String({ format: 'uri', maxLength: 200 })),
  department: Type.Optional(Type.String(ofCode)),
  caseReference: Type.Optional(Type.String({ maxLength: 40 })),
};

/** An appointment that a resident books. The page makes `id` once, so that sending it again is harmless. */
export const appointmentRequestSchema = Type.Object(
  {
    ...copied,
    receiptKey: Type.String({
      ...keyFormat,
      description:
        '32 random bytes in base64url, made by the page: `/pages/appointments/{receiptKey}` shows the appointment ' +
        'later, where the resident can move or cancel it. The gateway stores only its hash.',
    }),
  },
  closed,
);
export type AppointmentRequest = Static<typeof appointmentRequestSchema>;

/** What a resident sent, as the receipt repeats it. */
export const appointmentCopySchema = Type.Object(copied, closed);
export type AppointmentCopy = Static<typeof appointmentCopySchema>;

/** The receipt for the resident, with a copy of the input (Wmebv). */
export const appointmentReceiptSchema = Type.Object(
  {
    reference: Type.String({ description: 'For the resident to name, like AF-7K3M-92QX.' }),
    receivedAt: Type.String({ format: 'date-time' }),
    moment: appointmentMomentSchema,
    copy: appointmentCopySchema,
  },
  closed,
);
export type AppointmentReceipt = Static<typeof appointmentReceiptSchema>;

/** An appointment, as staff see it. */
export const appointmentSchema = Type.Object(
  {
    id: copied.id,
    reference: Type.String(),
    receivedAt: Type.String({ format: 'date-time' }),
    status: oneOf(appointmentStatuses),
    moment: appointmentMomentSchema,
    name: copied.name,
    phone: copied.phone,
    language: copied.language,
    question: copied.question,
    task: copied.task,
    department: copied.department,
    caseReference: copied.caseReference,
  },
  closed,
);
export type Appointment = Static<typeof appointmentSchema>;

/** Answer of `GET /v1/appointments`, in order of time. */
export const appointmentListSchema = Type.Object({ appointments: Type.Array(appointmentSchema) }, closed);
export type AppointmentList = Static<typeof appointmentListSchema>;

/** Body of `POST /v1/appointments/{id}/ending`. */
export const appointmentEndingSchema = Type.Object({ outcome: oneOf(appointmentOutcomes) }, closed);
export type AppointmentEnding = Static<typeof appointmentEndingSchema>;
