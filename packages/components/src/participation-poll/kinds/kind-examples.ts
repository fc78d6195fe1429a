import type { PollKind } from '@plein/domain/polls.js';
import type { Example } from '../../examples/example.js';
import { ballot, ballots, show, square, squareBallots, voted, wishes } from '../example-actions.js';
import { yesNoPoll } from './kind-polls.js';

const wishBallots = ballots(
  wishes,
  [8, 'bankjes', 'toilet'],
  [5, 'spelen', 'bankjes', 'drinkwater'],
  [4, 'verlichting'],
);

/** Each kind of poll, to be filled in and after a vote. */
export const kindExamples: Readonly<Record<PollKind, { open: Example; voted: Example }>> = {
  single: {
    open: {
      name: 'open',
      description: 'One choice, open: who asks, what weight it has and until when, above the question.',
      render: show(square),
      act: ballot,
    },
    voted: {
      name: 'voted',
      description: 'After voting the same rows carry the bars; the own choice is marked with a word.',
      setup: { ballots: squareBallots },
      render: show(square),
      act: (element) => voted(element, 2),
    },
  },
  multiple: {
    open: {
      name: 'open-multiple',
      description: 'More than one choice: says how many.',
      render: show(wishes),
      act: ballot,
    },
    voted: {
      name: 'voted-multiple',
      description: 'Results where everyone may choose more than one.',
      setup: { ballots: wishBallots },
      render: show(wishes),
      act: (element) => voted(element, 1, 3),
    },
  },
  'yes-no': {
    open: {
      name: 'open-yes-no',
      description: 'Yes or no: two answers beside each other.',
      setup: { polls: [yesNoPoll] },
      render: show(yesNoPoll.id),
      act: ballot,
    },
    voted: {
      name: 'voted-yes-no',
      description: 'Results of a question of yes or no.',
      setup: { polls: [yesNoPoll], ballots: ballots(yesNoPoll.id, [41, 'ja'], [23, 'nee']) },
      render: show(yesNoPoll.id),
      act: (element) => voted(element, 1),
    },
  },
};
