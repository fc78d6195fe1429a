import { readProblem, type Problem } from '@plein/domain/problem.js';
import { jsonWriter } from './json-writer.js';

export { jsonWriter } from './json-writer.js';

/** Maximum wait for an answer, in milliseconds. */
export const requestTimeout = 15_000;

/** Why a request failed; `response` is the answer, where there was one. */
export type RequestFailure =
  /** The gateway refuses it (4xx); `problem.status` is the HTTP status. */
  | { readonly status: 'invalid'; readonly problem: Problem; readonly response?: Response }
  /** There was no answer, or one with a server error (5xx), or one that is not from a gateway. */
  | { readonly status: 'unreachable'; readonly problem?: Problem; readonly response?: Response };

/** The result of a request. `value` is the JSON of the answer; undefined where it has none (204). */
export type RequestResult<Value> =
  { readonly status: 'ok'; readonly value: Value; readonly response: Response } | RequestFailure;

export interface RequestOptions extends Pick<RequestInit, 'method' | 'headers' | 'keepalive'> {
  /** Sent as JSON, by POST unless `method` says otherwise. */
  readonly body?: unknown;
  /**
   * Ends the request. It must have a time limit: without one a silent server would hold the request for ever.
   */
  readonly signal: AbortSignal;
}

/** What sends the request: `fetch`, or anything like it. */
export type SendRequest = (url: string, init: RequestInit) => Promise<Response>;

/** Sends one request for JSON, and returns the result. Never throws. */
export async function requestJson<Value>(
  fetch: SendRequest,
  url: string,
  { body, ...options }: RequestOptions,
): Promise<RequestResult<Value>> {
  try {
    const response = await fetch(url, {
      ...(body !== undefined && {
        method: 'POST',
        body: jsonWriter.text(body),
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
