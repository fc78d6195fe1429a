import type { Actor } from '@plein/domain/newsroom.js';
import type { Kysely } from 'kysely';
import { insertAuditEntry, type AuditNote } from '../audit/audit.store.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import type { OwnEvent, OwnEvents } from '../../systems/events/own-events.js';
import type { Database } from '../../store/database.js';

/** A change in progress. All its parts are in one commit. */
export interface Change {
  transaction: Kysely<Database>;
  /** The moment of the change. */
  now: Date;
  /** Writes an entry in the audit log. */
  note(note: AuditNote): Promise<void>;
  /** Writes an entry for an actor who became known during the change. */
  noteFor(actor: Actor, note: AuditNote): Promise<void>;
  /** Stores an event. Returns false where its id already exists. */
  announce(event: OwnEvent): Promise<boolean>;
}

/** Makes changes for staff. The change, its entry in the audit log and its events are in one commit. */
export interface AuditedChanges {
  /** Makes a change, and resolves after its commit. The newsroom is then notified of its events. */
  make<Result>(actor: Actor, work: (change: Change) => Promise<Result>): Promise<Result>;
}

export function createAuditedChanges(
  { store, clock }: Pick<GatewayDependencies, 'store' | 'clock'>,
  own: OwnEvents,
): AuditedChanges {
  return {
    async make(actor, work) {
      const now = clock();
      const keep = await own.begin(now);
      let notify: (() => void)[] = [];
      const result = await store.commit((transaction) => {
        notify = [];
        return work({
          transaction,
          now,
          note: (note) => insertAuditEntry(transaction, actor, note, now.toISOString()),
          noteFor: (other, note) => insertAuditEntry(transaction, other, note, now.toISOString()),
          async announce(event) {
            const { fresh, publish } = await keep(transaction, event);
            notify.push(publish);
            return fresh > 0;
          },
        });
      });
      for (const publish of notify) publish();
      return result;
    },
  };
}
