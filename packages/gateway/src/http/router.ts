import { Hono, type Context } from 'hono';
import type { Actor, Role } from '@plein/domain/newsroom.js';
import type { TSchema } from '@sinclair/typebox';
import type { Log } from '../core/dependencies.js';
import { StoreError } from '../store/store-error.js';
import { statusOf, type AnswerHeaders } from './fast-response.js';
import { BodyRoom, type HeldBody } from './bodies/body-room.js';
import { bodyLimit, readBody } from './body.js';
import { logged, type RequestLog } from './request-log.js';
import { basePathOf, withinBase } from './base-path.js';
import { cross, ruleFinder, type AllowedOrigins } from './cors.js';
import { apiVersion, securityHeaders } from './headers.js';
import { tooMany, type Limiter } from './rate-limit.js';
import { countedWhenRefused } from './rate-limit.js';
import { createRequestLimits, type RequestLimits } from './request-limits.js';
import { pathPattern, type CorsRule, type Operation, type OperationInput } from './operation.js';
import { asPage, type PageFor } from './page-answers.js';
import { problem } from './problem.js';
import { unstorableIn, validator, type Validator } from './validation.js';

export interface RegisterOptions {
  clock: () => Date;
  allowedOrigins: AllowedOrigins;
  /** Gets the origin of a site that is not allowed, and the client that named it, for each request of it. */
  onRefusedSite?: ((origin: string, client: string) => void) | undefined;
  log?: Log | undefined;
  /** Gets a line for each request; see `GatewayDependencies`. */
  requestLog?: RequestLog | undefined;
  /** The address at which browsers reach the gateway; see `GatewayDependencies`. */
  publicUrl?: string | undefined;
  /** Default: `defaultLimits` in memory. */
  limits?: RequestLimits | undefined;
  /** Returns a key of the client that sent a request. Default: all requests have one client. */
  clientOf?: ClientOf | undefined;
  /** Finds the actor of a request. Without it, operations with a role refuse every request. */
  identify?: Identify | undefined;
  /**
   * Makes the page that a resident gets in place of a problem: under `/pages`, and at an address without an
   * operation. Without it every problem is a problem document.
   */
  pageFor?: PageFor | undefined;
}

/**
 * Returns a key of the client that sent a request, from which its address cannot be found.
 * @param connection what the server knows of the connection; undefined in a page
 */
export type ClientOf = (request: Request, connection: unknown) => string;

/**
 * Returns the actor of a request to an operation for `role`, or the answer that refuses it.
 * @param operation the id of the operation
 */
export type Identify = (request: Request, role: Role, operation: string) => Promise<Actor | Response>;

/**
 * Makes the application of a list of operations. The route of each checks a request before its handler runs.
 */
export function registerOperations(operations: readonly Operation[], options: RegisterOptions): Hono {
  const app = new Hono(withinBase(basePathOf(options.publicUrl)));
  const limits = options.limits ?? createRequestLimits({ clock: options.clock });
  const room = new BodyRoom(options.clock);
  const clientOf = options.clientOf ?? (() => 'page');
  const ruleOf = ruleFinder(operations);
  const secure = securityHeaders(options.publicUrl, { 'api-version': apiVersion });
  /** Adds the headers of every answer, and answers for a handler that throws. */
  const protect = async (
    context: Context,
    rule: CorsRule,
    work: () => Answer,
    pageFor?: PageFor,
  ): Promise<Response> => {
    let headers: AnswerHeaders = {};
    const finish = async (found: Response): Promise<Response> =>
      secure(pageFor ? await asPage(context.req.raw, found, pageFor) : found, headers);
    try {
      const crossing = await cross(
        context.req.raw,
        rule,
        options.allowedOrigins,
        options.publicUrl,
        (origin) => options.onRefusedSite?.(origin, clientOf(context.req.raw, context.env)),
      );
      headers = crossing.headers;
      return await finish(crossing.answer ?? (await work()));
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      return finish(failed(error, context, options.log));
    }
  };
  const { requestLog } = options;
  const answer = (
    context: Context,
    rule: CorsRule,
    path: string,
    work: () => Answer,
    pageFor?: PageFor,
  ): Promise<Response> =>
    requestLog
      ? logged(requestLog, context.req.method, path, () => protect(context, rule, work, pageFor))
      : protect(context, rule, work, pageFor);
  for (const one of operations) {
    const route = new Route(one, { limits, clientOf, room, identify: options.identify ?? closedForAll });
    const rule = ruleOf(one.path);
    const pageFor = one.path.startsWith('/pages/') ? options.pageFor : undefined;
    app.on(one.method.toUpperCase(), honoPath(one.path), (context) =>
      answer(context, rule, one.path, () => route.answer(context), pageFor),
    );
  }
  const methodsAt = methodFinder(operations);
  app.notFound((context) => {
    const { path } = context.req;
    return answer(context, ruleOf(path), '-', () => notFound(methodsAt(path)), options.pageFor);
  });
  return app;
}

