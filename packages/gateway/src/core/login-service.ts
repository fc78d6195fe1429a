import type { Actor, Role } from '@plein/domain/newsroom.js';

/** Somebody who comes back from the login service, or why they cannot come in. */
export type LoginResult =
  { status: 'ok'; actor: Actor } | { status: 'invalid'; reason: 'no-role' | 'failed' };

/** How to reach the login service of the municipality. */
export interface OpenIdConnectConfig {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Name of the claim that holds the roles; a point leads inside. */
  roleClaim: string;
  /** What a value of that claim lets somebody do here. */
  roles: ReadonlyMap<string, Role>;
}

/** A service of the municipality that knows its people. */
export interface LoginService {
  /** Where the browser goes to log in, and what it must bring back to show that it went from here. */
  begin(): Promise<{ url: string; pending: string }>;
  /** Ends the login with the address to which the service sent the browser back. */
  finish(search: string, pending: string): Promise<LoginResult>;
}
