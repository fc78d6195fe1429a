const longestWait = 3_600_000;

/** Whether the same request may succeed later: nobody answered (0), too slow, too many, trouble at the server. */
export const isWorthRetrying = (status: number): boolean =>
  !status || status === 408 || status === 429 || status >= 500;

/**
 * What the server asks to wait, in milliseconds, from `Retry-After` in seconds or as a date (RFC 9110); 0
 * where it asks nothing, negative where its date has passed. Never more than an hour, so that a typing error there does not silence a page.
 */
export function retryAfter(response: Response, now: Date): number {
  const asked = response.headers.get('retry-after') ?? '';
  const wait = Number(asked) * 1000 || Date.parse(asked) - Number(now);
  return Math.min(wait || 0, longestWait);
}

/**
 * How long to wait before the next attempt, in milliseconds: doubling from one second to five minutes, of
 * which the last half is chance, so that the pages of a whole town do not come back at the same moment.
 */
export function backoff(failures: number, random: (bytes: number) => Uint8Array): number {
  return Math.min(1000 * 2 ** failures, 300_000) * (0.5 + (random(1)[0] ?? 0) / 510);
}
