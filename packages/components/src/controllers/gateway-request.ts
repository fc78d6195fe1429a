import {
  requestJson,
  requestTimeout,
  type RequestFailure,
  type RequestResult,
} from '@plein/measurement/request.js';
import { configuration } from '../settings/configuration.js';

export type { RequestFailure };

/** The answer to a GET that came with the page; undefined if it must be fetched. */
export const answerAtHand = (url: string): unknown => configuration().answers?.[url];

/** Asks the gateway once: GET without a body, POST with one. Never throws. */
export function callGateway<Value>(
  url: string,
  signal?: AbortSignal,
  body?: unknown,
): Promise<RequestResult<Value>> {
  const limit = AbortSignal.timeout(requestTimeout);
  return requestJson(configuration().fetch, url, {
    body,
    signal: signal ? AbortSignal.any([signal, limit]) : limit,
  });
}
