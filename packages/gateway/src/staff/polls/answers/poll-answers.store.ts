import type { Poll } from '@plein/domain/polls.js';
import type { AnswerState } from '@plein/domain/polls/written.js';
import type { Kysely } from 'kysely';
import { isPostgres } from '../../../aggregation/event-counts.store.js';
import type { AnswerRow } from '../../../residents/polls/written/written-answers.store.js';
import type { Database } from '../../../store/database.js';

/** How many answers a list has at most. */
const most = 100;

export interface AnswerQuery {
  state: AnswerState;
  poll?: string | undefined;
}

/** Returns what residents wrote, the oldest first, and how many there are. */
export async function readAnswers(
  database: Kysely<Database>,
  { state, poll }: AnswerQuery,
): Promise<{ rows: AnswerRow[]; total: number }> {
  let query = database.selectFrom('poll_answers').where('state', '=', state);
  if (poll !== undefined) query = query.where('poll', '=', poll);
  const rows = await query.selectAll().orderBy('received_at').orderBy('id').limit(most).execute();
  const { total } = await query
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return { rows, total: Number(total) };
}

/** Returns an answer that does not change before the commit. */
export async function lockAnswer(transaction: Kysely<Database>, id: string): Promise<AnswerRow | undefined> {
  const query = transaction
    .selectFrom('poll_answers')
    .selectAll()
    .where('id', '=', id)
    .where('state', '!=', 'withdrawn');
  return (isPostgres(transaction) ? query.forUpdate() : query).executeTakeFirst();
}

/** Returns the question of each of these polls. */
export async function readQuestions(
  database: Kysely<Database>,
  polls: readonly string[],
): Promise<Record<string, Poll['question']>> {
  if (polls.length === 0) return {};
  const rows = await database
    .selectFrom('polls')
    .select(['id', 'document'])
    .where('id', 'in', polls)
    .execute();
  return Object.fromEntries(rows.map(({ id, document }) => [id, (JSON.parse(document) as Poll).question]));
}

/** Returns how many answers of a poll are in each state. */
export async function countStates(
  database: Kysely<Database>,
  poll: string,
): Promise<{ state: AnswerState; times: number }[]> {
  const rows = await database
    .selectFrom('poll_answers')
    .select(({ fn }) => ['state', fn.countAll<number>().as('times')])
    .where('poll', '=', poll)
    .where('state', '!=', 'withdrawn')
    .groupBy('state')
    .execute();
  return rows.map(({ state, times }) => ({ state: state as AnswerState, times: Number(times) }));
}

/** Returns the words that are marked in answers. */
export async function readWords(database: Kysely<Database>): Promise<string[]> {
  const rows = await database.selectFrom('poll_words').select('word').orderBy('word').execute();
  return rows.map(({ word }) => word);
}

/** Stores the words in place of those that were there. */
export async function writeWords(transaction: Kysely<Database>, words: readonly string[]): Promise<void> {
  await transaction.deleteFrom('poll_words').execute();
  if (words.length === 0) return;
  await transaction
    .insertInto('poll_words')
    .values(words.map((word) => ({ word })))
    .execute();
}