type Answer = Promise<Response> | Response;

const closedForAll: Identify = async () => problem(403, 'The newsroom is closed on this address.');

function honoPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1');
}

/** Returns a function that finds the methods of a path; a path without an operation has none. */
function methodFinder(operations: readonly Operation[]): (path: string) => string[] {
  const known = operations.map(({ path, method }) => ({
    pattern: pathPattern(path),
    methods: method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()],
  }));
  return (path) => known.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => methods);
}

function notFound(methods: readonly string[]): Response {
  if (methods.length === 0) return problem(404, 'There is nothing at this address. See /openapi.json.');
  const allow = methods.join(', ');
  return problem(405, `Use ${allow} here.`, { headers: { Allow: allow } });
}

/** Logs an error without the body and the address, and answers only with what the caller can do. */
function failed(error: Error, context: Context, log: Log | undefined): Response {
  const where = { method: context.req.method, route: context.req.routePath };
  // That the disk is full is logged when it becomes so, not for each request.
  if (error instanceof StoreError && error.code === 'no-space') {
    return problem(507, 'There is no room to store this now. Send it again later.', {
      headers: { 'Retry-After': '60' },
    });
  }
  if (error instanceof StoreError) {
    log?.error({ ...where, code: error.code }, error.message);
    return problem(503, 'Nothing can be stored now. Send it again in a few seconds.', {
      headers: { 'Retry-After': '5' },
    });
  }
  log?.error({ ...where, error: error.name, stack: stackWithoutMessage(error) }, 'A request failed.');
  return problem(500, 'This is our fault. Try again later.');
}

/** Keeps the frames of a stack only: the message of a database error may quote what a resident wrote. */
function stackWithoutMessage(error: Error): string {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .join('\n');
}

interface RouteContext {
  limits: RequestLimits;
  room: BodyRoom;
  clientOf: ClientOf;
  identify: Identify;
}

/** Statuses of requests that were refused for what they hold; they do not use up a limit. */
const refusedStatuses: ReadonlySet<number> = new Set([400, 401, 403, 413, 415]);

class Route {
  readonly #operation: Operation;
  readonly #limits: RequestLimits;
  readonly #room: BodyRoom;
  readonly #refused: Limiter;
  readonly #clientOf: ClientOf;
  readonly #identify: Identify;
  readonly #params: Validator | undefined;
  readonly #query: Validator | undefined;
  readonly #body: Validator | undefined;
  readonly #bodyTypes: readonly string[];

  constructor(operation: Operation, { limits, room, clientOf, identify }: RouteContext) {
    const prepare = (schema: TSchema | undefined) => schema && validator(schema);
    this.#operation = operation;
    this.#limits = limits;
    this.#refused = limits.refused;
    this.#room = room;
    this.#clientOf = clientOf;
    this.#identify = identify;
    this.#params = prepare(operation.params);
    this.#query = prepare(operation.query);
    this.#body = prepare(operation.body);
    this.#bodyTypes = operation.uncheckedBody?.types ?? ['application/json'];
  }

