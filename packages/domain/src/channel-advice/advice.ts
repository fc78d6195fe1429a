import { openingAt, type Opening } from '../opening-hours/opening.js';
import type { Channel, Profile, Task } from '../profile/schema.js';
import { isHumanChannel } from '../vocabulary/human-channels.js';

/** Why a channel stands where it stands, for the element to put into words. */
export const adviceReasons = ['open-now', 'best-for-task', 'always-open', 'opens-soon', 'other'] as const;
export type AdviceReason = (typeof adviceReasons)[number];

/** One way to reach the municipality, with its state now. One of a list is advised: the first. */
export interface ChannelAdvice {
  channel: Channel;
  opening: Opening;
  reason: AdviceReason;
  advised: boolean;
}

/** A better place in the task's order is worth waiting this long for. */
const minutesPerPlace = 10;
const soon = 3_600_000;

/**
 * The ways to reach the municipality for a task at this moment, the best first.
 *
 * What is open goes before what is closed; a callback that can be asked for goes before the rest of what is
 * closed. Then the order of the task counts (of the profile, without a task), against the waiting time:
 * ten minutes of waiting outweigh one place. Channels that the task does not name are left out, but never
 * those where a person answers. A task the profile does not know is no task.
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
