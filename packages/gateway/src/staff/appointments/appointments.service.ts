import {
  instantsOf,
  mostAppointments,
  type Appointment,
  type AppointmentEnding,
  type AppointmentList,
  type AppointmentStatus,
} from '@plein/domain/appointments.js';
import type { Actor } from '@plein/domain/newsroom.js';
import { amsterdamDate } from '@plein/domain/opening-hours.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import {
  copyOf,
  lockAppointment,
  momentOfRow,
  updateAppointment,
  type AppointmentRow,
} from '../../residents/appointments/appointments.store.js';
import type { AuditedChanges } from '../changes/audited-change.js';
import { contextOf } from './appointment-steps.service.js';

/** What became of what a colleague wrote down; `early` before the appointment begins, `cancelled` by the resident. */
export type EndingResult =
  | { status: 'done'; appointment: Appointment }
  | { status: 'unknown' }
  | { status: 'early' }
  | { status: 'cancelled' };

/** What staff do with appointments. */
export interface AppointmentHandling {
  /** Returns the appointments from a day on. Default: today. */
  list(from?: string): Promise<AppointmentList>;
  /** Writes down whether the resident came. A colleague may correct it. */
  end(actor: Actor, id: string, ending: AppointmentEnding): Promise<EndingResult>;
}

export function createAppointmentHandling(
  { store, clock }: Pick<GatewayDependencies, 'store' | 'clock'>,
  changes: AuditedChanges,
): AppointmentHandling {
  return {
    async list(from = amsterdamDate(clock())) {
      const rows = await store.database
        .selectFrom('appointments')
        .selectAll()
        .where('date', '>=', from)
        .orderBy('date')
        .orderBy('opens')
        .orderBy('reference')
        .limit(mostAppointments)
        .execute();
      return { appointments: rows.map(appointmentOf) };
    },

    end: (actor, id, { outcome }) =>
      changes.make(actor, async ({ transaction, now, note, announce }): Promise<EndingResult> => {
        const row = await lockAppointment(transaction, id);
        if (!row) return { status: 'unknown' };
        if (row.status === 'cancelled') return { status: 'cancelled' };
        if (instantsOf(momentOfRow(row)).starts > now) return { status: 'early' };
        if (row.status === outcome) return { status: 'done', appointment: appointmentOf(row) };
        // A correction is no second ending, so that each appointment counts once.
        if (row.status === 'booked')
          await announce({
            name: 'contact.appointment-ended',
            detail: { outcome },
            context: contextOf(row),
          });
        await note({ action: 'appointment.ended', subject: row.reference, detail: outcome });
        const change = { status: outcome, ended_at: now.toISOString() };
        return {
          status: 'done',
          appointment: appointmentOf(await updateAppointment(transaction, row, change)),
        };
      }),
  };
}

function appointmentOf(row: AppointmentRow): Appointment {
  const { name, phone, language, question, caseReference } = copyOf(row);
  return {
    ...{ id: row.id, reference: row.reference, receivedAt: row.received_at },
    ...{ status: row.status as AppointmentStatus, moment: momentOfRow(row), name, language },
    ...(phone !== undefined && { phone }),
    ...(question !== undefined && { question }),
    ...(row.task !== null && { task: row.task }),
    ...(row.department !== null && { department: row.department }),
    ...(caseReference !== undefined && { caseReference }),
  };
}
