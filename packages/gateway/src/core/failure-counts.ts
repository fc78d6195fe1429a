import type { Log } from './log.js';

/** What failed: a login by a link, a login at the login service, an API key, or an operation for another role. */
export type Failure = 'link' | 'login-service' | 'api-key' | 'role';

const minute = 60_000;
const none: Readonly<Record<Failure, number>> = { link: 0, 'login-service': 0, 'api-key': 0, role: 0 };

/** Counts what failed, without a token, an address or a name, and logs one line a minute. */
export class FailureCounts {
  readonly #clock: () => Date;
  readonly #log: Log | undefined;
  #counts = { ...none };
  #since = 0;

  constructor(clock: () => Date, log: Log | undefined) {
    this.#clock = clock;
    this.#log = log;
  }

  count(failure: Failure): void {
    const now = this.#clock().getTime();
    if (now - this.#since >= minute) this.flush();
    if (this.#total === 0) this.#since = now;
    this.#counts[failure] += 1;
  }

  /** Logs what failed since the last line, where anything did. Call it every minute, and at the end. */
  flush(): void {
    if (this.#total === 0) return;
    const counts = Object.entries(this.#counts).filter(([, count]) => count > 0);
    this.#log?.warn(
      { since: new Date(this.#since).toISOString(), ...Object.fromEntries(counts) },
      'Logins, keys or operations were refused.',
    );
    this.#counts = { ...none };
  }

  get #total(): number {
    return Object.values(this.#counts).reduce((sum, count) => sum + count, 0);
  }
}
