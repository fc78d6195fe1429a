import type { Actor } from '@plein/domain/newsroom.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import { createInvitations } from './invitations.js';

/** The actor who makes the first link: the gateway itself, at its start. */
const starter: Actor = { id: 'start', name: 'Start', role: 'administrator' };

/** Makes a one-time link for the administrator who starts the gateway. It works for a day. */
export async function makeStartLink(
  dependencies: Pick<GatewayDependencies, 'store' | 'clock' | 'random'>,
  address: string,
): Promise<string> {
  const invitations = createInvitations(dependencies);
  const draft = { name: 'Administrator', role: 'administrator' } as const;
  const { url } = await dependencies.store.commit((transaction) =>
    invitations.make(transaction, starter, draft, address),
  );
  return url;
}
