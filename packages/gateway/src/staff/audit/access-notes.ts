import { amsterdamDate } from '@plein/domain/opening-hours.js';
import type { Actor } from '@plein/domain/newsroom.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import { insertAuditEntry } from './audit.store.js';

/** Entries of the audit log about who looked, or wanted something that the role does not allow. */
export interface AccessNotes {
  /** Notes a refused operation of somebody who is logged in; at most one an hour of each operation. */
  refused(actor: Actor, operation: string, reason: string): Promise<void>;
  /** Notes that somebody read callback requests; one a day. */
  readCallbacks(actor: Actor): Promise<void>;
}

const hour = 3_600_000;
/** Maximum number of notes in memory; beyond it the oldest is dropped, and may be written again. */
const mostKnown = 10_000;

export function createAccessNotes({
  store,
  clock,
}: Pick<GatewayDependencies, 'store' | 'clock'>): AccessNotes {
  const known = new Set<string>();

  /** Returns whether this key is new. */
  function isNew(key: string): boolean {
    if (known.has(key)) return false;
    const [oldest] = known.size >= mostKnown ? known : [];
    if (oldest !== undefined) known.delete(oldest);
    known.add(key);
    return true;
  }

  /** Whether another gateway, or this one before its start, has noted it today. */
  async function hasReadToday({ id }: Actor, now: Date): Promise<boolean> {
    const last = await store.database
      .selectFrom('audit_entries')
      .select('at')
      .where('actor_id', '=', id)
      .where('action', '=', 'callbacks.read')
      .orderBy('sequence', 'desc')
      .limit(1)
      .executeTakeFirst();
    return last !== undefined && amsterdamDate(new Date(last.at)) === amsterdamDate(now);
  }

  return {
    async refused(actor, operation, reason) {
      const now = clock();
      const period = Math.floor(now.getTime() / hour);
      if (!isNew(`${actor.id} ${operation} ${period}`)) return;
      const note = { action: 'operation.refused', subject: operation, detail: reason } as const;
      await store.commit((transaction) => insertAuditEntry(transaction, actor, note, now.toISOString()));
    },

    async readCallbacks(actor) {
      const now = clock();
      const day = amsterdamDate(now);
      if (!isNew(`${actor.id} callbacks ${day}`) || (await hasReadToday(actor, now))) return;
      const note = { action: 'callbacks.read', subject: day } as const;
      await store.commit((transaction) => insertAuditEntry(transaction, actor, note, now.toISOString()));
    },
  };
}
