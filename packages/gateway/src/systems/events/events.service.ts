import type { Kysely } from 'kysely';
import type { GatewayDependencies } from '../../core/dependencies.js';
import type { FieldProblem } from '@plein/domain/problem.js';
import type { ArrivedEvent, EventBus } from '../../core/event-bus.js';
import { eventChecker, type CheckedEvent } from './check-event.js';
import { eventKey, eventRow, insertEvents, type EventRow } from './events.store.js';
import type { Subjects } from './subjects.js';
import type { Database } from '../../store/database.js';
import { SharedInsert } from './batch-insert.js';
import { unlinkable } from './unlinkable-event.js';

/** The result of one event. Results are in the order in which the events were sent. */
export interface EventResult {
  /** The id as it was sent; empty where there was none. */
  id: string;
  status: 'stored' | 'duplicate' | 'rejected';
  /** Why the event was rejected. */
  detail?: string;
}

export interface Receipt {
  /** Number of these events that are in the store now: new ones and duplicates. */
  accepted: number;
  results: EventResult[];
  /** Faults of the rejected events. Each field starts with the position of the event in the batch. */
  problems: FieldProblem[];
}

/** The sender of events. */
export interface Sender {
  mayBeSent: SenderRule;
  /** Whether it is a system with a key, a command, or a page where everything is open. */
  hasKey: boolean;
  /** The names under which its events are counted. Default: all. */
  subjects?: Subjects;
}

/** Returns why this sender may not send an event; the list is empty where it may. */
export type SenderRule = (event: CheckedEvent) => FieldProblem[];

export interface EventsService {
  /** Checks and stores events, and resolves after the commit. A rejected event does not stop the others. */
  receive(candidates: readonly unknown[], sender?: Pick<Sender, 'mayBeSent' | 'subjects'>): Promise<Receipt>;
  /**
   * Checks and stores the gateway's own events within a transaction of the store. Call `publish` after its
   * commit.
   * @throws Error where an event does not fit the vocabulary.
   */
  keep(
    transaction: Kysely<Database>,
    candidates: readonly unknown[],
  ): Promise<{ fresh: number; publish: () => void }>;
}

const longestId = 100;

/**
 * Makes the service that receives events. It stores each source and id once, without personal data, and
 * publishes new events after the commit.
 */
export function createEventsService(
  { store, clock }: Pick<GatewayDependencies, 'store' | 'clock'>,
  eventBus: EventBus,
): EventsService {
  const check = eventChecker();
  const shared = new SharedInsert(store);
  return {
    async receive(candidates, { mayBeSent, subjects } = { mayBeSent: () => [] }) {
      const receivedAt = clock().toISOString();
      const checked = await Promise.all(
        candidates.map(async (candidate) => {
          const result = check(candidate);
          if (result.status === 'invalid') return result;
          const problems = mayBeSent(result.event);
          return problems.length > 0
            ? { status: 'invalid' as const, problems }
            : { status: 'ok' as const, row: eventRow(await unlinkable(result.event), receivedAt, subjects) };
        }),
      );
      const rows = checked.flatMap((one) => (one.status === 'ok' ? [one.row] : []));
      const fresh = rows.length > 0 ? await shared.insert(rows) : new Set<string>();
      eventBus.publish(firstOfEach(rows, fresh).map(arrivedEvent));

      const untold = new Set(fresh);
      const results = checked.map((one, index): EventResult => {
        const id = idOf(candidates[index]);
        if (one.status === 'invalid') return { id, status: 'rejected', detail: sentence(one.problems) };
        return { id, status: untold.delete(eventKey(one.row)) ? 'stored' : 'duplicate' };
      });
      const problems = checked.flatMap((one, index) =>
        one.status === 'ok'
          ? []
          : one.problems.map((problem) => ({ ...problem, field: `/${index}${problem.field}` })),
      );
      return { accepted: rows.length, results, problems };
    },

    async keep(transaction, candidates) {
      const receivedAt = clock().toISOString();
      const rows = await Promise.all(
        candidates.map(async (candidate) => {
          const result = check(candidate);
          if (result.status === 'ok') return eventRow(await unlinkable(result.event), receivedAt);
          throw new Error(`An event of our own does not fit the vocabulary. ${sentence(result.problems)}`);
        }),
      );
      const fresh = await insertEvents(transaction, rows);
      return {
        fresh: fresh.size,
        publish: () => eventBus.publish(firstOfEach(rows, fresh).map(arrivedEvent)),
      };
    },
  };
}

function firstOfEach(rows: readonly EventRow[], keys: ReadonlySet<string>): EventRow[] {
  const wanted = new Set(keys);
  return rows.filter((row) => wanted.delete(eventKey(row)));
}

function arrivedEvent(row: EventRow): ArrivedEvent {
  return {
    id: row.id,
    name: row.name,
    component: row.component,
    channel: row.channel,
    ...(row.task ? { task: row.task } : {}),
    page: row.page,
    occurredAt: row.occurred_at,
    time: row.time,
    receivedAt: row.received_at,
  };
}

function idOf(candidate: unknown): string {
  if (typeof candidate !== 'object' || candidate === null || !('id' in candidate)) return '';
  return typeof candidate.id === 'string' ? candidate.id.slice(0, longestId) : '';
}

function sentence(problems: readonly FieldProblem[]): string {
  return problems.map(({ field, detail }) => (field ? `${field}: ${detail}` : detail)).join(' ');
}
