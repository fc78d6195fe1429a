import { CountWindows, type CountSharing } from './count-windows.js';
import { problem } from './problem.js';

/**
 * Accepted requests a minute for each capability, of one client: an address on the network, or in the
 * newsroom a member of staff. They are generous, because a town hall or a library has one address for many
 * people. `events` counts requests, and `eventsWithoutKey` the events in them; a system with a key has no
 * limit. `codes` counts one-time codes of invited voters and logins of verified ones, right or wrong, and `pollAnswers` the texts that residents write in polls in an hour. `caseLinks` counts requests for a link to a case in an hour, `caseMessages` the messages of a case
 * system, `fileKilobytes` what the files of messages bring in an hour, and `waitingTimes` those of a telephone exchange or a queue machine. `login` counts visits to the login service; a
 * one-time link that is right is never refused.
 */
export const defaultLimits: Readonly<Record<string, number>> = {
  contact: 60,
  callbackSlots: 240,
  appointments: 60,
  appointmentMoments: 240,
  messages: 20,
  fileKilobytes: 240_000,
  cases: 120,
  caseLinks: 60,
  caseMessages: 6000,
  waitingTimes: 600,
  feedback: 240,
  polls: 2400,
  codes: 120,
  pollAnswers: 60,
  chat: 240,
  newsroom: 3000,
  login: 120,
  wrongLogins: 60,
  events: 1200,
  eventsWithoutKey: 6000,
};

/** How long a limit counts, in seconds, where that is not a minute: what files bring stays in the store for months, a moment that is taken is gone for others, and mails go to residents. */
export const longerWindows: Readonly<Partial<Record<string, number>>> = {
  fileKilobytes: 3_600,
  appointments: 3_600,
  caseLinks: 3_600,
  pollAnswers: 3_600,
};

/** Limits that a request counts for when it is refused too: otherwise anyone could go on guessing. */
export const countedWhenRefused: ReadonlySet<string> = new Set(['codes']);

/**
 * How many clients at their limit reach the limit of all clients together, which protects the store.
 */
export const clientsTogether = 50;

/** Refused requests a minute of one client that are answered in full; further ones get a short answer. */
export const refusedLimit = 600;

/** Counts something per key within a time window. */
export interface Limiter {
  /** Counts `count`, by default one. Returns how many seconds to wait, or undefined where there is room. */
  take(key: string, count?: number): Promise<number | undefined>;
  /** Subtracts `count` from what was counted, by default one. */
  giveBack(key: string, count?: number): Promise<void>;
}

/** A limiter in memory, which other gateways can tell what they counted. */
export interface MemoryLimiter extends Limiter {
  /** Adds what another gateway counted. */
  add(key: string, count: number): void;
  /** Begins anew for the keys that match. Returns how many there were. */
  clear(matches: (key: string) => boolean): number;
}

/**
 * Makes a limiter in memory: at most `points` in a window of `seconds` for each key. A window begins at its
 * first count. Refused ones are not counted. A count that is larger than `points` passes at the start of a
 * window, unless nothing may pass.
 */
export function memoryLimiter(
  points: number,
  seconds: number,
  clock: () => Date,
  sharing?: CountSharing,
): MemoryLimiter {
  const windows = new CountWindows(seconds, clock, sharing);
  return {
    async take(key, count = 1) {
      const { count: taken, endsAt } = windows.of(key);
      const isFull = taken >= points || (taken > 0 && taken + count > points);
      if (isFull) return Math.max(1, Math.ceil((endsAt - clock().getTime()) / 1000));
      windows.count(key, count);
      return undefined;
    },
    async giveBack(key, count = 1) {
      windows.takeBack(key, count);
    },
    add: (key, count) => windows.add(key, count),
    clear: (matches) => windows.clear(matches),
  };
}

/** Makes the answer to a caller who must wait. */
export function tooMany(seconds: number, detail: string): Response {
  return problem(429, detail, { headers: { 'retry-after': String(seconds) } });
}
