import type { CallbackHandedOn, CallbackHandingOn } from '@plein/domain/callbacks.js';
import type { CallbackRequest } from '@plein/domain/contact.js';
import type { Marking } from '@plein/domain/marks.js';
import type {
  Actor,
  Callback,
  CallbackClosing,
  CallbackList,
  CallbackStatus,
  ReturnReason,
} from '@plein/domain/newsroom.js';
import {
  amsterdamDate,
  amsterdamInstant,
  workingDaysBetween,
  type SpecialOpeningHours,
} from '@plein/domain/opening-hours.js';
import { removePersonalData } from '@plein/domain/privacy.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import type { ProfileService } from '../../residents/profile/profile.service.js';
import type { Colleagues } from '../colleagues/colleagues.js';
import type { Change, AuditedChanges, OwnEvent } from '../changes/audited-change.js';
import { readMarkNames, readMarks, writeMarks } from '../marks/marks.store.js';
import {
  callbackOf,
  findCallbackRow,
  lockCallbackRow,
  readCallbacks,
  updateCallback,
  type CallbackRow,
} from './callbacks.store.js';

/**
 * The result of a change. `busy` names the colleague who took the request; `closed` says that it was closed
 * already; `invalid` that the moment of the call is before the request or after now; `reason-missing` that a colleague
 * has taken it, so that returning it takes a reason; `no-colleague` and `no-department` that there is none with this
 * id.
 */
export type CallbackChange =
  | { status: 'done'; callback: Callback }
  | { status: 'invalid' }
  | { status: 'reason-missing' }
  | { status: 'unknown' }
  | { status: 'no-colleague' }
  | { status: 'no-department' }
  | { status: 'changed' }
  | { status: 'busy'; by: string }
  | { status: 'closed' };

export interface CallbacksService {
  list(actor: Actor, status: CallbackStatus | undefined): Promise<CallbackList>;
  take(actor: Actor, id: string): Promise<CallbackChange>;
  /** Returns the request to the queue, so that a colleague can take it. That of another one takes a reason. */
  giveBack(actor: Actor, id: string, reason?: ReturnReason): Promise<CallbackChange>;
  close(actor: Actor, id: string, closing: CallbackClosing): Promise<CallbackChange>;
  /** Gives the request to another team, where it waits for somebody to take it. */
  handOn(actor: Actor, id: string, to: CallbackHandingOn): Promise<CallbackChange>;
  /** Marks the request as one or several kinds of message, also when it is closed. */
  mark(actor: Actor, id: string, marking: Marking): Promise<CallbackChange>;
  /** Gives the request to a colleague who is logged in. */
  assign(actor: Actor, id: string, colleague: string): Promise<CallbackChange>;
}

