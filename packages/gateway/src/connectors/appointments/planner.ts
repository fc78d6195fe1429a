import type {
  AppointmentMoment,
  AppointmentNeed,
  AppointmentStart,
  FreeDay,
} from '@plein/domain/appointments.js';
import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.js';

/**
 * Where appointments are planned: the gateway itself, on its desks, or an outside system. It knows moments and ids of
 * appointments, and nothing of residents.
 */
export interface AppointmentPlanner {
  /** Returns what can be chosen now. Another resident may be quicker. */
  free(need: AppointmentNeed, now: Date): Promise<FreeDay[]>;
  /** Returns the moment that begins so, with its end; undefined where it is not offered, whether it is taken or not. */
  momentOf(start: AppointmentStart, need: AppointmentNeed, now: Date): Promise<AppointmentMoment | undefined>;
  /**
   * Gives a moment to the appointment with this id, in place of the one that it had. Of two that ask at once for the
   * last desk one gets it. Giving the same again changes nothing.
   * @param transaction in which the appointment is stored; a planner on the same store is part of its commit
   * @returns false, and changes nothing, where the moment is taken
   */
  take(
    id: string,
    moment: AppointmentMoment,
    need: AppointmentNeed,
    transaction: Kysely<Database>,
  ): Promise<boolean>;
  /** Makes the moment of an appointment free again. An id that has none changes nothing. */
  release(id: string, transaction: Kysely<Database>): Promise<void>;
}
