import { checkMultiple, checkSingle, type PollKind } from '@plein/domain/polls.js';
import { ballotRows } from '../ballot.js';
import type { KindView } from './kind-view.js';
import type { WritingPoll } from './open-answer/answer-of-device.js';

const single: KindView = { ballot: { rows: ballotRows('radio'), check: checkSingle } };

const multiple: KindView = {
  ballot: {
    rows: ballotRows('checkbox'),
    check: checkMultiple,
    hint: ({ choose }, { minChoices, maxChoices }) => choose(minChoices, maxChoices),
  },
};

/**
 * The view of each kind of poll. A kind whose ballot is more than a list of options is fetched with a poll of
 * that kind.
 */
export const kindViews: Readonly<Record<PollKind, (poll: WritingPoll) => KindView | Promise<KindView>>> = {
  single: () => single,
  multiple: () => multiple,
  'yes-no': () => single,
  pictures: () => import('./pictures/pictures.js'),
  scale: () => import('./scale/scale.js'),
  matrix: () => import('./matrix/matrix.js'),
  statements: () => import('./statements/statements.js'),
  budget: () => import('./budget/budget.js'),
  ranking: () => import('./ranking/ranking.js'),
  'open-answer': async (poll) => (await import('./open-answer/open-answer.js')).openAnswerKind(poll),
};
