import { checkMultiple, checkSingle, type PollKind } from '@plein/domain/polls.js';
import { ballotRows, optionsMessage } from '../ballot.js';
import type { KindView } from './kind-view.js';

const one = { minChoices: 1, maxChoices: 1 };

const single: KindView = {
  ballot: {
    rows: ballotRows('radio'),
    check: checkSingle,
    message: (terms, _poll, error) => optionsMessage(terms, one, error),
  },
};

const multiple: KindView = {
  ballot: {
    rows: ballotRows('checkbox'),
    check: checkMultiple,
    hint: ({ choose }, { minChoices, maxChoices }) => choose(minChoices, maxChoices),
    message: optionsMessage,
  },
};

/**
 * The view of each kind of poll. A kind whose ballot is more than a list of options is fetched with a poll of
 * that kind.
 */
export const kindViews: Readonly<Record<PollKind, () => KindView | Promise<KindView>>> = {
  single: () => single,
  multiple: () => multiple,
  'yes-no': () => single,
  ranking: () => import('./ranking/ranking.js'),
};
