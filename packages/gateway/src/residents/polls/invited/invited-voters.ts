import {
  isSignedBallot,
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
import { pollHashes, pollSecrets } from '../poll-secrets.js';
import { findPoll } from '../polls.store.js';
import {
  consumeCode,
  countCodes,
  findCode,
  insertCodes,
  insertPollKey,
  readPollKey,
  wasSigned,
  type StoredKey,
} from './codes.store.js';
import { isBelowModulus, makeSigningKey, openSigningKey, signBlinded } from './signing-key.js';

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
  /** Returns the modulus of the key that signs ballots of a poll; undefined where no code was made yet. */
  publicKey(database: Kysely<Database>, poll: string): Promise<string | undefined>;
  /** Signs a blinded ballot for a code. The same ballot is signed again for a code that was used for it. */
  exchange(poll: string, exchange: CodeExchange): Promise<ExchangeResult>;
  /** Returns whether the signature is that of the ballot with this number. */
  isSigned(database: Kysely<Database>, poll: string, number: string, signature: string): Promise<boolean>;
  /** Makes codes, to be stored with `store`. */
  make(poll: string, count: number): Promise<NewCodes>;
  store(transaction: Kysely<Database>, poll: string, codes: NewCodes): Promise<void>;
  count(database: Kysely<Database>, poll: string): Promise<{ made: number; used: number }>;
}

export function createInvitedVoters({
  store,
  clock,
  random,
  ballotSecret,
  signRaw,
}: Pick<GatewayDependencies, 'store' | 'clock' | 'random' | 'ballotSecret' | 'signRaw'>): InvitedVoters {
  /** Keys that were opened. The key of a poll never changes. */
  const opened = new Map<string, { publicKey: string; key: JsonWebKey }>();

  const secretsOf = () => pollSecrets(store.database, ballotSecret);

  async function hashesOf(poll: string, code: string): Promise<string[]> {
    const secrets = await secretsOf();
    return Promise.all(secrets.map(async (secret) => (await pollHashes(secret, poll, 'codes'))(code)));
  }

  async function openKey(poll: string) {
    const known = opened.get(poll);
    if (known) return known;
    const stored = await readPollKey(store.database, poll);
    if (!stored) return undefined;
    const key = await openSigningKey(await secretsOf(), poll, stored);
    const made = { publicKey: stored.publicKey, key };
    opened.set(poll, made);
    return made;
  }

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
    async publicKey(database, poll) {
      return opened.get(poll)?.publicKey ?? (await readPollKey(database, poll))?.publicKey;
    },

    async exchange(id, { code: typed, blinded }) {
      const poll = await findPoll(store.database, id);
      if (poll?.admission !== 'invited') return { status: 'no-poll' };
      const state = pollState(poll, clock());
      if (state !== 'open') return { status: 'not-open', poll: state };
      const key = await openKey(id);
      const code = readCode(typed);
      if (!key || code === undefined) return { status: 'invalid', code: 'unknown-code' };
      if (!isBelowModulus(blinded, key.publicKey)) return { status: 'unfit' };
      const hashes = await hashesOf(id, code);
      const blindedHash = await sha256(blinded);
      const useOnce = () => store.commit((transaction) => use(transaction, poll, hashes, blindedHash));
      const refused = await useOnce().catch(async (error: unknown) => {
        // Another gateway used another code for the same ballot at the same moment.
        if (await wasSigned(store.database, id, blindedHash)) return useOnce();
        throw error;
      });
      if (refused) return { status: 'invalid', code: refused };
      return { status: 'signed', signature: signBlinded(key.key, blinded, signRaw) };
    },

    async isSigned(database, poll, number, signature) {
      const key = opened.get(poll)?.publicKey ?? (await readPollKey(database, poll))?.publicKey;
      return key !== undefined && isSignedBallot(key, number, signature);
    },

    async make(poll, count) {
      const [secret] = await secretsOf();
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
