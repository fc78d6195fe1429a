import type { Generated } from 'kysely';

/** Appointments of residents. */
export interface AppointmentsTable {
  id: string;
  reference: string;
  received_at: string;
  /** SHA-256 of the key in the address of the page with the appointment. */
  receipt_hash: string;
  place: string;
  date: string;
  opens: string;
  closes: string;
  /** `booked`, `cancelled`, `came` or `not-came`. */
  status: string;
  /** When it was cancelled, or a colleague said whether the resident came. */
  ended_at: Generated<string | null>;
  task: string | null;
  department: string | null;
  /** JSON of the AppointmentCopy, with the moment that was chosen first. */
  document: string;
}

/** What the planner of the gateway has given away: at most as many at once as there are desks. */
export interface PlannedMomentsTable {
  appointment: string;
  place: string;
  date: string;
  opens: string;
  closes: string;
}
