import { randomBytes, randomUUID } from 'node:crypto';
import { lookUpBody } from '../lock-out.mjs';
import { openPoll } from '../stored/poll.mjs';

const rounds = 10;
const atOnce = 8;
/** Ten guesses, and those that arrive before a gateway has heard of what the other one counted. */
const mostGuesses = 13;

/** @typedef {(gateway: string, path: string, body: object, headers?: Record<string, string>, method?: string) => Promise<Response>} Send */
/** @typedef {{ target: import('../../target.mjs').Target, report: import('../../report.mjs').Report, send: Send }} Race */

/**
 * Sends one thing to both gateways at the same moment: a login link, an id, a vote, a close, guesses. The embedded store has
 * one gateway, which gets it twice. Nothing may happen twice, and what ends at one gateway has ended at the other.
 * @type {import('../../target.mjs').Attack}
 */
export async function races(target, report) {
  /** @type {Send} */
  const send = (gateway, path, body, headers = {}, method = 'POST') =>
    fetch(gateway + path, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const race = { target, report, send };
  for (let round = 0; round < rounds; round += 1) {
    await useOneLink(race, `203.0.113.${100 + round}`);
    await sendOneId(race);
  }
  await voteAndClose(race);
  await guess(race);
  await logOut(race);
}

/** Does the same as often as asked, at both gateways in turn, all at once. */
const atBoth = (
  /** @type {Race} */ { target: { url, other } },
  /** @type {number} */ times,
  /** @type {(gateway: string, number: number) => Promise<Response>} */ work,
) => Promise.all(Array.from({ length: times }, (_, number) => work(number % 2 === 0 ? url : other, number)));

const counted = (/** @type {readonly Response[]} */ answers, /** @type {number} */ status) =>
  answers.filter((answer) => answer.status === status).length;
const statuses = (/** @type {readonly Response[]} */ answers) =>
  answers.map(({ status }) => status).join(' ');

/** @returns {Promise<{ token: string | undefined }>} */
async function invite(/** @type {Race} */ { target: { url, cookies }, send }) {
  const headers = { origin: url, cookie: cookies['administrator'] ?? '' };
  const made = await send(url, '/v1/invitations', { name: 'Collega', role: 'reader' }, headers);
  return { token: /login=([\w-]+)/.exec(await made.text())?.[1] };
}

async function useOneLink(/** @type {Race} */ race, /** @type {string} */ client) {
  const invitation = await invite(race);
  const logins = await atBoth(race, atOnce, (gateway) =>
    race.send(gateway, '/v1/session', invitation, { origin: gateway, 'x-forwarded-for': client }),
  );
  race.report.check(
    counted(logins, 201) === 1 && counted(logins, 401) === atOnce - 1,
    () => `One link that is used ${atOnce} times is answered ${statuses(logins)}.`,
  );
}

async function sendOneId(/** @type {Race} */ { target, report, send }) {
  const race = { target, report, send };
  const message = { page: '/', language: 'nl', helpful: true, text: 'Hetzelfde' };
  for (const [isSame, otherwise] of /** @type {const} */ ([
    [true, 200],
    [false, 409],
  ])) {
    const id = randomUUID();
    const answers = await atBoth(race, atOnce, (gateway, number) => {
      const text = isSame ? message.text : `Tekst ${number}`;
      return send(gateway, '/v1/feedback-submissions', { ...message, id, text });
    });
    report.check(
      counted(answers, 201) === 1 && counted(answers, otherwise) === atOnce - 1,
      () => `${isSame ? 'One message' : 'Different messages'} under one id: ${statuses(answers)}.`,
    );
    const refused = answers.filter(({ status }) => status === 409);
    const texts = await Promise.all(refused.map((answer) => answer.text()));
    report.check(
      !texts.some((text) => /Tekst|FB-/.test(text)),
      () => 'A refusal tells what somebody else sent.',
    );
  }
}

async function voteAndClose(/** @type {Race} */ race) {
  const { target, report, send } = race;
  const poll = 'race-attack';
  const options = await openPoll(target, poll);
  const vote = (/** @type {string} */ gateway, /** @type {string} */ voter, /** @type {number} */ number) =>
    send(gateway, `/v1/polls/${poll}/votes`, {
      id: randomUUID(),
      voter,
      choices: [options[number % options.length]],
    });
  const newVoter = () => randomBytes(16).toString('base64url');
  let voted = 0;
  for (let round = 0; round < rounds; round += 1) {
    const voter = newVoter();
    const votes = await atBoth(race, atOnce, (gateway, number) => vote(gateway, voter, number));
    voted += counted(votes, 201);
  }
  report.check(voted === rounds, () => `${rounds} voters are counted as ${voted}.`);

  const headers = { origin: target.other, cookie: target.cookies['editor'] ?? '' };
  const before = atBoth(race, 30, (gateway, number) => vote(gateway, newVoter(), number));
  const closing = send(target.other, `/v1/poll-drafts/${poll}/closing`, {}, headers);
  const behind = atBoth(race, 30, (gateway, number) => vote(gateway, newVoter(), number));
  const accepted = rounds + counted([...(await before), ...(await behind)], 201);
  const closed = /** @type {{ tally?: { voters: number } }} */ (await (await closing).json());
  report.check(
    closed.tally?.voters === accepted,
    () => `The editor is told of ${closed.tally?.voters} votes, and ${accepted} were accepted.`,
  );
}

/** Guesses a case at both gateways in turn, as one client. */
async function guess(/** @type {Race} */ { target: { url, other }, report, send }) {
  const client = { 'x-forwarded-for': '203.0.113.77' };
  const guessed = { ...lookUpBody, reference: 'ZB-2026-7001' };
  let answered = 0;
  for (let number = 0; number < 40; number += 1) {
    const { status } = await send(number % 2 === 0 ? url : other, '/v1/case-lookups', guessed, client);
    if (status !== 429) answered += 1;
  }
  report.check(answered <= mostGuesses, () => `One client guesses ${answered} times at two gateways.`);
}

async function logOut(/** @type {Race} */ race) {
  const { url, other } = race.target;
  const login = await race.send(url, '/v1/session', await invite(race), { origin: url });
  const cookie = login.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
  const read = async (/** @type {string} */ gateway) =>
    (await fetch(`${gateway}/v1/reports/volume`, { headers: { cookie } })).status;
  const before = await read(other);
  race.report.check(before === 200, () => `A session is answered ${before} at the other gateway.`);
  await race.send(other, '/v1/session', {}, { origin: other, cookie }, 'DELETE');
  const after = await read(url);
  race.report.check(after === 401, () => `A session that ended is answered ${after} at the other gateway.`);
}
