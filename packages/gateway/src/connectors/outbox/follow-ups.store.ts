import type { Kysely } from 'kysely';
import { isPostgres } from '../../aggregation/event-counts.store.js';
import type { DeliveryKind } from '../contact-delivery.js';
import type { Database } from '../../store/database.js';

/** A delivered item of which the outside system can tell what came of it. */
export interface FollowedItem {
  id: string;
  kind: DeliveryKind;
  /** Id of the request or the message. */
  subject: string;
  outsideId: string;
}

/**
 * Takes the item that was asked about longest ago, and sets when to ask again, so that of several gateways one asks. An
 * item of a closed request is asked about no longer.
 */
export async function nextFollowUp(
  transaction: Kysely<Database>,
  { connector, now, again }: { connector: string; now: Date; again: Date },
): Promise<FollowedItem | undefined> {
  const at = now.toISOString();
  await transaction
    .updateTable('deliveries')
    .set({ look_at: null })
    .where('connector', '=', connector)
    .where('look_at', '<=', at)
    .where(({ or, eb, selectFrom }) =>
      or([
        eb('subject', 'in', selectFrom('callbacks').select('id').where('status', '=', 'closed')),
        eb('subject', 'in', selectFrom('messages').select('id').where('status', '=', 'closed')),
      ]),
    )
    .execute();
  const due = transaction
    .selectFrom('deliveries')
    .select(['id', 'kind', 'subject', 'outside_id'])
    .where('connector', '=', connector)
    .where('look_at', '<=', at)
    .where('outside_id', 'is not', null)
    .orderBy('look_at')
    .limit(1);
  const row = await (isPostgres(transaction) ? due.forUpdate().skipLocked() : due).executeTakeFirst();
  if (!row) return undefined;
  await transaction
    .updateTable('deliveries')
    .set({ look_at: again.toISOString() })
    .where('id', '=', row.id)
    .execute();
  return {
    id: row.id,
    kind: row.kind as DeliveryKind,
    subject: row.subject,
    outsideId: row.outside_id ?? '',
  };
}

/** Ends the questions about an item. */
export async function endFollowUp(transaction: Kysely<Database>, id: string): Promise<void> {
  await transaction.updateTable('deliveries').set({ look_at: null }).where('id', '=', id).execute();
}
