import { randomUUID } from 'node:crypto';
import { request } from 'node:http';

/** Names that look like another one, or that break a line. */
const names = ['Jan\u202Enimda', 'reader\u200B', 'Jan\nbeheerder', 'x\u2028y', '\u200B', 'Jan\u2066\u2069'];
const evil = 'evil.example';

/**
 * Takes on what somebody else looks like: the host of the gateway, the origin of its pages, the name of a colleague, and the
 * address of another client.
 * @type {import('../target.mjs').Attack}
 */
export async function spoofing(target, report) {
  const { url, ask, cookies } = target;
  const administrator = { origin: url, cookie: cookies['administrator'] ?? '' };
  const json = { 'content-type': 'application/json' };
  const invitation = await raw(url, '/v1/invitations', {
    method: 'POST',
    headers: { ...json, ...administrator, host: evil, origin: `http://${evil}` },
    body: '{"name":"Collega","role":"reader"}',
  });
  report.check(
    !invitation.text.includes(evil),
    () => 'The link of an invitation follows the Host of a request.',
  );

  const spoofed = {
    host: evil,
    'x-forwarded-host': evil,
    'x-forwarded-proto': 'https',
    'x-original-url': '/v1/sessions',
  };
  for (const path of [
    '/pages/contact',
    '/v1/schemas/event',
    '/openapi.json',
    '/newsroom',
    '/v1/profile',
    '/',
  ]) {
    const answer = await raw(url, path, { headers: spoofed });
    report.check(
      !`${answer.text}${JSON.stringify(answer.headers)}`.includes(evil),
      () => `${path} holds the host that a request made up.`,
    );
  }
  for (const name of names) {
    for (const [path, rest] of /** @type {const} */ ([
      ['/v1/invitations', { role: 'reader' }],
      ['/v1/api-keys', { source: `urn:plein:${randomUUID()}` }],
    ])) {
      const body = JSON.stringify({ name, ...rest });
      const answer = await ask(path, { method: 'POST', headers: { ...json, ...administrator }, body });
      report.check(answer.status === 400, () => `${path} takes the name ${JSON.stringify(name)}.`);
    }
  }
  const overrides = ['x-http-method-override', 'x-method-override', 'x-http-method'];
  for (const header of overrides) {
    const answer = await ask('/v1/session', {
      headers: { [header]: 'DELETE', cookie: cookies['reader'] ?? '' },
    });
    report.check(answer.status === 200, () => `${header} changes the method.`);
  }
  await lookAlikes(target, report);
}

/** Names many sites that look like one of the municipality: the list that editors allow from may not fill with them. */
async function lookAlikes(
  /** @type {import('../target.mjs').Target} */ { url, ask, cookies },
  /** @type {import('../report.mjs').Report} */ report,
) {
  for (let number = 0; number < 40; number += 1) {
    await raw(url, '/v1/events', {
      method: 'POST',
      headers: { origin: `https://www.zilverbeek-${number}.example`, 'content-type': 'application/json' },
      body: '{}',
    });
  }
  const answer = await ask('/v1/sites', { headers: { cookie: cookies['editor'] ?? '' } });
  const { refused = [] } = /** @type {{ refused?: { origin: string }[] }} */ (await answer.json());
  const found = refused.filter(({ origin }) => origin.startsWith('https://www.zilverbeek-')).length;
  report.check(found > 0, () => 'No refused site is listed, so nothing was tried.');
  report.check(found <= 5, () => `One client put ${found} sites on the list of refused ones.`);
}

/**
 * Asks with any header; `fetch` does not let a page choose the host.
 * @returns {Promise<{ text: string, headers: import('node:http').IncomingHttpHeaders }>}
 */
function raw(
  /** @type {string} */ url,
  /** @type {string} */ path,
  /** @type {{ method?: string, headers: Record<string, string>, body?: string }} */ {
    method = 'GET',
    headers,
    body,
  },
) {
  return new Promise((resolve, reject) => {
    const sent = request(url + path, { method, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part) => (text += String(part)));
      answer.on('end', () => resolve({ text, headers: answer.headers }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