/** Makes the service with which the contact centre handles requests for a callback. */
export function createCallbacksService(
  { store }: Pick<GatewayDependencies, 'store'>,
  changes: AuditedChanges,
  profiles: Pick<ProfileService, 'profile'>,
  colleagues: Colleagues,
): CallbacksService {
  /** Changes a request, and returns it as it is afterwards. `work` may refuse the change. */
  function change(
    actor: Actor,
    id: string,
    work: (row: CallbackRow, change: Change) => Promise<CallbackChange | undefined>,
  ): Promise<CallbackChange> {
    return changes.make(actor, async (making) => {
      const row = await lockCallbackRow(making.transaction, id);
      if (!row) return { status: 'unknown' };
      const failure = await work(row, making);
      if (failure) return failure;
      const changed = await findCallbackRow(making.transaction, id);
      const marks = await readMarks(making.transaction, [id]);
      return { status: 'done', callback: callbackOf(changed ?? row, actor, marks.get(id)) };
    });
  }

  return {
    async list(actor, status) {
      const rows = await readCallbacks(store.database, status);
      const marks = await readMarks(
        store.database,
        rows.map(({ id }) => id),
      );
      return {
        callbacks: rows.map((row) => callbackOf(row, actor, marks.get(row.id))),
        names: await readMarkNames(store.database),
      };
    },

    take: (actor, id) =>
      change(actor, id, async (row, { transaction, note, now }) => {
        if (row.status === 'closed') return { status: 'closed' };
        if (row.taken_by === actor.id) return undefined;
        if (row.taken_by !== null) return { status: 'busy', by: row.taken_by_name ?? '' };
        const taken = {
          status: 'taken',
          taken_by: actor.id,
          taken_by_name: actor.name,
          taken_at: now.toISOString(),
        };
        if (!(await updateCallback(transaction, row, taken))) return { status: 'busy', by: 'A colleague' };
        await note({ action: 'callback.taken', subject: row.reference });
        return undefined;
      }),

    giveBack: (actor, id, reason) =>
      change(actor, id, async (row, { transaction, note }) => {
        if (row.status === 'closed') return { status: 'closed' };
        if (row.status === 'open') return undefined;
        const isOwn = row.taken_by === actor.id;
        if (!isOwn && reason === undefined) return { status: 'reason-missing' };
        const returned = { status: 'open', taken_by: null, taken_by_name: null, taken_at: null };
        if (!(await updateCallback(transaction, row, returned))) return { status: 'closed' };
        await note({
          action: 'callback.returned',
          subject: row.reference,
          ...(isOwn || reason === undefined ? {} : { detail: reason }),
        });
        return undefined;
      }),

    async handOn(actor, id, { department, word = '' }) {
      const known = (await profiles.profile())?.departments ?? [];
      if (!known.some(({ code }) => code === department)) return { status: 'no-department' };
      return change(actor, id, async (row, { transaction, note, now }) => {
        const refusal = heldBy(row, actor);
        if (refusal) return refusal;
        const text = removePersonalData(word).text.trim();
        const handedOn: CallbackHandedOn = {
          ...(row.department !== null && { from: row.department }),
          by: actor.name,
          at: now.toISOString(),
          ...(text !== '' && { word: text }),
        };
        const given = {
          status: 'open',
          taken_by: null,
          taken_by_name: null,
          taken_at: null,
          department,
          // The team is told of it, also where it had the request before.
          noticed_to: null,
          handed_on: JSON.stringify(handedOn),
        };
        if (!(await updateCallback(transaction, row, given))) return { status: 'closed' };
        await note({ action: 'callback.handed-on', subject: row.reference, detail: department });
        return undefined;
      });
    },

    mark: (actor, id, marking) =>
      change(actor, id, async (row, { transaction, note }) => {
        const written = await writeMarks(transaction, { ...row, source: 'callbacks' }, marking);
        if (written === 'changed') return { status: 'changed' };
        if (written === 'written') await note({ action: 'message.marked', subject: row.reference });
        return undefined;
      }),

    async assign(actor, id, colleague) {
      const found = (await colleagues.list(actor)).find((one) => one.id === colleague);
      if (!found) return { status: 'no-colleague' };
      return change(actor, id, async (row, { transaction, note, now }) => {
        const refusal = heldBy(row, actor);
        if (refusal) return refusal;
        const taken = {
          status: 'taken',
          taken_by: found.id,
          taken_by_name: found.name,
          taken_at: now.toISOString(),
        };
        if (!(await updateCallback(transaction, row, taken))) return { status: 'closed' };
        await note({ action: 'callback.assigned', subject: row.reference });
        return undefined;
      });
    },

    async close(actor, id, closing) {
      const holidays = (await profiles.profile())?.holidays ?? [];
      return change(actor, id, async (row, { transaction, note, announce, now }) => {
        if (row.status === 'closed')
          return row.outcome === closing.outcome ? undefined : { status: 'closed' };
        const called = momentOfCall(row, closing, now);
        if (called < new Date(row.received_at) || called > now) return { status: 'invalid' };
        const text = removePersonalData(closing.note ?? '').text.trim();
        const closed = await updateCallback(transaction, row, {
          status: 'closed',
          taken_by: row.taken_by ?? actor.id,
          taken_by_name: row.taken_by_name ?? actor.name,
          closed_at: now.toISOString(),
          outcome: closing.outcome,
          note: text === '' ? null : text,
        });
        if (!closed) return { status: 'closed' };
        await announce(endOf(row, closing, called, holidays));
        await note({ action: 'callback.closed', subject: row.reference, detail: closing.outcome });
        return undefined;
      });
    },
  };
}

/** Why an actor may not give a request away: it is closed, or a colleague has it. */
function heldBy(row: CallbackRow, actor: Actor): CallbackChange | undefined {
  if (row.status === 'closed') return { status: 'closed' };
  if (row.taken_by === null || row.taken_by === actor.id) return undefined;
  return { status: 'busy', by: row.taken_by_name ?? '' };
}

/**
 * Returns when the resident was called: when the colleague says so, or else when the request was taken, where
 * that was within the promised hours. A call is often written down after those hours.
 */
function momentOfCall(row: CallbackRow, { calledAt }: CallbackClosing, now: Date): Date {
  if (calledAt !== undefined) return new Date(calledAt);
  if (row.taken_at === null) return now;
  const taken = new Date(row.taken_at);
  return isInWindow(row, taken) ? taken : now;
}

function isInWindow({ date, opens, closes }: CallbackRow, moment: Date): boolean {
  return moment >= amsterdamInstant(date, opens) && moment <= amsterdamInstant(date, closes);
}

/** Returns the event of a kept or missed promise, with the promised and the actual working days. */
function endOf(
  row: CallbackRow,
  { outcome }: CallbackClosing,
  called: Date,
  holidays: SpecialOpeningHours[],
): OwnEvent {
  const { slot, language, task } = JSON.parse(row.document) as CallbackRequest;
  // The team that the request was handed on to called.
  const department = row.department ?? undefined;
  const asked = amsterdamDate(new Date(row.received_at));
  const daysUntil = (date: string) => Math.min(workingDaysBetween(asked, date, holidays), 3650);
  const promisedDays = daysUntil(slot.date);
  const context = {
    channel: 'callback' as const,
    language,
    ...(task === undefined ? {} : { task }),
    ...(department === undefined ? {} : { department }),
  };
  if (outcome !== 'kept') {
    return { name: 'contact.callback-missed', detail: { promisedDays, reason: outcome }, context };
  }
  const actualDays = daysUntil(amsterdamDate(called));
  const inWindow = isInWindow(row, called);
  return { name: 'contact.callback-kept', detail: { promisedDays, actualDays, inWindow }, context };
}
