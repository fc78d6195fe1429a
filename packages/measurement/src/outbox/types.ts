import type { Problem } from '@plein/domain/problem.js';
import type { Timers } from '../delivery/timers.js';

export type { Problem };

/** What a resident sends: the same id means the same message, however often it arrives. */
export interface OutboxItem {
  readonly id: string;
  /** Where it is posted, absolute: it may be sent later from another page. */
  readonly url: string;
  /** Sent as JSON. */
  readonly body: unknown;
  /**
   * What it is about, where only the last word counts: a changed vote takes the place of a kept one with the
   * same subject.
   */
  readonly subject?: string;
}

/** An item that waits in the browser. */
export interface QueuedItem extends OutboxItem {
  /** When it was handed in, in milliseconds since 1970. */
  readonly queuedAt: number;
  /** Nobody sends it before this time: a tab is sending it, or the server asked to wait. */
  readonly notBefore: number;
}

/** What became of a message. */
export type Submission =
  | { readonly status: 'delivered'; readonly httpStatus: number; readonly answer: unknown }
  /** It is stored in this browser and goes out later; `delivered` or `refused` tells when. */
  | { readonly status: 'queued' }
  /** The gateway will never take it; it is not kept. */
  | { readonly status: 'invalid'; readonly problem: Problem }
  /** Neither sent nor kept: the resident has to do it again. */
  | { readonly status: 'failed' };

/** The event `delivered` or `refused` of an outbox. */
export type OutboxEvent = CustomEvent<OutboxMessage>;

/** `detail` of `delivered` and `refused`: what became of an item that was kept, in whichever tab. */
export interface OutboxMessage {
  readonly id: string;
  readonly url: string;
  /** HTTP status of the answer; 0 where it was given up without one. */
  readonly status: number;
  /** What the gateway answered; a `Problem` where it refused. */
  readonly answer: unknown;
}

export interface OutboxOptions {
  readonly fetch?: typeof globalThis.fetch;
  readonly now?: () => Date;
  readonly random?: (bytes: number) => Uint8Array;
  readonly timers?: Timers;
  /** Name of the database; pages of one origin with the same name share what is kept. */
  readonly name?: string;
  /** Gives the place to store in; may throw where the browser allows none. */
  readonly storage?: () => IDBFactory;
  /** Makes one tab at a time send what is kept; undefined where the browser has no Web Locks. */
  readonly locks?: LockManager | undefined;
}

/** Fires `delivered` and `refused` (`OutboxEvent`) for items that were kept. */
export interface Outbox extends EventTarget {
  /** Keeps the item, sends it, and says what became of it. Never throws. */
  submit(item: OutboxItem): Promise<Submission>;
  /** What is kept, oldest first; only what goes to a URL that starts with `urlPrefix` where given. */
  pending(urlPrefix?: string): Promise<readonly QueuedItem[]>;
  /** Sends what is kept and due now; settles when each of them was tried once. */
  resend(): Promise<void>;
  /** Stops listening and waiting. What is kept stays. */
  close(): void;
}
