import { sessionOpeningSchema, sessionSchema } from '@plein/domain/newsroom/schema.js';
import type { Actor, Session } from '@plein/domain/newsroom.js';
import { refusals } from '../../http/refusals.js';
import { operation, type Capability } from '../../http/operation.js';
import { json, problem } from '../../http/problem.js';
import { tooMany, type Limiter } from '../../http/rate-limit.js';
import { actorOf } from '../changes/require-actor.js';
import type { FailureCounts } from '../../core/failure-counts.js';
import type { AuditedChanges } from '../changes/audited-change.js';
import type { Identity } from '../../auth/identify.js';
import type { Invitations } from './invitations.js';
import type { LoginService } from '../../core/login-service.js';
import { cookieSeconds, type Sessions } from '../../auth/sessions.js';
import { earlierSession } from './earlier-session.js';

export interface SessionParts {
  identity: Identity;
  sessions: Sessions;
  invitations: Invitations;
  changes: AuditedChanges;
  loginService: LoginService | undefined;
  /** Counts links that do not work, for each client. */
  wrongLogins: Limiter | undefined;
  failures: Pick<FailureCounts, 'count'>;
}

/** The actor of a change before the login is known: the link itself. */
const stranger: Actor = { id: 'link', name: 'One-time link', role: 'reader' };

/** The operations of a session: reading it, logging in with a one-time link, and logging out. */
export function sessionCapability(parts: SessionParts): Capability {
  const { identity, sessions, invitations, changes, loginService, wrongLogins, failures } = parts;
  const session = (actor: Actor | undefined): Session => ({
    ...(actor ? { actor } : {}),
    logins: { openIdConnect: loginService !== undefined },
  });
  return [
    operation({
      method: 'get',
      path: '/v1/session',
      id: 'getSession',
      summary: 'The logged-in user, and the available logins',
      tag: 'access',
      answers: { 200: { description: 'The session; without an actor, no login.', schema: sessionSchema } },
      handler: async ({ request }) => json(200, session(await identity.who(request))),
    }),
    operation({
      method: 'post',
      path: '/v1/session',
      id: 'openSession',
      summary: 'Log in with the token of a one-time link',
      description:
        'A link that is right is never refused for what others sent. After too many wrong ones from one place a wrong one is answered by 429.',
      tag: 'access',
      body: sessionOpeningSchema,
      bodyExample: { token: 'q3v1bVtYw0p2c9X7sKfJmAq3v1bVtYw0p2c9X7sKfJm' },
      answers: {
        201: { description: 'Logged in: the session, and its cookie.', schema: sessionSchema },
        401: { description: 'The link does not exist, or no longer works.' },
        403: refusals[403],
        429: { description: 'Too many links that do not work come from here.' },
      },
      async handler({ body, request, client }) {
        if (!identity.mayChange(request)) return problem(403, 'Log in on a page of the gateway itself.');
        const wrong = async () => {
          failures.count('link');
          const wait = await wrongLogins?.take(client);
          return wait === undefined
            ? problem(401, 'This link does not work (any more). Ask for a new one.')
            : tooMany(wait, 'Too many links that do not work come from here. Try again later.');
        };
        // Reading costs little, so a link that does not work never begins a change.
        if (!(await invitations.isOpen(body.token))) return wrong();
        const replaced = await earlierSession(parts, request);
        const opened = await changes.make(stranger, async (change) => {
          const { transaction, noteFor } = change;
          const actor = await invitations.redeem(transaction, body.token);
          if (!actor) return undefined;
          await noteFor(actor, { action: 'session.opened', subject: actor.role, detail: 'one-time link' });
          await replaced?.end(change);
          return { actor, token: await sessions.begin(transaction, actor) };
        });
        if (!opened) return wrong();
        if (replaced) await sessions.notifyEnded();
        return json(201, session(opened.actor), {
          'set-cookie': identity.cookie.write(request, opened.token, cookieSeconds),
        });
      },
    }),
    operation({
      method: 'delete',
      path: '/v1/session',
      id: 'closeSession',
      summary: 'Log out',
      tag: 'access',
      role: 'reader',
      answers: { 204: { description: 'Logged out.' }, ...refusals },
      async handler({ request, actor }) {
        const token = identity.cookie.read(request);
        if (token !== undefined) {
          await changes.make(actorOf(actor), async ({ transaction, note }) => {
            await sessions.end(transaction, token);
            await note({ action: 'session.closed', subject: actorOf(actor).role });
          });
          await sessions.notifyEnded();
        }
        return new Response(null, {
          status: 204,
          headers: { 'set-cookie': identity.cookie.write(request, '', 0), 'cache-control': 'no-store' },
        });
      },
    }),
  ];
}
