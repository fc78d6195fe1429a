import type { Poll, Tally } from '../schema.js';
import { fivePoints, isUnwritten } from './presets.js';
import { single } from './single.js';
import type { PollStrategy } from './strategy.js';

/** One point on a scale. The options are its points in order, and the first counts as 1. */
export const scale: PollStrategy = {
  ...single,
  settings: (poll) => ({ ...single.settings(poll), ...(isUnwritten(poll) && { options: fivePoints }) }),
};

/** Returns the mean point of the votes on a scale; undefined without votes. */
export function meanPoint({ options }: Pick<Poll, 'options'>, { counts }: Tally): number | undefined {
  const votes = options.map(({ id }) => counts.find(({ option }) => option === id)?.count ?? 0);
  const cast = votes.reduce((sum, count) => sum + count, 0);
  return cast === 0 ? undefined : votes.reduce((sum, count, index) => sum + count * (index + 1), 0) / cast;
}
