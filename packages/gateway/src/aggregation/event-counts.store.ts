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

/** The fields of an event by which it is counted, and the moment at which it was received. */
export type CountedEvent = Pick<Selectable<EventsTable>, (typeof countKeys)[number] | 'received_at'>;

const row = 'events';

/**
 * Whether the database is PostgreSQL, where transactions run concurrently; the embedded store has one writer.
 */
export function isPostgres(database: Kysely<Database>): boolean {
  return database.getExecutor().adapter instanceof PostgresAdapter;
}

/**
 * Returns the aggregation boundary: events with an earlier `received_at` are in the counts. It is empty
 * before the first run.
 */
export async function aggregatedUntil(database: Kysely<Database>): Promise<string> {
  const found = await database
    .selectFrom('counting')
    .select('until')
    .where('id', '=', row)
    .executeTakeFirst();
  return found?.until ?? '';
}

/**
 * Returns the aggregation boundary, and locks it until the end of the transaction.
 * @param wait whether to wait while another transaction holds the lock; without waiting the result is then
 * undefined
 */
export async function lockAggregatedUntil(
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

/** Moves the aggregation boundary: events received before `until` are in the counts. */
export async function moveAggregatedUntil(transaction: Kysely<Database>, until: string): Promise<void> {
  await transaction.updateTable('counting').set({ until }).where('id', '=', row).execute();
}

/** Adds the events received from `from` up to `to` to the counts; `to` itself is not included. */
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
 * Subtracts events from the counts where they were aggregated, so that the same commit can delete them.
 * Erasure uses it; retention leaves the counts as they are (`deleteAggregated`).
 */
export async function subtractFromCounts(
  transaction: Kysely<Database>,
  events: readonly CountedEvent[],
): Promise<void> {
  const until = (await lockAggregatedUntil(transaction, true)) ?? '';
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
 * Deletes at most `limit` events that were received before a moment and are in the counts. The counts of the
 * reports stay. After the first deletion the counts can no longer be rebuilt from events.
 * @returns the number of deleted events
 */
export async function deleteAggregated(
  transaction: Kysely<Database>,
  before: string,
  limit = 5_000,
): Promise<number> {
  const until = (await lockAggregatedUntil(transaction, true)) ?? '';
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
