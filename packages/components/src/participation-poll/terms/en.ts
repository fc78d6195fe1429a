import { common, kinds } from '../../terms/common/en.js';
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
  invited: {
    code: 'Your code',
    codeHint: 'We gave you this code. For example: 7K3M-Q9XA-2BTW.',
    noCode: 'Fill in your code first.',
    unknownCode: 'We do not know this code. Check that you copied it well.',
    usedCode:
      'Somebody already used this code. Vote on the device on which that was. Was it not you? Then contact us.',
    noAnswer:
      'We do not know whether your code arrived. Try again later on this device, with the same code. Your vote then counts once.',
    level:
      'Voting takes a code from us. Each code counts once. We exchange your code for a ballot without a name. We store nowhere which code belongs to which vote.',
    watched: 'Does somebody watch our computers while you vote? They can see it.',
    device: 'This device holds a secret number. Only with that can you change or withdraw your vote.',
    withoutScript:
      'Your browser works without JavaScript. That is why our computers see your code and your vote together for a moment. We store them apart.',
    receipt: 'Proof of your vote',
    receiptHelp:
      'Write this number down. After the close it is in the public list, with your vote. Show it to nobody.',
    receiptWithoutList: 'We make no list of ballots of this poll. So nobody recognises your vote.',
    withdraw: 'Withdraw your vote',
    withdrawHelp: 'Your vote then does not count. Until the close you can vote again.',
    withdrawn: 'You withdrew your vote',
    withdrawnHelp: 'You withdrew your vote. After the close the public list has no vote beside this number.',
    voteAgain: 'Vote again',
    recount: 'Count the votes again yourself',
    another: 'Vote with another code',
    anotherHelp: 'After that you cannot change this vote on this device any more.',
  },
  verified: {
    loginFirst: 'Log in first',
    loginFirstHelp: 'Vote on the page of the municipality on which you have logged in.',
    noLogin: 'Log in first. Then vote on the page on which you have logged in.',
    expiredLogin:
      'Your login has ended. Your vote does not count yet. Log in again, and then vote once more.',
    refusedLogin:
      'We do not recognise your login. Your vote does not count yet. Log in again. Does that not work? Then contact us.',
    usedLogin:
      'Somebody already got a ballot with your login. Vote on the device on which that was. Was it not you? Then contact us.',
    loginUnavailable: 'We cannot check your login now. Your vote does not count yet. Try again later.',
    noAnswer:
      'We do not know whether your login arrived. Try again later on this device. Your vote then counts once.',
    level:
      'You can only vote when you have logged in. Everybody votes once. We exchange your login for a ballot without a name. We store nowhere who you are together with what you vote.',
    another: 'Vote with another login',
  },
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
    openAnswer: {
      weight: 'What happens with your answer?',
      open: (until) => `Open: you can answer until ${until}`,
      announced: (from) => `Not open yet: you can answer from ${from}`,
      level:
        'Everyone can answer. We do not ask who you are. A member of staff reads each answer before everyone sees it. After that it is open data: everyone may use it.',
      device: 'This device holds a random code. Only with that can you change or erase your answer.',
      answer: 'Your answer',
      hint: (longest) => `Write at most ${String(longest)} characters. Leave out names and addresses.`,
      left: (count) => `Left: ${String(count)} characters`,
      over: (count) => `Too many: ${String(count)} characters`,
      empty: 'Write your answer first.',
      tooLong: (longest) => `Your answer is too long. Write at most ${String(longest)} characters.`,
      personal: 'Your answer has personal information',
      personalHelp: (found) =>
        `We see: ${found}. Everyone can read your answer later. Take this out, or send it as it is. A member of staff still looks at it.`,
      kinds,
      send: 'Send your answer',
      refused: 'Your answer did not arrive',
      refusedHelp: 'You cannot answer now: the question has closed, or it has changed.',
      full: 'Too many answers wait for a reader now. What you wrote is still here. Try again later.',
      arrived: 'Your answer has arrived',
      changed: 'Your new answer has arrived',
      change: 'Change your answer',
      own: 'This is what you wrote',
      waiting: 'A member of staff reads your answer first. Until then nobody else sees it.',
      accepted: 'A member of staff accepted your answer. After the close everyone can read it.',
      notAccepted: 'A member of staff did not accept your answer. Nobody else can read it.',
      reasons: {
        'personal-data': 'It has personal information.',
        insulting: 'It is insulting or threatening.',
        'off-topic': 'It is not about this question.',
        advertising: 'It is advertising.',
        unreadable: 'We could not read it.',
        other: 'The reason is below.',
      },
      note: 'The member of staff writes:',
      code: 'The code of your answer',
      codeHelp:
        'Keep this code or the link. Only with that do you see later what we decided. Show it to nobody.',
      link: 'Link to your answer',
      withdraw: 'Erase your answer',
      withdrawHelp: 'We then store nothing of what you wrote.',
      withdrawn: 'Your answer was erased',
      again: 'Write a new answer',
      later: (when) => `After ${when} you can read here the answers that we accepted.`,
      answers: (count) => `Accepted answers: ${String(count)}`,
      none: 'There are no answers to read.',
      openData: 'All answers as open data',
      known: 'Did you write an answer before? Then fill in its code.',
      look: 'See your answer',
    },
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
