import type { ConnectionFault, Delivery, DeliveryCounts, DeliveryState } from '@plein/domain/connections.js';
import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.js';

const mostListed = 200;

/** Returns how many items of each connector are where. */
export async function countDeliveries(database: Kysely<Database>): Promise<Map<string, DeliveryCounts>> {
  const rows = await database
    .selectFrom('deliveries')
    .select(['connector', 'state'])
    .select(({ fn }) => [fn.countAll().as('count'), fn.min('created_at').as('oldest')])
    .where('state', '!=', 'lapsed')
    .groupBy(['connector', 'state'])
    .execute();
  const counts = new Map<string, DeliveryCounts>();
  for (const { connector, state, count, oldest } of rows) {
    const before = counts.get(connector) ?? { waiting: 0, stuck: 0, delivered: 0 };
    counts.set(connector, {
      ...before,
      [state]: Number(count),
      ...(state === 'waiting' && { oldest }),
    });
  }
  return counts;
}

/** Returns the items that are stuck, and those that wait after a failed attempt. */
export async function listTroubled(database: Kysely<Database>): Promise<Delivery[]> {
  const rows = await database
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
    .leftJoin('case_links', 'case_links.id', 'deliveries.subject')
    .selectAll('deliveries')
    .select(({ fn, ref }) =>
      fn
        .coalesce(ref('callbacks.reference'), ref('messages.reference'), ref('case_links.reference'))
        .as('reference'),
    )
    .where(({ or, eb }) =>
      or([
        eb('callbacks.id', 'is not', null),
        eb('messages.id', 'is not', null),
        eb('case_links.id', 'is not', null),
      ]),
    )
    .where(({ or, eb }) =>
      or([
        eb('deliveries.state', '=', 'stuck'),
        eb('deliveries.state', '=', 'waiting').and('deliveries.fault', 'is not', null),
      ]),
    )
    .orderBy('deliveries.state')
    .orderBy('deliveries.created_at')
    .limit(mostListed)
    .execute();
  return rows.map(({ id, connector, reference, state, created_at, attempts, due_at, fault }) => ({
    ...{ id, connection: connector, reference: reference ?? '', attempts, state: state as DeliveryState },
    createdAt: created_at,
    ...(state === 'waiting' && { nextAt: due_at }),
    ...(fault !== null && { fault: JSON.parse(fault) as ConnectionFault }),
  }));
}

/** Which items to try again: one, or all stuck ones of a connector. */
export type Retried = { id: string } | { connector: string };

/** Makes items due now, as if they were new. Returns how many. An item that a worker has stays with it. */
export async function retryDeliveries(
  transaction: Kysely<Database>,
  retried: Retried,
  now: Date,
): Promise<number> {
  const at = now.toISOString();
  const update = transaction
    .updateTable('deliveries')
    .set({ state: 'waiting', attempts: 0, since: at, due_at: at })
    .where(({ or, eb }) => or([eb('leased_until', 'is', null), eb('leased_until', '<=', at)]));
  const { numUpdatedRows } = await (
    'id' in retried
      ? update.where('id', '=', retried.id).where('state', 'in', ['stuck', 'waiting'])
      : update.where('connector', '=', retried.connector).where('state', '=', 'stuck')
  ).executeTakeFirst();
  return Number(numUpdatedRows);
}
