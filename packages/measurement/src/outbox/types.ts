import type { Problem } from '@plein/domain/problem.js';
import type { Timers } from '../delivery/timers.js';

export type { Problem };

/** A message of a resident. The same id means the same message, however often it arrives. */
export interface OutboxItem {
  readonly id: string;
  /** The absolute URL to post to, because another page may send the item later. */
  readonly url: string;
  /** The body, sent as JSON. */
  readonly body: unknown;
  /**
   * The subject of an item of which only the last version counts. A changed vote replaces a queued one with
   * the same subject.
   */
  readonly subject?: string;
  /**
   * Whether the item stays in this browser where the gateway refuses it after it was queued, until `dismiss`: what it
   * promised a resident does not hold, and maybe no page was there to say so.
   */
  readonly returnsRefused?: boolean;
}

/** An item that is queued in the browser. */
export interface QueuedItem extends OutboxItem {
  /** When it was submitted, in milliseconds since 1970. */
  readonly queuedAt: number;
  /** When it was first found to be too old, in milliseconds since 1970. */
  readonly overdueSince?: number;
  /**
   * Not sent before this time, in milliseconds since 1970: a tab is sending it, or the server asked to wait.
   */
  readonly notBefore: number;
  /** Why the gateway refused it; such an item is not sent again. */
  readonly refused?: Problem;
}

/** An item that was refused after it was queued. */
export type RefusedItem = QueuedItem & { readonly refused: Problem };

/** The result of a submission. */
export type Submission =
  | { readonly status: 'delivered'; readonly httpStatus: number; readonly answer: unknown }
  /** Stored in this browser and sent later; the event `delivered` or `refused` follows. */
  | { readonly status: 'queued' }
  /** The gateway will never accept it; it is not queued. */
  | { readonly status: 'invalid'; readonly problem: Problem }
  /**
   * Neither sent nor queued: the resident has to submit it again. The reason `full` means that the outbox
   * has no room until queued items are sent.
   */
  | { readonly status: 'failed'; readonly reason?: 'full' };

/** The event `delivered` or `refused` of an outbox. */
export type OutboxEvent = CustomEvent<OutboxMessage>;

/** `detail` of `delivered` and `refused`: the result of a queued item, from any tab. */
export interface OutboxMessage {
  readonly id: string;
  readonly url: string;
  /** HTTP status of the answer; 0 where the item became too old. */
  readonly status: number;
  /** The answer of the gateway; a `Problem` where it refused the item. */
  readonly answer: unknown;
}

export interface OutboxOptions {
  readonly fetch?: typeof globalThis.fetch;
  readonly now?: () => Date;
  readonly random?: (bytes: number) => Uint8Array;
  readonly timers?: Timers;
  /** Name of the database. Pages of one origin with the same name share their queued items. */
  readonly name?: string;
  /** Maximum number of queued items; 100 by default. */
  readonly most?: number;
  /** Returns the browser's database; may throw where the browser allows none. */
  readonly storage?: () => IDBFactory;
  /** Locks with which one tab at a time sends queued items; undefined where the browser has no Web Locks. */
  readonly locks?: LockManager | undefined;
}

/** Fires `delivered` and `refused` (`OutboxEvent`) for queued items. */
export interface Outbox extends EventTarget {
  /** Queues the item, sends it, and resolves with the result. Never throws. */
  submit(item: OutboxItem): Promise<Submission>;
  /** Returns the queued items, oldest first; only those for a URL that starts with `urlPrefix`, if given. */
  pending(urlPrefix?: string): Promise<readonly QueuedItem[]>;
  /** Returns the refused items that nobody dismissed, oldest first; each has `returnsRefused`. */
  refused(urlPrefix?: string): Promise<readonly RefusedItem[]>;
  /** Removes a refused item, because its resident was told. */
  dismiss(id: string): Promise<void>;
  /** Sends queued items that are due; settles when each was tried once. */
  resend(): Promise<void>;
  /** Stops listening and sending. Queued items stay. */
  close(): void;
}
