import { offeredSlots } from '@plein/domain/callback-capacity.js';
import type { CallbackCopy, CallbackSlot } from '@plein/domain/contact.js';
import type { Actor, CallbackOutcome } from '@plein/domain/newsroom.js';
import { uuidv7 } from '@plein/domain/identifier.js';
import { amsterdamDate, amsterdamInstant, workingDaysBetween } from '@plein/domain/opening-hours.js';
import type { Kysely } from 'kysely';
import { havingCallback, putInOutbox } from '../../connectors/outbox/deliveries.store.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import {
  slotText,
  type CallbackPromise,
  type CallbackPromises,
  type PromiseRefusal,
  type PromiseStep,
} from '../../residents/callback-requests/callback-promise.js';
import {
  callbackReceiptHash,
  freeSlotsOf,
  hasRoom,
} from '../../residents/callback-requests/callback-requests.service.js';
import { findCallbackByReceipt } from '../../residents/callback-requests/callback-requests.store.js';
import type { ProfileService } from '../../residents/profile/profile.service.js';
import type { Database } from '../../store/database.js';
import type { AuditedChanges, Change } from '../changes/audited-change.js';
import { lockWork, updateWork } from '../handling/work.store.js';
import { readChanges, type CallbackRow } from './callbacks.store.js';
import { contextOf, endOf } from './end-of-call.js';

/** The audit log says that the resident did it, and not who that is. */
const resident: Actor = { id: 'resident', name: 'Bewoner', role: 'contact-centre' };

const longestWait = 60;

/** What a step changes; or why it is refused. `done` changes nothing, since it is so already. */
type Made =
  | { status: 'done' }
  | { status: 'refused'; why: PromiseRefusal }
  | {
      status: 'changed';
      row: Partial<CallbackRow>;
      what: 'moved' | 'cancelled' | 'answered';
      detail: string;
    };

