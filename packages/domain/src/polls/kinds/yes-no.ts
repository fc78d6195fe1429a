import { single } from './single.js';
import { isUnwritten, yesAndNo } from './presets.js';
import type { PollStrategy } from './strategy.js';

/** One of two answers, which are yes and no in every language of the elements unless the poll says it differently. */
export const yesNo: PollStrategy = {
  ...single,
  settings: (poll) => ({ ...single.settings(poll), ...(isUnwritten(poll) && { options: yesAndNo }) }),
  problem: (poll) =>
    poll.options.length > 2
      ? { field: '/options', detail: 'Leave two options: yes and no.' }
      : single.problem(poll),
};
