/**
 * The events that wait, oldest first. An event is its text, id and all, fixed when it is made: a resend is the
 * same event, and it is taken out as itself, never by place, so that what came in meanwhile stays.
 */
export type Queue = Set<string>;

/** Most bytes in requests without an answer: browsers refuse more than 64 KiB of keepalive in all. */
export const mostInFlight = 60_000;

/** Most events that wait; what comes after is dropped and counted. */
export const mostWaiting = 500;

/** So many events wait no longer for more. */
export const fullBatch = 20;

/** Length of these events on the wire, in bytes, without the commas between them. */
export const bytesOf = (...events: string[]): number => new Blob(events).size;
