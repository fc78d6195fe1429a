import type { Actor } from '@plein/domain/newsroom.js';
import type { Identity } from '../../auth/identify.js';
import type { Sessions } from '../../auth/sessions.js';
import type { Change } from '../changes/audited-change.js';

/** A session that a login replaces. */
export interface EarlierSession {
  actor: Actor;
  end(change: Pick<Change, 'transaction' | 'noteFor'>): Promise<void>;
}

/**
 * Returns the session that the browser of a login has already. Its cookie is about to be replaced, so nobody could log it
 * out any more, and on a shared computer it is that of a colleague.
 */
export async function earlierSession(
  { identity, sessions }: { identity: Pick<Identity, 'cookie'>; sessions: Sessions },
  request: Request,
): Promise<EarlierSession | undefined> {
  const token = identity.cookie.read(request);
  const actor = token === undefined ? undefined : await sessions.find(token);
  if (token === undefined || actor === undefined) return undefined;
  return {
    actor,
    async end({ transaction, noteFor }) {
      await sessions.end(transaction, token);
      await noteFor(actor, { action: 'session.closed', subject: actor.role });
    },
  };
}
