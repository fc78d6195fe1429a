import type { TakenPlaces } from '@plein/domain/callback-capacity.js';
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
 * Stores a request for the department that calls. Returns false, and changes nothing, where its id, its reference or the key of its page already
 * exists.
 */
export async function insertCallback(
  transaction: Kysely<Database>,
  { reference, receivedAt, receiptHash, slot, copy }: StoredCallback,
  department: string | undefined,
): Promise<boolean> {
  const { date, opens, closes } = slot;
  const inserted = await transaction
    .insertInto('callbacks')
    .values({
      ...{ id: copy.id, reference, received_at: receivedAt, receipt_hash: receiptHash },
      ...{ date, opens, closes },
      status: 'open',
      task: copy.task ?? null,
      department: department ?? null,
      document: JSON.stringify(copy),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

/** Separates our locks of windows from other advisory locks. */
const lockSpace = 7_104;

/** Returns how many requests that are not closed each department has in the windows from a date on. */
export async function readTaken(database: Kysely<Database>, from: string): Promise<TakenPlaces[]> {
  const rows = await database
    .selectFrom('callbacks')
    .select(['date', 'opens', 'closes', 'department'])
    .select(({ fn }) => fn.countAll<number>().as('taken'))
    .where('status', 'in', ['open', 'taken'])
    .where('date', '>=', from)
    .groupBy(['date', 'opens', 'closes', 'department'])
    .execute();
  return rows.map(({ taken, ...row }) => ({ ...row, taken: Number(taken) }));
}

/** Returns what is taken in a window. Until the transaction ends, no other takes a place there. */
export async function takenIn(
  transaction: Kysely<Database>,
  { date, opens, closes }: CallbackSlot,
): Promise<TakenPlaces[]> {
  if (isPostgres(transaction)) {
    const key = sql`hashtext(current_schema() || ' window ' || ${`${date} ${opens} ${closes}`})`;
    await sql`select pg_advisory_xact_lock(${sql.lit(lockSpace)}, ${key})`.execute(transaction);
  }
  const rows = await transaction
    .selectFrom('callbacks')
    .select('department')
    .select(({ fn }) => fn.countAll<number>().as('taken'))
    .where('date', '=', date)
    .where('opens', '=', opens)
    .where('closes', '=', closes)
    .where('status', 'in', ['open', 'taken'])
    .groupBy('department')
    .execute();
  return rows.map(({ department, taken }) => ({ date, opens, closes, department, taken: Number(taken) }));
}
