import { isWorthRetrying, retryAfter } from '../delivery/retry.js';
import type { OutboxItem, OutboxOptions, Problem, Submission } from './types.js';

/** What became of one attempt; `later`: not before `wait` milliseconds have passed. */
export type Attempt =
  | Extract<Submission, { state: 'delivered' | 'refused' }>
  | { readonly state: 'later'; readonly wait: number };

/** How long one attempt may take, in milliseconds. */
export const requestTimeout = 15_000;

/** Above this a request is not kept alive after the page: all such requests share 64 KiB. */
const keepaliveLength = 10_000;

async function problemOf(response: Response): Promise<Problem> {
  const problem = (await response.json().catch(() => undefined)) as Partial<Problem> | undefined;
  return { title: response.statusText, ...problem, status: response.status };
}

/**
 * Posts an item once. Never throws. Only one that goes out for the first time survives the page: Chromium holds
 * on to the connection of such a request even when it is cancelled, and a browser has six for a site.
 */
export async function deliver(
  { url, body }: OutboxItem,
  { fetch, now, timers }: Required<Pick<OutboxOptions, 'fetch' | 'now' | 'timers'>>,
  isFirst = false,
): Promise<Attempt> {
  const cancellation = new AbortController();
  const endTimeout = timers(() => {
    cancellation.abort();
  }, requestTimeout);
  try {
    const text = JSON.stringify(body);
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: text,
      keepalive: isFirst && text.length < keepaliveLength,
      signal: cancellation.signal,
    });
    const { ok, status } = response;
    // No JSON means that it was not our gateway: a login page of a public network answers 200 to anything.
    if (ok) return { state: 'delivered', status, answer: (await response.json()) as unknown };
    if (status >= 400 && !isWorthRetrying(status)) {
      return { state: 'refused', status, problem: await problemOf(response) };
    }
    return { state: 'later', wait: retryAfter(response, now()) };
  } catch {
    return { state: 'later', wait: 0 };
  } finally {
    endTimeout();
  }
}
