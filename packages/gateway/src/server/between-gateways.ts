import { roundingKey } from '../aggregation/read-counts.js';
import { createGatewayLink, type GatewayLink } from '../core/gateways/gateway-link.js';
import { createNoticeTopics, type NoticeTopics } from '../store/postgres/notice-topics.js';
import { openPostgresNotices } from '../store/postgres/notices.js';
import type { Store } from '../store/store.js';
import type { Config } from './config.js';

/** Opens a connection between gateways: several may share one PostgreSQL, and an embedded store has one. */
export function openTopics({ databaseUrl, databaseSchema }: Config): NoticeTopics | undefined {
  if (databaseUrl === undefined) return undefined;
  return createNoticeTopics((hear) => openPostgresNotices(databaseUrl, hear, databaseSchema));
}

/** What a gateway needs to count together with the others on its store. */
export async function together(
  store: Store,
  topics: NoticeTopics | undefined,
): Promise<{ link?: GatewayLink; sharedSecret?: string }> {
  if (!topics) return {};
  return {
    link: createGatewayLink((hear) => topics.open('counts', hear)),
    sharedSecret: await roundingKey(store.database),
  };
}
