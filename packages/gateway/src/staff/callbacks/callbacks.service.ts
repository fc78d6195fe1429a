import { windowFigures } from '@plein/domain/callback-capacity.js';
import { amsterdamDate } from '@plein/domain/opening-hours.js';
import { readTaken } from '../../residents/callback-requests/callback-requests.store.js';
import type { CallbackHandedOn } from '@plein/domain/callbacks.js';
import type { Marking } from '@plein/domain/marks.js';
import type {
  Actor,
  Callback,
  CallbackClosing,
  CallbackList,
  CallbackStatus,
} from '@plein/domain/newsroom.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import type { ProfileService } from '../../residents/profile/profile.service.js';
import type { Colleagues } from '../colleagues/colleagues.js';
import type { AuditedChanges } from '../changes/audited-change.js';
import { readMarkNames, readMarks, writeMarks } from '../marks/marks.store.js';
import { createWork, noteOf, type Work, type WorkChange } from '../handling/work.service.js';
import { readWork } from '../handling/work.store.js';
import { callbackOf, readChanges, type CallbackRow } from './callbacks.store.js';
import { endOf, momentOfCall } from './end-of-call.js';

/**
 * What only a request for a callback is refused for: `invalid` says that the moment of the call is before the request or
 * after now; `changed` that a colleague gave other marks meanwhile.
 */
export interface CallbackRefusal {
  status: 'invalid' | 'changed';
}

export type CallbackChange = WorkChange<Callback, CallbackRefusal>;

export interface CallbacksService extends Work<Callback, CallbackRefusal> {
  list(actor: Actor, status: CallbackStatus | undefined): Promise<CallbackList>;
  close(actor: Actor, id: string, closing: CallbackClosing): Promise<CallbackChange>;
  /** Marks the request as one or several kinds of message, also when it is closed. */
  mark(actor: Actor, id: string, marking: Marking): Promise<CallbackChange>;
}

/** Makes the service with which the contact centre handles requests for a callback. */
export function createCallbacksService(
  { store, clock }: Pick<GatewayDependencies, 'store' | 'clock'>,
  changes: AuditedChanges,
  profiles: Pick<ProfileService, 'profile'>,
  colleagues: Colleagues,
): CallbacksService {
  const {
    change,
    changeOpen: _,
    ...work
  } = createWork<'callbacks', Callback, CallbackRefusal>(
    { changes, profiles, colleagues },
    {
      table: 'callbacks',
      noun: 'callback',
      taken: (now) => ({ taken_at: now?.toISOString() ?? null }),
      handedOn: (row, by, word) => ({ handed_on: JSON.stringify(handedOnOf(row, by, word)) }),
      async item(transaction, row, actor) {
        const marks = await readMarks(transaction, [row.id]);
        const residentChanges = await readChanges(transaction, [row.id]);
        return callbackOf(row, actor, marks.get(row.id), residentChanges.get(row.id));
      },
    },
  );

  return {
    ...work,

    async list(actor, status) {
      const rows = await readWork(store.database, 'callbacks', status);
      const ids = rows.map(({ id }) => id);
      const marks = await readMarks(store.database, ids);
      const residentChanges = await readChanges(store.database, ids);
      const profile = await profiles.profile();
      const now = clock();
      const taken = await readTaken(store.database, amsterdamDate(now));
      return {
        callbacks: rows.map((row) => callbackOf(row, actor, marks.get(row.id), residentChanges.get(row.id))),
        names: await readMarkNames(store.database),
        windows: profile ? windowFigures(profile, taken, now) : [],
      };
    },

    mark: (actor, id, marking) =>
      change(actor, id, async (row, { transaction }) => {
        const written = await writeMarks(transaction, { ...row, source: 'callbacks' }, marking);
        if (written === 'changed') return { status: 'changed' };
        return written === 'written' ? { note: { action: 'message.marked' } } : undefined;
      }),

    async close(actor, id, closing) {
      const holidays = (await profiles.profile())?.holidays ?? [];
      return change(actor, id, async (row, { announce, now }) => {
        if (row.status === 'closed')
          return row.outcome === closing.outcome ? undefined : { status: 'closed' };
        const called = momentOfCall(row, closing, now);
        if (called < new Date(row.received_at) || called > now) return { status: 'invalid' };
        await announce(endOf(row, closing, called, holidays));
        const { outcome } = closing;
        return {
          change: {
            ...{ status: 'closed', closed_at: now.toISOString(), outcome, note: noteOf(closing.note) },
            taken_by: row.taken_by ?? actor.id,
            taken_by_name: row.taken_by_name ?? actor.name,
          },
          note: { action: 'callback.closed', detail: outcome },
        };
      });
    },
  };
}

function handedOnOf(
  { department }: CallbackRow,
  { actor, now }: { actor: Actor; now: Date },
  word: string,
): CallbackHandedOn {
  return {
    ...(department !== null && { from: department }),
    ...{ by: actor.name, at: now.toISOString() },
    ...(word && { word }),
  };
}
