import type { PollKind } from '@plein/domain/polls.js';
import type { Example } from '../../examples/example.js';
import {
  afterClose,
  ballot,
  ballots,
  divided,
  opened,
  ranked,
  show,
  square,
  squareBallots,
  voted,
  wishes,
} from '../example-actions.js';
import { budgetPoll, inOrder, rankingPoll, yesNoPoll } from './kind-polls.js';

const wishBallots = ballots(
  wishes,
  [8, 'bankjes', 'toilet'],
  [5, 'spelen', 'bankjes', 'drinkwater'],
  [4, 'verlichting'],
);

/** Each kind of poll, to be filled in and with its results. */
export const kindExamples: Readonly<Record<PollKind, readonly [open: Example, later: Example]>> = {
  single: [
    {
      name: 'open',
      description: 'One choice, open: who asks, what weight it has and until when, above the question.',
      render: show(square),
      act: ballot,
    },
    {
      name: 'voted',
      description: 'After voting the same rows carry the bars; the own choice is marked with a word.',
      setup: { ballots: squareBallots },
      render: show(square),
      act: (element) => voted(element, 2),
    },
  ],
  multiple: [
    {
      name: 'open-multiple',
      description: 'More than one choice: says how many.',
      render: show(wishes),
      act: ballot,
    },
    {
      name: 'voted-multiple',
      description: 'Results where everyone may choose more than one.',
      setup: { ballots: wishBallots },
      render: show(wishes),
      act: (element) => voted(element, 1, 3),
    },
  ],
  'yes-no': [
    {
      name: 'open-yes-no',
      description: 'Yes or no: two answers beside each other.',
      setup: { polls: [yesNoPoll] },
      render: show(yesNoPoll.id),
      act: ballot,
    },
    {
      name: 'voted-yes-no',
      description: 'Results of a question of yes or no.',
      setup: { polls: [yesNoPoll], ballots: ballots(yesNoPoll.id, [41, 'ja'], [23, 'nee']) },
      render: show(yesNoPoll.id),
      act: (element) => voted(element, 1),
    },
  ],
  ranking: [
    {
      name: 'open-ranking',
      description: 'Putting answers in order: by number, by buttons, by keys and by dragging.',
      setup: { polls: [rankingPoll] },
      render: show(rankingPoll.id),
      act: ranked,
    },
    {
      name: 'closed-ranking',
      description: 'The result of a ranking: points as bars, and the run-off in a table.',
      setup: {
        polls: [rankingPoll],
        now: afterClose,
        ballots: ballots(
          rankingPoll.id,
          [9, ...inOrder('boek', 'film', 'muziek')],
          [8, ...inOrder('film', 'boek')],
          [5, ...inOrder('muziek', 'film', 'boek', 'dans')],
          [4, ...inOrder('dans', 'film')],
        ),
      },
      render: show(rankingPoll.id),
      act: opened,
    },
  ],
  budget: [
    {
      name: 'open-budget',
      description: 'Dividing an amount: by typing, by buttons and by ticking, with what is left below it.',
      setup: { polls: [budgetPoll] },
      render: show(budgetPoll.id),
      act: divided,
    },
    {
      name: 'closed-budget',
      description: 'The result of a budget: means as bars, and in the table what each plan gets.',
      setup: {
        polls: [budgetPoll],
        now: afterClose,
        ballots: ballots(
          budgetPoll.id,
          [11, 'bomen=6000', 'bankjes=4000', 'toilet=40000'],
          [9, 'bomen=20000', 'fontein=25000'],
          [6, 'bankjes=2500', 'fontein=25000', 'bomen=12000'],
        ),
      },
      render: show(budgetPoll.id),
      act: opened,
    },
  ],
};
