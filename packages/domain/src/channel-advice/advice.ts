import { openingAt, type Opening } from '../opening-hours/opening.js';
import type { Channel, Profile, Task } from '../profile/schema.js';
import { isHumanChannel } from '../vocabulary/human-channels.js';

/** Reasons for the position of a channel. The element provides the text of each. */
export const adviceReasons = ['open-now', 'best-for-task', 'always-open', 'opens-soon', 'other'] as const;
export type AdviceReason = (typeof adviceReasons)[number];

/** One channel of the municipality, with its current state. Only the first of a list is advised. */
export interface ChannelAdvice {
  channel: Channel;
  opening: Opening;
  reason: AdviceReason;
  advised: boolean;
}

/** Minutes of waiting that a better position in the task's order is worth. */
const minutesPerPlace = 10;
const soon = 3_600_000;

/**
 * Returns the channels of the municipality for a task at this moment, the best first.
 *
 * Open channels come before closed ones, and a callback that can be requested comes before the other closed
 * ones. Within these groups the order of the task counts, combined with the waiting time: ten minutes of
 * waiting outweigh one position. Without a task the order of the profile counts. Channels that the task does
 * not name are left out, except those that a person answers. A task that the profile does not have counts as
 * no task.
 */
export function adviseChannels(
  profile: Pick<Profile, 'channels' | 'holidays' | 'tasks'>,
  taskUri: string | undefined,
  now: Date,
): ChannelAdvice[] {
  const task = profile.tasks.find(({ uri }) => uri === taskUri);
  return channelsFor(profile, task)
    .map((channel, place) => {
      const opening = openingAt(channel, profile.holidays, now);
      const wait = opening.open ? (channel.waitingMinutes ?? 0) : 0;
      return { channel, opening, reach: reachOf(channel, opening), cost: place * minutesPerPlace + wait };
    })
    .sort((a, b) => a.reach - b.reach || a.cost - b.cost)
    .map(({ channel, opening }, index) => ({
      channel,
      opening,
      reason: reasonFor(opening, task?.channels[0] === channel.id, now),
      advised: !index,
    }));
}

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
