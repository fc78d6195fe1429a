import { requestJson, requestTimeout, type RequestResult } from '@plein/measurement/request.js';
import type { NewsroomEnvironment } from '../shell/context.js';

export interface Question {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  /** The version that a change is made to, for `If-Match`. */
  readonly tag?: string | undefined;
  readonly signal?: AbortSignal;
  /** Set to `no-cache` where what a browser stored may not decide. */
  readonly cache?: RequestCache;
}

/** Asks the gateway once; `path` begins with `/v1`. Never throws; a server in trouble (5xx) is unreachable. */
export function askGateway<Value>(
  { fetch, gateway }: Pick<NewsroomEnvironment, 'fetch' | 'gateway'>,
  path: string,
  { method, body, tag, signal, cache }: Question = {},
): Promise<RequestResult<Value>> {
  const limit = AbortSignal.timeout(requestTimeout);
  return requestJson(fetch, `${gateway}${path}`, {
    body,
    signal: signal ? AbortSignal.any([signal, limit]) : limit,
    ...(method && { method }),
    ...(cache && { cache }),
    ...(tag !== undefined && { headers: { 'content-type': 'application/json', 'if-match': tag } }),
  });
}
