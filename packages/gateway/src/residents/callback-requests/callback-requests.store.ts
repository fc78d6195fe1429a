import type { CallbackCopy, CallbackReceipt, CallbackSlot } from '@plein/domain/contact.js';
import { sql, type Kysely } from 'kysely';
import { isPostgres } from '../../aggregation/event-counts.store.js';
import type { Database } from '../../store/database.js';

/** A request as it is stored. */
export interface StoredCallback extends CallbackReceipt {
  /** SHA-256 of the key of its page; null where it has none. */
  receiptHash: string | null;
}

/** Returns a stored request, or undefined. */
export async function findCallback(
  database: Kysely<Database>,
  id: string,
): Promise<StoredCallback | undefined> {
  const row = await database
    .selectFrom('callbacks')
    .select(['reference', 'received_at', 'receipt_hash', 'date', 'opens', 'closes', 'document'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { reference, date, opens, closes } = row;
  return {
    ...{ reference, receivedAt: row.received_at, slot: { date, opens, closes } },
    copy: JSON.parse(row.document) as CallbackCopy,
    receiptHash: row.receipt_hash,
  };
}

/** Returns the id of the request that this hash of a key opens, or undefined. */
export async function findCallbackByReceipt(
  database: Kysely<Database>,
  hash: string,
): Promise<string | undefined> {
  const row = await database
    .selectFrom('callbacks')
    .select('id')
    .where('receipt_hash', '=', hash)
    .executeTakeFirst();
  return row?.id;
}

/**
 * Stores a request. Returns false, and changes nothing, where its id, its reference or the key of its page already
 * exists.
 */
export async function insertCallback(
  transaction: Kysely<Database>,
  { reference, receivedAt, receiptHash, slot, copy }: StoredCallback,
): Promise<boolean> {
  const { date, opens, closes } = slot;
  const inserted = await transaction
    .insertInto('callbacks')
    .values({
      ...{ id: copy.id, reference, received_at: receivedAt, receipt_hash: receiptHash },
      ...{ date, opens, closes },
      status: 'open',
      task: copy.task ?? null,
      department: copy.department ?? null,
      document: JSON.stringify(copy),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

/** Separates our locks of windows from other advisory locks. */
const lockSpace = 7_104;

/**
 * Whether a window takes one more request. Until the transaction ends, no other takes the last place.
 * @param most how many requests that are not closed a window takes
 */
export async function hasRoom(
  transaction: Kysely<Database>,
  { date, opens, closes }: CallbackSlot,
  most: number | undefined,
): Promise<boolean> {
  if (most === undefined) return true;
  if (isPostgres(transaction)) {
    const key = sql`hashtext(current_schema() || ' window ' || ${`${date} ${opens} ${closes}`})`;
    await sql`select pg_advisory_xact_lock(${sql.lit(lockSpace)}, ${key})`.execute(transaction);
  }
  const { taken } = await transaction
    .selectFrom('callbacks')
    .select(({ fn }) => fn.countAll<number>().as('taken'))
    .where('date', '=', date)
    .where('opens', '=', opens)
    .where('closes', '=', closes)
    .where('status', '!=', 'closed')
    .executeTakeFirstOrThrow();
  return Number(taken) < most;
}
