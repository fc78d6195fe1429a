/**
 * Queued events, oldest first. An event is its JSON text, which never changes, so a resend has the same id.
 * It is removed by its text, not by its position, so that events queued meanwhile stay.
 */
export type Queue = Set<string>;

/** Maximum number of bytes in unanswered requests: browsers refuse more than 64 KiB of keepalive in total. */
export const mostInFlight = 60_000;

/** Maximum number of queued events; later ones are dropped and counted. */
export const mostWaiting = 500;

/** Number of events at which a batch is sent without waiting for more. */
export const fullBatch = 20;

/** Returns the length of events as they are sent, in bytes, without the commas between them. */
export const bytesOf = (...events: string[]): number => new Blob(events).size;
