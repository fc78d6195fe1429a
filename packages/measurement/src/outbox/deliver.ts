import { jsonWriter, requestJson, requestTimeout, type RequestFailure } from '../delivery/request.js';
import { isWorthRetrying, retryAfter } from '../delivery/retry.js';
import type { OutboxItem, OutboxOptions, Submission } from './types.js';

/**
 * The result of one attempt. After `later` the next attempt waits at least `wait` milliseconds; `isAnswered` tells
 * whether anything answered.
 */
export type Attempt =
  | Extract<Submission, { status: 'delivered' | 'invalid' }>
  | { readonly status: 'later'; readonly wait: number; readonly isAnswered: boolean };

/** Maximum length of a request that may outlive the page: all such requests share 64 KiB. */
const keepaliveLength = 10_000;

/**
 * Returns the time that a body of this length may take besides the wait for an answer, in milliseconds: files go over a
 * connection of half a megabit a second.
 */
export const extraTime = (length: number): number => Math.floor(length / 60);

/** Whether a refusal is a problem document, as our gateway sends. */
const isOurs = ({ problem, response }: Extract<RequestFailure, { status: 'invalid' }>): unknown =>
  problem.title ?? response?.headers.get('content-type')?.includes('problem+json');

/**
 * Posts an item once. Never throws. Only the first attempt may outlive the page. Chromium holds the
 * connection of such a request even after it is cancelled, and a browser has six for a site.
 */
export async function deliver(
  { url, body }: OutboxItem,
  { fetch, now, timers }: Required<Pick<OutboxOptions, 'fetch' | 'now' | 'timers'>>,
  isFirst = false,
): Promise<Attempt> {
  const cancellation = new AbortController();
  const { length } = jsonWriter.text(body);
  const endTimeout = timers(
    () => {
      cancellation.abort();
    },
    requestTimeout + extraTime(length),
  );
  const result = await requestJson(fetch, url, {
    body,
    keepalive: isFirst && length < keepaliveLength,
    signal: cancellation.signal,
  });
  endTimeout();
  const { response } = result;
  // Our gateway answers a JSON object. The login page of a public network may answer 200 or 403 to any request.
  if (result.status === 'ok' && typeof result.value === 'object' && result.value)
    return { status: 'delivered', httpStatus: result.response.status, answer: result.value };
  if (result.status === 'invalid' && isOurs(result) && !isWorthRetrying(result.problem.status))
    return { status: 'invalid', problem: result.problem };
  return { status: 'later', wait: response ? retryAfter(response, now()) : 0, isAnswered: !!response };
}
