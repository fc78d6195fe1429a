import type { Kysely } from 'kysely';
import type { GatewayDependencies } from '../../core/dependencies.js';
import type { FieldProblem } from '@plein/domain/problem.js';
import type { ArrivedEvent, EventBus } from '../../core/event-bus.js';
import { eventChecker, type CheckedEvent } from './check-event.js';
import { eventKey, eventRow, insertEvents, type EventRow } from './events.store.js';
import type { Database } from '../../store/database.js';
import { SharedInsert } from './batch-insert.js';

/** What became of one event, in the order in which they were sent. */
export interface EventResult {
  /** As it was sent; empty where it had none. */
  id: string;
  status: 'stored' | 'duplicate' | 'rejected';
  /** Why it was rejected. */
  detail?: string;
}

export interface Receipt {
  /** How many are in the store now: those stored and those that were there already. */
  accepted: number;
  results: EventResult[];
  /** Of the rejected events, with the place in the batch in front of the field. */
  problems: FieldProblem[];
}

/** What is wrong with an event of this sender; empty where it may send it. */
export type SenderRule = (event: CheckedEvent) => FieldProblem[];

export interface EventsService {
  /** Checks and stores events, and resolves after the commit. One bad event does not hold up the others. */
  receive(candidates: readonly unknown[], mayBeSent?: SenderRule): Promise<Receipt>;
  /**
   * Checks and stores events of the gateway itself within a work of the store. Call `publish` after its commit.
   * @throws Error where an event does not fit the vocabulary.
   */
  keep(
    transaction: Kysely<Database>,
    candidates: readonly unknown[],
  ): Promise<{ fresh: number; publish: () => void }>;
}

const longestId = 100;

/** Takes events in: each source and id once, without personal data, told to the newsroom once they are safe. */
export function createEventsService(
  { store, clock }: Pick<GatewayDependencies, 'store' | 'clock'>,
  eventBus: EventBus,
): EventsService {
  const check = eventChecker();
  const shared = new SharedInsert(store);
  return {
    async receive(candidates, mayBeSent = () => []) {
      const receivedAt = clock().toISOString();
      const checked = candidates.map((candidate) => {
        const result = check(candidate);
        if (result.status === 'invalid') return result;
        const problems = mayBeSent(result.event);
        return problems.length > 0
          ? { status: 'invalid' as const, problems }
          : { status: 'ok' as const, row: eventRow(result.event, receivedAt) };
      });
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
      const rows = candidates.map((candidate) => {
        const result = check(candidate);
        if (result.status === 'ok') return eventRow(result.event, receivedAt);
        throw new Error(`An event of our own does not fit the vocabulary. ${sentence(result.problems)}`);
      });
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
