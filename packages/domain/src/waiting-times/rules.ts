import type { WaitingTime } from './schema.js';

/** How long a waiting time is known where its system says nothing else, in minutes. */
export const defaultValidMinutes = 10;

/** A waiting time as it is stored. A time without `minutes` says that nobody knows it. */
export interface StatedWaitingTime {
  /** Id of the channel in the profile. */
  readonly channel: string;
  readonly minutes?: number | undefined;
  /** After this moment the time is unknown again. */
  readonly until: Date;
  /** A time that staff state goes before the one of a system, while it holds. */
  readonly isByHand: boolean;
}

/**
 * Returns what a resident may read of each channel at this moment. A channel of which every time is too old is
 * in the list without minutes: nobody knows how long its residents wait, whatever its profile says.
 */
export function currentWaitingTimes(stated: readonly StatedWaitingTime[], now: Date): WaitingTime[] {
  const channels = [...new Set(stated.map(({ channel }) => channel))].sort();
  return channels.flatMap((channel) => {
    const ofChannel = stated.filter((one) => one.channel === channel);
    const valid = ofChannel.filter(({ until }) => until > now);
    const shown = valid.find(({ isByHand }) => isByHand) ?? valid[0];
    // A time that staff stated for a while leaves nothing behind.
    if (!shown && ofChannel.every(({ isByHand }) => isByHand)) return [];
    return [{ channel, ...(shown?.minutes !== undefined && { minutes: shown.minutes }) }];
  });
}

/** Returns a profile of which each channel has the waiting time that is known now. */
export function withWaitingTimes<
  Known extends { channels: readonly { id: string; waitingMinutes?: number }[] },
>(profile: Known, waitingTimes: readonly WaitingTime[]): Known {
  if (waitingTimes.length === 0) return profile;
  const channels = profile.channels.map((channel) => {
    const known = waitingTimes.find((one) => one.channel === channel.id);
    if (!known) return channel;
    const { waitingMinutes: _, ...others } = channel;
    return known.minutes === undefined ? others : { ...others, waitingMinutes: known.minutes };
  });
  return { ...profile, channels };
}
