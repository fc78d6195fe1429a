import { mayAct, roles, type Actor } from '@plein/domain/newsroom.js';
import type { GatewayDependencies } from '../../core/dependencies.js';

/** A colleague who can get work. */
export interface Colleague {
  id: string;
  name: string;
}

export interface Colleagues {
  /** Returns who is logged in and may handle contacts, by name, without the actor. */
  list(actor: Actor): Promise<Colleague[]>;
}

export function createColleagues({ store, clock }: Pick<GatewayDependencies, 'store' | 'clock'>): Colleagues {
  return {
    async list({ id }) {
      const rows = await store.database
        .selectFrom('sessions')
        .select(['actor_id', 'actor_name'])
        .distinct()
        .where('expires_at', '>', clock().toISOString())
        .where('role', 'in', handling)
        .where('actor_id', '!=', id)
        .orderBy('actor_name')
        .execute();
      return rows.map((row) => ({ id: row.actor_id, name: row.actor_name }));
    },
  };
}

const handling = roles.filter((role) => mayAct(role, 'contact-centre'));
