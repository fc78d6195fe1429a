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
  /** Notes that somebody read appointments; one a day. */
  readAppointments(actor: Actor): Promise<void>;
  /** Notes that somebody read messages; one a day. */
  readMessages(actor: Actor): Promise<void>;
  /** Notes that somebody read what residents sent with their cases; one a day. */
  readCaseReactions(actor: Actor): Promise<void>;
  /** Notes that somebody read what residents wrote in polls; one a day. */
  readPollAnswers(actor: Actor): Promise<void>;
}

type ReadAction =
  'appointments.read' | 'callbacks.read' | 'messages.read' | 'case-reactions.read' | 'poll-answers.read';

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
  async function hasReadToday({ id }: Actor, action: ReadAction, now: Date): Promise<boolean> {
    const last = await store.database
      .selectFrom('audit_entries')
      .select('at')
      .where('actor_id', '=', id)
      .where('action', '=', action)
      .orderBy('sequence', 'desc')
      .limit(1)
      .executeTakeFirst();
    return last !== undefined && amsterdamDate(new Date(last.at)) === amsterdamDate(now);
  }

  async function noteReading(actor: Actor, action: ReadAction): Promise<void> {
    const now = clock();
    const day = amsterdamDate(now);
    if (!isNew(`${actor.id} ${action} ${day}`) || (await hasReadToday(actor, action, now))) return;
    const note = { action, subject: day } as const;
    await store.commit((transaction) => insertAuditEntry(transaction, actor, note, now.toISOString()));
  }

  return {
    async refused(actor, operation, reason) {
      const now = clock();
      const period = Math.floor(now.getTime() / hour);
      if (!isNew(`${actor.id} ${operation} ${period}`)) return;
      const note = { action: 'operation.refused', subject: operation, detail: reason } as const;
      await store.commit((transaction) => insertAuditEntry(transaction, actor, note, now.toISOString()));
    },

    readCallbacks: (actor) => noteReading(actor, 'callbacks.read'),
    readAppointments: (actor) => noteReading(actor, 'appointments.read'),
    readMessages: (actor) => noteReading(actor, 'messages.read'),
    readCaseReactions: (actor) => noteReading(actor, 'case-reactions.read'),
    readPollAnswers: (actor) => noteReading(actor, 'poll-answers.read'),
  };
}
