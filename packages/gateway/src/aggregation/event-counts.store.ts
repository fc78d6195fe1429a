import { PostgresAdapter, sql, type Kysely, type Selectable } from 'kysely';
import type { Database, EventCountsTable, EventsTable } from '../store/database.js';

/** The columns by which events are counted; see `EventCountsTable`. */
export const countKeys = [
  'name',
  'day',
  'channel',
  'component',
  'task',
  'department',
  'perspective',
  'resident_role',
  'municipality_role',
  'preventable',
  'cause',
  'detail',
  'against',
  'value',
] as const satisfies readonly (keyof EventCountsTable & keyof EventsTable)[];

/** An event as far as it is counted. */
export type CountedEvent = Pick<Selectable<EventsTable>, (typeof countKeys)[number] | 'received_at'>;

const row = 'events';

/** Whether this is PostgreSQL, where transactions run beside one another; the embedded store has one writer. */
export function isPostgres(database: Kysely<Database>): boolean {
  return database.getExecutor().adapter instanceof PostgresAdapter;
}

/** Up to where events are folded: those with an earlier `received_at` are in the counts. Empty before the first. */
export async function aggregatedUntil(database: Kysely<Database>): Promise<string> {
  const found = await database
    .selectFrom('counting')
    .select('until')
    .where('id', '=', row)
    .executeTakeFirst();
  return found?.until ?? '';
}

/**
 * The same, kept from changing until the end of the transaction.
 * @param wait whether to wait for another transaction that keeps it; else the answer is undefined then
 */
export async function lockFoldedUntil(
  transaction: Kysely<Database>,
  wait: boolean,
): Promise<string | undefined> {
  const begun = { id: row, until: '' };
  await transaction
    .insertInto('counting')
    .values(begun)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  let query = transaction.selectFrom('counting').select('until').where('id', '=', row);
  if (isPostgres(transaction)) query = wait ? query.forUpdate() : query.forUpdate().skipLocked();
  return (await query.executeTakeFirst())?.until;
}

/** Says that events before a moment are in the counts. */
export async function moveFoldedUntil(transaction: Kysely<Database>, until: string): Promise<void> {
  await transaction.updateTable('counting').set({ until }).where('id', '=', row).execute();
}

/** Adds the events received in a stretch of time to the counts. */
export async function addToCounts(transaction: Kysely<Database>, from: string, to: string): Promise<void> {
  const columns = sql.join(countKeys.map((key) => sql.ref(key)));
  const values = sql.join(
    countKeys.map((key) => sql`coalesce(${sql.ref(key)}, ${sql.lit(key === 'value' ? -1 : '')})`),
  );
  await sql`
    insert into event_counts (${columns}, count)
    select ${values}, count(*) from events
    where received_at >= ${from} and received_at < ${to}
    group by ${columns}
    on conflict (${columns}) do update set count = event_counts.count + excluded.count`.execute(transaction);
}

/**
 * Takes events out of the counts, as far as they are in there, so that they can be deleted in the same commit.
 * For erasure; retention leaves the counts as they are (`forgetFolded`).
 */
export async function subtractFromCounts(
  transaction: Kysely<Database>,
  events: readonly CountedEvent[],
): Promise<void> {
  const until = (await lockFoldedUntil(transaction, true)) ?? '';
  for (const event of events) {
    if (event.received_at >= until) continue;
    let update = transaction.updateTable('event_counts').set(({ eb }) => ({ count: eb('count', '-', 1) }));
    for (const key of countKeys) {
      update = update.where(key, '=', event[key] ?? (key === 'value' ? -1 : ''));
    }
    await update.execute();
  }
  await transaction.deleteFrom('event_counts').where('count', '<=', 0).execute();
}

/**
 * Deletes events that were received before a moment and are in the counts, at most `limit` of them: what reports
 * count stays. From then on the counts cannot be built up again from events.
 * @returns how many were deleted
 */
export async function deleteAggregated(
  transaction: Kysely<Database>,
  before: string,
  limit = 5_000,
): Promise<number> {
  const until = (await lockFoldedUntil(transaction, true)) ?? '';
  const old = transaction
    .selectFrom('events')
    .select('sequence')
    .where('received_at', '<', before < until ? before : until)
    .limit(limit);
  const { numDeletedRows } = await transaction
    .deleteFrom('events')
    .where('sequence', 'in', old)
    .executeTakeFirst();
  if (numDeletedRows > 0n) {
    await transaction
      .insertInto('counting')
      .values({ id: 'forgotten', until: before })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ until: before }))
      .execute();
  }
  return Number(numDeletedRows);
}
