import {
  makeCode,
  pollState,
  readCode,
  type CodeErrorCode,
  type CodeExchange,
  type Poll,
  type PollState,
} from '@plein/domain/polls.js';
import type { Kysely } from 'kysely';
import type { GatewayDependencies } from '../../../core/dependencies.js';
import { sha256 } from '../../../core/digest.js';
import type { Database } from '../../../store/database.js';
import { createPollKeys, type PollKeys } from '../keys/poll-keys.js';
import { insertPollKey, readPollKey, type StoredKey } from '../keys/poll-keys.store.js';
import { makeSigningKey } from '../keys/signing-key.js';
import { pollHashes, pollSecrets } from '../poll-secrets.js';
import { findPoll } from '../polls.store.js';
import { consumeCode, countCodes, findCode, insertCodes, wasSigned } from './codes.store.js';

export type ExchangeResult =
  | { status: 'signed'; signature: string }
  | { status: 'no-poll' }
  | { status: 'not-open'; poll: PollState }
  | { status: 'invalid'; code: CodeErrorCode }
  /** What should be signed is no number that the key can sign. */
  | { status: 'unfit' };

/** New codes that are not stored yet. */
export interface NewCodes {
  codes: string[];
  hashes: string[];
  key: StoredKey;
}

/**
 * The voters who got a one-time code. A code is exchanged once for the signature of a ballot that the gateway cannot
 * see, so that nothing ties the ballot to the code; see decision 0092.
 */
export interface InvitedVoters {
  /** Signs a blinded ballot for a code. The same ballot is signed again for a code that was used for it. */
  exchange(poll: string, exchange: CodeExchange): Promise<ExchangeResult>;
  /** Makes codes, to be stored with `store`. */
  make(poll: string, count: number): Promise<NewCodes>;
  store(transaction: Kysely<Database>, poll: string, codes: NewCodes): Promise<void>;
  count(database: Kysely<Database>, poll: string): Promise<{ made: number; used: number }>;
}

export function createInvitedVoters(
  dependencies: Pick<GatewayDependencies, 'store' | 'clock' | 'random' | 'ballotSecret' | 'signRaw'>,
  keys: PollKeys = createPollKeys(dependencies),
): InvitedVoters {
  const { store, clock, random, ballotSecret } = dependencies;

  /** Uses a code for a blinded ballot, once, or for the same one again. */
  async function use(
    transaction: Kysely<Database>,
    poll: Poll,
    hashes: readonly string[],
    blindedHash: string,
  ): Promise<CodeErrorCode | undefined> {
    for (;;) {
      const code = await findCode(transaction, poll.id, hashes);
      if (!code) return 'unknown-code';
      if (code.blindedHash === blindedHash) return undefined;
      if (code.blindedHash !== null) return 'used-code';
      // A second code for the same ballot would be lost: a ballot counts once.
      if (await wasSigned(transaction, poll.id, blindedHash)) return undefined;
      if (await consumeCode(transaction, poll.id, code.hash, blindedHash)) return undefined;
    }
  }

  return {
    async exchange(id, { code: typed, blinded }) {
      const poll = await findPoll(store.database, id);
      if (poll?.admission !== 'invited') return { status: 'no-poll' };
      const state = pollState(poll, clock());
      if (state !== 'open') return { status: 'not-open', poll: state };
      const key = await keys.open(id);
      const code = readCode(typed);
      if (!key || code === undefined) return { status: 'invalid', code: 'unknown-code' };
      if (!key.canSign(blinded)) return { status: 'unfit' };
      const hashes = await keys.hashesOf(id, 'codes', code);
      const blindedHash = await sha256(blinded);
      const useOnce = () => store.commit((transaction) => use(transaction, poll, hashes, blindedHash));
      const refused = await useOnce().catch(async (error: unknown) => {
        // Another gateway used another code for the same ballot at the same moment.
        if (await wasSigned(store.database, id, blindedHash)) return useOnce();
        throw error;
      });
      if (refused) return { status: 'invalid', code: refused };
      return { status: 'signed', signature: key.sign(blinded) };
    },

    async make(poll, count) {
      const [secret] = await pollSecrets(store.database, ballotSecret);
      const codes = [...new Set(Array.from({ length: count }, () => makeCode(random)))];
      const hash = await pollHashes(secret, poll, 'codes');
      const key = (await readPollKey(store.database, poll)) ?? (await makeSigningKey(secret, poll, random));
      return { codes, hashes: await Promise.all(codes.map(hash)), key };
    },

    async store(transaction, poll, { hashes, key }) {
      await insertPollKey(transaction, poll, key);
      await insertCodes(transaction, poll, hashes);
    },

    count: countCodes,
  };
}
