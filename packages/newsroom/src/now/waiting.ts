import type { Callback } from '@plein/domain/newsroom.js';
import { promiseAt, type PromiseState, type RunningPromise } from '../callbacks/promise.js';

/** A request to be called back with its promise, as it runs now. */
export interface Waiting {
  readonly callback: Callback;
  readonly promise: RunningPromise;
}

const order: readonly PromiseState[] = ['late', 'now', 'today', 'later'];

/** Who waits for a call, the longest overdue first, then by how soon the promise ends or begins. */
export function waitingNow(callbacks: readonly Callback[], now: Date): Waiting[] {
  return callbacks
    .map((callback) => ({ callback, promise: promiseAt(callback.slot, now) }))
    .sort(({ promise: one }, { promise: other }) => {
      if (one.state !== other.state) return order.indexOf(one.state) - order.indexOf(other.state);
      return one.state === 'late' ? other.minutes - one.minutes : one.minutes - other.minutes;
    });
}

/** How many wait longer than they were promised. */
export function countLate(waiting: readonly Waiting[]): number {
  return waiting.filter(({ promise }) => promise.state === 'late').length;
}
