import type {
  AppointmentCopy,
  AppointmentMoment,
  AppointmentStart,
  AppointmentStatus,
  FreeDay,
} from '@plein/domain/appointments.js';

/** An appointment, as the page behind the link of a resident shows it. */
export interface KeptAppointment {
  reference: string;
  receivedAt: string;
  /** The moment as it is now. */
  moment: AppointmentMoment;
  copy: AppointmentCopy;
  status: AppointmentStatus;
}

/**
 * Why a step of a resident is refused:
 *
 * - `over`: the appointment has begun, or staff have written down how it ended;
 * - `cancelled`: the resident cancelled it before, maybe in another tab;
 * - `changed`: the resident moved it since this page was shown;
 * - `taken`: the moment is taken, over, or not offered any more.
 */
export type AppointmentRefusal = 'over' | 'cancelled' | 'changed' | 'taken';

/** What came of a step, with the appointment as it is now; `unknown` where the key opens nothing. */
export type AppointmentStep =
  | { status: 'done'; appointment: KeptAppointment }
  | { status: 'refused'; why: AppointmentRefusal; appointment: KeptAppointment }
  | { status: 'unknown' };

/** What a resident does with an appointment, by its unguessable key. */
export interface KeptAppointments {
  find(key: string): Promise<KeptAppointment | undefined>;
  /** Returns the moments that the resident can move it to. */
  free(appointment: KeptAppointment): Promise<FreeDay[]>;
  /**
   * Moves the appointment.
   * @param seen the moment that the page showed
   */
  move(key: string, to: AppointmentStart, seen: string): Promise<AppointmentStep>;
  cancel(key: string): Promise<AppointmentStep>;
}
