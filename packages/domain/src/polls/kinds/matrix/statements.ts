import type { PollStrategy } from '../strategy.js';
import { matrix } from './matrix.js';
import { agreeOrNot } from './points.js';

/** Agree, disagree or pass, for each statement: a matrix of which the points come with the kind. */
export const statements: PollStrategy = {
  ...matrix,
  settings: (poll) => matrix.settings({ options: poll.options, points: [...agreeOrNot] }),
};
