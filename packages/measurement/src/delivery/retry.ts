const longestWait = 3_600_000;

/**
 * Whether the same request may succeed later: after no answer (0), a timeout, too many requests or a server
 * error.
 */
export const isWorthRetrying = (status: number): boolean =>
  !status || status === 429 || status === 408 || status >= 500;

/**
 * Returns how long the server asks to wait, in milliseconds, from `Retry-After` in seconds or as a date (RFC
 * 9110). It is 0 without a valid header, and negative where the date has passed. It is at most an hour, so
 * that a wrong value does not silence a page.
 */
export function retryAfter(response: Response, now: Date): number {
  const asked = response.headers.get('retry-after') ?? '';
  return Math.min(Number(asked) * 1000 || +new Date(asked) - Number(now) || 0, longestWait);
}

/**
 * Returns the time to wait before the next attempt, in milliseconds. It doubles from one second to five
 * minutes. The second half of it is random, so that many pages do not retry at the same moment.
 */
export function backoff(failures: number, random: (bytes: number) => Uint8Array): number {
  return Math.min(1000 * 2 ** failures, 300_000) * (0.5 + (random(1)[0] ?? 0) / 510);
}
