import Libsql from 'libsql';
import path from 'node:path';
import pg from 'pg';
import { randomBytes, randomUUID } from 'node:crypto';
import { squarePoll } from '../../../../../packages/gateway/src/testing/content.fixtures.ts';

const voters = 60;
/** Chance finds a half of two options; this is four standard deviations above it for sixty voters. */
const aboveChance = 0.75;
/** The gateway writes ballots anew every minute. In milliseconds. */
const longestWait = 80_000;
const poll = 'join-attack';

/**
 * Lets residents vote and write something with their name right after it, and then lays the ballots beside those texts, with
 * all that a copy of the database tells: every column, and where a row stands. No order may find more than chance.
 * @type {import('../../target.mjs').Attack}
 */
export async function ballotJoin(target, report, isShort) {
  const options = await openPoll(target);
  /** @type {string[]} */
  const choices = [];
  for (let voter = 0; voter < voters; voter += 1) {
    const choice = options[(randomBytes(1)[0] ?? 0) % options.length] ?? '';
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': `198.51.100.${voter}` };
    const ballot = { id: randomUUID(), voter: randomBytes(16).toString('base64url'), choices: [choice] };
    const said = { id: randomUUID(), page: '/', language: 'nl', helpful: true, text: `Bewoner ${voter}` };
    for (const [address, body] of [
      [`/v1/polls/${poll}/votes`, ballot],
      ['/v1/feedback-submissions', said],
    ]) {
      const answer = await target.ask(String(address), {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      });
      if (answer.status !== 201) throw new Error(`${String(address)} answered ${answer.status}.`);
    }
    choices.push(choice);
  }
  const known = choices.map((choice) => ({ choices: JSON.stringify([choice]) }));
  report.check(partFound(known, choices) === 1, () => 'The attack does not work where the order is known.');

  let found = joins(await readBallots(target), choices);
  // Until the minute is over, where a row stands on the disk of the running gateway shows the order.
  for (const end = Date.now() + longestWait; !isShort && found.some(isFound) && Date.now() < end;) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    found = joins(await readBallots(target), choices);
  }
  for (const join of found) {
    if (isShort && join.isPlace) continue;
    report.check(
      !isFound(join),
      () => `${join.by} finds the choice of ${Math.round(join.part * 100)} % of the voters.`,
    );
  }
}

/** @typedef {Record<string, string>} Row */
/** @typedef {{ by: string, part: number, isPlace: boolean }} Join */

const isFound = (/** @type {Join} */ { part }) => part >= aboveChance;

/** Columns that say where a row stands, and not what it holds. */
const places = ['rowid', 'xmin', 'ctid', 'as they are read'];

/** Lays the ballots beside the texts in every order. @returns {Join[]} */
function joins(/** @type {readonly Row[]} */ rows, /** @type {readonly string[]} */ choices) {
  const orders = [
    ...Object.keys(rows[0] ?? {}).map((column) => ({ by: column, ordered: sortedBy(rows, column) })),
    { by: 'as they are read', ordered: rows },
  ];
  return orders.flatMap(({ by, ordered }) =>
    [ordered, ordered.toReversed()].map((order) => ({
      by,
      part: partFound(order, choices),
      isPlace: places.includes(by),
    })),
  );
}

const sortedBy = (/** @type {readonly Row[]} */ rows, /** @type {string} */ column) =>
  rows.toSorted((left, right) =>
    String(left[column]).localeCompare(String(right[column]), 'en', { numeric: true }),
  );

function partFound(/** @type {readonly Row[]} */ rows, /** @type {readonly string[]} */ choices) {
  const hits = choices.filter((choice, index) => rows[index]?.['choices'] === JSON.stringify([choice]));
  return hits.length / choices.length;
}

/** Reads the ballots as somebody with a copy of the database does. @returns {Promise<Row[]>} */
async function readBallots(/** @type {import('../../target.mjs').Target} */ { dataFolder, databaseUrl }) {
  if (databaseUrl !== undefined) {
    const client = new pg.Client(databaseUrl);
    await client.connect();
    const text = `select *, xmin::text, ctid::text from ballots where poll = '${poll}'`;
    const { rows } = await client.query(text);
    await client.end();
    return rows;
  }
  const database = new Libsql(path.join(dataFolder ?? '', 'plein.db'), { readonly: true });
  const rows = database.prepare('select * from ballots where poll = ?').all(poll);
  database.close();
  return /** @type {Row[]} */ (rows);
}

/** Opens a poll with two options, as an editor. Returns the options. */
async function openPoll(/** @type {import('../../target.mjs').Target} */ { ask, url, cookies }) {
  const headers = { 'content-type': 'application/json', origin: url, cookie: cookies['editor'] ?? '' };
  const day = 86_400_000;
  const options = squarePoll.options.slice(0, 2);
  const document = {
    ...squarePoll,
    id: poll,
    options,
    opensAt: new Date(Date.now() - day).toISOString(),
    closesAt: new Date(Date.now() + 30 * day).toISOString(),
  };
  const written = await ask(`/v1/poll-drafts/${poll}`, {
    method: 'PUT',
    headers,
    body: JSON.stringify(document),
  });
  if (!written.ok) throw new Error(`Writing the poll answered ${written.status}: ${await written.text()}`);
  const opened = await ask(`/v1/poll-drafts/${poll}/opening`, {
    method: 'POST',
    headers,
    body: '{"when":"now"}',
  });
  if (!opened.ok) throw new Error(`Opening the poll answered ${opened.status}.`);
  return options.map(({ id }) => id);
}
