import type { RenderedByServer, ServerElement } from '@plein/components/server.js';
import type { EventBus } from './event-bus.js';
import type { Role } from '@plein/domain/newsroom.js';
import type { LoginService } from './login-service.js';
import type { Store } from '../store/store.js';

/** Where the gateway writes what an operator must know. Never given a body, an address or a name. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/**
 * Who may come into the newsroom: who is logged in, or, in a page of stories and in tests, everybody with one
 * role (default: administrator).
 */
export type Access = { reports: 'login' } | { reports: 'open'; role?: Role };

/** Draws an element with its declarative shadow root; see `renderElement` of `@plein/components/server.js`. */
export type RenderElement = (
  element: ServerElement,
) => Promise<RenderedByServer & { readonly script: string }>;

/** Everything the gateway gets from outside, so that tests and a page can hand it their own. */
export interface GatewayDependencies {
  store: Store;
  clock: () => Date;
  /** Cryptographically strong random bytes. */
  random: (bytes: number) => Uint8Array;
  log?: Log;
  /** Default: by logging in. */
  access?: Access;
  /** Where browsers reach the gateway, when it stands behind a proxy; without a slash at the end. */
  publicUrl?: string;
  /** Lets the municipality's own people in. Default: one-time links alone. */
  loginService?: LoginService;
  /** SHA-256 of the token by which a command on this machine may do what an administrator may. */
  commandTokenHash?: string;
  /** Requests a minute for a capability, all callers together; see `http/limits.ts` for the defaults. */
  limits?: Readonly<Record<string, number>>;
  /** What came in, for who follows it live. Closing it ends their streams. Default: one of its own. */
  eventBus?: EventBus;
  /** Draws the elements of the pages. Default: their tags stand there empty, as in a page that has no renderer. */
  render?: RenderElement;
}
