import type { Actor } from '@plein/domain/newsroom.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import { createInvitations } from './invitations.js';

/** The actor who makes the first link: the gateway itself, at its start. */
const starter: Actor = { id: 'start', name: 'Start', role: 'administrator' };

type LinkDependencies = Pick<GatewayDependencies, 'store' | 'clock' | 'random'>;

/**
 * Makes a one-time link for the administrator who starts the gateway. It works for a day, or until the next
 * start: earlier links of a start that nobody used stop working.
 */
export async function makeStartLink(dependencies: LinkDependencies, address: string): Promise<string> {
  const invitations = createInvitations(dependencies);
  const draft = { name: 'Administrator', role: 'administrator' } as const;
  const { url } = await dependencies.store.commit(async (transaction) => {
    await invitations.revokeUnused(transaction, starter.id);
    return invitations.make(transaction, starter, draft, address);
  });
  return url;
}

/** Makes the links of earlier starts that nobody used worthless, where a start makes no link. */
export async function revokeStartLinks(dependencies: LinkDependencies): Promise<void> {
  const invitations = createInvitations(dependencies);
  await dependencies.store.commit((transaction) => invitations.revokeUnused(transaction, starter.id));
}
