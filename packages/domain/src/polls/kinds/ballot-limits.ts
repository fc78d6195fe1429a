import type { PollKind } from '../codes.js';
import { multipleLimits } from './multiple.js';
import { singleLimits } from './single.js';
import type { LimitsOf } from './strategy.js';

/**
 * Limits of a ballot, by the kind of its poll. A residents' page loads these without the rest of the kinds.
 */
export const ballotLimits: Readonly<Record<PollKind, LimitsOf>> = {
  single: singleLimits,
  multiple: multipleLimits,
};
