import { ballotOfReceipt, recount } from '../../../packages/domain/src/polls/index.ts';

/** @typedef {import('../../../packages/domain/src/polls/index.ts').BallotProblem} BallotProblem */
/** @typedef {import('../../../packages/domain/src/polls/index.ts').FoundBallot} FoundBallot */

/** @type {Readonly<Record<BallotProblem['code'], (number: string) => string>>} */
const sentences = {
  twice: (number) => `Ballot ${number} is in the list twice.`,
  unsigned: (number) =>
    `Ballot ${number} has no signature of this poll: no code and no login was exchanged for it.`,
  unfit: (number) => `Ballot ${number} breaks the rules of the poll.`,
  'more-than-codes': () => 'There are more ballots than were given out.',
};

/** @type {Readonly<Record<Exclude<FoundBallot['status'], 'found'>, string>>} */
const notFound = {
  absent: 'There is no ballot with this number.',
  unreadable: 'This is no number of a receipt: it has 16 digits and letters from a to f.',
};

/** Counts published ballots again, and says in sentences what came of it. */
export async function reportOf(
  /** @type {import('./read-published.mjs').Published} */ published,
  /** @type {string | undefined} */ receipt,
) {
  const { list } = published;
  const { tally, withdrawn, problems, isSame, isRight } = await recount(published);
  const own = receipt === undefined ? undefined : ballotOfReceipt(list, receipt);
  const exchanged =
    published.view.poll.admission === 'verified'
      ? `${list.usedCodes} people with a login`
      : `${list.usedCodes} of ${list.codes} codes used`;
  const lines = [
    `${list.ballots.length} ballots, ${exchanged}, ${withdrawn} taken back.`,
    ...tally.counts.map(({ option, count }) => `${option}: ${count}`),
    ...problems.map(({ code, number = '' }) => sentences[code](number)),
    isSame ? 'The count is that of the municipality.' : 'The count differs from that of the municipality.',
    ...(own ? [ownLine(own)] : []),
  ];
  return { lines, isRight: isRight && (own === undefined || own.status === 'found') };
}

const ownLine = (/** @type {FoundBallot} */ own) =>
  own.status === 'found' ? `Your ballot: ${own.choices.join(', ') || 'taken back'}.` : notFound[own.status];
