import { readProblem, type Problem } from '@plein/domain/problem.js';

/** How long an answer may take, in milliseconds. */
export const requestTimeout = 15_000;

/** Why a request brought nothing; `response` is what came, where something did. */
export type RequestFailure =
  /** The gateway will not take it as it is (4xx); `problem.status` is the HTTP status. */
  | { readonly status: 'invalid'; readonly problem: Problem; readonly response?: Response }
  /** Nobody answered, or a server in trouble did (5xx), or something that is no gateway. */
  | { readonly status: 'unreachable'; readonly problem?: Problem; readonly response?: Response };

/** What became of a request. `value` is the JSON of the answer; undefined where it has none (204). */
export type RequestResult<Value> =
  { readonly status: 'ok'; readonly value: Value; readonly response: Response } | RequestFailure;

export interface RequestOptions extends Pick<RequestInit, 'method' | 'headers' | 'keepalive'> {
  /** Sent as JSON, by POST unless `method` says otherwise. */
  readonly body?: unknown;
  /** Ends the request. Give it a limit: without one a server that says nothing holds it for ever. */
  readonly signal: AbortSignal;
}

/** What sends the request: `fetch`, or anything like it. */
export type SendRequest = (url: string, init: RequestInit) => Promise<Response>;

/** Asks for JSON once, and says what became of it. Never throws. */
export async function requestJson<Value>(
  fetch: SendRequest,
  url: string,
  { body, ...options }: RequestOptions,
): Promise<RequestResult<Value>> {
  try {
    const response = await fetch(url, {
      ...(body !== undefined && {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
      ...options,
    });
    const { ok, status } = response;
    if (ok) {
      const value = (status === 204 ? undefined : await response.json()) as Value;
      return { status: 'ok', value, response };
    }
    const problem = await readProblem(response);
    return { status: status < 500 ? 'invalid' : 'unreachable', problem, response };
  } catch {
    return { status: 'unreachable' };
  }
}
