import type { Actor } from '@plein/domain/newsroom.js';

/**
 * Who asks, in an operation for a role.
 * @throws Error where the operation has no role, which is a fault of ours
 */
export function actorOf(actor: Actor | undefined): Actor {
  if (!actor) throw new Error('Only an operation for a role has an actor.');
  return actor;
}
