import { uuidv7 } from '@plein/domain/identifier.js';
import type { Actor } from '@plein/domain/newsroom.js';
import { scrubPath } from '@plein/domain/privacy/paths.js';
import {
  eventType,
  type Announcement,
  type ChannelCode,
  type EventContext,
  type VocabularyEvent,
} from '@plein/domain/vocabulary.js';
import type { Kysely } from 'kysely';
import { insertAuditEntry, type AuditNote } from '../audit/audit.store.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import type { EventsService } from '../../systems/events/events.service.js';
import { ownComponent, ownSource } from '../../systems/events/own-events.js';
import { apiVersion } from '../../http/headers.js';
import type { ProfileService } from '../../residents/profile/profile.service.js';
import type { Database } from '../../store/database.js';

type OwnContext = Partial<Omit<EventContext, 'component' | 'componentVersion' | 'channel' | 'language'>> & {
  channel: ChannelCode;
  language: string;
};

/** An event of the gateway itself, about a change. */
export type OwnEvent = Announcement & {
  context: OwnContext;
  /** Default: a new id. */
  id?: string;
};

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
  { store, clock, random }: Pick<GatewayDependencies, 'store' | 'clock' | 'random'>,
  events: EventsService,
  profiles: Pick<ProfileService, 'profile'>,
): AuditedChanges {
  return {
    async make(actor, work) {
      const source = ownSource(await profiles.profile());
      const now = clock();
      let notify: (() => void)[] = [];
      const result = await store.commit((transaction) => {
        notify = [];
        return work({
          transaction,
          now,
          note: (note) => insertAuditEntry(transaction, actor, note, now.toISOString()),
          noteFor: (other, note) => insertAuditEntry(transaction, other, note, now.toISOString()),
          async announce(event) {
            const id = event.id ?? uuidv7(now.getTime(), random);
            const { fresh, publish } = await events.keep(transaction, [onTheWire(event, id, source, now)]);
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

function onTheWire(event: OwnEvent, id: string, source: string, now: Date): VocabularyEvent {
  return {
    specversion: '1.0',
    id,
    source,
    type: eventType(event.name),
    time: now.toISOString(),
    datacontenttype: 'application/json',
    data: {
      occurredAt: now.toISOString(),
      component: ownComponent,
      componentVersion: apiVersion,
      ...withoutPersonalData(event.context),
      ...event.detail,
    },
  };
}

/**
 * Leaves out fields without a value, which the event schemas refuse. It also leaves out a task or department
 * with personal data, as a page may send; the event is then counted without it.
 */
function withoutPersonalData(context: OwnContext): OwnContext {
  const isKept = (name: string, value: unknown) =>
    value !== undefined &&
    !((name === 'task' || name === 'department') && scrubPath(String(value)) !== value);
  const kept = Object.entries(context).filter(([name, value]) => isKept(name, value));
  return Object.fromEntries(kept) as OwnContext;
}
