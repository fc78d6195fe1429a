import type { Hono } from 'hono';
import { createGateway, type GatewayOptions } from '../app.js';
import type { Log } from '../core/dependencies.js';
import type { ProblemDocument } from '@plein/domain/problem.js';
import { renderElement } from '../server/render-element.js';
import { seed, type SeedContent } from '../residents/content/seed.js';
import type { Store } from '../store/store.js';
import { askJson, type JsonAnswer } from './ask.fixtures.js';
import { content, mondayMorning } from './content.fixtures.js';
import { takeStore } from './store-pool.fixtures.js';

/** The real application on a real embedded store in its own folder, with a clock that the test sets. */
export interface TestGateway {
  app: Hono;
  store: Store;
  /** Fields and message of every log line. */
  logged: string[];
  now: Date;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Reads JSON from an operation of the newsroom, or sends it a body as POST. */
  ask<Answer>(path: string, body?: unknown, init?: RequestInit): Promise<JsonAnswer<Answer>>;
  /** Returns the names and data of the stored events, in the order in which they were received. */
  events(): Promise<{ name: string; source: string; data: Record<string, unknown> }[]>;
  send(path: string, fields: Record<string, string | string[]>): Promise<Response>;
  close(): Promise<void>;
}

export async function openTestGateway(
  options: { content?: SeedContent | undefined; dependencies?: Partial<GatewayOptions> } = {},
): Promise<TestGateway> {
  const { store, giveBack } = await takeStore();
  if (!('content' in options) || options.content)
    await seed(store, options.content ?? content, mondayMorning);
  const logged: string[] = [];
  const note = (fields: object, message: string) => logged.push(`${JSON.stringify(fields)} ${message}`);
  const log: Log = { info: note, warn: note, error: note };
  const app = createGateway({
    store,
    clock: () => gateway.now,
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    log,
    render: renderElement,
    votesTogether: 0,
    ...options.dependencies,
  });
  const gateway: TestGateway = {
    app,
    store,
    logged,
    now: mondayMorning,
    post: async (path, body, headers = {}) =>
      app.request(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    ask: (path, body, init) => askJson(app, path, body, init),
    async events() {
      const rows = await store.database
        .selectFrom('events')
        .select(['name', 'source', 'data'])
        .orderBy('sequence')
        .execute();
      return rows.map((row) => ({ ...row, data: JSON.parse(row.data) as Record<string, unknown> }));
    },
    async send(path, fields) {
      const body = new URLSearchParams();
      for (const [name, values] of Object.entries(fields)) {
        for (const value of [values].flat()) body.append(name, value);
      }
      return app.request(path, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: body.toString(),
      });
    },
    close: giveBack,
  };
  return gateway;
}

/** Returns the problem document of an answer, and the fields that it names. */
export async function problemOf(response: Response): Promise<ProblemDocument & { fields: string[] }> {
  const document = (await response.json()) as ProblemDocument;
  return { ...document, fields: (document.errors ?? []).map(({ field }) => field) };
}
