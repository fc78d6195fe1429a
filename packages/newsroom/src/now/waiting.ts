import type { Callback } from '@plein/domain/newsroom.js';
import { promiseAt, type PromiseState, type RunningPromise } from '../callbacks/promise.js';

/** A callback request with the current state of its promise. */
export interface Waiting {
  readonly callback: Callback;
  readonly promise: RunningPromise;
}

const order: readonly PromiseState[] = ['late', 'now', 'today', 'later'];

/** Callbacks that are waiting: the longest overdue first, then by how soon the window ends or begins. */
export function waitingNow(callbacks: readonly Callback[], now: Date): Waiting[] {
  return callbacks
    .map((callback) => ({ callback, promise: promiseAt(callback.slot, now) }))
    .sort(({ promise: one }, { promise: other }) => {
      if (one.state !== other.state) return order.indexOf(one.state) - order.indexOf(other.state);
      return one.state === 'late' ? other.minutes - one.minutes : one.minutes - other.minutes;
    });
}

/** Number of callbacks that are late. */
export function countLate(waiting: readonly Waiting[]): number {
  return waiting.filter(({ promise }) => promise.state === 'late').length;
}
