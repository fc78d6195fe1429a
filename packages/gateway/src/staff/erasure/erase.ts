import { normaliseReference } from '@plein/domain/identifier.js';
import type { ErasureReceipt } from '@plein/domain/newsroom.js';
import type { Kysely } from 'kysely';
import { subtractFromCounts } from '../../aggregation/event-counts.store.js';
import type { Database } from '../../store/database.js';

const byReference = ['callbacks', 'feedback'] as const;

/**
 * Erases everything with an id, or with the reference on a resident's receipt. It subtracts erased events
 * from the counts of the reports.
 */
export async function erase(transaction: Kysely<Database>, id: string): Promise<ErasureReceipt> {
  const [exact, reference] = [id.toLowerCase(), normaliseReference(id)];
  const erased = { callbacks: 0, feedback: 0, ballots: 0, unansweredQuestions: 0, events: 0 };
  for (const table of byReference) {
    const { numDeletedRows } = await transaction
      .deleteFrom(table)
      .where(({ or, eb }) => or([eb('id', 'in', [id, exact]), eb('reference', '=', reference)]))
      .executeTakeFirst();
    erased[table] = Number(numDeletedRows);
  }
  for (const [table, name] of [
    ['ballots', 'ballots'],
    ['unanswered_questions', 'unansweredQuestions'],
  ] as const) {
    const { numDeletedRows } = await transaction
      .deleteFrom(table)
      .where('id', 'in', [id, exact])
      .executeTakeFirst();
    erased[name] = Number(numDeletedRows);
  }
  const events = await transaction.selectFrom('events').selectAll().where('id', '=', exact).execute();
  if (events.length > 0) {
    await subtractFromCounts(transaction, events);
    await transaction.deleteFrom('events').where('id', '=', exact).execute();
    erased.events = events.length;
  }
  return erased;
}
