import { openingAt, type Opening } from '../opening-hours/opening.js';
import type { Channel, Profile, Task } from '../profile/schema.js';
import { isHumanChannel } from '../vocabulary/human-channels.js';

/** Reasons for the position of a channel. The element provides the text of each. */
export const adviceReasons = ['open-now', 'best-for-task', 'always-open', 'opens-soon', 'other'] as const;
export type AdviceReason = (typeof adviceReasons)[number];

/**
 * What a resident may expect of a channel now: no wait, a short wait, a long wait, or a task that they settle
 * themselves. The element provides the text of each, with the minutes.
 */
export const adviceExpectations = ['at-once', 'waiting', 'busy', 'self-service'] as const;
export type AdviceExpectation = (typeof adviceExpectations)[number];

/** One channel of the municipality, with its current state. Only the first of a list is advised. */
export interface ChannelAdvice {
  channel: Channel;
  opening: Opening;
  reason: AdviceReason;
  /** Undefined where nobody knows what to expect. */
  expect: AdviceExpectation | undefined;
  /** Minutes of waiting, or minutes that the task takes where residents settle it themselves. */
  minutes: number | undefined;
  /** Its rank on its own: the lower, the better. A person may stand before it. */
  rank: number;
  advised: boolean;
}

/** Minutes of waiting that a better position in the task's order is worth, and from which it is busy. */
const minutesPerPlace = 10;
const soon = 3_600_000;
/** More than any place and wait: what is open goes before what is closed. */
const farthest = 1e6;

/**
 * Returns the channels of the municipality for a task at this moment, the best first.
 *
 * Open channels come before closed ones, and a callback that can be requested comes before the other closed
 * ones. Within these groups the order of the task counts, combined with the waiting time: ten minutes of
 * waiting outweigh one position. Without a task the order of the profile counts. Channels that the task does
 * not name are left out, except those that a person answers. A task that the profile does not have counts as
 * no task. The best channel on which a person answers stands first or second, also while it is closed.
 */
export function adviseChannels(
  profile: Pick<Profile, 'channels' | 'holidays' | 'tasks'>,
  taskUri: string | undefined,
  now: Date,
): ChannelAdvice[] {
  const task = profile.tasks.find(({ uri }) => uri === taskUri);
  const ranked = channelsFor(profile, task).map((channel, place) => {
    const opening = openingAt(channel, profile.holidays, now);
    // Where nobody knows the wait, it is no number: neither short nor long.
    const wait = (opening.open ? channel.waitingMinutes : undefined) ?? NaN;
    const own = opening.open && task?.selfService?.channel === channel.id && task.selfService.minutes;
    return {
      channel,
      opening,
      reason: reasonFor(opening, task?.channels[0] === channel.id, now),
      expect: expectationOf(wait) ?? (own ? 'self-service' : undefined),
      minutes: wait >= 0 ? wait : own || undefined,
      advised: false,
      rank: reachOf(channel, opening) * farthest + place * minutesPerPlace + (wait || 0),
    };
  });
  return withPersonInView(ranked.sort((a, b) => a.rank - b.rank));
}

/**
 * Marks the first channel as the advised one. Brings the first channel on which a person answers to the second
 * place, unless it stands there or before.
 */
export function withPersonInView(ordered: readonly ChannelAdvice[]): ChannelAdvice[] {
  const advice = [...ordered];
  const person = advice.findIndex(({ channel }) => isHumanChannel(channel.kind));
  if (person > 1) advice.splice(1, 0, ...advice.splice(person, 1));
  return advice.map((one, index) => ({ ...one, advised: !index }));
}

const expectationOf = (wait: number): AdviceExpectation | undefined =>
  wait < 2 ? 'at-once' : wait < minutesPerPlace ? 'waiting' : wait ? 'busy' : undefined;

function channelsFor({ channels }: Pick<Profile, 'channels'>, task: Task | undefined): Channel[] {
  if (!task) return channels;
  const named = new Set(task.channels.flatMap((id) => channels.find((channel) => channel.id === id) ?? []));
  return [...named, ...channels.filter((one) => !named.has(one) && isHumanChannel(one.kind))];
}

function reachOf(channel: Channel, opening: Opening): number {
  if (opening.open) return 0;
  if (!opening.opens) return 3;
  return channel.callback ? 1 : 2;
}

function reasonFor(opening: Opening, best: boolean, now: Date): AdviceReason {
  if (!opening.open && opening.opens && +opening.opens - +now <= soon) return 'opens-soon';
  if (best) return 'best-for-task';
  if (!opening.open) return 'other';
  return opening.always ? 'always-open' : 'open-now';
}
