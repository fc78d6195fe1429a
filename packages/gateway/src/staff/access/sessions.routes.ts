import {
  endedSessionsSchema,
  sessionListSchema,
  sessionsEndingSchema,
} from '@plein/domain/newsroom/schema.js';
import { Type } from '@sinclair/typebox';
import type { Identity } from '../../auth/identify.js';
import type { Sessions } from '../../auth/sessions.js';
import { operation, type Capability } from '../../http/operation.js';
import { json, problem } from '../../http/problem.js';
import { refusals } from '../../http/refusals.js';
import type { AuditedChanges } from '../changes/audited-change.js';
import { actorOf } from '../changes/require-actor.js';

const common = { tag: 'access', role: 'administrator', limit: 'newsroom' } as const;

/** The operations with which administrators see who is logged in, and end a session. */
export function sessionsCapability(
  sessions: Sessions,
  identity: Pick<Identity, 'cookie'>,
  changes: AuditedChanges,
): Capability {
  return [
    operation({
      ...common,
      method: 'get',
      path: '/v1/sessions',
      id: 'listSessions',
      summary: 'The open sessions of all staff',
      answers: { 200: { description: 'The sessions.', schema: sessionListSchema }, ...refusals },
      handler: async ({ request }) =>
        json(200, { sessions: await sessions.list(identity.cookie.read(request)) }),
    }),
    operation({
      ...common,
      method: 'post',
      path: '/v1/session-revocations',
      id: 'endSessionsOf',
      summary: 'End all sessions of a member of staff at once, of whichever login',
      description: 'Their live streams end at once. Whoever may log in can do so again.',
      body: sessionsEndingSchema,
      bodyExample: { actor: '01936f0e-7c1a-7b3e-8d52-3f6a9c0b1d2e' },
      answers: {
        200: { description: 'How many sessions ended.', schema: endedSessionsSchema },
        404: { description: 'This member of staff has no session.' },
        ...refusals,
      },
      async handler({ body, actor }) {
        const ended = await changes.make(actorOf(actor), async ({ transaction, note }) => {
          const found = await sessions.endAllOf(transaction, body.actor);
          if (!found) return undefined;
          const { actor: whose, count } = found;
          await note({ action: 'session.ended', subject: whose.id, detail: `${whose.role} ${count}` });
          return count;
        });
        if (ended === undefined) return problem(404, 'This member of staff is not logged in.');
        await sessions.notifyEnded();
        return json(200, { ended });
      },
    }),
    operation({
      ...common,
      method: 'post',
      path: '/v1/sessions/{id}/revocation',
      id: 'endSession',
      summary: 'End a session, of whichever login',
      description: 'Its live streams end at once; at another gateway after 15 seconds at most.',
      params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
      answers: {
        204: { description: 'The session has ended.' },
        404: { description: 'There is no such session, or it had ended.' },
        ...refusals,
      },
      async handler({ params: { id }, actor }) {
        const ended = await changes.make(actorOf(actor), async ({ transaction, note }) => {
          const whose = await sessions.endById(transaction, id.toLowerCase());
          if (whose) await note({ action: 'session.ended', subject: whose.id, detail: whose.role });
          return whose !== undefined;
        });
        if (ended) await sessions.notifyEnded();
        return ended ? new Response(null, { status: 204 }) : problem(404, 'There is no such session.');
      },
    }),
  ];
}
