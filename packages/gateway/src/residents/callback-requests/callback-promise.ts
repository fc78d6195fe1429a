import type { CallbackCopy, CallbackSlot } from '@plein/domain/contact.js';
import type { CallbackOutcome } from '@plein/domain/newsroom.js';
import type { PromiseAnswer } from '@plein/domain/vocabulary.js';

/** A promise to call, as the page behind the link of a resident shows it. */
export interface CallbackPromise {
  reference: string;
  receivedAt: string;
  /** The window as it is now. */
  slot: CallbackSlot;
  copy: CallbackCopy;
  /** The code of the department that calls now, maybe after the request was handed on. */
  department: string | null;
  /** How the request ended; undefined while it is open. */
  outcome: CallbackOutcome | undefined;
  /** Whether the resident cancelled it by the link. */
  isCancelled: boolean;
  /** What the resident said of the promise. */
  answer: PromiseAnswer | undefined;
}

/**
 * Why a step of a resident is refused:
 *
 * - `closed`: staff closed the request;
 * - `cancelled`: the resident cancelled it before, maybe in another tab;
 * - `changed`: the resident moved it to another window since this page was shown;
 * - `gone`: the window is full, has begun, or is not offered any more;
 * - `early`: the promised hours are not over, so that nobody can say whether the promise was kept;
 * - `answered`: the resident gave another answer before.
 */
export type PromiseRefusal = 'closed' | 'cancelled' | 'changed' | 'gone' | 'early' | 'answered';

/** What came of a step, with the promise as it is now; `unknown` where the key opens nothing. */
export type PromiseStep =
  | { status: 'done'; promise: CallbackPromise }
  | { status: 'refused'; why: PromiseRefusal; promise: CallbackPromise }
  | { status: 'unknown' };

/** What a resident does with a promise to call, by its unguessable key. */
export interface CallbackPromises {
  find(key: string): Promise<CallbackPromise | undefined>;
  /** Returns the windows that the resident can move this call to. */
  slots(promise: CallbackPromise): Promise<CallbackSlot[]>;
  /**
   * Moves the call.
   * @param seen the window that the page showed
   */
  move(key: string, to: CallbackSlot, seen: string): Promise<PromiseStep>;
  cancel(key: string): Promise<PromiseStep>;
  /** Says whether the promise was kept. The first answer counts. */
  answer(key: string, answer: PromiseAnswer): Promise<PromiseStep>;
}

/** A window as one text, as in `2026-11-23 09:00 12:00`. */
export const slotText = ({ date, opens, closes }: CallbackSlot): string => `${date} ${opens} ${closes}`;

/** Returns the window in a text, also as a resident writes it; undefined where it is none. */
export function slotIn(text = ''): CallbackSlot | undefined {
  const [, date, opens, closes] = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})[ -](\d{2}:\d{2})$/.exec(text) ?? [];
  return date && opens && closes ? { date, opens, closes } : undefined;
}
