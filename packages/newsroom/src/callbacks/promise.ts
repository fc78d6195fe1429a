import type { CallbackSlot } from '@plein/domain/contact.js';
import { amsterdamDate, amsterdamInstant } from '@plein/domain/opening-hours.js';

/** State of a promise to call: past its window, in it, later today, or on another day. */
export type PromiseState = 'late' | 'now' | 'today' | 'later';

export interface RunningPromise {
  readonly state: PromiseState;
  /** Whole minutes: since the window closed (late), until it closes (now), or until it opens. */
  readonly minutes: number;
}

/** State of a promise to call within a window. The end of the window is still on time. */
export function promiseAt({ date, opens, closes }: CallbackSlot, now: Date): RunningPromise {
  const since = (instant: Date): number => Math.floor((now.getTime() - instant.getTime()) / 60_000);
  const until = (instant: Date): number => Math.ceil((instant.getTime() - now.getTime()) / 60_000);
  const [start, end] = [amsterdamInstant(date, opens), amsterdamInstant(date, closes)];
  if (now > end) return { state: 'late', minutes: since(end) };
  if (now >= start) return { state: 'now', minutes: until(end) };
  return { state: date === amsterdamDate(now) ? 'today' : 'later', minutes: until(start) };
}

/** A telephone number in Dutch notation. A foreign number stays international. */
export function shownPhone(phone: string): string {
  const mobile = /^\+316(\d{8})$/.exec(phone);
  if (mobile) return `06 ${String(mobile[1])}`;
  return phone.startsWith('+31') ? `0${phone.slice(3)}` : phone;
}