  async answer(context: Context): Promise<Response> {
    const { role, id, admit } = this.#operation;
    const request = context.req.raw;
    const client = this.#clientOf(request, context.env);
    const actor = role && (await this.#identify(request, role, id));
    if (actor instanceof Response) return actor;
    const refused = await admit?.(request);
    if (refused) return this.#refuse(client, refused);
    const held = this.#operation.largestBody === undefined ? undefined : this.#room.hold(client);
    try {
      const connection = context.env as unknown;
      const input = await this.#read(context, { request, actor, client, connection, held });
      return await (input instanceof Response ? this.#refuse(client, input) : this.#handle(input));
    } finally {
      held?.release();
    }
  }

  /** Counts an accepted request, and lets its handler answer it. */
  async #handle(input: OperationInput): Promise<Response> {
    const { handler, whenBusy, limit, limitOf } = this.#operation;
    const name = limitOf?.(input) ?? limit;
    const limiter = this.#limits.of(name);
    if (name === undefined || !limiter) return handler(input);
    const key = input.actor?.id ?? input.client;
    const wait = await limiter.take(key);
    if (wait !== undefined) {
      return whenBusy
        ? whenBusy(input, wait)
        : tooMany(wait, 'It is very busy. Send it again after the time given.');
    }
    const answer = await handler(input);
    if (refusedStatuses.has(statusOf(answer)) && !countedWhenRefused.has(name)) await limiter.giveBack(key);
    return answer;
  }

  /** Counts a refused request apart, so that what is sent wrong takes nothing from what is sent right. */
  async #refuse(client: string, answer: Response): Promise<Response> {
    const wait = this.#operation.limit === undefined ? undefined : await this.#refused.take(client);
    return wait === undefined ? answer : tooMany(wait, 'Too much that is not right comes from here.');
  }

  /** Reads and checks everything in a request, or returns the answer that refuses it. */
  async #read(
    context: Context,
    {
      request,
      actor,
      client,
      connection,
      held,
    }: Pick<OperationInput, 'request' | 'actor' | 'client' | 'connection'> & { held?: HeldBody | undefined },
  ): Promise<Response | OperationInput> {
    const params = this.#params ? context.req.param() : {};
    if (this.#params && (unstorableIn(params) || !this.#params.check(params))) {
      return problem(404, 'There is nothing at this address. See /openapi.json.');
    }
    const query = this.#readQuery(context);
    if (query instanceof Response) return query;
    if (!this.#body && !this.#operation.uncheckedBody) {
      return { params, query, body: undefined, contentType: '', request, actor, client, connection };
    }
    const { largestBody: limit = bodyLimit } = this.#operation;
    const read = await readBody(request, { types: this.#bodyTypes, limit, held });
    if (read.status === 'invalid') return read.answer;
    if (this.#body && !this.#body.check(read.body)) {
      const { bodyProblems = this.#body.problems } = this.#operation;
      return problem(400, 'Some fields are not right yet.', { errors: bodyProblems(read.body) });
    }
    const { body, contentType } = read;
    return { params, query, body, contentType, request, actor, client, connection };
  }

  #readQuery(context: Context): Record<string, unknown> | Response {
    if (!this.#query) return {};
    const query = Object.fromEntries(
      Object.entries(context.req.queries()).map(([key, values]) => [
        key,
        values.length > 1 ? values : values[0],
      ]),
    );
    if (this.#query.check(query) && !unstorableIn(query)) return query;
    const errors = this.#query
      .problems(query)
      .map((error) => ({ ...error, field: error.field.replace(/^\//, '') }));
    return problem(400, 'A parameter of the address is not right.', { errors });
  }
}
