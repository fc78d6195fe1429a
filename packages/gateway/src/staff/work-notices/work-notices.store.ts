import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.js';
import type { WaitingRequest } from './waiting-work.js';

/** Returns the requests and the messages that nobody has taken. */
export async function readWaiting(database: Kysely<Database>): Promise<WaitingRequest[]> {
  const waiting = async (kind: 'callbacks' | 'messages'): Promise<WaitingRequest[]> => {
    const rows = await database
      .selectFrom(kind)
      .select(['id', 'received_at', 'department', 'noticed_to'])
      .where('status', '=', 'open')
      .execute();
    return rows.map((row) => ({ ...row, kind }));
  };
  return [...(await waiting('callbacks')), ...(await waiting('messages'))];
}

/**
 * Takes the turn to tell a receiver, so that nobody tells it again before `next`. Of several gateways one gets true. A
 * turn beyond `next` comes from a clock that was ahead, and counts for nothing.
 */
export async function takeTurn(
  transaction: Kysely<Database>,
  receiver: string,
  { now, next }: { now: Date; next: Date },
): Promise<boolean> {
  const at = now.toISOString();
  const next_at = next.toISOString();
  await transaction
    .insertInto('work_notices')
    .values({ receiver, next_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { numUpdatedRows } = await transaction
    .updateTable('work_notices')
    .set({ next_at })
    .where('receiver', '=', receiver)
    .where(({ or, eb }) => or([eb('next_at', '<=', at), eb('next_at', '>', next_at)]))
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Notes that a receiver was told of requests and messages. */
export async function noteTold(
  transaction: Kysely<Database>,
  receiver: string,
  ids: readonly string[],
): Promise<void> {
  for (const table of ['callbacks', 'messages'] as const) {
    await transaction.updateTable(table).set({ noticed_to: receiver }).where('id', 'in', ids).execute();
  }
}
