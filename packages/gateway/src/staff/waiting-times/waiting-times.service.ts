import type { Actor } from '@plein/domain/newsroom.js';
import {
  currentWaitingTimes,
  type WaitingTimeByHand,
  type WaitingTimeList,
  type WaitingTimeStatement,
} from '@plein/domain/waiting-times.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import type { ProfileService } from '../../residents/profile/profile.service.js';
import {
  clearWaitingTime,
  readWaitingTimes,
  writeWaitingTime,
  type StoredWaitingTime,
} from '../../residents/waiting-times/waiting-times.store.js';
import type { AuditedChanges } from '../changes/audited-change.js';

/** `invalid`: the moment has passed or is too far ahead. `unknown`: the profile has no such channel. */
export type WaitingTimeChange = 'done' | 'invalid' | 'unknown';

/** How staff see waiting times, and state one in place of what a system measures. */
export interface WaitingTimesOfStaff {
  list(): Promise<WaitingTimeList>;
  state(actor: Actor, channel: string, stated: WaitingTimeByHand): Promise<WaitingTimeChange>;
  /** Removes what staff stated. Returns false where nobody stated anything. */
  clear(actor: Actor, channel: string): Promise<boolean>;
}

const longest = 86_400_000;

export function createWaitingTimesOfStaff(
  { store, clock }: Pick<GatewayDependencies, 'store' | 'clock'>,
  changes: AuditedChanges,
  profiles: ProfileService,
): WaitingTimesOfStaff {
  return {
    async list() {
      const stored = await readWaitingTimes(store.database);
      const shown = currentWaitingTimes(stored, clock());
      const channels = [...new Set(stored.map(({ channel }) => channel))];
      return {
        waitingTimes: channels.map((channel) => {
          const of = (isByHand: boolean) =>
            stored.find((one) => one.channel === channel && one.isByHand === isByHand);
          const [bySystem, byHand] = [of(false), of(true)];
          const minutes = shown.find((one) => one.channel === channel)?.minutes;
          return {
            channel,
            ...(minutes !== undefined && { minutes }),
            ...(bySystem && { bySystem: statementOf(bySystem) }),
            ...(byHand && byHand.until > clock() && { byHand: statementOf(byHand) }),
          };
        }),
      };
    },

    async state(actor, channel, { minutes, until }) {
      const end = new Date(until);
      const now = clock();
      if (end <= now || +end > +now + longest) return 'invalid';
      const known = (await profiles.profile())?.channels.some(({ id }) => id === channel);
      if (!known) return 'unknown';
      await changes.make(actor, async ({ transaction, now: statedAt, note }) => {
        await clearWaitingTime(transaction, channel);
        await writeWaitingTime(transaction, {
          ...{ channel, minutes, until: end, isByHand: true },
          ...{ statedAt, statedBy: actor.name },
        });
        await note({
          action: 'waiting-time.stated',
          subject: channel,
          detail: minutes === undefined ? 'unknown' : String(minutes),
        });
      });
      profiles.invalidate();
      return 'done';
    },

    async clear(actor, channel) {
      const isCleared = await changes.make(actor, async ({ transaction, note }) => {
        const cleared = await clearWaitingTime(transaction, channel);
        if (cleared) await note({ action: 'waiting-time.cleared', subject: channel });
        return cleared;
      });
      profiles.invalidate();
      return isCleared;
    },
  };
}

const statementOf = ({ minutes, statedAt, until, statedBy }: StoredWaitingTime): WaitingTimeStatement => ({
  ...(minutes !== undefined && { minutes }),
  statedAt: statedAt.toISOString(),
  until: until.toISOString(),
  by: statedBy,
});
