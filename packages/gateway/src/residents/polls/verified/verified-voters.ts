import { pollState, type LoginErrorCode, type LoginExchange } from '@plein/domain/polls.js';
import type { VoterTokens } from '../../../auth/voters/voter-tokens.js';
import type { GatewayDependencies } from '../../../core/dependencies.js';
import { sha256 } from '../../../core/digest.js';
import type { ExchangeResult } from '../invited/invited-voters.js';
import type { PollKeys } from '../keys/poll-keys.js';
import { findPoll } from '../polls.store.js';
import { exchangeOnce } from './logins.store.js';

export type LoginExchangeResult =
  Exclude<ExchangeResult, { status: 'invalid' }> | { status: 'refused'; code: LoginErrorCode };

/**
 * The voters who have logged in at the portal. A login is exchanged once in each poll for the signature of a ballot that
 * the gateway cannot see, so that nothing ties the ballot to the person; see decision 0119.
 */
export interface VerifiedVoters {
  /** Whether the settings name a portal whose tokens count. */
  readonly isSet: boolean;
  /** Signs a blinded ballot for a login. The same ballot is signed again for the person that it was signed for. */
  exchange(poll: string, exchange: LoginExchange): Promise<LoginExchangeResult>;
}

/** @param tokens reads the tokens of the portal; undefined where the settings name none */
export function createVerifiedVoters(
  { store, clock }: Pick<GatewayDependencies, 'store' | 'clock'>,
  keys: PollKeys,
  tokens: VoterTokens | undefined,
): VerifiedVoters {
  return {
    isSet: tokens !== undefined,

    async exchange(id, { token, blinded }) {
      const poll = await findPoll(store.database, id);
      if (poll?.admission !== 'verified') return { status: 'no-poll' };
      const state = pollState(poll, clock());
      if (state !== 'open') return { status: 'not-open', poll: state };
      const [key, read] = await Promise.all([keys.open(id), tokens?.read(token)]);
      if (!key || !read || read.status === 'unavailable')
        return { status: 'refused', code: 'login-unavailable' };
      if (read.status !== 'ok') return { status: 'refused', code: `${read.status}-login` };
      if (!key.canSign(blinded)) return { status: 'unfit' };
      const { issuer, subject } = read.voter;
      const hashes = await keys.hashesOf(id, 'logins', JSON.stringify([issuer, subject]));
      const blindedHash = await sha256(blinded);
      const use = await store.commit((transaction) => exchangeOnce(transaction, id, hashes, blindedHash));
      switch (use) {
        case 'exchanged':
          return { status: 'signed', signature: key.sign(blinded) };
        case 'used':
          return { status: 'refused', code: 'used-login' };
        case 'erased':
          return { status: 'not-open', poll: 'closed' };
      }
    },
  };
}
