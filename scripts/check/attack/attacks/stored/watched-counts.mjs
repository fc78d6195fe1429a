import { randomBytes, randomUUID } from 'node:crypto';
import { countedTogether } from '../../../../../packages/domain/src/polls/index.ts';
import { closePoll, openPoll } from './poll.mjs';

const hidden = 'watched-attack';
const shown = 'watched-groups';

/** What may tell counts, after a vote. @typedef {(after: number, seen: readonly [name: string, text: string][]) => void} See */

/**
 * Watches open polls, as an administrator and as a resident who voted. Counts after each vote would tell who chose what, beside
 * the names that come in at the same moment. Where results come after the close nothing may tell them, and where they
 * come after a vote they may only change for a whole group.
 * @type {import('../../target.mjs').Attack}
 */
export async function watchedCounts(target, report) {
  await watch(target, report, { poll: hidden, results: 'after-close', voters: 12 }, (_, seen) => {
    for (const [name, text] of seen) {
      report.check(!/"(?:counts|tally)"/.test(text), () => `${name} tells the counts of an open poll.`);
    }
  });

  const steps = [0];
  await watch(target, report, { poll: shown, results: 'after-vote', voters: 130 }, (after, seen) => {
    const counted = seen.flatMap(([, text]) => tallyIn(text));
    const most = Math.max(...counted);
    if (most !== steps.at(-1)) steps.push(most);
    report.check(
      most <= after - countedTogether || most === 0,
      () => `${most} of ${after} votes are counted.`,
    );
  });
  await closePoll(target, shown);
  const all = tallyIn(await (await target.ask(`/v1/polls/${shown}`)).text());
  steps.push(...all);
  const smallest = Math.min(...steps.slice(1).map((count, index) => count - (steps[index] ?? 0)));
  report.check(
    steps.at(-1) === 130,
    () => `${String(steps.at(-1))} of 130 votes are counted after the close.`,
  );
  report.check(smallest >= countedTogether, () => `The counts changed for ${smallest} votes.`);
  report.tell(
    `Counts of an open poll changed ${steps.length - 1} times in 130 votes, for ${smallest} or more.`,
  );
}

/** Returns the number of voters in each tally of an answer. */
const tallyIn = (/** @type {string} */ text) =>
  [...text.matchAll(/"tally":\{"voters":(\d+)/g)].map(([, voters]) => Number(voters));

/** Lets residents vote, and looks after each vote at everything that could tell the counts. */
async function watch(
  /** @type {import('../../target.mjs').Target} */ { ask, cookies, url, ...target },
  /** @type {import('../../report.mjs').Report} */ report,
  /** @type {{ poll: string, results: 'after-vote' | 'after-close', voters: number }} */ {
    poll,
    results,
    voters,
  },
  /** @type {See} */ see,
) {
  const options = await openPoll({ ask, cookies, url, ...target }, poll, { results });
  const headers = { 'content-type': 'application/json', origin: url };
  const staff = { ...headers, cookie: cookies['administrator'] ?? '' };
  const watcher = randomBytes(16).toString('base64url');
  for (let voter = 0; voter < voters; voter += 1) {
    const send = (/** @type {string} */ address, /** @type {object} */ body) =>
      ask(address, {
        method: 'POST',
        headers: { ...headers, 'x-forwarded-for': `192.0.2.${voter}` },
        body: JSON.stringify(body),
      });
    const token = voter === 0 ? watcher : randomBytes(16).toString('base64url');
    const ballot = { id: randomUUID(), voter: token, choices: [options[voter % options.length]] };
    const receipt = await send(`/v1/polls/${poll}/votes`, ballot);
    report.check(receipt.status === 201, () => `A vote answers ${receipt.status}.`);
    const drafts = await ask('/v1/poll-drafts', { headers: staff });
    const { polls } = /** @type {{ polls: { poll: { id: string }, voters?: number }[] }} */ (
      await drafts.json()
    );
    const draft = polls.find((one) => one.poll.id === poll);
    report.check(draft?.voters === voter + 1, () => `Staff see ${draft?.voters} voters, not ${voter + 1}.`);
    see(voter + 1, [
      ['the receipt', await receipt.text()],
      ['the newsroom', JSON.stringify(draft)],
      ['the poll', await (await ask(`/v1/polls/${poll}`)).text()],
      [
        'the vote of the watcher',
        await (await send(`/v1/polls/${poll}/vote-lookups`, { voter: watcher })).text(),
      ],
    ]);
  }
}
