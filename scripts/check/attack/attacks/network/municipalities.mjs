import { randomUUID } from 'node:crypto';
import { addressOf, openTarget } from '../../target.mjs';

/** A word that one municipality alone writes. */
const marker = 'merktekenVanDeEen';
const slot = { date: '2026-12-01', opens: '09:00', closes: '12:00' };
/** How long a stream is followed after a change, in milliseconds. */
const followed = 1_000;

/**
 * Opens two municipalities beside each other, on one PostgreSQL with two gateways each, and tries to get from one into the
 * other: with a session, a login link and a key of the one, with the same ids, and by the streams that follow changes.
 * @type {import('../../target.mjs').Attack}
 */
export async function municipalities({ databaseUrl }, report) {
  const one = await openTarget(databaseUrl, { PLEIN_MUNICIPALITY: 'een' });
  const two = await openTarget(databaseUrl, { PLEIN_MUNICIPALITY: 'twee' });
  try {
    const attempt = { one, two, report };
    await useSessions(attempt);
    await useLinkAndKey(attempt);
    await followStreams(attempt);
    await readEverything(attempt);
    await eraseSameId(attempt);
  } finally {
    await two.close();
    await one.close();
  }
}

/** @typedef {import('../../target.mjs').Target} Target */
/** @typedef {{ one: Target, two: Target, report: import('../../report.mjs').Report }} Attempt */

/** The addresses of the gateways of a municipality. */
const gatewaysOf = (/** @type {Target} */ { url, other }) => [...new Set([url, other])];

const headersOf = (/** @type {Target} */ { cookies }, /** @type {string} */ origin) => ({
  'content-type': 'application/json',
  origin,
  cookie: cookies['administrator'] ?? '',
});

const post = (
  /** @type {string} */ address,
  /** @type {object} */ body,
  /** @type {Record<string, string>} */ headers = {},
  method = 'POST',
) =>
  fetch(address, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

/** Asks each operation for staff of the second with each session of the first. */
async function useSessions(/** @type {Attempt} */ { one, two, report }) {
  for (const gateway of gatewaysOf(two)) {
    for (const { id, method, path, role } of two.operations) {
      if (role === undefined) continue;
      const answer = await fetch(gateway + addressOf(path), {
        method,
        headers: headersOf(one, gateway),
        ...(method === 'GET' ? {} : { body: '{}' }),
      });
      await answer.body?.cancel();
      report.check(
        [401, 403].includes(answer.status),
        () => `${id} answered ${answer.status} to a session of the other municipality.`,
      );
    }
  }
}

async function useLinkAndKey(/** @type {Attempt} */ { one, two, report }) {
  const made = await post(
    `${one.url}/v1/invitations`,
    { name: 'Collega', role: 'administrator' },
    headersOf(one, one.url),
  );
  const token = /login=([\w-]+)/.exec(await made.text())?.[1];
  for (const gateway of gatewaysOf(two)) {
    const login = await post(`${gateway}/v1/session`, { token }, { origin: gateway });
    report.check(!login.ok, () => `A login link of the other municipality answered ${login.status}.`);
    for (const path of ['/v1/events', '/v1/cases/ZK-1234']) {
      const sent = await post(
        gateway + path,
        {},
        { authorization: `Bearer ${one.key}` },
        path === '/v1/events' ? 'POST' : 'PUT',
      );
      report.check(
        [401, 403].includes(sent.status),
        () => `A key of the other municipality answered ${sent.status} at ${path}.`,
      );
    }
  }
}

/** Follows the streams of both while residents and staff of the first write, and looks where it arrives. */
async function followStreams(/** @type {Attempt} */ { one, two, report }) {
  const ending = new AbortController();
  const heard = await Promise.all(
    [one, two].map((target) =>
      Promise.all(gatewaysOf(target).map((gateway) => follow(target, gateway, ending.signal))),
    ),
  );
  await write(one);
  await new Promise((resolve) => setTimeout(resolve, followed));
  ending.abort();
  const [ofOne = [], ofTwo = []] = heard;
  report.check(
    ofOne.every(({ text }) => text.includes('contact.registered')),
    () => 'The stream of the municipality itself says nothing, so nothing was tried.',
  );
  for (const { text } of ofTwo) {
    report.check(!text.includes('arrived'), () => `The stream of the other municipality said: ${text}`);
  }
}

/** Reads a stream until the end. */
async function follow(
  /** @type {Target} */ target,
  /** @type {string} */ gateway,
  /** @type {AbortSignal} */ signal,
) {
  const heard = { text: '' };
  const { body } = await fetch(`${gateway}/v1/reports/live`, { headers: headersOf(target, gateway), signal });
  void body
    ?.pipeThrough(new TextDecoderStream())
    .pipeTo(new WritableStream({ write: (piece) => void (heard.text += piece) }))
    .catch(() => undefined);
  return heard;
}

/** Writes the marker wherever a resident or a colleague can. */
async function write(/** @type {Target} */ target) {
  const { url } = target;
  const staff = headersOf(target, url);
  const message = { language: 'nl', page: '/' };
  const texts = { nl: marker };
  const wrote = [
    await post(`${url}/v1/callback-requests`, {
      ...{ id: randomUUID(), name: marker, phone: '06 12345678', question: marker, slot, language: 'nl' },
    }),
    await post(`${url}/v1/feedback-submissions`, { id: randomUUID(), ...message, text: marker }),
    await post(`${url}/v1/chat-answers`, { question: `Wat is ${marker}?`, language: 'nl' }),
    await post(
      `${url}/v1/contacts`,
      { id: randomUUID(), channel: 'phone', outcome: 'answered', language: 'nl' },
      staff,
    ),
    await post(`${url}/v1/crisis`, { active: true, title: texts, message: texts }, staff, 'PUT'),
    await post(
      `${url}/v1/answers/merkteken`,
      { id: 'merkteken', question: texts, answer: texts },
      staff,
      'PUT',
    ),
    await post(`${url}/v1/sites`, { origin: `https://${marker.toLowerCase()}.example` }, staff),
  ];
  for (const answer of wrote) {
    if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}: ${await answer.text()}`);
    await answer.text();
  }
}

/** Reads all that the second municipality shows, as its own administrator and as a resident. */
async function readEverything(/** @type {Attempt} */ { two, report }) {
  for (const gateway of gatewaysOf(two)) {
    for (const { id, method, path } of two.operations) {
      if (method !== 'GET' || path.endsWith('/live')) continue;
      const answer = await fetch(gateway + addressOf(path), {
        headers: headersOf(two, gateway),
        redirect: 'manual',
      });
      const text = (await answer.text()).toLowerCase();
      report.check(
        !text.includes(marker.toLowerCase()),
        () => `${id} shows what the other municipality wrote.`,
      );
    }
  }
}

/** Sends one id to both, and erases it in one. */
async function eraseSameId(/** @type {Attempt} */ { one, two, report }) {
  const id = randomUUID();
  const text = { language: 'nl', page: '/', text: 'Dit was snel.' };
  const send = (/** @type {string} */ gateway) => post(`${gateway}/v1/feedback-submissions`, { id, ...text });
  const answers = [await send(one.url), await send(two.url)].map(({ status }) => status);
  report.check(answers.join() === '201,201', () => `One id at both answered ${answers.join(' and ')}.`);
  await post(`${one.url}/v1/erasures`, { id }, headersOf(one, one.url));
  const again = await send(two.other);
  report.check(again.status === 200, () => `What one erased is gone in the other: ${again.status}.`);
  const gone = await send(one.other);
  report.check(gone.status === 201, () => `What was erased is still there: ${gone.status}.`);
}
