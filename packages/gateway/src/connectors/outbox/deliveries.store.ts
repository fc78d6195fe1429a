import type { ConnectionFault, DeliveryState } from '@plein/domain/connections.js';
import type { CallbackReceipt, CallbackRequest } from '@plein/domain/contact.js';
import type { Kysely } from 'kysely';
import { isPostgres } from '../../aggregation/event-counts.store.js';
import type { Database } from '../../store/database.js';
import type { DeliveryItem, DeliveryKind } from '../contact-delivery.js';

/** An item to deliver, which one worker has until its lease ends. */
export interface ClaimedDelivery {
  id: string;
  /** The number of this attempt, from 1. */
  attempts: number;
  since: Date;
  /** The item; `closed` where the request was closed meanwhile, undefined where it is gone. */
  item: DeliveryItem | 'closed' | undefined;
}

export interface Claim {
  connector: string;
  /** A new id, by which only this worker can end the attempt. */
  lease: string;
  now: Date;
  until: Date;
}

/** Puts an item in the outbox of each connector, in the transaction that stores the item. */
export async function putInOutbox(
  transaction: Kysely<Database>,
  item: { kind: DeliveryKind; subject: string },
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
export async function claimDelivery(
  transaction: Kysely<Database>,
  { connector, lease, now, until }: Claim,
): Promise<ClaimedDelivery | undefined> {
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
  return { id, attempts, since: new Date(since), item: await readCallback(transaction, row.subject) };
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

/** Deletes an item of which the request is stored no longer. */
export async function deleteDelivery(transaction: Kysely<Database>, id: string): Promise<void> {
  await transaction.deleteFrom('deliveries').where('id', '=', id).execute();
}

/** Deletes the items of requests that are stored no longer. */
export async function deleteOrphans(transaction: Kysely<Database>): Promise<void> {
  await transaction
    .deleteFrom('deliveries')
    .where('subject', 'not in', (from) => from.selectFrom('callbacks').select('id'))
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
    .innerJoin('callbacks', 'callbacks.id', 'deliveries.subject')
    .select('deliveries.connector')
    .distinct()
    .where(({ or, eb }) =>
      or([
        eb('deliveries.attempts', '>', 1),
        eb('deliveries.attempts', '=', 1).and('deliveries.state', '!=', 'lapsed'),
      ]),
    )
    .where(({ or, eb }) => or([eb('callbacks.id', 'in', ids), eb('callbacks.reference', '=', reference)]))
    .orderBy('deliveries.connector')
    .execute();
  return rows.map(({ connector }) => connector);
}

async function readCallback(transaction: Kysely<Database>, id: string): Promise<ClaimedDelivery['item']> {
  const row = await transaction
    .selectFrom('callbacks')
    .select(['reference', 'received_at', 'status', 'department', 'document'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  if (row.status === 'closed') return 'closed';
  const copy = JSON.parse(row.document) as CallbackRequest;
  const receipt: CallbackReceipt = {
    reference: row.reference,
    receivedAt: row.received_at,
    slot: copy.slot,
    // The team that the request was handed on to calls.
    copy: row.department === null ? copy : { ...copy, department: row.department },
  };
  return { kind: 'callback', receipt };
}
