import type { AnswerState } from '@plein/domain/polls/written.js';
import type { Kysely, Selectable } from 'kysely';
import { isPostgres } from '../../../aggregation/event-counts.store.js';
import type { Database, PollAnswersTable } from '../../../store/database.js';

export type AnswerRow = Selectable<PollAnswersTable>;

/** Returns what a writer wrote in a poll. With `lock` another gateway waits until the commit. */
export async function findAnswer(
  database: Kysely<Database>,
  poll: string,
  voterHash: string,
  { lock = false } = {},
): Promise<AnswerRow | undefined> {
  const query = database
    .selectFrom('poll_answers')
    .selectAll()
    .where('poll', '=', poll)
    .where('voter_hash', '=', voterHash);
  return (lock && isPostgres(database) ? query.forUpdate() : query).executeTakeFirst();
}

/** Stores a first text. Returns false, and changes nothing, where another gateway stored one of this writer since. */
export async function insertAnswer(transaction: Kysely<Database>, row: AnswerRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('poll_answers')
    .values(row)
    .onConflict((conflict) => conflict.columns(['poll', 'voter_hash']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Stores a text in place of the one before it. */
export async function replaceAnswer(transaction: Kysely<Database>, row: AnswerRow): Promise<void> {
  await transaction.updateTable('poll_answers').set(row).where('id', '=', row.id).execute();
}

/** Returns how many texts of a poll are in a state. */
export async function countAnswersIn(
  database: Kysely<Database>,
  poll: string,
  state: AnswerState,
): Promise<number> {
  const { count } = await database
    .selectFrom('poll_answers')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('poll', '=', poll)
    .where('state', '=', state)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Returns accepted texts of a poll after an id. Ids are random: their order tells nothing. */
export function readAccepted(
  database: Kysely<Database>,
  poll: string,
  { after = '', most }: { after?: string; most: number },
): Promise<Pick<AnswerRow, 'id' | 'text'>[]> {
  return database
    .selectFrom('poll_answers')
    .select(['id', 'text'])
    .where('poll', '=', poll)
    .where('state', '=', 'accepted')
    .where('id', '>', after)
    .orderBy('id')
    .limit(most)
    .execute();
}
