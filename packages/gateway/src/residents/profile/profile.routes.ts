import { crisisStateSchema } from '@plein/domain/newsroom/schema.js';
import { profileSchema } from '@plein/domain/profile/schema.js';
import { Type } from '@sinclair/typebox';
import { matchesEtag } from '../../http/etag.js';
import { operation, type Capability } from '../../http/operation.js';
import { problem } from '../../http/problem.js';
import { writtenOnce } from '../../http/written-once.js';
import { publishedSchema, publishedSchemas } from '../../http/openapi/published-schemas.js';
import type { ProfileResult, ProfileService } from './profile.service.js';

/** A browser may show the profile at once and renew it later; whether there is a crisis, it asks each time. */
const profileCaching = 'public, max-age=60, stale-while-revalidate=604800';
const crisisCaching = 'no-cache';
const schemaHeaders = {
  'content-type': 'application/schema+json',
  'cache-control': 'public, max-age=3600',
};

type Unavailable = Exclude<ProfileResult, { status: 'ready' }>;

/**
 * The operations that publish the municipality's profile and the JSON Schemas of all documents of the API.
 */
export function profileCapability(service: ProfileService, publicUrl: string | undefined): Capability {
  const schemas = new Map<string, () => Promise<Response>>();
  return [
    operation({
      method: 'get',
      path: '/v1/profile',
      id: 'getProfile',
      summary: 'The profile that describes the municipality to every element',
      tag: 'profile',
      answers: {
        200: { description: 'The profile.', schema: profileSchema },
        304: { description: 'Not changed since the ETag in `If-None-Match`.' },
        404: { description: 'No profile has been stored yet.' },
        503: { description: 'The stored profile is not valid; `errors` names each path.' },
      },
      async handler({ request }) {
        const result = await service.current();
        return result.status === 'ready' ? answer(request, result, profileCaching) : unavailable(result);
      },
    }),
    operation({
      method: 'get',
      path: '/v1/crisis',
      id: 'getCrisis',
      summary: 'Whether the crisis message is on now, its text, and how long residents wait',
      description:
        'Elements ask it when a page opens, every seven seconds while the page is in view, and when it comes back into view. The `crisis` and the `waitingMinutes` of the profile may come from a cache; this answer never does. Each of `waitingTimes` goes before the `waitingMinutes` of its channel.',
      tag: 'profile',
      answers: {
        200: { description: 'The crisis message, or only `active: false`.', schema: crisisStateSchema },
        304: { description: 'Not changed since the ETag in `If-None-Match`.' },
        404: { description: 'No profile has been stored yet.' },
        503: { description: 'The stored profile is not valid; `errors` names each path.' },
      },
      async handler({ request }) {
        const result = await service.current();
        return result.status === 'ready'
          ? answer(request, result.crisis, crisisCaching)
          : unavailable(result);
      },
    }),
    operation({
      method: 'get',
      path: '/v1/schemas/{name}',
      id: 'getSchema',
      summary: 'The JSON Schema of a document, by its name',
      description: `Names: ${Object.keys(publishedSchemas).join(', ')}. The data of each kind of event has a schema too, like \`event-contact-registered-v1\`.`,
      tag: 'profile',
      cors: 'public',
      params: Type.Object({ name: Type.String({ pattern: '^[a-z0-9-]+$', maxLength: 60 }) }),
      answers: {
        200: {
          description: 'JSON Schema 2020-12.',
          schema: Type.Object({}),
          type: 'application/schema+json',
        },
        404: { description: 'There is no schema of this name.' },
      },
      handler({ params }) {
        const schema = publishedSchema(params.name, publicUrl);
        if (!schema) {
          return problem(
            404,
            `There is no such schema. Ask for: ${Object.keys(publishedSchemas).join(', ')}.`,
          );
        }
        const answer = schemas.get(params.name) ?? writtenOnce(() => schema, schemaHeaders);
        schemas.set(params.name, answer);
        return answer();
      },
    }),
  ];
}

/** Answers with a JSON text, or with 304 to a client that has it. */
function answer(request: Request, { text, etag }: { text: string; etag: string }, caching: string): Response {
  const headers = { 'cache-control': caching, etag };
  if (matchesEtag(request.headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8', ...headers } });
}

function unavailable(result: Unavailable): Response {
  return result.status === 'missing'
    ? problem(404, 'No profile has been stored yet.')
    : problem(503, 'The stored profile is not valid.', { errors: result.errors });
}
