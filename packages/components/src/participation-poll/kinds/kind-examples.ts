import type { PollKind } from '@plein/domain/polls.js';
import type { Example } from '../../examples/example.js';
import { press } from '../../examples/interact.js';
import {
  afterClose,
  answered,
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
import { closedAnswer, openAnswer } from './open-answer/open-answer.examples.js';
import {
  matrixPoll,
  picturesPoll,
  scalePoll,
  statementsPoll,
  budgetPoll,
  inOrder,
  rankingPoll,
  yesNoPoll,
} from './kind-polls.js';

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
  scale: [
    {
      name: 'open-scale',
      description: 'One point on a scale; the ends say what they mean.',
      setup: { polls: [scalePoll] },
      render: show(scalePoll.id),
      act: ballot,
    },
    {
      name: 'voted-scale',
      description: 'The votes of each point, and their mean.',
      setup: {
        polls: [scalePoll],
        ballots: ballots(scalePoll.id, [3, 'punt-1'], [6, 'punt-3'], [17, 'punt-4'], [9, 'punt-5']),
      },
      render: show(scalePoll.id),
      act: async (element) => {
        await ballot(element);
        await press(element, 'label:nth-child(4) input');
        await voted(element);
      },
    },
  ],
  pictures: [
    {
      name: 'open-pictures',
      description: 'One of two pictures, beside each other or below each other on a narrow page.',
      setup: { polls: [picturesPoll] },
      render: show(picturesPoll.id),
      act: ballot,
    },
    {
      name: 'voted-pictures',
      description: 'The votes for each picture, with the own choice in words.',
      setup: { polls: [picturesPoll], ballots: ballots(picturesPoll.id, [34, 'boog'], [21, 'vlak']) },
      render: show(picturesPoll.id),
      act: (element) => voted(element, 2),
    },
  ],
  matrix: [
    {
      name: 'open-matrix',
      description: 'A point for each statement, below each other on a narrow page.',
      setup: { polls: [matrixPoll] },
      render: show(matrixPoll.id),
      act: answered,
    },
    {
      name: 'closed-matrix',
      description: 'The votes of each point of each statement.',
      setup: {
        polls: [matrixPoll],
        now: afterClose,
        ballots: ballots(
          matrixPoll.id,
          [12, 'veilig=eens', 'groen=helemaal-eens', 'stil=oneens'],
          [7, 'veilig=oneens', 'groen=eens'],
          [4, 'veilig=neutraal', 'stil=helemaal-oneens'],
        ),
      },
      render: show(matrixPoll.id),
      act: opened,
    },
  ],
  statements: [
    {
      name: 'open-statements',
      description: 'Agree, disagree or pass, for each statement.',
      setup: { polls: [statementsPoll] },
      render: show(statementsPoll.id),
      act: ballot,
    },
    {
      name: 'closed-statements',
      description: 'How many agreed with each statement.',
      setup: {
        polls: [statementsPoll],
        now: afterClose,
        ballots: ballots(
          statementsPoll.id,
          [14, 'veilig=eens', 'groen=eens', 'stil=oneens'],
          [8, 'veilig=oneens', 'groen=overslaan', 'stil=eens'],
        ),
      },
      render: show(statementsPoll.id),
      act: opened,
    },
  ],
  'open-answer': [openAnswer, closedAnswer],
};
