import type { CallbackReceipt, CallbackRequest } from '@plein/domain/contact.js';
import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.js';

/** The receipt of a request that was stored before, or undefined. */
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

/** Stores a request; false where its id or its reference is already there, and then nothing changes. */
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
