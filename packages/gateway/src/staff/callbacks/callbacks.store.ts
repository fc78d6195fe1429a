import type { CallbackHandedOn } from '@plein/domain/callbacks.js';
import type { CallbackCopy, CallbackSlot } from '@plein/domain/contact.js';
import type { Marks } from '@plein/domain/marks.js';
import type {
  Actor,
  Callback,
  CallbackChange,
  CallbackOutcome,
  CallbackStatus,
} from '@plein/domain/newsroom.js';
import type { PromiseAnswer } from '@plein/domain/vocabulary.js';
import type { Kysely, Selectable } from 'kysely';
import { receiptText } from '../../residents/callback-requests/receipt-text.js';
import type { CallbacksTable, Database } from '../../store/database.js';
import { workOf } from '../handling/work.store.js';

export type CallbackRow = Selectable<CallbacksTable>;

/** Returns what residents changed in these requests by the links of their receipts, the first change first. */
export async function readChanges(
  database: Kysely<Database>,
  callbacks: readonly string[],
): Promise<ReadonlyMap<string, CallbackChange[]>> {
  if (callbacks.length === 0) return new Map();
  const rows = await database
    .selectFrom('callback_changes')
    .selectAll()
    .where('callback', 'in', callbacks)
    .orderBy('at')
    .orderBy('id')
    .execute();
  const changes = new Map<string, CallbackChange[]>();
  for (const { callback, at, what, detail } of rows) {
    const change: CallbackChange =
      what === 'answered'
        ? { what, at, answer: detail as PromiseAnswer }
        : { what: what as 'moved' | 'cancelled', at, from: JSON.parse(detail) as CallbackSlot };
    changes.set(callback, [...(changes.get(callback) ?? []), change]);
  }
  return changes;
}

/** Returns a request as this actor sees it. */
export function callbackOf(
  row: CallbackRow,
  actor: Actor | undefined,
  marks: Marks | undefined,
  changes: CallbackChange[] = [],
): Callback {
  const copy = JSON.parse(row.document) as CallbackCopy;
  const { date, opens, closes } = row;
  const slot = { date, opens, closes };
  const { name, phone, language, question, task, caseReference, transcript } = copy;
  const optional = { question, task, caseReference, transcript };
  return {
    ...{ id: row.id, slot, name, phone, language },
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    ...workOf(row, actor),
    status: row.status as CallbackStatus,
    ...(row.handed_on !== null && { handedOn: JSON.parse(row.handed_on) as CallbackHandedOn }),
    ...(row.outcome !== null && { outcome: row.outcome as CallbackOutcome }),
    ...(marks && { marks }),
    ...(changes.length > 0 && { changes }),
    receiptText: receiptText({ reference: row.reference, receivedAt: row.received_at, slot, copy }),
  };
}
