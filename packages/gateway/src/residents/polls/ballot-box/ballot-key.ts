import type { Poll, PollAdmission } from '@plein/domain/polls.js';
import { pollCipher, pollHashes } from '../poll-secrets.js';
import { openText, sealText } from '../../../core/sealed-text.js';

/** What the length of a sealed vote depends on. */
type SealedPoll = Pick<Poll, 'options' | 'points' | 'admission'>;

/** A vote that is not counted yet, as it is once it is opened. It has no moment. */
export interface WaitingBallot {
  voterHash: string;
  idHash: string;
  choices: string[];
  /** The moment of the vote, which only the voter's token opens. */
  sealed: string;
  /** Whether no vote of this voter was counted before. */
  isFirst: boolean;
  /** Signature of the ballot, in a poll of invited voters. */
  signature?: string;
}

/** Seals the votes of one poll until they are counted. */
export interface BallotKey {
  /** Returns what a voter is called in one round of the poll. Two rounds have nothing in common. */
  tag(round: string, voterHash: string): Promise<string>;
  /** Encrypts a vote. Every vote of a poll gets the same length. */
  seal(ballot: WaitingBallot, poll: SealedPoll): Promise<string>;
  /** Returns the vote, or undefined where another key sealed it. */
  open(sealed: string): Promise<WaitingBallot | undefined>;
}

/**
 * Makes the key of a poll from the secret of the municipality: HKDF with SHA-256 (RFC 5869), then AES-256-GCM for votes
 * and HMAC for tags.
 */
export async function ballotKey(
  secret: string,
  poll: string,
  random: (bytes: number) => Uint8Array,
): Promise<BallotKey> {
  const forVotes = await pollCipher(secret, poll, 'votes');
  const hashOf = await pollHashes(secret, poll, 'tags');
  return {
    tag: (round, voterHash) => hashOf(`${round}\n${voterHash}`),

    async seal({ voterHash, idHash, choices, sealed, isFirst, signature }, poll) {
      const text = JSON.stringify([
        voterHash,
        idHash,
        choices,
        sealed,
        isFirst,
        ...(signature ? [signature] : []),
      ]);
      return sealText(forVotes, new TextEncoder().encode(text.padEnd(lengthIn(poll))), random);
    },

    async open(closed) {
      try {
        const plain = await openText(forVotes, closed);
        const [voterHash, idHash, choices, sealed, isFirst, signature] = JSON.parse(
          new TextDecoder().decode(plain),
        ) as [string, string, string[], string, boolean, string?];
        return { voterHash, idHash, choices, sealed, isFirst, ...(signature && { signature }) };
      } catch {
        return undefined;
      }
    },
  };
}

/** What a vote takes without its choices: two hashes, a sealed moment and what is between them. */
const withoutChoices = 240;
/** The digits of the largest amount. */
const longestNumber = 9;

/** A signature in base64url, and what is between it and the rest. */
const signatureLengths: Readonly<Record<PollAdmission, number>> = {
  open: 0,
  invited: 345,
  verified: 345,
};

/** Returns the length of the longest vote in a poll, which every vote is filled up to. */
function lengthIn({ options, points = [], admission = 'open' }: SealedPoll): number {
  const longestValue = Math.max(longestNumber, ...points.map(({ id }) => id.length));
  return options.reduce(
    (sum, { id }) => sum + id.length + longestValue + '"=",'.length,
    withoutChoices + signatureLengths[admission],
  );
}
