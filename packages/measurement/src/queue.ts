/** An event that waits: its text is fixed when it is made, so that a resend is the same event. */
export interface Entry {
  readonly id: string;
  readonly json: string;
  /** Length on the wire, with the comma after it. */
  readonly bytes: number;
  /** Whether it reports what was dropped; what happens to a report is not reported again. */
  readonly isReport: boolean;
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

/** The oldest entries that may go out now, marked busy. */
export function takeBatch(queue: Queue): Entry[] {
  const batch: Entry[] = [];
  let room = mostInFlight;
  for (const { isBusy, bytes } of queue) if (isBusy) room -= bytes;
  for (const entry of queue) {
    if (!entry.isBusy && (room -= entry.bytes) >= 0) {
      entry.isBusy = true;
      batch.push(entry);
    }
  }
  return batch;
}
