/**
 * Measures how many residents can vote in a second in a poll with many ballots, each of whom gets the tally,
 * and how long rewriting the ballots takes. It prints JSON.
 * Arguments: folder or address of the database, number of ballots in the poll, number of votes.
 */
import { createBallotBox } from '../../../../packages/gateway/src/residents/polls/ballot-box/ballot-box.ts';
import { createPollsService } from '../../../../packages/gateway/src/residents/polls/polls.service.ts';
import { rewriteBallots } from '../../../../packages/gateway/src/residents/polls/rewrite-ballots.ts';
import { createPollKeys } from '../../../../packages/gateway/src/residents/polls/keys/poll-keys.ts';
import { createWrittenAnswers } from '../../../../packages/gateway/src/residents/polls/written/written-answers.ts';
import { openLibsqlStore } from '../../../../packages/gateway/src/store/libsql/libsql-store.ts';
import { openPostgresStore } from '../../../../packages/gateway/src/store/postgres/postgres-store.ts';
import { pollRow } from '../../faults/votes/voters.mjs';

const [place = '', ballots = '100000', votes = '2000'] = process.argv.slice(2);
const together = 1_000;
const atOnce = 50;
const store = await (place.startsWith('postgres:') ? openPostgresStore(place) : openLibsqlStore(place));

const random = (/** @type {number} */ bytes) => crypto.getRandomValues(new Uint8Array(bytes));
const digits = (/** @type {number} */ bytes) => Buffer.from(random(bytes)).toString('hex');
const ballot = (/** @type {unknown} */ _, /** @type {number} */ index) => ({
  poll: pollRow.id,
  voter_hash: digits(32),
  id_hash: digits(32),
  choices: index % 3 === 0 ? '["older"]' : '["newer"]',
  sealed: Buffer.from(random(44)).toString('base64'),
});

await store.commit((transaction) => transaction.insertInto('polls').values(pollRow).execute());
for (let stored = 0; stored < Number(ballots); stored += together) {
  const rows = Array.from({ length: together }, ballot);
  await store.commit((transaction) => transaction.insertInto('ballots').values(rows).execute());
}

const dependencies = { store, clock: () => new Date(), random };
const polls = createPollsService(
  dependencies,
  createBallotBox(dependencies),
  createPollKeys(dependencies),
  createWrittenAnswers(dependencies, undefined),
);
/** @type {number[]} */
const times = [];
let next = 0;
const voting = async () => {
  while (next++ < Number(votes)) {
    const start = performance.now();
    const result = await polls.vote(
      pollRow.id,
      {
        id: crypto.randomUUID(),
        voter: digits(16),
        choices: ['newer'],
      },
      'client',
    );
    if (result.status !== 'new') throw new Error(`A vote is ${result.status}.`);
    times.push(performance.now() - start);
  }
};
const began = performance.now();
await Promise.all(Array.from({ length: atOnce }, voting));
const seconds = (performance.now() - began) / 1000;
const rewriting = performance.now();
await rewriteBallots(store);
const figures = {
  votesPerSecond: Number(votes) / seconds,
  longest: Math.max(...times),
  rewriting: performance.now() - rewriting,
};
await store.close();
process.stdout.write(`${JSON.stringify(figures)}\n`);
