import type { PollTerms } from './participation-poll.terms.js';

/** The terms in English. */
export const en: PollTerms = {
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
};
