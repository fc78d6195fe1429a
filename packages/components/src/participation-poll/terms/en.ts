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
  tooFew: (least) => (least === 1 ? 'Choose an answer first.' : `Choose at least ${String(least)}.`),
  tooMany: (most) => `Choose at most ${String(most)}. Untick one or more.`,
  openPoll: 'This is an open poll: everyone can take part. We do not ask who you are.',
  device: 'If you vote, this device keeps a random code. Only with that code can you change your vote.',
  results: {
    announced: (from) => `Not open yet: you can vote from ${from}`,
    closed: (since) => `Closed since ${since}`,
    device: 'This device holds a random code. Only with that code can you change your vote.',
    refused: 'Your vote was not counted',
    refusedHelp: 'The poll is not open (any more), or it has changed.',
    change: 'Change your vote',
    counted: 'Your vote has been counted',
    changed: 'Your new vote has been counted',
    own: 'Your choice',
    votes: (count) => plural('en', count, { one: '# vote', other: '# votes' }),
    voters: (count) => plural('en', count, { one: '# person voted.', other: '# people voted.' }),
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
    ranking: {
      hint: 'Put the answers in order. You like place 1 best.',
      how: 'Choose a place, use the buttons or the arrow keys, or drag an answer.',
      place: 'Place of',
      noPlace: 'none',
      up: 'Higher',
      down: 'Lower',
      at: (place, of) => `place ${String(place)} of ${String(of)}`,
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