/** Makes the service by which a resident moves or cancels a call, and says whether we called. */
export function createCallbackPromises(
  { store, clock, random }: Pick<GatewayDependencies, 'store' | 'clock' | 'random'>,
  changes: AuditedChanges,
  profiles: Pick<ProfileService, 'profile'>,
  connectors: readonly string[] = [],
): CallbackPromises {
  /** Tells each connector that has the request, or that may have it, of this change. */
  async function tell(
    transaction: Kysely<Database>,
    row: CallbackRow,
    change: string,
    now: Date,
  ): Promise<void> {
    const having = await havingCallback(transaction, row.id, connectors);
    await putInOutbox(transaction, { kind: 'callback-change', subject: change }, having, {
      now,
      newId: () => uuidv7(now.getTime(), random),
    });
  }

  /** Makes a step of the resident who has this key. The row is locked, so that staff and other tabs come before or after. */
  async function step(
    key: string,
    make: (row: CallbackRow, before: CallbackPromise, change: Change) => Promise<Made> | Made,
  ): Promise<PromiseStep> {
    const hash = await callbackReceiptHash(key);
    return changes.make(resident, async (change): Promise<PromiseStep> => {
      const { transaction, now, note } = change;
      const id = await findCallbackByReceipt(transaction, hash);
      const row = id === undefined ? undefined : await lockWork(transaction, 'callbacks', id);
      if (!row) return { status: 'unknown' };
      const before = await promiseOf(transaction, row);
      const made = await make(row, before, change);
      if (made.status !== 'changed') return { ...made, promise: before };
      const { what, detail } = made;
      const changeId = uuidv7(now.getTime(), random);
      await transaction
        .insertInto('callback_changes')
        .values({
          ...{ id: changeId, callback: row.id, at: now.toISOString(), what, detail },
        })
        .execute();
      if (what !== 'answered') await tell(transaction, row, changeId, now);
      await note({ action: `callback.${what}`, subject: row.reference });
      const after =
        Object.keys(made.row).length > 0 ? await updateWork(transaction, 'callbacks', row, made.row) : row;
      return { status: 'done', promise: await promiseOf(transaction, after) };
    });
  }

  return {
    async find(key) {
      const { database } = store;
      const id = await findCallbackByReceipt(database, await callbackReceiptHash(key));
      if (id === undefined) return undefined;
      const row = await database.selectFrom('callbacks').selectAll().where('id', '=', id).executeTakeFirst();
      return row && promiseOf(database, row);
    },

    async slots({ department }) {
      const profile = await profiles.profile();
      return profile ? freeSlotsOf(store.database, profile, department, clock()) : [];
    },

    async move(key, to, seen) {
      const profile = await profiles.profile();
      return step(key, async (row, before, { transaction, announce, now }) => {
        const { slot, outcome, isCancelled } = before;
        if (outcome !== undefined) return { status: 'refused', why: isCancelled ? 'cancelled' : 'closed' };
        // The same press twice, or the same choice in two tabs.
        if (slotText(slot) === slotText(to)) return { status: 'done' };
        if (slotText(slot) !== seen) return { status: 'refused', why: 'changed' };
        const isOffered = profile && offeredSlots(profile, now).some((one) => slotText(one) === slotText(to));
        if (!isOffered || !(await hasRoom(transaction, profile, row.department, to)))
          return { status: 'refused', why: 'gone' };
        const waitDays = workingDaysBetween(amsterdamDate(now), to.date, profile.holidays);
        await announce({
          name: 'contact.callback-moved',
          detail: { waitDays: Math.min(waitDays, longestWait) },
          context: contextOf(row),
        });
        return {
          status: 'changed',
          what: 'moved',
          detail: JSON.stringify(slot),
          // The team is told of it anew.
          row: { date: to.date, opens: to.opens, closes: to.closes, noticed_to: null },
        };
      });
    },

    async cancel(key) {
      const holidays = (await profiles.profile())?.holidays ?? [];
      return step(key, async (row, { slot, outcome, isCancelled }, { announce, now }) => {
        if (isCancelled) return { status: 'done' };
        if (outcome !== undefined) return { status: 'refused', why: 'closed' };
        await announce(endOf(row, { outcome: 'withdrawn' }, now, holidays));
        return {
          status: 'changed',
          what: 'cancelled',
          detail: JSON.stringify(slot),
          row: { status: 'closed', closed_at: now.toISOString(), outcome: 'withdrawn' },
        };
      });
    },

    answer: (key, answer) =>
      step(key, async (row, before, { announce, now }) => {
        if (before.isCancelled) return { status: 'refused', why: 'cancelled' };
        if (before.answer !== undefined)
          return before.answer === answer ? { status: 'done' } : { status: 'refused', why: 'answered' };
        if (before.outcome === undefined && !isOver(before.slot, now))
          return { status: 'refused', why: 'early' };
        await announce({
          name: 'contact.callback-answered',
          detail: { answer },
          context: contextOf(row),
        });
        return { status: 'changed', what: 'answered', detail: answer, row: {} };
      }),
  };
}

const isOver = ({ date, closes }: CallbackSlot, now: Date): boolean => now > amsterdamInstant(date, closes);

/** Returns the promise of a row. */
async function promiseOf(database: Kysely<Database>, row: CallbackRow): Promise<CallbackPromise> {
  const changes = (await readChanges(database, [row.id])).get(row.id) ?? [];
  const { date, opens, closes } = row;
  return {
    reference: row.reference,
    receivedAt: row.received_at,
    slot: { date, opens, closes },
    copy: JSON.parse(row.document) as CallbackCopy,
    department: row.department,
    outcome: row.status === 'closed' ? (row.outcome as CallbackOutcome) : undefined,
    isCancelled: changes.some(({ what }) => what === 'cancelled'),
    answer: changes.find(({ what }) => what === 'answered')?.answer,
  };
}
