import type { RenderedByServer, ServerElement } from '@plein/components/server.js';
import type { EventBus } from './event-bus.js';
import type { GatewayLink } from './gateways/gateway-link.js';
import type { FailureCounts } from './failure-counts.js';
import type { Role } from '@plein/domain/newsroom.js';
import type { Log } from './log.js';
import type { Measures, RequestLine } from './measures.js';
import type { LoginService } from './login-service.js';
import type { Store } from '../store/store.js';

export type { Log } from './log.js';

/**
 * Who has access to the newsroom: logged-in users, or everyone with one role (default: administrator). The
 * second is for a page of stories and for tests.
 */
export type Access = { reports: 'login' } | { reports: 'open'; role?: Role };

/**
 * Renders an element with its declarative shadow root; see `renderElement` of `@plein/components/server.js`.
 */
export type RenderElement = (element: ServerElement) => Promise<RenderedByServer>;

/** Everything that the gateway gets from outside, so that tests and a page can pass their own. */
export interface GatewayDependencies {
  store: Store;
  clock: () => Date;
  /** Returns that many cryptographically strong random bytes. */
  random: (bytes: number) => Uint8Array;
  log?: Log;
  /** Gets a line for each request. Default: no lines. */
  requestLog?: (line: RequestLine) => void;
  /** Gets the figures for operators. Default: nobody measures. */
  measures?: Measures;
  /** Whether the gateway is closing, so that no new requests should come. Default: no. */
  isClosing?: () => boolean;
  /** Default: `login`. */
  access?: Access;
  /**
   * The address at which browsers reach the gateway, when it is behind a proxy; without a slash at the end.
   */
  publicUrl?: string;
  /**
   * Returns the address on which the gateway listens, for links where there is no `publicUrl`. The `Host` of a request
   * is chosen by its sender, so no link is made of it. Default: `http://localhost`.
   */
  listeningUrl?: () => string;
  /** The login service of the municipality's staff. Default: one-time links only. */
  loginService?: LoginService;
  /** SHA-256 of the token with which a command on this machine acts as an administrator. */
  commandTokenHash?: string;
  /** Accepted requests a minute of one client; see `http/rate-limit.ts` for the names and the defaults. */
  limits?: Readonly<Record<string, number>>;
  /**
   * Returns a key of the client that sent a request, for the limits, from which its address cannot be found.
   * Default: all requests have one client.
   */
  clientOf?: (request: Request, connection: unknown) => string;
  /** Whether the disk has too little space, so that nothing new is stored. Default: never. */
  isSpaceLow?: () => boolean;
  /** The other gateways on the same store. Default: none. */
  link?: GatewayLink;
  /**
   * The secret that votes are sealed with until they are counted. Default: one in the store, so that anyone with a copy of
   * the store can open the votes that wait in it.
   */
  ballotSecret?: string;
  /**
   * The secret that files of messages are encrypted with. Default: one in the store, so that anyone with a copy of the
   * store can open them.
   */
  messageSecret?: string;
  /** Whether residents get links to their cases by mail. Default: no. */
  mailsCaseLinks?: boolean;
  /**
   * How many votes are counted together, at least, and how many go on waiting. With 0 each vote is counted at once, as
   * in a page of stories. Default: `countedTogether`.
   */
  votesTogether?: number;
  /**
   * Raises a number to the secret exponent of an RSA key (RSASP1 of RFC 8017), both in bytes. Default: a slow one in
   * JavaScript, for a page of stories, of which the time tells something of the key.
   */
  signRaw?: (key: JsonWebKey, message: Uint8Array) => Uint8Array;
  /** Counts refused logins, keys and operations for the log. Default: a new one, which logs at the next. */
  failures?: FailureCounts;
  /** Publishes received events to live subscribers. Closing it ends their streams. Default: a new one. */
  eventBus?: EventBus;
  /** Renders the elements of the pages. Default: their tags stay empty, as in a page without a renderer. */
  render?: RenderElement;
}
