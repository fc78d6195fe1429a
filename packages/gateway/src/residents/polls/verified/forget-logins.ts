import { pollState, type Poll } from '@plein/domain/polls.js';
import { sql } from 'kysely';
import { isPostgres } from '../../../aggregation/event-counts.store.js';
import type { Store } from '../../../store/store.js';
import { eraseLoginsOf, rewriteLoginsOf } from './logins.store.js';

/** How many logins each poll had when they were last rewritten. */
export type RewrittenLogins = Map<string, number>;

/**
 * Erases the logins of polls that have closed. On PostgreSQL, where a row tells which transaction wrote it, those of open
 * polls are written anew in the order of their hashes. The embedded store has them in that order already.
 * @param done polls that have no new login since are passed over; it is updated
 */
export async function forgetLogins(
  store: Store,
  now: Date,
  done: RewrittenLogins = new Map(),
): Promise<void> {
  const { database } = store;
  const rows = await database
    .selectFrom('poll_logins')
    .innerJoin('polls', 'polls.id', 'poll_logins.poll')
    .select(({ fn }) => ['polls.id', 'polls.document', fn.countAll<number>().as('logins')])
    .groupBy(['polls.id', 'polls.document'])
    .execute();
  let isChanged = false;
  for (const { id, document, logins } of rows) {
    if (pollState(JSON.parse(document) as Poll, now) === 'closed') {
      const isErased = await store.commit((transaction) => eraseLoginsOf(transaction, id, now));
      isChanged ||= isErased;
    } else if (isPostgres(database) && done.get(id) !== Number(logins)) {
      await store.commit((transaction) => rewriteLoginsOf(transaction, id));
      done.set(id, Number(logins));
      isChanged = true;
    }
  }
  if (isChanged && isPostgres(database)) await sql`vacuum poll_logins`.execute(database);
}
