import { instantsOf, momentText, type AppointmentStatus } from '@plein/domain/appointments.js';
import type { Actor } from '@plein/domain/newsroom.js';
import { amsterdamDate, workingDaysBetween } from '@plein/domain/opening-hours.js';
import type { AppointmentPlanner } from '../../connectors/appointments/planner.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import { appointmentHash, needOf } from '../../residents/appointments/appointments.service.js';
import {
  copyOf,
  findAppointmentByReceipt,
  lockAppointment,
  momentOfRow,
  receiptOf,
  updateAppointment,
  type AppointmentRow,
} from '../../residents/appointments/appointments.store.js';
import type {
  AppointmentRefusal,
  AppointmentStep,
  KeptAppointment,
  KeptAppointments,
} from '../../residents/appointments/kept-appointment.js';
import type { ProfileService } from '../../residents/profile/profile.service.js';
import type { OwnEvent } from '../../systems/events/own-events.js';
import type { AuditedChanges, Change } from '../changes/audited-change.js';

/** The audit log says that the resident did it, and not who that is. */
const resident: Actor = { id: 'resident', name: 'Bewoner', role: 'contact-centre' };

const longestWait = 60;

/** What a step makes of an appointment; `done` changes nothing, since it is so already. */
type Made =
  | { status: 'done' }
  | { status: 'refused'; why: AppointmentRefusal }
  | { status: 'changed'; what: 'moved' | 'cancelled'; row: AppointmentRow };

/** What every event about an appointment says of it. */
export function contextOf(row: AppointmentRow): OwnEvent['context'] {
  return {
    ...{ channel: 'appointment', language: copyOf(row).language },
    ...(row.task !== null && { task: row.task }),
    ...(row.department !== null && { department: row.department }),
  };
}

/** Makes the service by which a resident moves or cancels an appointment. */
export function createKeptAppointments(
  { store, clock }: Pick<GatewayDependencies, 'store' | 'clock'>,
  changes: AuditedChanges,
  profiles: Pick<ProfileService, 'profile'>,
  planner: AppointmentPlanner,
): KeptAppointments {
  /** Makes a step of the resident who has this key. The row is locked, so that staff and other tabs come before or after. */
  async function step(
    key: string,
    make: (row: AppointmentRow, change: Change) => Promise<Made>,
  ): Promise<AppointmentStep> {
    const hash = await appointmentHash(key);
    return changes.make(resident, async (change): Promise<AppointmentStep> => {
      const { transaction, note } = change;
      const found = await findAppointmentByReceipt(transaction, hash);
      const row = found && (await lockAppointment(transaction, found.id));
      if (!row) return { status: 'unknown' };
      const made = await make(row, change);
      if (made.status !== 'changed') return { ...made, appointment: keptOf(row) };
      await note({ action: `appointment.${made.what}`, subject: row.reference });
      return { status: 'done', appointment: keptOf(made.row) };
    });
  }

  return {
    async find(key) {
      const row = await findAppointmentByReceipt(store.database, await appointmentHash(key));
      return row && keptOf(row);
    },

    async free({ copy }) {
      const need = needOf(await profiles.profile(), copy);
      return need ? planner.free(need, clock()) : [];
    },

    async move(key, to, seen) {
      const profile = await profiles.profile();
      return step(key, async (row, { transaction, announce, now }) => {
        const refused = refusalOf(row, now);
        if (refused) return refused;
        const moment = momentOfRow(row);
        // The same press twice, or the same choice in two tabs.
        if (momentText(moment) === momentText(to)) return { status: 'done' };
        if (momentText(moment) !== seen) return { status: 'refused', why: 'changed' };
        const need = needOf(profile, copyOf(row));
        const next = need && (await planner.momentOf(to, need, now));
        if (!next || !(await planner.take(row.id, next, need, transaction)))
          return { status: 'refused', why: 'taken' };
        const days = workingDaysBetween(amsterdamDate(now), next.date, profile?.holidays ?? []);
        await announce({
          name: 'contact.appointment-moved',
          detail: { waitDays: Math.min(days, longestWait) },
          context: contextOf(row),
        });
        return { status: 'changed', what: 'moved', row: await updateAppointment(transaction, row, next) };
      });
    },

    cancel: (key) =>
      step(key, async (row, { transaction, announce, now }) => {
        if (row.status === 'cancelled') return { status: 'done' };
        const refused = refusalOf(row, now);
        if (refused) return refused;
        await planner.release(row.id, transaction);
        await announce({ name: 'contact.appointment-cancelled', detail: {}, context: contextOf(row) });
        const ended = { status: 'cancelled', ended_at: now.toISOString() };
        return {
          status: 'changed',
          what: 'cancelled',
          row: await updateAppointment(transaction, row, ended),
        };
      }),
  };
}

/** Why an appointment can no longer be changed by its resident; undefined where it can. */
function refusalOf(row: AppointmentRow, now: Date): Extract<Made, { status: 'refused' }> | undefined {
  if (row.status === 'cancelled') return { status: 'refused', why: 'cancelled' };
  const hasBegun = instantsOf(momentOfRow(row)).starts <= now;
  return row.status !== 'booked' || hasBegun ? { status: 'refused', why: 'over' } : undefined;
}

const keptOf = (row: AppointmentRow): KeptAppointment => ({
  ...receiptOf(row),
  status: row.status as AppointmentStatus,
});
