import type { Poll } from '@plein/domain/polls.js';
import { openText, sealText } from '../sealed-text.js';

/** A vote that is not counted yet, as it is once it is opened. It has no moment. */
export interface WaitingBallot {
  voterHash: string;
  idHash: string;
  choices: string[];
  /** The moment of the vote, which only the voter's token opens. */
  sealed: string;
  /** Whether no vote of this voter was counted before. */
  isFirst: boolean;
}

/** Seals the votes of one poll until they are counted. */
export interface BallotKey {
  /** Returns what a voter is called in one round of the poll. Two rounds have nothing in common. */
  tag(round: string, voterHash: string): Promise<string>;
  /** Encrypts a vote. Every vote of a poll gets the same length. */
  seal(ballot: WaitingBallot, poll: Pick<Poll, 'options' | 'points'>): Promise<string>;
  /** Returns the vote, or undefined where another key sealed it. */
  open(sealed: string): Promise<WaitingBallot | undefined>;
}

const encoder = new TextEncoder();

/**
 * Makes the key of a poll from the secret of the municipality: HKDF with SHA-256 (RFC 5869), then AES-256-GCM for votes
 * and HMAC for tags.
 */
export async function ballotKey(
  secret: string,
  poll: string,
  random: (bytes: number) => Uint8Array,
): Promise<BallotKey> {
  const { subtle } = crypto;
  const source = await subtle.importKey('raw', encoder.encode(secret), 'HKDF', false, ['deriveBits']);
  const derive = (use: string): Promise<ArrayBuffer> => {
    const info = encoder.encode(`plein ${use}\n${poll}`);
    return subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info }, source, 256);
  };
  const forVotes = await subtle.importKey('raw', await derive('votes'), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ]);
  const forTags = await subtle.importKey(
    'raw',
    await derive('tags'),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  return {
    async tag(round, voterHash) {
      const signed = await subtle.sign('HMAC', forTags, encoder.encode(`${round}\n${voterHash}`));
      return btoa(String.fromCharCode(...new Uint8Array(signed)));
    },

    async seal({ voterHash, idHash, choices, sealed, isFirst }, { options, points }) {
      const text = JSON.stringify([voterHash, idHash, choices, sealed, isFirst]);
      return sealText(forVotes, encoder.encode(text.padEnd(lengthIn({ options, points }))), random);
    },

    async open(closed) {
      try {
        const plain = await openText(forVotes, closed);
        const [voterHash, idHash, choices, sealed, isFirst] = JSON.parse(new TextDecoder().decode(plain)) as [
          string,
          string,
          string[],
          string,
          boolean,
        ];
        return { voterHash, idHash, choices, sealed, isFirst };
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

/** Returns the length of the longest vote in a poll, which every vote is filled up to. */
function lengthIn({ options, points = [] }: { options: Poll['options']; points: Poll['points'] }): number {
  const longestValue = Math.max(longestNumber, ...points.map(({ id }) => id.length));
  return options.reduce((sum, { id }) => sum + id.length + longestValue + '"=",'.length, withoutChoices);
}
