import {
  appointmentDates,
  fits,
  freeDays,
  offeredMoment,
  intervalOf,
  type AppointmentMoment,
} from '@plein/domain/appointments.js';
import { sql, type Kysely } from 'kysely';
import { isPostgres } from '../../aggregation/event-counts.store.js';
import type { AppointmentPlanner } from '../../connectors/appointments/planner.js';
import type { Database } from '../../store/database.js';
import type { Store } from '../../store/store.js';

/** Separates our locks of days from other advisory locks. */
const lockSpace = 7_112;

/** Makes the planner of the gateway itself: with the number of desks in the profile, in the store of the appointments. */
export const storedPlanner = ({ database }: Pick<Store, 'database'>): AppointmentPlanner => ({
  async free(need, now) {
    const { from, until } = appointmentDates(need.settings, now);
    const places = need.places.map(({ id }) => id);
    if (places.length === 0) return [];
    const taken = await database
      .selectFrom('planned_moments')
      .select(['place', 'date', 'opens', 'closes'])
      .where('place', 'in', places)
      .where('date', '>=', from)
      .where('date', '<=', until)
      .execute();
    return freeDays(need, taken, now);
  },

  momentOf: async (start, need, now) => offeredMoment(need, start, now),

  async take(id, moment, need, transaction) {
    const place = need.places.find((one) => one.id === moment.place);
    if (!place) return false;
    const others = await takenOn(transaction, moment, id);
    if (!fits(intervalOf(moment), others.map(intervalOf), place.desks)) return false;
    const { date, opens, closes } = moment;
    const row = { place: place.id, date, opens, closes };
    await transaction
      .insertInto('planned_moments')
      .values({ appointment: id, ...row })
      .onConflict((conflict) => conflict.column('appointment').doUpdateSet(row))
      .execute();
    return true;
  },

  async release(id, transaction) {
    await transaction.deleteFrom('planned_moments').where('appointment', '=', id).execute();
  },
});

/** Returns what others have at a place on a day. Until the transaction ends, nobody else takes anything there. */
async function takenOn(
  transaction: Kysely<Database>,
  { place, date }: AppointmentMoment,
  id: string,
): Promise<Pick<AppointmentMoment, 'opens' | 'closes'>[]> {
  if (isPostgres(transaction)) {
    const key = sql`hashtext(current_schema() || ' appointments ' || ${`${place} ${date}`})`;
    await sql`select pg_advisory_xact_lock(${sql.lit(lockSpace)}, ${key})`.execute(transaction);
  }
  return transaction
    .selectFrom('planned_moments')
    .select(['opens', 'closes'])
    .where('place', '=', place)
    .where('date', '=', date)
    .where('appointment', '!=', id)
    .execute();
}
