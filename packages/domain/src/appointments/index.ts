export { appointmentFile, instantsOf } from './appointment-file.js';
export { appointmentErrorCodes, checkAppointment } from './check.js';
export type { AppointmentDraft, AppointmentErrorCode } from './check.js';
export { appointmentStatuses, mostAppointments } from './codes.js';
export type { AppointmentStatus } from './codes.js';
export { fits, intervalOf } from './capacity.js';
export type { Interval } from './capacity.js';
export { counterDays } from './counter-days.js';
export type { CounterDay } from './counter-days.js';
export { momentIn, momentText } from './moment-text.js';
export { appointmentDates, freeDays, offeredMoment } from './moments.js';
export type { AppointmentNeed } from './moments.js';
export {
  appointmentMinutes,
  appointmentPlace,
  appointmentPlaces,
  appointmentSettings,
  bringTo,
} from './places.js';
export type { AppointmentPlace, AppointmentSubject } from './places.js';
export type {
  Appointment,
  AppointmentCopy,
  AppointmentEnding,
  AppointmentList,
  AppointmentMoment,
  AppointmentReceipt,
  AppointmentRequest,
  AppointmentStart,
  FreeDay,
  FreeDays,
} from './schema.js';
