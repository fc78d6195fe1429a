import type { Actor } from '@plein/domain/newsroom.js';

/** Somebody who comes back from the login service, or why they cannot come in. */
export type LoginResult = { actor: Actor } | { refused: 'no-role' | 'failed' };

/** A service of the municipality that knows its people. */
export interface LoginService {
  /** Where the browser goes to log in, and what it must bring back to show that it went from here. */
  begin(): Promise<{ url: string; pending: string }>;
  /** Ends the login with the address to which the service sent the browser back. */
  finish(search: string, pending: string): Promise<LoginResult>;
}
