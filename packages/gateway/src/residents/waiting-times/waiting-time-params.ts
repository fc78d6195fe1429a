import { Type } from '@sinclair/typebox';
import { problem } from '../../http/problem.js';

/** Parameters of an operation on the waiting time of one channel. */
export const waitingTimeParams = Type.Object({
  channel: Type.String({
    pattern: '^[a-z0-9-]+$',
    maxLength: 60,
    description: 'The `id` of the channel in the profile.',
  }),
});

export const noSuchChannel = (): Response =>
  problem(404, 'The profile has no such channel. Read the ids of its channels in /v1/profile.');
