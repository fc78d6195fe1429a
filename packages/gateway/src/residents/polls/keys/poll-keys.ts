import { isSignedBallot, type Poll } from '@plein/domain/polls.js';
import type { Kysely } from 'kysely';
import type { GatewayDependencies } from '../../../core/dependencies.js';
import type { Database } from '../../../store/database.js';
import { pollHashes, pollSecrets } from '../poll-secrets.js';
import { insertPollKey, readPollKey } from './poll-keys.store.js';
import { isBelowModulus, makeSigningKey, openSigningKey, signBlinded } from './signing-key.js';

/** A key of a poll that is open for signing. */
export interface OpenKey {
  /** Returns whether this is a number that the key can sign. */
  canSign(blinded: string): boolean;
  /** Signs a blinded ballot. */
  sign(blinded: string): string;
}

/** The keys that sign ballots. The key of a poll never changes. */
export interface PollKeys {
  /** Returns the modulus of the key of a poll; undefined where none was made yet. */
  publicKey(database: Kysely<Database>, poll: string): Promise<string | undefined>;
  /** As `publicKey`, of a poll as residents see it. A poll of verified voters gets its key when it is first shown. */
  shownKey(poll: Pick<Poll, 'id' | 'admission'>): Promise<string | undefined>;
  /** Returns whether the signature is that of the ballot with this number. */
  isSigned(database: Kysely<Database>, poll: string, number: string, signature: string): Promise<boolean>;
  /** Opens the key of a poll; undefined where none was made yet. */
  open(poll: string): Promise<OpenKey | undefined>;
  /** Returns keyed hashes of a text for one use in a poll: the first one is stored, and any may be found. */
  hashesOf(poll: string, use: string, text: string): Promise<readonly [string, ...string[]]>;
}

export function createPollKeys({
  store,
  random,
  ballotSecret,
  signRaw,
}: Pick<GatewayDependencies, 'store' | 'random' | 'ballotSecret' | 'signRaw'>): PollKeys {
  const opened = new Map<string, { publicKey: string; key: JsonWebKey }>();
  const making = new Map<string, Promise<string | undefined>>();
  const secretsOf = () => pollSecrets(store.database, ballotSecret);

  async function openKey(poll: string) {
    const known = opened.get(poll);
    if (known) return known;
    const stored = await readPollKey(store.database, poll);
    if (!stored) return undefined;
    const made = {
      publicKey: stored.publicKey,
      key: await openSigningKey(await secretsOf(), poll, stored),
    };
    opened.set(poll, made);
    return made;
  }

  const publicKey: PollKeys['publicKey'] = async (database, poll) =>
    opened.get(poll)?.publicKey ?? (await readPollKey(database, poll))?.publicKey;

  /** Makes the key of a poll. Where another gateway makes one at the same moment, the first that is stored is the key. */
  async function make(poll: string): Promise<string | undefined> {
    const [secret] = await secretsOf();
    const made = await makeSigningKey(secret, poll, random);
    await store.commit((transaction) => insertPollKey(transaction, poll, made));
    return publicKey(store.database, poll);
  }

  return {
    publicKey,

    async shownKey({ id, admission }) {
      if (admission === undefined || admission === 'open') return undefined;
      const known = await publicKey(store.database, id);
      if (known !== undefined || admission !== 'verified') return known;
      const made = making.get(id) ?? make(id).finally(() => making.delete(id));
      making.set(id, made);
      return made;
    },

    async isSigned(database, poll, number, signature) {
      const key = await publicKey(database, poll);
      return key !== undefined && isSignedBallot(key, number, signature);
    },

    async open(poll) {
      const known = await openKey(poll);
      return (
        known && {
          canSign: (blinded) => isBelowModulus(blinded, known.publicKey),
          sign: (blinded) => signBlinded(known.key, blinded, signRaw),
        }
      );
    },

    async hashesOf(poll, use, text) {
      const hash = async (secret: string) => (await pollHashes(secret, poll, use))(text);
      const [first, ...others] = await secretsOf();
      return [await hash(first), ...(await Promise.all(others.map(hash)))];
    },
  };
}
