import type { Kysely } from 'kysely';
import type { Database } from '../store/database.js';
import type { Store } from '../store/store.js';

const day = 86_400_000;
const lastRun = 'retention';
const heldSince = 'retention-held';

/**
 * Returns whether the clock may be used to delete by, and notes this run. A clock that is more than a day
 * beyond the last run may have jumped: a machine often starts with a wrong one. Then nothing is deleted until
 * the clock has gone on for a day, in which somebody can set it right. Before the first run the newest row
 * takes the place of the last run; an empty store has nothing to delete and notes no run, so that a wrong clock at the
 * first start says nothing about later.
 */
export function clockIsPlausible(store: Store, now: Date): Promise<boolean> {
  const moment = now.toISOString();
  return store.commit(async (transaction) => {
    const reference = (await read(transaction, lastRun)) ?? (await newestRow(transaction));
    const held = await read(transaction, heldSince);
    if (reference === undefined) return true;
    const isNear = now.getTime() - Date.parse(reference) <= day;
    const isConfirmed = held !== undefined && now.getTime() - Date.parse(held) >= day;
    if (isNear || isConfirmed) {
      await write(transaction, lastRun, moment);
      await transaction.deleteFrom('counting').where('id', '=', heldSince).execute();
      return true;
    }
    // A clock that was set back since then begins anew.
    if (held === undefined || held > moment) await write(transaction, heldSince, moment);
    return false;
  });
}

async function read(transaction: Kysely<Database>, id: string): Promise<string | undefined> {
  const row = await transaction
    .selectFrom('counting')
    .select('until')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.until;
}

async function write(transaction: Kysely<Database>, id: string, until: string): Promise<void> {
  await transaction
    .insertInto('counting')
    .values({ id, until })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ until }))
    .execute();
}

/** Returns the moment of the newest message, event or change; undefined in an empty store. */
async function newestRow(transaction: Kysely<Database>): Promise<string | undefined> {
  const moments: string[] = [];
  for (const table of ['events', 'callbacks', 'feedback'] as const) {
    const row = await transaction
      .selectFrom(table)
      .select(({ fn }) => fn.max('received_at').as('at'))
      .executeTakeFirst();
    if (row?.at) moments.push(row.at);
  }
  const question = await transaction
    .selectFrom('unanswered_questions')
    .select(({ fn }) => fn.max('asked_at').as('at'))
    .executeTakeFirst();
  const change = await transaction
    .selectFrom('audit_entries')
    .select(({ fn }) => fn.max('at').as('at'))
    .executeTakeFirst();
  for (const row of [question, change]) if (row?.at) moments.push(row.at);
  return moments.sort().at(-1);
}
