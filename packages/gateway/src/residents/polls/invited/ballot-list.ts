import {
  pollState,
  publishesBallots,
  type BallotList,
  type Poll,
  type PollState,
} from '@plein/domain/polls.js';
import type { GatewayDependencies } from '../../../core/dependencies.js';
import type { BallotBox } from '../ballot-box/ballot-box.js';
import { findPoll } from '../polls.store.js';
import type { PollKeys } from '../keys/poll-keys.js';
import { countLogins } from '../verified/logins.store.js';
import type { InvitedVoters } from './invited-voters.js';

export type BallotListResult =
  { status: 'ok'; list: BallotList } | { status: 'no-list' } | { status: 'not-closed'; poll: PollState };

/** Returns a part of the ballots of a closed poll: those after a number. */
export type ListBallots = (poll: string, after: string) => Promise<BallotListResult>;

/** Number of ballots in one part. */
const together = 1_000;

export function createBallotList(
  { store, clock }: Pick<GatewayDependencies, 'store' | 'clock'>,
  box: Pick<BallotBox, 'settle'>,
  { keys, invited }: { keys: Pick<PollKeys, 'publicKey'>; invited: Pick<InvitedVoters, 'count'> },
): ListBallots {
  /** Returns how many codes were made and used, or how many people exchanged a login. */
  async function count({ id, admission }: Poll): Promise<{ made: number; used: number }> {
    if (admission !== 'verified') return invited.count(store.database, id);
    const logins = await countLogins(store.database, id);
    return { made: logins, used: logins };
  }

  return async (id, after) => {
    const poll = await findPoll(store.database, id);
    if (!poll || !publishesBallots(poll)) return { status: 'no-list' };
    const state = pollState(poll, clock());
    if (state !== 'closed') return { status: 'not-closed', poll: state };
    await box.settle(id);
    const signingKey = await keys.publicKey(store.database, id);
    if (signingKey === undefined) return { status: 'no-list' };
    const rows = await store.database
      .selectFrom('ballots')
      .select(['voter_hash', 'signature', 'choices'])
      .where('poll', '=', id)
      .where('voter_hash', '>', after)
      .orderBy('voter_hash')
      .limit(together)
      .execute();
    const { made, used } = await count(poll);
    const last = rows.length === together ? rows.at(-1)?.voter_hash : undefined;
    const list: BallotList = {
      signingKey,
      codes: made,
      usedCodes: used,
      ballots: rows.map(({ voter_hash: number, signature, choices }) => ({
        number,
        signature: signature ?? '',
        choices: JSON.parse(choices) as string[],
      })),
      ...(last !== undefined && { next: last }),
    };
    return { status: 'ok', list };
  };
}
