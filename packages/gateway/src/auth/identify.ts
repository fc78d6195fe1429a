import { mayAct, type Actor } from '@plein/domain/newsroom.js';
import type { Access } from '../core/dependencies.js';
import { equalInConstantTime, sha256 } from '../core/digest.js';
import { problem } from '../http/problem.js';
import type { Identify } from '../http/router.js';
import { cookieJar, type CookieJar } from './cookies.js';
import { isOwnRequest } from './same-origin.js';
import type { Sessions } from './sessions.js';

/** The actor of a command on this machine, in the audit log. */
export const commandActor: Actor = { id: 'command', name: 'Command', role: 'administrator' };

/** Finds the actor behind a request. */
export interface Identity {
  identify: Identify;
  /** Returns the actor, or undefined; unlike `identify` it never refuses the request. */
  who(request: Request): Promise<Actor | undefined>;
  /** Whether a request that changes something may act in the name of the logged-in user. */
  mayChange(request: Request): boolean;
  /** Whether the request comes from a command on this machine, with the token in the data folder. */
  isCommand(request: Request): Promise<boolean>;
  cookie: CookieJar;
}

export interface IdentityOptions {
  access: Access;
  /** The address at which browsers reach the gateway, when it is behind a proxy. */
  publicUrl?: string | undefined;
  /** SHA-256 of the token with which a command on this machine authenticates. */
  commandTokenHash?: string | undefined;
  /** Is told of an operation that was refused to somebody who is logged in. */
  onRefused?: (actor: Actor, operation: string, reason: RefusalReason) => Promise<void>;
}

/** Why an operation is refused: the role does not allow it, or another site asks for it. */
export type RefusalReason = 'role' | 'site';

/**
 * Identifies staff by the cookie of their session, and commands on this machine by the token in the data
 * folder.
 */
export function createIdentity(
  { access, publicUrl, commandTokenHash, onRefused }: IdentityOptions,
  sessions: Pick<Sessions, 'find'>,
): Identity {
  const cookie = cookieJar({ name: 'plein-session', sameSite: 'Strict', publicUrl });
  const everybody: Actor | undefined =
    access.reports === 'open'
      ? { id: 'open', name: 'Newsroom', role: access.role ?? 'administrator' }
      : undefined;

  async function isCommand(request: Request): Promise<boolean> {
    const token = bearerOf(request);
    if (token === undefined || commandTokenHash === undefined) return false;
    return equalInConstantTime(await sha256(token), commandTokenHash);
  }

  async function who(request: Request): Promise<Actor | undefined> {
    if (await isCommand(request)) return commandActor;
    if (everybody) return everybody;
    const token = cookie.read(request);
    return token ? sessions.find(token) : undefined;
  }

  const mayChange = (request: Request) => everybody !== undefined || isOwnRequest(request, publicUrl);

  return {
    cookie,
    who,
    mayChange,
    isCommand,
    async identify(request, role, operation) {
      const actor = await who(request);
      if (!actor) return problem(401, 'Log in to the newsroom first.');
      if (!mayAct(actor.role, role)) {
        await onRefused?.(actor, operation, 'role');
        return problem(403, `This is for the role ${role}; yours is ${actor.role}.`);
      }
      if (actor !== commandActor && !mayChange(request)) {
        await onRefused?.(actor, operation, 'site');
        return problem(403, 'This can only be changed from a page of the gateway itself.');
      }
      return actor;
    },
  };
}

/** Returns the token of an `Authorization: Bearer` header. */
export function bearerOf(request: Request): string | undefined {
  return /^Bearer +([\w.~+/=-]+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
}
