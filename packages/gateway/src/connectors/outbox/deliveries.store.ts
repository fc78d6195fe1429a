import type { ConnectionFault, DeliveryState } from '@plein/domain/connections.js';
import type { Kysely } from 'kysely';
import { isPostgres } from '../../aggregation/event-counts.store.js';
import type { Database } from '../../store/database.js';
import type { DeliveryKind } from '../contact-delivery.js';
import type { ReadOutbox } from './read-item.js';

/** An item to deliver, which one worker has until its lease ends. */
export interface ClaimedDelivery<Item> {
  id: string;
  /** The number of this attempt, from 1. */
  attempts: number;
  since: Date;
  /** The item; `closed` where the request was closed meanwhile, undefined where it is gone. */
  item: Item | 'closed' | undefined;
}

export interface Claim {
  connector: string;
  /** A new id, by which only this worker can end the attempt. */
  lease: string;
  now: Date;
  until: Date;
}

/** What the subject of an item is. */
export type OutboxKind = DeliveryKind | 'case-link';

/** Puts an item in the outbox of each connector, in the transaction that stores the item. */
export async function putInOutbox(
  transaction: Kysely<Database>,
  item: { kind: OutboxKind; subject: string },
  connectors: readonly string[],
  { now, newId }: { now: Date; newId: () => string },
): Promise<void> {
  if (connectors.length === 0) return;
  const at = now.toISOString();
  const row = { ...item, state: 'waiting', created_at: at, since: at, due_at: at };
  await transaction
    .insertInto('deliveries')
    .values(connectors.map((connector) => ({ ...row, id: newId(), connector })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/**
 * Takes the item that is due longest, so that no other worker delivers it before `until`. A worker that was killed
 * leaves an item that another takes after that moment.
 */
export async function claimDelivery<Item>(
  transaction: Kysely<Database>,
  { connector, lease, now, until }: Claim,
  read: ReadOutbox<Item>,
): Promise<ClaimedDelivery<Item> | undefined> {
  const at = now.toISOString();
  const due = transaction
    .selectFrom('deliveries')
    .select(['id', 'kind', 'subject', 'attempts', 'since'])
    .where('connector', '=', connector)
    .where('state', '=', 'waiting')
    .where('due_at', '<=', at)
    .where(({ or, eb }) => or([eb('leased_until', 'is', null), eb('leased_until', '<=', at)]))
    .orderBy('due_at')
    // An item that failed comes after those that were not tried, so that it cannot hold them back.
    .orderBy('attempts')
    .orderBy('id')
    .limit(1);
  // Of two gateways the second takes the next item and does not wait for the first one's commit.
  const row = await (isPostgres(transaction) ? due.forUpdate().skipLocked() : due).executeTakeFirst();
  if (!row) return undefined;
  const attempts = row.attempts + 1;
  await transaction
    .updateTable('deliveries')
    .set({ attempts, leased_by: lease, leased_until: until.toISOString() })
    .where('id', '=', row.id)
    .execute();
  const { id, since } = row;
  return { id, attempts, since: new Date(since), item: await read(transaction, row, now) };
}

/** How an attempt ended. */
export interface EndOfAttempt {
  state: DeliveryState;
  /** When the next attempt is due. */
  dueAt?: Date;
  outsideId?: string | undefined;
  /** When to ask what came of it. */
  lookAt?: Date | undefined;
  fault?: ConnectionFault;
}

/** Ends an attempt. Returns false where the lease had ended and another worker has the item, or it was erased. */
export async function endAttempt(
  transaction: Kysely<Database>,
  { id, lease, now }: { id: string; lease: string; now: Date },
  { state, dueAt, outsideId, lookAt, fault }: EndOfAttempt,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('deliveries')
    .set({
      state,
      leased_by: null,
      leased_until: null,
      fault: fault === undefined ? null : JSON.stringify(fault),
      ...(dueAt !== undefined && { due_at: dueAt.toISOString() }),
      ...(state === 'delivered' && { delivered_at: now.toISOString(), outside_id: outsideId ?? null }),
      look_at: lookAt?.toISOString() ?? null,
    })
    .where('id', '=', id)
    .where('leased_by', '=', lease)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Postpones what waits for a connector until a moment, because its outside system does not answer. */
export async function postpone(transaction: Kysely<Database>, connector: string, until: Date): Promise<void> {
  const due_at = until.toISOString();
  await transaction
    .updateTable('deliveries')
    .set({ due_at })
    .where('connector', '=', connector)
    .where('state', '=', 'waiting')
    .where('leased_by', 'is', null)
    .where('due_at', '<', due_at)
    .execute();
}

/**
 * Ends every lease. Only for a store with one gateway, at its start: the gateway that had an item was killed.
 */
export async function releaseLeases(transaction: Kysely<Database>): Promise<void> {
  await transaction
    .updateTable('deliveries')
    .set({ leased_by: null, leased_until: null })
    .where('leased_by', 'is not', null)
    .execute();
}

/** Returns those of these connectors that have this request, or that may have it: an attempt without an answer counts too. */
export async function havingCallback(
  transaction: Kysely<Database>,
  callback: string,
  connectors: readonly string[],
): Promise<string[]> {
  if (connectors.length === 0) return [];
  const rows = await transaction
    .selectFrom('deliveries')
    .select('connector')
    .where('kind', '=', 'callback')
    .where('subject', '=', callback)
    .where('connector', 'in', connectors)
    .where('state', 'in', ['waiting', 'delivered'])
    .where('attempts', '>', 0)
    .execute();
  return rows.map(({ connector }) => connector);
}

/** Deletes an item of which the request is stored no longer. */
export async function deleteDelivery(transaction: Kysely<Database>, id: string): Promise<void> {
  await transaction.deleteFrom('deliveries').where('id', '=', id).execute();
}

/** Deletes the items of requests that are stored no longer. */
export async function deleteOrphans(transaction: Kysely<Database>): Promise<void> {
  await transaction
    .deleteFrom('deliveries')
    .where('subject', 'not in', (from) => from.selectFrom('callbacks').select('id'))
    .where('subject', 'not in', (from) => from.selectFrom('callback_changes').select('id'))
    .where('subject', 'not in', (from) => from.selectFrom('messages').select('id'))
    .where('subject', 'not in', (from) => from.selectFrom('case_links').select('id'))
    .execute();
}

/**
 * Returns the connectors that brought a request to their outside system, or that may have: an attempt without an answer
 * counts too. The claim at which an item turned out to have lapsed sent nothing.
 */
export async function sentTo(
  transaction: Kysely<Database>,
  { ids, reference }: { ids: readonly string[]; reference: string },
): Promise<string[]> {
  const rows = await transaction
    .selectFrom('deliveries')
    .leftJoin('callback_changes', 'callback_changes.id', 'deliveries.subject')
    .leftJoin('callbacks', (both) =>
      both.on(({ or, eb, ref }) =>
        or([
          eb('callbacks.id', '=', ref('deliveries.subject')),
          eb('callbacks.id', '=', ref('callback_changes.callback')),
        ]),
      ),
    )
    .leftJoin('messages', 'messages.id', 'deliveries.subject')
    .select('deliveries.connector')
    .distinct()
    .where(({ or, eb }) =>
      or([
        eb('deliveries.attempts', '>', 1),
        eb('deliveries.attempts', '=', 1).and('deliveries.state', '!=', 'lapsed'),
      ]),
    )
    .where(({ or, eb }) =>
      or([
        eb('deliveries.subject', 'in', ids),
        eb('callbacks.reference', '=', reference),
        eb('messages.reference', '=', reference),
      ]),
    )
    .orderBy('deliveries.connector')
    .execute();
  return rows.map(({ connector }) => connector);
}
