import { Type, type TSchema } from '@sinclair/typebox';
import type { GatewayDependencies } from '../core/dependencies.js';
import { basePathOf } from './base-path.js';
import { openApiDocument } from './openapi/openapi.js';
import { operation, type Capability, type Operation } from './operation.js';
import { json, problem } from './problem.js';
import { writtenOnce } from './written-once.js';

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

const check = { method: 'get', tag: 'service', cors: 'public' } as const;
const works = {
  description: 'It works.',
  schema: Type.Object({ status: Type.Literal('ok') }),
  example: { status: 'ok' },
};

/** The health checks and the OpenAPI description of all operations, these included. */
export function serviceCapability(
  { store, log, publicUrl, isClosing = () => false }: GatewayDependencies,
  others: readonly Operation[],
  schemas: Readonly<Record<string, TSchema>>,
): Capability {
  const describe = writtenOnce(
    () => openApiDocument([...others, ...own], { schemas, tags, base: basePathOf(publicUrl), publicUrl }),
    { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'public, max-age=300' },
  );
  const health = async (): Promise<Response> => {
    try {
      await store.database.selectFrom('profiles').select('id').limit(1).execute();
      return json(200, { status: 'ok' });
    } catch (error) {
      log?.error({ error: error instanceof Error ? error.name : 'unknown' }, 'The store does not answer.');
      return problem(503, 'The store does not answer.', { headers: { 'retry-after': '5' } });
    }
  };
  const own: Operation[] = [
    operation({
      ...check,
      path: '/health',
      id: 'getHealth',
      summary: 'Whether the gateway and its store work',
      answers: { 200: works, 503: { description: 'The store does not answer.' } },
      handler: () => health(),
    }),
    operation({
      ...check,
      path: '/health/live',
      id: 'getLiveness',
      summary: 'Whether the process works; it asks nothing of the store',
      description: 'Restart the process where this does not answer.',
      answers: { 200: works },
      handler: () => json(200, { status: 'ok' }),
    }),
    operation({
      ...check,
      path: '/health/ready',
      id: 'getReadiness',
      summary: 'Whether requests may come: the store works, and the gateway is not closing',
      description: 'Send no requests where this answers 503.',
      answers: { 200: works, 503: { description: 'Not now.' } },
      handler: () =>
        isClosing() ? problem(503, 'The gateway is closing.', { headers: { 'retry-after': '5' } }) : health(),
    }),
    operation({
      method: 'get',
      path: '/openapi.json',
      id: 'getOpenApi',
      summary: 'This description (OpenAPI 3.1)',
      tag: 'service',
      cors: 'public',
      answers: { 200: { description: 'The description.', schema: Type.Object({}) } },
      handler: () => describe(),
    }),
  ];
  return own;
}
