import type { Arrivals } from './events/arrivals.js';
import type { DrawElement } from './pages/element-page.js';
import type { Store } from './store/store.js';

/** Where the gateway writes what an operator must know. Never given a body, an address or a name. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Who may read the reports: everyone who reaches this address, who knows the key, or nobody. */
export interface Access {
  reports: 'open' | 'key' | 'closed';
  /** Password of user `newsroom` (HTTP Basic). */
  newsroomKey?: string;
}

/** Everything the gateway gets from outside, so that tests and a page can hand it their own. */
export interface GatewayDependencies {
  store: Store;
  clock: () => Date;
  /** Cryptographically strong random bytes. */
  random: (bytes: number) => Uint8Array;
  log?: Log;
  /** Default: reports are closed. */
  access?: Access;
  /** Requests a minute for a capability, all callers together; see `http/limits.ts` for the defaults. */
  limits?: Readonly<Record<string, number>>;
  /** What came in, for who follows it live. Closing it ends their streams. Default: one of its own. */
  arrivals?: Arrivals;
  /** Draws the elements of the pages. Default: their tags stand there empty, as in a page that has no renderer. */
  draw?: DrawElement;
}
