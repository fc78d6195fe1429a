import { fieldsOf, textOf } from '../../problem/reading.js';
import { isUnwritten } from './presets.js';
import { single } from './single.js';
import type { PollProblem, PollRules, PollStrategy } from './strategy.js';

/** Number of pictures that are laid beside each other. */
const pair = 2;

/**
 * Returns the first option without a picture or without the words for it, or undefined where each has both. The poll need
 * not be valid by its schema.
 */
function missingPicture({ options }: PollRules): PollProblem | undefined {
  let index = 0;
  for (const option of options) {
    const field = `/options/${index}/image`;
    const { url, alt } = fieldsOf(option.image);
    if (!textOf(url)?.trim()) return { field: `${field}/url`, detail: 'Write the address of the picture.' };
    if (!textOf(fieldsOf(alt)['nl'])?.trim())
      return { field: `${field}/alt`, detail: 'Write what the picture shows.' };
    index += 1;
  }
  return undefined;
}

/** One of two pictures, each with words for those who do not see it. */
export const pictures: PollStrategy = {
  ...single,
  settings: (poll) => ({
    ...single.settings(poll),
    // Texts that somebody wrote stay, and `problem` says that there are too many.
    ...(isUnwritten(poll) && { options: poll.options.slice(0, pair) }),
  }),
  problem: (poll) =>
    poll.options.length > pair
      ? { field: '/options', detail: 'Leave two options: one for each picture.' }
      : (single.problem(poll) ?? missingPicture(poll)),
};
