import { createHash, randomBytes } from 'node:crypto';
import { uuidv7 } from '@plein/domain/identifier.js';
import { closePoll, openPoll } from './poll.mjs';
import { copiesOf, readBallots } from './copies.mjs';
import { isFound, joinOf, sortedBy } from './joins.mjs';

const voters = 200;
/** The gateway writes ballots anew every minute. In milliseconds. */
const longestWait = 80_000;
const poll = 'join-attack';

/** @typedef {import('./joins.mjs').Voter} Voter */
/** @typedef {import('./joins.mjs').Join} Join */

/**
 * Lets residents vote and write something with their name right after it, and then lays the ballots beside those texts, with
 * all that a copy of the store tells: every column, where a row stands in the database, and where it stands in each of its
 * files, the log of writes among them, and in a backup. No order may find more than chance.
 * @type {import('../../target.mjs').Attack}
 */
export async function ballotJoin(target, report, isShort) {
  const options = await openPoll(target, poll);
  /** @type {Voter[]} */
  const known = [];
  for (let voter = 0; voter < voters; voter += 1) known.push(await voteAndWrite(target, voter, options));
  report.check(
    isFound(joinOf('the order of arrival', known.map(rowOf), known), voters),
    () => 'The attack does not work where the order is known.',
  );
  await closePoll(target, poll);

  let found = await joinsOf(target, poll, known);
  // Until the minute is over, where a row stands on the disk of the running gateway shows the order.
  for (
    const end = Date.now() + longestWait;
    !isShort && found.some((join) => isFound(join, voters)) && Date.now() < end;
  ) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    found = await joinsOf(target, poll, known);
  }
  for (const join of found) {
    if (isShort && join.isPlace) continue;
    report.check(
      !isFound(join, voters),
      () =>
        `${join.by} finds the choice of ${percent(join.part)} of the voters, in an order that is theirs for ${join.order.toFixed(2)}.`,
    );
  }
  const [best] = found
    .filter(({ isPlace }) => !isShort || !isPlace)
    .toSorted((one, other) => other.part - one.part);
  if (best)
    report.tell(`The best of ${found.length} joins finds ${percent(best.part)} of the choices (${best.by}).`);
  const texts = [...(await copiesOf(target)), { name: 'the log', text: target.logged.join('\n') }];
  for (const { name, text } of texts) {
    report.check(
      !known.some(({ id, token }) => text.includes(id) || text.includes(token)),
      () => `${name} holds the id or the token of a vote.`,
    );
  }
}

/** Votes, and writes something with a name as the same visitor. @returns {Promise<Voter>} */
async function voteAndWrite(
  /** @type {import('../../target.mjs').Target} */ { ask, other, url },
  /** @type {number} */ voter,
  /** @type {readonly string[]} */ options,
) {
  const choice = options[(randomBytes(1)[0] ?? 0) % options.length] ?? '';
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': `198.51.100.${voter}` };
  const token = randomBytes(16).toString('base64url');
  const ids = [0, 1].map(() => uuidv7(Date.now(), randomBytes));
  const ballot = { id: ids[0], voter: token, choices: [choice] };
  const said = { id: ids[1], page: '/', language: 'nl', helpful: true, text: `Bewoner ${voter}` };
  const gateway = voter % 2 === 0 ? '' : other.replace(url, '');
  for (const [address, body] of /** @type {const} */ ([
    [`/v1/polls/${poll}/votes`, ballot],
    ['/v1/feedback-submissions', said],
  ])) {
    const init = { method: 'POST', headers, body: JSON.stringify(body) };
    const answer = await (gateway === '' ? ask(address, init) : fetch(gateway + address, init));
    if (answer.status !== 201) throw new Error(`${address} answered ${answer.status}.`);
  }
  const hash = createHash('sha256').update(`${poll}\n${token}`).digest('hex');
  return { choice, hash, id: String(ids[0]), token };
}

/** @returns {import('./joins.mjs').Row} */
const rowOf = (/** @type {Voter} */ { choice, hash }) => ({
  choices: JSON.stringify([choice]),
  voter_hash: hash,
});

/** Columns that say where a row stands, and not what it holds. */
const places = ['rowid', 'xmin', 'ctid'];

/** Lays the ballots beside the texts in every order that a copy of the store shows. @returns {Promise<Join[]>} */
export async function joinsOf(
  /** @type {import('./copies.mjs').StoreOfTarget} */ target,
  /** @type {string} */ poll,
  /** @type {readonly Voter[]} */ known,
) {
  const rows = await readBallots(target, poll);
  if (rows.length !== known.length) throw new Error(`The store has ${rows.length} ballots.`);
  const columns = Object.keys(rows[0] ?? {});
  const ofColumns = columns.map((by) =>
    joinOf(by, sortedBy(rows, by), known, { isPlace: places.includes(by) }),
  );
  const ofFiles = (await copiesOf(target)).flatMap(({ name, text, isInGroups = false }) =>
    ['voter_hash', 'id_hash', 'sealed'].flatMap((column) =>
      /** @type {const} */ (['indexOf', 'lastIndexOf']).flatMap((place) => {
        const at = rows.map((row) => text[place](row[column] ?? '-'));
        if (at.filter((one) => one >= 0).length < known.length / 2) return [];
        const ordered = rows
          .map((row, index) => ({ row, at: at[index] ?? -1 }))
          .toSorted((left, right) => left.at - right.at);
        return [
          joinOf(
            `${place} of ${column} in ${name}`,
            ordered.map(({ row }) => row),
            known,
            { isPlace: true, isInGroups },
          ),
        ];
      }),
    ),
  );
  return [joinOf('as they are read', rows, known, { isPlace: true }), ...ofColumns, ...ofFiles];
}

const percent = (/** @type {number} */ part) => `${Math.round(part * 100)} %`;
