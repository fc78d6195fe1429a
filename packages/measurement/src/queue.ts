/** An event that waits: its text, id and all, is fixed when it is made, so that a resend is the same event. */
export interface Entry {
  readonly json: string;
  /** Length on the wire, with the comma after it. */
  readonly bytes: number;
  /** Whether it is in a request that has no answer yet. */
  isBusy: boolean;
}

/** Oldest first. An entry is taken out itself, never by place: what came in meanwhile stays. */
export type Queue = Set<Entry>;

/** Most bytes in requests without an answer: browsers refuse more than 64 KiB of keepalive in all. */
export const mostInFlight = 60_000;

/** Most events that wait; what comes after is dropped and counted. */
export const mostWaiting = 500;

/** So many events wait no longer for more. */
export const fullBatch = 20;
