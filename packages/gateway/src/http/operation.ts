import type { Actor, Role } from '@plein/domain/newsroom.js';
import type { TObject, TSchema } from '@sinclair/typebox';

/** What a handler gets: everything already read, limited and checked. */
export interface OperationInput<Params = unknown, Query = unknown, Body = unknown> {
  params: Params;
  query: Query;
  /** The checked body; of an `uncheckedBody` the parsed JSON, or `URLSearchParams` of a form. */
  body: Body;
  /** Media type of the body without parameters; empty without a body. */
  contentType: string;
  /** For headers and the abort signal. Its body has already been read. */
  request: Request;
  /** Who asks, in an operation for a role. */
  actor?: Actor | undefined;
}

/** One possible answer of an operation. */
export interface AnswerDefinition {
  description: string;
  schema?: TSchema;
  /** Default: `application/json`, and `application/problem+json` from 400 on. */
  type?: string;
  example?: unknown;
}

/** Which pages may read the answer: the profile's sites, the same with beacons, or every site. */
export type CorsRule = 'profile' | 'beacon' | 'public';

interface OperationBase {
  method: 'get' | 'post' | 'put' | 'delete';
  /** `/v1/polls/{poll}/votes`. */
  path: string;
  /** Unique; the `operationId`. */
  id: string;
  summary: string;
  description?: string;
  tag: string;
  answers: Readonly<Record<number, AnswerDefinition>>;
  /** Default `profile`. */
  cors?: CorsRule;
  /** Only for people of the newsroom with this role or a higher one; they get 401 or 403 otherwise. */
  role?: Role;
  /** Name of the rate limit that counts this operation (see `http/limits.ts`); none without it. */
  limit?: string;
  bodyExample?: unknown;
  /** Bytes that a body may have at most. Default: 64 KB. */
  largestBody?: number;
  /** A body that the handler checks itself; the schema is for the documentation. */
  uncheckedBody?: { schema: TSchema; types: readonly string[] };
}

/** An operation as data: it becomes a route with validation, and a part of the OpenAPI document. */
export interface Operation extends OperationBase {
  params?: TObject;
  query?: TObject;
  /** Schema of a JSON body. Unknown keys are refused where the schema is closed. */
  body?: TSchema;
  handler(input: OperationInput): Promise<Response> | Response;
  /** Answers in the place of the handler when its limit is reached; without it a problem does. */
  whenBusy?(input: OperationInput, seconds: number): Promise<Response> | Response;
}

type Checked<Schema> = Schema extends { static: infer Value } ? Value : unknown;

/** Writes an operation down, with the handler's input typed by its schemas. */
export function operation<
  Params extends TObject | undefined = undefined,
  Query extends TObject | undefined = undefined,
  Body extends TSchema | undefined = undefined,
>(
  definition: OperationBase & {
    params?: Params;
    query?: Query;
    body?: Body;
    handler(
      input: OperationInput<Checked<Params>, Checked<Query>, Checked<Body>>,
    ): Promise<Response> | Response;
    whenBusy?(
      input: OperationInput<Checked<Params>, Checked<Query>, Checked<Body>>,
      seconds: number,
    ): Promise<Response> | Response;
  },
): Operation {
  return definition as Operation;
}

/** A capability of the gateway: a list of operations. */
export type Capability = readonly Operation[];

/** Which addresses a path stands for: `/v1/polls/{poll}` for `/v1/polls/any`. */
export function pathPattern(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`);
}
