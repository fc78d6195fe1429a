import { uuidv7 } from '@plein/domain/identifier.js';
import type { Ballot, Poll } from '@plein/domain/polls.js';
import { configuration } from '../settings/configuration.js';
import type { VoteErrorCode } from './kinds/ballot-view.js';
import type { KindView } from './kinds/kind-view.js';
import type { VoterToken } from './voter-token.js';

/** Makes a code for this device: 32 characters, 128 random bits. */
export const newVoter = (): string =>
  [...configuration().random(16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Returns why these choices cannot be sent, once the voter was let in where not everyone can vote. */
export const voteError = async (
  { ballot, admission }: KindView,
  poll: Poll,
  choices: readonly string[],
): Promise<VoteErrorCode | undefined> => ballot.check(poll, choices) ?? admission?.admit();

/** Makes the ballot that is sent, with the code of this device. */
export function ballotOfDevice(
  token: VoterToken,
  choices: readonly string[],
  { admission }: KindView,
): Ballot {
  const { now, random } = configuration();
  const voter = token.value ?? token.save(newVoter());
  const signature = admission?.signature;
  return { id: uuidv7(+now(), random), voter, choices: [...choices], ...(signature && { signature }) };
}
