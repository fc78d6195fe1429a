import type { StatedWaitingTime } from '@plein/domain/waiting-times.js';
import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.js';

/** A stored waiting time, with when and by whom it was stated. */
export interface StoredWaitingTime extends StatedWaitingTime {
  readonly statedAt: Date;
  /** Name of the key or of the colleague. */
  readonly statedBy: string;
}

/** Returns the waiting times of all channels, also those that are too old. */
export async function readWaitingTimes(database: Kysely<Database>): Promise<StoredWaitingTime[]> {
  const rows = await database.selectFrom('waiting_times').selectAll().orderBy('channel').execute();
  return rows.map(({ channel, by_hand, minutes, stated_at, until, stated_by }) => ({
    channel,
    minutes: minutes ?? undefined,
    until: new Date(until),
    isByHand: by_hand === 1,
    statedAt: new Date(stated_at),
    statedBy: stated_by,
  }));
}

/**
 * Stores a waiting time in place of the earlier one of the channel, by a system or by hand. Returns false where the
 * stored one was stated later, and stays.
 */
export async function writeWaitingTime(
  transaction: Kysely<Database>,
  { channel, minutes, until, isByHand, statedAt, statedBy }: StoredWaitingTime,
): Promise<boolean> {
  const said = {
    minutes: minutes ?? null,
    stated_at: statedAt.toISOString(),
    until: until.toISOString(),
    stated_by: statedBy,
  };
  const written = await transaction
    .insertInto('waiting_times')
    .values({ channel, by_hand: isByHand ? 1 : 0, ...said })
    .onConflict((conflict) =>
      conflict
        .columns(['channel', 'by_hand'])
        .doUpdateSet(said)
        .where('waiting_times.stated_at', '<=', said.stated_at),
    )
    .executeTakeFirst();
  return (written.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Removes what was stated by hand of a channel. Returns false where nothing was. */
export async function clearWaitingTime(transaction: Kysely<Database>, channel: string): Promise<boolean> {
  const deleted = await transaction
    .deleteFrom('waiting_times')
    .where('channel', '=', channel)
    .where('by_hand', '=', 1)
    .executeTakeFirst();
  return deleted.numDeletedRows > 0n;
}

/**
 * Deletes what ended before a moment. Until then a channel whose system fell silent is unknown, in place of what the
 * profile says of it.
 */
export async function deleteEndedWaitingTimes(transaction: Kysely<Database>, before: Date): Promise<void> {
  await transaction.deleteFrom('waiting_times').where('until', '<', before.toISOString()).execute();
}
