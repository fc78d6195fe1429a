import { common } from '../../terms/common/en.js';
import { plural } from '../../terms/plural.js';
import type { PollTerms } from './nl.js';

export const terms: Required<PollTerms> = {
  common,
  askedBy: 'Who is asking?',
  weight: 'What happens with your vote?',
  open: (until) => `Open: you can vote until ${until}`,
  at: (date, time) => `${date} at ${time}`,
  choose: (least, most) =>
    `Choose ${least === most ? '' : least > 1 ? `at least ${String(least)} and at most ` : 'at most '}${String(most)}.`,
  vote: 'Vote',
  openPoll: 'This is an open poll: everyone can take part. We do not ask who you are.',
  device: 'If you vote, this device keeps a random code. Only with that code can you change your vote.',
  results: {
    tooFew: (least) => (least === 1 ? 'Choose an answer first.' : `Choose at least ${String(least)}.`),
    tooMany: (most) => `Choose at most ${String(most)}. Untick one or more.`,
    announced: (from) => `Not open yet: you can vote from ${from}`,
    closed: (since) => `Closed since ${since}`,
    device: 'This device holds a random code. Only with that code can you change your vote.',
    refused: 'Your vote was not counted',
    refusedHelp: 'The poll is not open (any more), or it has changed.',
    change: 'Change your vote',
    counted: 'Your vote counts',
    changed: 'Your new vote counts',
    own: 'Your choice',
    votes: (count) => plural('en', count, { one: '# vote', other: '# votes' }),
    voters: (count) =>
      plural('en', count, {
        one: 'We counted the vote of # person.',
        other: 'We counted the votes of # people.',
      }),
    moreThanAll: 'Everyone could choose more than one, so together it is more than 100%.',
    later: (when) => `The results come after ${when}.`,
    noVotes: 'Nobody has voted.',
    tooFewVoters: (least) =>
      `Fewer than ${String(least)} people voted. We then show no results, so that nobody’s vote can be recognised.`,
    outcome: 'What we did with the votes',
    outcomeMore: 'Read more about it',
    asTable: 'View as a table',
    option: 'Answer',
    number: 'Votes',
    share: 'Share',
  },
  kinds: {
    scale: {
      hint: 'Choose a number.',
      mean: (mean, of) => `Average: ${mean} (1 to ${of}).`,
    },
    matrix: {
      hint: 'Give your opinion on each line. You may skip a line.',
      tooFew: (least) =>
        least === 1
          ? 'Give your opinion on a line first.'
          : `Give your opinion on at least ${String(least)} lines.`,
    },
    budget: {
      hint: (amount) => `Divide ${amount} over the plans. You do not have to divide all of it.`,
      left: (amount) => `Left to divide: ${amount}`,
      over: (amount) => `${amount} too much divided`,
      amount: 'Amount for',
      less: 'Less for',
      more: 'More for',
      costs: (amount) => `Costs ${amount}.`,
      from: (least) => `At least ${least}.`,
      upTo: (most) => `At most ${most}.`,
      nothing: 'First give a plan some money.',
      noAmount: (plan) => `Write an amount in whole euros for “${plan}”.`,
      belowLeast: (plan, least) => `Give “${plan}” at least ${least}, or nothing.`,
      aboveMost: (plan, most) => `Give “${plan}” at most ${most}.`,
      overBudget: (amount) =>
        `You divide ${amount} too much. Take that off somewhere. What you filled in is still there.`,
      own: (amount) => `From you: ${amount}`,
      mean: (amount) => `${amount} on average`,
      meanLabel: 'Average',
      givers: 'Gave money',
      paid: 'Gets',
      paidHelp:
        'We first pay the plan that most people gave money. A plan gets what it costs, or what those people gave on average. That goes on until the money is gone.',
    },
    ranking: {
      hint: 'Put the answers in order. You like place 1 best.',
      how: 'Choose a place, use the buttons or the arrow keys, or drag an answer.',
      place: 'Place of',
      noPlace: 'none',
      up: 'Higher',
      down: 'Lower',
      at: (place, of) => `place ${String(place)} of ${String(of)}`,
      tooFew: (least) =>
        least === 1 ? 'Give an answer a place first.' : `Give at least ${String(least)} answers a place.`,
      samePlace: 'Two answers have the same place. Give each answer a place of its own.',
      emptyPlace: 'You skip a place. Begin at 1 and go on from there.',
      own: (place) => `Your place: ${String(place)}`,
      points: (count) => plural('en', count, { one: '# point', other: '# points' }),
      pointsLabel: 'Points',
      winner: 'Most support:',
      round: (number) => `Round ${String(number)}`,
      roundsHelp:
        'A higher place gives more points. Each round counts the first places. Does no answer have more than half? Then the last one is out. Its votes go to their next choice.',
    },
  },
};
