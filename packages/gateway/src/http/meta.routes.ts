import { Type, type TSchema } from '@sinclair/typebox';
import type { GatewayDependencies } from '../core/dependencies.js';
import { openApiDocument } from './openapi/openapi.js';
import { operation, type Capability, type Operation } from './operation.js';
import { json, problem } from './problem.js';

const tags = [
  { name: 'profile', description: 'The document that describes the municipality.' },
  { name: 'contact', description: 'Asking to be called back.' },
  { name: 'cases', description: 'Following a case without logging in.' },
  { name: 'feedback', description: 'Saying whether it helped.' },
  { name: 'polls', description: 'Reading polls and voting.' },
  { name: 'chat', description: "Answers from the municipality's own questions and answers." },
  { name: 'events', description: 'Receiving events of the vocabulary.' },
  { name: 'reports', description: 'Received events, counted for the newsroom.' },
  { name: 'work', description: 'The work of staff on what residents sent.' },
  { name: 'access', description: 'Access to the newsroom, keys of systems, and the audit log.' },
  { name: 'pages', description: 'Forms that work without JavaScript.' },
  { name: 'service', description: 'About this gateway.' },
];

/** The health check and the OpenAPI description of all operations, these two included. */
export function serviceCapability(
  { store, log }: GatewayDependencies,
  others: readonly Operation[],
  schemas: Readonly<Record<string, TSchema>>,
): Capability {
  let document: object | undefined;
  const own: Operation[] = [
    operation({
      method: 'get',
      path: '/health',
      id: 'getHealth',
      summary: 'Whether the gateway and its store work',
      tag: 'service',
      cors: 'public',
      answers: {
        200: {
          description: 'They work.',
          schema: Type.Object({ status: Type.Literal('ok') }),
          example: { status: 'ok' },
        },
        503: { description: 'The store does not answer.' },
      },
      async handler() {
        try {
          await store.database.selectFrom('profiles').select('id').limit(1).execute();
          return json(200, { status: 'ok' });
        } catch (error) {
          log?.error(
            { error: error instanceof Error ? error.name : 'unknown' },
            'The store does not answer.',
          );
          return problem(503, 'The store does not answer.', { headers: { 'retry-after': '5' } });
        }
      },
    }),
    operation({
      method: 'get',
      path: '/openapi.json',
      id: 'getOpenApi',
      summary: 'This description (OpenAPI 3.1)',
      tag: 'service',
      cors: 'public',
      answers: { 200: { description: 'The description.', schema: Type.Object({}) } },
      handler() {
        document ??= openApiDocument([...others, ...own], { schemas, tags });
        return json(200, document, { 'cache-control': 'public, max-age=300' });
      },
    }),
  ];
  return own;
}
