import { errorsOf, nameProblem } from '../contact/check.js';
import { normalisePhone } from '../contact/phone.js';
import type { FieldError } from '../problem/field-error.js';
import type { AppointmentStart } from './schema.js';

/** Errors of an appointment. The part before the first hyphen is the field. */
export const appointmentErrorCodes = [
  'moment-missing',
  'moment-taken',
  'name-missing',
  'name-too-long',
  'phone-invalid',
  'question-too-long',
] as const;
export type AppointmentErrorCode = (typeof appointmentErrorCodes)[number];

/** The input of a resident so far. */
export interface AppointmentDraft {
  moment?: AppointmentStart | undefined;
  name?: string | undefined;
  phone?: string | undefined;
  question?: string | undefined;
}

/**
 * Returns the errors of an appointment, in the order of the form. The list is empty when it can be sent; whether the
 * moment is still free only the planner knows.
 */
export function checkAppointment(draft: AppointmentDraft): FieldError<AppointmentErrorCode>[] {
  const phone = draft.phone?.trim();
  return errorsOf<AppointmentErrorCode>([
    !draft.moment && 'moment-missing',
    nameProblem(draft.name),
    phone ? !normalisePhone(phone) && 'phone-invalid' : undefined,
    (draft.question?.length ?? 0) > 1000 && 'question-too-long',
  ]);
}
