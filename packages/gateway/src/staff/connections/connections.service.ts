import type { Connection, Delivery, OutgoingMessage } from '@plein/domain/connections.js';
import type { Actor } from '@plein/domain/newsroom.js';
import type { Connector, ConnectorHealth } from '../../connectors/connector-health.js';
import type { ContactDelivery } from '../../connectors/contact-delivery.js';
import { exampleItems } from '../../connectors/example-items.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import { linkRepeats } from '../../residents/case-links/link-delivery.js';
import type { AuditedChanges } from '../changes/audited-change.js';
import { countDeliveries, listTroubled, retryDeliveries, type Retried } from './deliveries-list.store.js';

/** The connectors of this gateway, in the order in which staff see them. */
export interface GatewayConnectors {
  deliveries: readonly ContactDelivery[];
  /** The mail server for links to cases, which has an outbox too. */
  caseLinkMail?: Connector | undefined;
  /** Those that have no outbox. */
  others: readonly Connector[];
  /** Ids of connectors for which items wait until the settings change. */
  paused: readonly string[];
}

/** What staff see and do of the connections to outside systems. */
export interface Connections {
  list(): Promise<Connection[]>;
  /** Asks the outside system whether it answers; undefined where there is no such connector. */
  check(id: string): Promise<Connection | undefined>;
  /** Returns what would be sent for an invented request; undefined where the connector delivers nothing. */
  preview(id: string): Promise<OutgoingMessage[] | undefined>;
  troubled(): Promise<Delivery[]>;
  /** Tries items again now, and returns how many. */
  retry(actor: Actor, retried: Retried): Promise<number>;
}

export function createConnections(
  { store }: Pick<GatewayDependencies, 'store'>,
  { deliveries, caseLinkMail, others, paused }: GatewayConnectors,
  changes: AuditedChanges,
): Connections {
  const withOutbox = [
    ...deliveries,
    ...(caseLinkMail ? [{ ...caseLinkMail, repeats: linkRepeats } as const] : []),
  ];
  const connectors: readonly Connector[] = [...withOutbox, ...others];

  async function list(): Promise<Connection[]> {
    const counts = await countDeliveries(store.database);
    const known = connectors.map((one) => viewOf(one.health(), one, counts));
    // Items of a connector that was taken out of the settings wait for it to come back.
    const absent = [...counts.entries()].filter(
      ([id, { waiting, stuck }]) => waiting + stuck > 0 && !connectors.some((one) => one.id === id),
    );
    return [
      ...known,
      ...absent.map(([id, delivered]) => ({
        ...{ id, system: id, state: 'not-asked' as const, isConfigured: false },
        deliveries: delivered,
      })),
    ];
  }

  function viewOf(
    health: ConnectorHealth,
    { id }: Connector,
    counts: Awaited<ReturnType<typeof countDeliveries>>,
  ): Connection {
    const delivery = withOutbox.find((one) => one.id === id);
    return {
      ...health,
      isConfigured: true,
      ...(delivery && {
        isPaused: paused.includes(id),
        repeats: delivery.repeats,
        deliveries: counts.get(id) ?? { waiting: 0, stuck: 0, delivered: 0 },
      }),
    };
  }

  return {
    list,
    async check(id) {
      const connector = connectors.find((one) => one.id === id);
      if (!connector) return undefined;
      return viewOf(await connector.check(), connector, await countDeliveries(store.database));
    },
    async preview(id) {
      const delivery = deliveries.find((one) => one.id === id);
      return delivery && (await Promise.all(exampleItems.map((item) => delivery.preview(item)))).flat();
    },
    troubled: () => listTroubled(store.database),
    retry: (actor, retried) =>
      changes.make(actor, async ({ transaction, note, now }) => {
        const count = await retryDeliveries(transaction, retried, now);
        const subject = 'id' in retried ? retried.id : retried.connector;
        if (count > 0) await note({ action: 'delivery.retried', subject, detail: String(count) });
        return count;
      }),
  };
}
