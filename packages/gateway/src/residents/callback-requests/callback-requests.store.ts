import type { CallbackReceipt, CallbackRequest } from '@plein/domain/contact.js';
import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.js';

/** Returns the receipt of a stored request, or undefined. */
export async function findCallback(
  database: Kysely<Database>,
  id: string,
): Promise<CallbackReceipt | undefined> {
  const row = await database
    .selectFrom('callbacks')
    .select(['reference', 'received_at', 'document'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const copy = JSON.parse(row.document) as CallbackRequest;
  return { reference: row.reference, receivedAt: row.received_at, slot: copy.slot, copy };
}

/** Stores a request. Returns false, and changes nothing, where its id or reference already exists. */
export async function insertCallback(
  transaction: Kysely<Database>,
  { reference, receivedAt, slot, copy }: CallbackReceipt,
): Promise<boolean> {
  const inserted = await transaction
    .insertInto('callbacks')
    .values({
      id: copy.id,
      reference,
      received_at: receivedAt,
      ...slot,
      status: 'open',
      task: copy.task ?? null,
      department: copy.department ?? null,
      document: JSON.stringify(copy),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}
