import { appendFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { SentRequest, Specification, SpecifiedOperation } from './specification.fixtures.js';

/** One API of an outside system. */
export interface ServedApi {
  /** The path that the API is under, like `/zaken/api/v1`. */
  base: string;
  specification: Specification;
  /** Refuses a request, as for its key. */
  admit?: (request: SentRequest) => Promise<Answer | undefined>;
  /** Answers a request that fits the specification; undefined is 404. */
  answer(operation: SpecifiedOperation, request: SentRequest): unknown;
}

export interface Answer {
  status: number;
  headers?: Readonly<Record<string, string>>;
  body?: unknown;
}

/** Answers in place of the system; false where the system answers itself. */
export type Fault = (path: string, response: ServerResponse) => boolean;

/** An outside system that holds every request, and its own answers, against the official specification. */
export interface SystemServer {
  url: string;
  /** The operations that were asked, in their order, like `GET /zaken`. */
  asked: string[];
  /** What was wrong with requests. */
  invalid: string[];
  /** What was wrong with answers of ours: then the server is no model of the system. */
  invalidAnswers: string[];
  /** Is asked first, for each request. */
  fault: Fault | undefined;
  close(): Promise<void>;
}

export async function startSystem(apis: readonly ServedApi[]): Promise<SystemServer> {
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      system.invalidAnswers.push(String(error));
      reply(response, { status: 500 });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const counts = new Map(apis.map(({ specification: { file } }) => [file, { requests: 0, invalid: 0 }]));
  const system: SystemServer = {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    ...{ asked: [], invalid: [], invalidAnswers: [], fault: undefined },
    async close() {
      report(counts);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', system.url);
    const api = apis.find(({ base }) => url.pathname.startsWith(`${base}/`));
    const sent = await sentRequest(request, url, api?.base ?? '');
    const operation = api?.specification.operationOf(sent.method, sent.path);
    system.asked.push(operation?.name ?? `${sent.method} ${url.pathname}`);
    if (api === undefined || operation === undefined) {
      system.invalid.push(`${sent.method} ${url.pathname}: the specification does not have it`);
      return reply(response, { status: 404 });
    }
    const problems = operation.requestProblems(sent);
    system.invalid.push(...problems.map((one) => `${operation.name}: ${one}`));
    const count = counts.get(api.specification.file);
    if (count) {
      count.requests += 1;
      count.invalid += problems.length > 0 ? 1 : 0;
    }
    if (system.fault?.(sent.path, response)) return;
    if (problems.length > 0) return reply(response, { status: 400 });
    const refused = await api.admit?.(sent);
    if (refused) return reply(response, refused);
    const body = api.answer(operation, sent);
    if (body === undefined) return reply(response, { status: 404 });
    const own = operation.answerProblems(body);
    system.invalidAnswers.push(...own.map((one) => `${operation.name}: ${one}`));
    return reply(response, { status: 200, body });
  }
  return system;
}

/** Tells `npm run test:contracts` what was asked. */
export function report(counts: ReadonlyMap<string, { requests: number; invalid: number }>): void {
  const file = process.env['PLEIN_CONTRACTS_REPORT'];
  if (file === undefined) return;
  for (const [api, count] of counts) appendFileSync(file, `${JSON.stringify({ api, ...count })}\n`);
}

async function sentRequest(request: IncomingMessage, url: URL, base: string): Promise<SentRequest> {
  const body = await text(request);
  return {
    method: request.method ?? 'GET',
    path: url.pathname.slice(base.length),
    query: Object.fromEntries(url.searchParams),
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    ),
    ...(body !== '' && { body: JSON.parse(body) as unknown }),
  };
}

/** Sends an answer of JSON. */
export function reply(response: ServerResponse, { status, headers = {}, body = {} }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
