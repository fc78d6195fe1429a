import type { Kysely, Selectable } from 'kysely';
import { isPostgres } from '../../aggregation/event-counts.store.js';
import type { Database, PollsTable } from '../../store/database.js';

export type PollRow = Selectable<PollsTable>;

const most = 500;

/** Returns polls in every state, the last changed first. */
export async function readPollRows(database: Kysely<Database>): Promise<PollRow[]> {
  return database
    .selectFrom('polls')
    .selectAll()
    .orderBy('updated_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute();
}

/**
 * Returns a poll, and locks it until the end of the transaction: votes that are being counted come first, and
 * later ones wait.
 */
export async function lockPollRow(transaction: Kysely<Database>, id: string): Promise<PollRow | undefined> {
  const query = transaction.selectFrom('polls').selectAll().where('id', '=', id);
  const locked = isPostgres(transaction) ? query.forUpdate() : query;
  return locked.executeTakeFirst();
}

/** Stores a poll from the newsroom in place of the earlier one; the votes stay. */
export async function writePollRow(
  transaction: Kysely<Database>,
  { id, document, published, outcome }: PollRow,
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  const row = { document, published, outcome, updated_at: at, edited_at: at };
  await transaction
    .insertInto('polls')
    .values({ id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}
