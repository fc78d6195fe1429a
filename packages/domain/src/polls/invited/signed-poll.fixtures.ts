import type { BallotList, Poll } from '../schema.js';
import { ballotNumber, blindBallot } from './ballot.js';
import { power, readNumber, writeNumber } from './rsa.js';

/** A poll of invited voters that has closed. */
export const signedPoll: Poll = {
  id: 'tuin',
  kind: 'single',
  admission: 'invited',
  question: { nl: 'Waar?' },
  askedBy: { nl: 'Wij' },
  weight: { nl: 'Advies' },
  municipalityRole: 'director',
  options: [
    { id: 'park', label: { nl: 'Park' } },
    { id: 'school', label: { nl: 'School' } },
  ],
  minChoices: 1,
  maxChoices: 1,
  opensAt: '2026-11-01T08:00:00Z',
  closesAt: '2026-12-01T08:00:00Z',
  results: 'after-close',
};

/** A key of the poll, and what signs ballots with it. */
export interface PollSigner {
  readonly signingKey: string;
  ballot(voter: string, choices: string[]): Promise<BallotList['ballots'][number]>;
}

/** Makes a new key that signs ballots of the poll. */
export async function makeSigner(): Promise<PollSigner> {
  const kind = {
    ...{ name: 'RSA-PSS', modulusLength: 2048, hash: 'SHA-384' },
    publicExponent: Uint8Array.of(1, 0, 1),
  };
  const pair = await crypto.subtle.generateKey(kind, true, ['sign', 'verify']);
  const { n: signingKey = '', d = '' } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  return {
    signingKey,
    async ballot(voter, choices) {
      const { blinded, finish } = await blindBallot(signingKey, signedPoll.id, voter);
      const signed = writeNumber(power(readNumber(blinded), readNumber(d), readNumber(signingKey)));
      const number = await ballotNumber(signedPoll.id, voter);
      return { number, signature: await finish(signed), choices };
    },
  };
}
