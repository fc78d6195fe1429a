import type { CallbackHandedOn } from '@plein/domain/callbacks.js';
import type { CallbackRequest } from '@plein/domain/contact.js';
import type { Marks } from '@plein/domain/marks.js';
import type { Actor, Callback, CallbackOutcome, CallbackStatus } from '@plein/domain/newsroom.js';
import type { Kysely, Selectable } from 'kysely';
import { isPostgres } from '../../aggregation/event-counts.store.js';
import { receiptText } from '../../residents/callback-requests/receipt-text.js';
import type { CallbacksTable, Database } from '../../store/database.js';

export type CallbackRow = Selectable<CallbacksTable>;

const mostClosed = 200;
const mostOpen = 1000;

/**
 * Returns the requests in a state, or all open ones, in the order in which their windows end. Closed ones are
 * in the order of closing, the last first.
 */
export async function readCallbacks(
  database: Kysely<Database>,
  status: CallbackStatus | undefined,
): Promise<CallbackRow[]> {
  const rows = database.selectFrom('callbacks').selectAll();
  if (status === 'closed') {
    return rows.where('status', '=', status).orderBy('closed_at', 'desc').limit(mostClosed).execute();
  }
  return rows
    .where('status', 'in', status ? [status] : ['open', 'taken'])
    .orderBy('date')
    .orderBy('closes')
    .orderBy('received_at')
    .limit(mostOpen)
    .execute();
}

export async function findCallbackRow(
  database: Kysely<Database>,
  id: string,
): Promise<CallbackRow | undefined> {
  return database.selectFrom('callbacks').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Returns a row as `findCallbackRow` does, and locks it, so that of two colleagues one comes after the other. */
export async function lockCallbackRow(
  transaction: Kysely<Database>,
  id: string,
): Promise<CallbackRow | undefined> {
  const query = transaction.selectFrom('callbacks').selectAll().where('id', '=', id);
  return (isPostgres(transaction) ? query.forUpdate() : query).executeTakeFirst();
}

/**
 * Changes a request if its status is still the one that was read. Returns false where a colleague was first.
 */
export async function updateCallback(
  transaction: Kysely<Database>,
  { id, status }: CallbackRow,
  change: Partial<CallbackRow>,
): Promise<boolean> {
  const updated = await transaction
    .updateTable('callbacks')
    .set(change)
    .where('id', '=', id)
    .where('status', '=', status)
    .executeTakeFirst();
  return updated.numUpdatedRows === 1n;
}

/** Returns a request as this actor sees it. */
export function callbackOf(row: CallbackRow, actor: Actor | undefined, marks: Marks | undefined): Callback {
  const copy = JSON.parse(row.document) as CallbackRequest;
  const { slot, name, phone, language, question, task, caseReference, transcript } = copy;
  const department = row.department ?? undefined;
  const optional = { question, task, department, caseReference, transcript };
  return {
    id: row.id,
    reference: row.reference,
    receivedAt: row.received_at,
    slot,
    name,
    phone,
    language,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    status: row.status as CallbackStatus,
    ...(row.handed_on === null ? {} : { handedOn: JSON.parse(row.handed_on) as CallbackHandedOn }),
    ...(row.taken_by_name === null ? {} : { takenBy: row.taken_by_name }),
    ...(row.taken_by === null ? {} : { takenByMe: row.taken_by === actor?.id }),
    ...(row.closed_at === null ? {} : { closedAt: row.closed_at }),
    ...(row.outcome === null ? {} : { outcome: row.outcome as CallbackOutcome }),
    ...(row.note === null ? {} : { note: row.note }),
    ...(marks && { marks }),
    receiptText: receiptText({ reference: row.reference, receivedAt: row.received_at, slot, copy }),
  };
}
