import {
  defaultValidMinutes,
  type WaitingTimeMessage,
  type WaitingTimeReceipt,
} from '@plein/domain/waiting-times.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import type { ProfileService } from '../../residents/profile/profile.service.js';
import { writeWaitingTime } from '../../residents/waiting-times/waiting-times.store.js';
import type { KeyRule } from '../senders/api-keys.store.js';

/** `unknown`: the profile has no such channel. `other-channel`: the key is for another kind of channel. */
export type WaitingTimeResult =
  { status: 'stored'; receipt: WaitingTimeReceipt } | { status: 'unknown' } | { status: 'other-channel' };

/** Stores how long residents wait, as systems measure it. */
export interface WaitingTimeIntake {
  receive(key: KeyRule, channel: string, message: WaitingTimeMessage): Promise<WaitingTimeResult>;
}

const minute = 60_000;

export function createWaitingTimeIntake(
  { store, clock }: Pick<GatewayDependencies, 'store' | 'clock'>,
  profiles: ProfileService,
): WaitingTimeIntake {
  return {
    async receive(key, id, { minutes, measuredAt, validMinutes = defaultValidMinutes }) {
      const channel = (await profiles.profile())?.channels.find((one) => one.id === id);
      if (!channel) return { status: 'unknown' };
      if (key.channel !== undefined && key.channel !== channel.kind) return { status: 'other-channel' };
      const now = clock();
      // A clock that is ahead would otherwise hold off every later message until its own moment has come.
      const measured = measuredAt === undefined ? now : new Date(Math.min(Date.parse(measuredAt), +now));
      const until = new Date(+measured + validMinutes * minute);
      const isStored = await store.commit((transaction) =>
        writeWaitingTime(transaction, {
          ...{ channel: id, minutes, until, isByHand: false },
          ...{ statedAt: measured, statedBy: key.name },
        }),
      );
      if (isStored) profiles.invalidate();
      const status = isStored ? 'stored' : 'older';
      return { status: 'stored', receipt: { channel: id, status, until: until.toISOString() } };
    },
  };
}
