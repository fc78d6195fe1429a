import type { AppointmentRefusal } from '../../appointments/kept-appointment.js';

/** What a resident did on the page of an appointment. */
export type AppointmentDone = 'moved' | 'cancelled';

/** What the page can say went wrong. */
export type AppointmentProblem = AppointmentRefusal | 'busy' | 'no-moment';

/** Words of the page of an appointment. */
export interface AppointmentTexts {
  title: string;
  when: (day: string, opens: string, closes: string) => string;
  isCancelled: string;
  isOver: string;
  where: string;
  map: string;
  bring: string;
  calendar: string;
  calendarTitle: (organisation: string) => string;
  keepLink: string;
  move: string;
  day: string;
  showTimes: string;
  chooseTime: string;
  moveButton: string;
  noneFree: string;
  cancel: string;
  cancelStart: string;
  cancelHelp: string;
  cancelButton: string;
  done: Readonly<Record<AppointmentDone, string>>;
  problems: Readonly<Record<AppointmentProblem, string>>;
  anew: string;
  copy: string;
  reference: string;
  name: string;
  phone: string;
  question: string;
  caseReference: string;
  gone: string;
  goneHelp: string;
}
