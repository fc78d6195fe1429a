import { uuidv7 } from '@plein/domain/identifier.js';
import type { Ballot } from '@plein/domain/polls.js';
import { configuration } from '../settings/configuration.js';
import type { VoterToken } from './voter-token.js';

/** Makes the ballot that is sent, with the code of this device: 32 characters, 128 random bits. */
export function ballotOfDevice(token: VoterToken, choices: readonly string[]): Ballot {
  const { now, random } = configuration();
  const voter =
    token.value ?? token.save([...random(16)].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
  return { id: uuidv7(+now(), random), voter, choices: [...choices] };
}
