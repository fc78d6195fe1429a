import { randomBytes, randomUUID } from 'node:crypto';
import {
  choiceOf,
  pollKinds,
  pollStrategies,
  smallestTally,
} from '../../../../../packages/domain/src/polls/index.ts';
import { readWaiting } from './copies.mjs';
import { closePoll, openPoll, twoOptions } from './poll.mjs';

/** @typedef {import('../../../../../packages/domain/src/polls/index.ts').PollKind} PollKind */

/** Kinds of which a vote is a choice. What residents write is tried in `written.mjs`. */
const votedKinds = pollKinds.filter((kind) => !pollStrategies[kind].isWritten);

/** A ballot of each kind, short or long, so that its length could tell it. @type {Readonly<Record<PollKind, (options: readonly string[], isLong: boolean) => string[]>>} */
const ballotOf = {
  single: ([first = '', second = ''], isLong) => [isLong ? first : second],
  multiple: (options, isLong) => options.slice(0, isLong ? 2 : 1),
  'yes-no': ([first = '', second = ''], isLong) => [isLong ? first : second],
  pictures: ([first = '', second = ''], isLong) => [isLong ? first : second],
  scale: ([first = '', second = ''], isLong) => [isLong ? first : second],
  ranking: (options, isLong) =>
    options.slice(0, isLong ? 2 : 1).map((option, index) => choiceOf(option, index + 1)),
  budget: (options, isLong) =>
    options.slice(0, isLong ? 2 : 1).map((option) => choiceOf(option, isLong ? 4999 : 1)),
  matrix: (options, isLong) => options.slice(0, isLong ? 2 : 1).map((option) => choiceOf(option, 'eens')),
  statements: (options, isLong) => options.slice(0, isLong ? 2 : 1).map((option) => choiceOf(option, 'eens')),
  'open-answer': (_, isLong) => [isLong ? 'Een lang antwoord' : 'Kort'],
};

const twoPictures = twoOptions.map((option) => ({
  ...option,
  image: { url: 'https://www.example.nl/plein.jpg', alt: { nl: 'Het plein' } },
}));

/**
 * Votes in a poll of each kind, fewer than a result is shown of, and looks for the votes: in the rows that wait and in
 * what residents see. A kind of which a ballot can be the only one of its sort
 * may not be written with results that show while it is open, and has none after it.
 * @type {import('../../target.mjs').Attack}
 */
export async function kindsOfPolls(target, report) {
  for (const kind of votedKinds) {
    const { isTelling = false, settings } = pollStrategies[kind];
    const id = `kind-${kind}`;
    const rules = {
      options: kind === 'pictures' ? twoPictures : twoOptions,
      ...(kind === 'budget' && { budget: 10_000 }),
    };
    const changes = { ...rules, kind, ...settings(rules), results: /** @type {const} */ ('after-close') };
    if (isTelling) {
      const refused = await openPoll(target, id, { ...changes, results: 'after-vote' }).catch(
        () => undefined,
      );
      report.check(refused === undefined, () => `A ${kind} poll is opened with results after a vote.`);
    }
    const options = await openPoll(target, id, changes);
    const ballots = Array.from({ length: smallestTally - 1 }, (_, voter) =>
      ballotOf[kind](options, voter % 2 === 0),
    );
    for (const [voter, choices] of ballots.entries()) {
      const body = { id: randomUUID(), voter: randomBytes(16).toString('base64url'), choices };
      const answer = await target.ask(`/v1/polls/${id}/votes`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': `203.0.113.${voter}` },
        body: JSON.stringify(body),
      });
      report.check(answer.status === 201, () => `A vote in a ${kind} poll answers ${answer.status}.`);
      const seen = await answer.text();
      report.check(!seen.includes('"tally"'), () => `The receipt of a ${kind} poll tells the counts.`);
    }
    const waiting = await readWaiting(target, id);
    report.check(waiting.length === ballots.length, () => `${waiting.length} votes of a ${kind} poll wait.`);
    const lengths = new Set(waiting.map(({ sealed = '' }) => sealed.length));
    report.check(lengths.size === 1, () => `Votes in a ${kind} poll have ${lengths.size} lengths.`);
    const text = JSON.stringify(waiting);
    report.check(
      !options.some((option) => text.includes(option)),
      () => `Votes of a ${kind} poll can be read.`,
    );
    await closePoll(target, id);
    const view = await (await target.ask(`/v1/polls/${id}`)).text();
    report.check(
      view.includes('"isHidden":true') === isTelling,
      () => `A ${kind} poll with ${ballots.length} votes ${isTelling ? 'shows' : 'hides'} its result.`,
    );
  }
}
