import { mayAct, type Actor } from '@plein/domain/newsroom.js';
import type { Access } from '../core/dependencies.js';
import { equalInConstantTime, sha256 } from '../core/digest.js';
import { problem } from '../http/problem.js';
import type { Identify } from '../http/router.js';
import { cookieJar, type CookieJar } from './cookies.js';
import { isOwnRequest } from './same-origin.js';
import type { Sessions } from './sessions.js';

/** Who a command on this machine is, in the audit log. */
export const commandActor: Actor = { id: 'command', name: 'Command', role: 'administrator' };

/** Tells who asks. */
export interface Identity {
  identify: Identify;
  /** Who asks, or undefined; never a refusal. */
  who(request: Request): Promise<Actor | undefined>;
  /** Whether a request that changes something may do so in the name of who is logged in. */
  mayChange(request: Request): boolean;
  /** Whether a command on this machine asks, with the token of the data folder. */
  isCommand(request: Request): Promise<boolean>;
  cookie: CookieJar;
}

export interface IdentityOptions {
  access: Access;
  /** Where browsers reach the gateway, when it stands behind a proxy. */
  publicUrl?: string | undefined;
  /** SHA-256 of the token that lets a command on this machine in. */
  commandTokenHash?: string | undefined;
}

/** Knows people by the cookie of their session, and commands on this machine by the token in the data folder. */
export function createIdentity(
  { access, publicUrl, commandTokenHash }: IdentityOptions,
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
    async identify(request, role) {
      const actor = await who(request);
      if (!actor) return problem(401, 'Log in to the newsroom first.');
      if (!mayAct(actor.role, role)) {
        return problem(403, `This is for the role ${role}; yours is ${actor.role}.`);
      }
      if (actor !== commandActor && !mayChange(request)) {
        return problem(403, 'This can only be changed from a page of the gateway itself.');
      }
      return actor;
    },
  };
}

/** The token of an `Authorization: Bearer` header. */
export function bearerOf(request: Request): string | undefined {
  return /^Bearer +([\w.~+/=-]+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
}
