const firstWait = 10_000;
const longestWait = 3_600_000;
const longestAsked = 86_400_000;

/** How long an item is tried before it waits for staff: seven days, so that it outlives a long weekend. */
export const givenUpAfter = 7 * 86_400_000;

/** An attempt that failed. */
export interface FailedAttempt {
  /** How many attempts there were, with this one. */
  attempts: number;
  /** When the first attempt was due; staff who try again begin anew. */
  since: Date;
  now: Date;
  /** From when the outside system wants to be asked again (`Retry-After`). */
  notBefore?: Date | undefined;
  /** A number from 0 to 1 by chance. */
  chance: number;
}

/**
 * Returns when to try again, or undefined where it has taken too long. The wait doubles from ten seconds to an hour, and
 * half of it is chance, so that many gateways do not return at the same moment. What the outside system asks is
 * obeyed, to a day at most.
 */
export function nextAttempt({ attempts, since, now, notBefore, chance }: FailedAttempt): Date | undefined {
  const wait = Math.min(firstWait * 2 ** Math.max(0, attempts - 1), longestWait) * (0.5 + chance / 2);
  const asked = Math.min(notBefore?.getTime() ?? 0, now.getTime() + longestAsked);
  const next = Math.max(now.getTime() + wait, asked);
  return next - since.getTime() > givenUpAfter ? undefined : new Date(next);
}

/**
 * Returns from when a server wants to be asked again, from `Retry-After` in seconds or as a date (RFC 9110). Undefined
 * without a valid header.
 */
export function retryAfterOf(header: string | null, now: Date): Date | undefined {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return new Date(now.getTime() + Number(text) * 1000);
  const moment = /[a-z]/i.test(text) ? +new Date(text) : NaN;
  return Number.isNaN(moment) ? undefined : new Date(moment);
}
