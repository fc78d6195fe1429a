import type { PollState } from '@plein/domain/polls.js';
import { Type } from '@sinclair/typebox';

/** The poll in the address of an operation. */
export const pollParams = Type.Object({ poll: Type.String({ pattern: '^[a-z0-9-]+$', maxLength: 60 }) });

/** Why nobody can vote in a poll in this state. */
export const notOpen: Readonly<Record<PollState, string>> = {
  announced: 'This poll has not opened yet.',
  open: 'This poll is open.',
  closed: 'This poll has closed.',
};
