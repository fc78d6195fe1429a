import { apiKeyDraftSchema, apiKeyListSchema, newApiKeySchema } from '@plein/domain/newsroom/schema.js';
import { Type } from '@sinclair/typebox';
import { refusals } from '../../http/refusals.js';
import { operation, type Capability } from '../../http/operation.js';
import { json, problem } from '../../http/problem.js';
import { actorOf } from '../changes/require-actor.js';
import type { KeysService } from './api-keys.service.js';

const common = { tag: 'access', role: 'administrator', limit: 'newsroom' } as const;

/** The operations for keys of systems that send events: telephony, queue machine, contact centre, webcare. */
export function keysCapability(service: KeysService): Capability {
  return [
    operation({
      ...common,
      method: 'get',
      path: '/v1/api-keys',
      id: 'listApiKeys',
      summary: 'Keys of systems that send events, without the keys themselves',
      answers: { 200: { description: 'The keys.', schema: apiKeyListSchema }, ...refusals },
      handler: async () => json(200, { apiKeys: await service.list() }),
    }),
    operation({
      ...common,
      method: 'post',
      path: '/v1/api-keys',
      id: 'createApiKey',
      summary: 'Make a key for a system',
      body: apiKeyDraftSchema,
      bodyExample: {
        name: 'Telefooncentrale',
        source: 'urn:nld:oin:00000001999999990000:systeem:telefonie',
        channel: 'phone',
      },
      answers: {
        201: { description: 'The key. No later answer shows it.', schema: newApiKeySchema },
        ...refusals,
      },
      handler: async ({ body, actor }) => json(201, await service.make(actorOf(actor), body)),
    }),
    operation({
      ...common,
      method: 'post',
      path: '/v1/api-keys/{id}/revocation',
      id: 'revokeApiKey',
      summary: 'Revoke a key at once',
      params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
      answers: {
        204: { description: 'The key is revoked.' },
        404: { description: 'There is no such key, or it was revoked before.' },
        ...refusals,
      },
      async handler({ params: { id }, actor }) {
        const revoked = await service.revoke(actorOf(actor), id);
        return revoked ? new Response(null, { status: 204 }) : problem(404, 'There is no such key.');
      },
    }),
  ];
}
