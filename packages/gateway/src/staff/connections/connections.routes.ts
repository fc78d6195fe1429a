import {
  connectionListSchema,
  connectionPreviewSchema,
  connectionSchema,
  deliveryListSchema,
  deliveryRetryReceiptSchema,
} from '@plein/domain/connections/schema.js';
import { Type } from '@sinclair/typebox';
import { operation, type Capability } from '../../http/operation.js';
import { json, problem } from '../../http/problem.js';
import { refusals } from '../../http/refusals.js';
import { actorOf } from '../changes/require-actor.js';
import type { Connections } from './connections.service.js';

const common = { tag: 'access', role: 'administrator', limit: 'newsroom' } as const;
const params = Type.Object({ connection: Type.String({ pattern: '^[a-z0-9-]+$', maxLength: 60 }) });
const item = Type.Object({ delivery: Type.String({ pattern: '^[\\w-]+$', maxLength: 100 }) });
const unknown = { 404: { description: 'There is no such connection.' } };

/** The operations with which an administrator sees and checks the connections to outside systems. */
export function connectionsCapability(connections: Connections): Capability {
  return [
    operation({
      ...common,
      method: 'get',
      path: '/v1/connections',
      id: 'listConnections',
      summary: 'Outside systems: since when they answer, and what waits for them',
      answers: { 200: { description: 'The connections.', schema: connectionListSchema }, ...refusals },
      handler: async () => json(200, { connections: await connections.list() }),
    }),
    operation({
      ...common,
      method: 'post',
      path: '/v1/connections/{connection}/check',
      id: 'checkConnection',
      summary: 'Ask an outside system whether it answers, without sending anything of a resident',
      params,
      answers: {
        200: { description: 'The connection as it is now.', schema: connectionSchema },
        ...unknown,
        ...refusals,
      },
      async handler({ params: { connection } }) {
        const checked = await connections.check(connection);
        return checked ? json(200, checked) : problem(404, 'There is no such connection.');
      },
    }),
    operation({
      ...common,
      method: 'get',
      path: '/v1/connections/{connection}/preview',
      id: 'previewConnection',
      summary: 'What would be sent to an outside system for an invented request',
      description: 'Nothing is sent. Keys and secrets are left out.',
      params,
      answers: {
        200: { description: 'The messages.', schema: connectionPreviewSchema },
        404: { description: 'There is no such connection, or nothing is sent to it.' },
        ...refusals,
      },
      async handler({ params: { connection } }) {
        const messages = await connections.preview(connection);
        return messages ? json(200, { messages }) : problem(404, 'Nothing is sent to such a connection.');
      },
    }),
    operation({
      ...common,
      method: 'post',
      path: '/v1/connections/{connection}/retry',
      id: 'retryConnection',
      summary: 'Try everything that is stuck for an outside system again',
      params,
      answers: {
        200: { description: 'How many are tried now.', schema: deliveryRetryReceiptSchema },
        ...refusals,
      },
      handler: async ({ params: { connection }, actor }) =>
        json(200, { count: await connections.retry(actorOf(actor), { connector: connection }) }),
    }),
    operation({
      ...common,
      method: 'get',
      path: '/v1/deliveries',
      id: 'listDeliveries',
      summary: 'Items for outside systems that are stuck, or wait after a failed attempt',
      description: 'Without anything that a resident wrote; the reference finds the request.',
      answers: { 200: { description: 'The items.', schema: deliveryListSchema }, ...refusals },
      handler: async () => json(200, { deliveries: await connections.troubled() }),
    }),
    operation({
      ...common,
      method: 'post',
      path: '/v1/deliveries/{delivery}/retry',
      id: 'retryDelivery',
      summary: 'Try one item again now',
      params: item,
      answers: {
        200: { description: 'How many are tried now: 1.', schema: deliveryRetryReceiptSchema },
        404: { description: 'It is delivered, is tried at this moment, or is gone.' },
        ...refusals,
      },
      async handler({ params: { delivery }, actor }) {
        const count = await connections.retry(actorOf(actor), { id: delivery });
        return count > 0
          ? json(200, { count })
          : problem(404, 'It is delivered, is tried at this moment, or is gone.');
      },
    }),
  ];
}
