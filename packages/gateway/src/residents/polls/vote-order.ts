import { uuidTime } from '@plein/domain/identifier.js';

/** How far the clock of a device may be ahead before the times in its ids are ignored, in milliseconds. */
const clockTolerance = 60_000;

/**
 * Returns the place of a vote among the votes of its voter, or undefined where a later vote was counted
 * already: a queued vote may arrive after its change. The place is the time in the id. An id without a time,
 * or with a time that is still to come, gets the place of its arrival.
 * @param earlier place of the vote that is counted now; undefined where there is none
 * @returns milliseconds since 1970
 */
export function voteOrder(id: string, now: number, earlier: number | undefined): number | undefined {
  const made = uuidTime(id);
  if (made === undefined || made > now + clockTolerance) return Math.max(now, earlier ?? now);
  return earlier !== undefined && made < earlier ? undefined : made;
}
