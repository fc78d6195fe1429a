import type { AppointmentCopy, AppointmentReceipt } from '@plein/domain/appointments.js';
import type { Kysely, Selectable } from 'kysely';
import { isPostgres } from '../../aggregation/event-counts.store.js';
import type { AppointmentsTable, Database } from '../../store/database.js';

export type AppointmentRow = Selectable<AppointmentsTable>;

/** Returns the moment of an appointment as it is now. */
export const momentOfRow = ({
  place,
  date,
  opens,
  closes,
}: AppointmentRow): AppointmentReceipt['moment'] => ({
  ...{ place, date, opens, closes },
});

/** Returns what the resident sent. */
export const copyOf = ({ document }: AppointmentRow): AppointmentCopy =>
  JSON.parse(document) as AppointmentCopy;

/** Returns the receipt of an appointment, with the moment as it is now. */
export const receiptOf = (row: AppointmentRow): AppointmentReceipt => ({
  reference: row.reference,
  receivedAt: row.received_at,
  moment: momentOfRow(row),
  copy: copyOf(row),
});

/** Returns the appointment with this id, or undefined. */
export const findAppointment = (
  database: Kysely<Database>,
  id: string,
): Promise<AppointmentRow | undefined> =>
  database.selectFrom('appointments').selectAll().where('id', '=', id).executeTakeFirst();

/** Returns the appointment that this hash of a key opens, or undefined. */
export const findAppointmentByReceipt = (
  database: Kysely<Database>,
  hash: string,
): Promise<AppointmentRow | undefined> =>
  database.selectFrom('appointments').selectAll().where('receipt_hash', '=', hash).executeTakeFirst();

/** Locks an appointment, so that of two changes one comes after the other. */
export async function lockAppointment(
  transaction: Kysely<Database>,
  id: string,
): Promise<AppointmentRow | undefined> {
  const query = transaction.selectFrom('appointments').selectAll().where('id', '=', id);
  return (isPostgres(transaction) ? query.forUpdate() : query).executeTakeFirst();
}

/** Stores an appointment. Returns false, and changes nothing, where its id, reference or key already exists. */
export async function insertAppointment(
  transaction: Kysely<Database>,
  { reference, receivedAt, moment, copy }: AppointmentReceipt,
  receiptHash: string,
  department: string | undefined,
): Promise<boolean> {
  const inserted = await transaction
    .insertInto('appointments')
    .values({
      ...{ id: copy.id, reference, received_at: receivedAt, receipt_hash: receiptHash, ...moment },
      status: 'booked',
      task: copy.task ?? null,
      department: department ?? null,
      document: JSON.stringify(copy),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

/** Changes an appointment that `lockAppointment` returned, and returns it as it is afterwards. */
export async function updateAppointment(
  transaction: Kysely<Database>,
  row: AppointmentRow,
  change: Partial<Pick<AppointmentRow, 'place' | 'date' | 'opens' | 'closes' | 'status' | 'ended_at'>>,
): Promise<AppointmentRow> {
  await transaction.updateTable('appointments').set(change).where('id', '=', row.id).execute();
  return { ...row, ...change };
}
