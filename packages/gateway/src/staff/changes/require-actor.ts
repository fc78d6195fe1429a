import type { Actor } from '@plein/domain/newsroom.js';

/**
 * Returns the actor, in an operation for a role.
 * @throws Error where the operation has no role, which is a fault in our code
 */
export function actorOf(actor: Actor | undefined): Actor {
  if (!actor) throw new Error('Only an operation for a role has an actor.');
  return actor;
}
