import { randomBytes, randomUUID } from 'node:crypto';
import { openPoll } from './poll.mjs';

const poll = 'watched-attack';
const voters = 12;

/**
 * Watches, as an administrator and as a resident who voted, an open poll whose results come after it has closed. Counts after each
 * vote would tell who chose what, beside the names that come in at the same moment.
 * @type {import('../../target.mjs').Attack}
 */
export async function watchedCounts({ ask, cookies, url, ...target }, report) {
  const options = await openPoll({ ask, cookies, url, ...target }, poll, 'after-close');
  const headers = { 'content-type': 'application/json', origin: url };
  const staff = { ...headers, cookie: cookies['administrator'] ?? '' };
  const send = (/** @type {string} */ address, /** @type {object} */ body) =>
    ask(address, { method: 'POST', headers, body: JSON.stringify(body) });
  const watcher = randomBytes(16).toString('base64url');
  for (let voter = 0; voter < voters; voter += 1) {
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
    for (const [name, text] of /** @type {const} */ ([
      ['the receipt', await receipt.text()],
      ['the newsroom', JSON.stringify(draft)],
      ['the poll', await (await ask(`/v1/polls/${poll}`)).text()],
      [
        'the vote of the watcher',
        await (await send(`/v1/polls/${poll}/vote-lookups`, { voter: watcher })).text(),
      ],
    ])) {
      report.check(!/"(?:counts|tally)"/.test(text), () => `${name} tells the counts of an open poll.`);
    }
  }
}
