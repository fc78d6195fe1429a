import type { Actor, Role } from '@plein/domain/newsroom.js';
import type { FieldProblem } from '@plein/domain/problem.js';
import type { TObject, TSchema } from '@sinclair/typebox';

/** The input of a handler, already read, limited and checked. */
export interface OperationInput<Params = unknown, Query = unknown, Body = unknown> {
  params: Params;
  query: Query;
  /** The checked body. For an `uncheckedBody` it is the parsed JSON, or the `URLSearchParams` of a form. */
  body: Body;
  /** Media type of the body without parameters; empty without a body. */
  contentType: string;
  /** The request, for its headers and abort signal. Its body has already been read. */
  request: Request;
  /** The actor, in an operation for a role. */
  actor?: Actor | undefined;
  /** A key of the client on the network, for limits; it does not tell an address. */
  client: string;
  /** What the server knows of the connection; undefined in a page. See `cutOff`. */
  connection?: unknown;
}

/** One possible answer of an operation. */
export interface AnswerDefinition {
  description: string;
  schema?: TSchema;
  /** Media type. Default: `application/json`, and `application/problem+json` from 400 on. */
  type?: string;
  /** Further media types in which the same is given as text. */
  also?: readonly string[];
  example?: unknown;
}

/**
 * The pages that may read the answer: those of the profile's sites, the same with beacons, or those of every
 * site.
 */
export type CorsRule = 'profile' | 'beacon' | 'public';

interface OperationBase {
  method: 'get' | 'post' | 'put' | 'delete';
  /** With parameters in braces: `/v1/polls/{poll}/votes`. */
  path: string;
  /** The unique `operationId`. */
  id: string;
  summary: string;
  description?: string;
  tag: string;
  answers: Readonly<Record<number, AnswerDefinition>>;
  /** Default: `profile`. */
  cors?: CorsRule;
  /** The lowest role of staff that may use the operation; others get 401 or 403. Without it anyone may. */
  role?: Role;
  /** Whether a system may, or must, name itself with an API key. Without it there is no key. */
  apiKey?: 'optional' | 'required';
  /** Refuses a request before its body is read; undefined lets it in. Without it every request is let in. */
  admit?: (request: Request) => Promise<Response | undefined>;
  /**
   * Name of the rate limit that counts accepted requests of this operation for each client (see
   * `http/rate-limit.ts`); without it there is no limit.
   */
  limit?: string;
  bodyExample?: unknown;
  /** Maximum size of the body with its files, in bytes. Default: 64 KB, and what is no file never has more. */
  largestBody?: number;
  /** A body that the handler checks itself; the schema is for the documentation. */
  uncheckedBody?: { schema: TSchema; types: readonly string[] };
  /** Parameters of the address that the handler reads itself and that refuse nothing; for the documentation. */
  uncheckedQuery?: TObject;
}

/** An operation as data. It becomes a route with validation, and a part of the OpenAPI document. */
export interface Operation extends OperationBase {
  params?: TObject;
  query?: TObject;
  /** Schema of a JSON body. Unknown keys are refused where the schema is closed. */
  body?: TSchema;
  /** Returns every fault of a body that its schema refuses, with faults that the schema cannot find. */
  bodyProblems?: (body: unknown) => FieldProblem[];
  handler(input: OperationInput): Promise<Response> | Response;
  /**
   * Answers instead of the handler when the rate limit is reached. Without it the answer is a problem
   * document.
   */
  whenBusy?(input: OperationInput, seconds: number): Promise<Response> | Response;
  /** Names the limit of one request, where not every request to this operation counts for `limit`. */
  limitOf?(input: OperationInput): string;
}

type Checked<Schema> = Schema extends { static: infer Value } ? Value : unknown;

/** Defines an operation. The schemas give the types of the handler's input. */
export function operation<
  Params extends TObject | undefined = undefined,
  Query extends TObject | undefined = undefined,
  Body extends TSchema | undefined = undefined,
>(
  definition: OperationBase & {
    params?: Params;
    query?: Query;
    body?: Body;
    bodyProblems?: (body: unknown) => FieldProblem[];
    handler(
      input: OperationInput<Checked<Params>, Checked<Query>, Checked<Body>>,
    ): Promise<Response> | Response;
    whenBusy?(
      input: OperationInput<Checked<Params>, Checked<Query>, Checked<Body>>,
      seconds: number,
    ): Promise<Response> | Response;
    limitOf?(input: OperationInput<Checked<Params>, Checked<Query>, Checked<Body>>): string;
  },
): Operation {
  return definition as Operation;
}

/** A capability of the gateway: a list of operations. */
export type Capability = readonly Operation[];

/** Returns a pattern of the addresses of a path: `/v1/polls/any` matches `/v1/polls/{poll}`. */
export function pathPattern(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`);
}
