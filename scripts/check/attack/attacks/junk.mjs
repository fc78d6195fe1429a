import { randomUUID } from 'node:crypto';

const json = { 'content-type': 'application/json' };

/**
 * Floods the doors of residents and staff with junk as one client. Another client has to be served, and a colleague
 * with a link that is right has to be let in from the address of the flood itself.
 * @type {import('../target.mjs').Attack}
 */
export async function junk({ ask, url, cookies }, report) {
  const [flood, resident] = ['203.0.113.9', '203.0.113.10'];
  const send = (
    /** @type {string} */ client,
    /** @type {string} */ path,
    /** @type {string} */ body,
    headers = {},
  ) => ask(path, { method: 'POST', headers: { ...json, 'x-forwarded-for': client, ...headers }, body });
  const doors = ['/v1/callback-requests', '/v1/feedback-submissions', '/v1/case-lookups', '/v1/session'];
  for (const door of doors) {
    for (let round = 0; round < 30; round += 1) {
      await Promise.all(Array.from({ length: 10 }, () => send(flood, door, '{"junk":true}')));
    }
  }
  const feedback = { id: randomUUID(), page: '/', language: 'nl', helpful: true };
  const served = await send(resident, '/v1/feedback-submissions', JSON.stringify(feedback));
  report.check(served.status === 201, () => `A resident beside the flood is answered ${served.status}.`);

  const staff = { origin: url, cookie: cookies['administrator'] ?? '' };
  const made = await ask('/v1/invitations', {
    method: 'POST',
    headers: { ...json, ...staff },
    body: JSON.stringify({ name: 'Collega', role: 'reader' }),
  });
  const token = /login=([\w-]+)/.exec(JSON.stringify(await made.json()))?.[1];
  const login = await send(flood, '/v1/session', JSON.stringify({ token }), { origin: url });
  report.check(login.status === 201, () => `A link that is right is answered ${login.status} after a flood.`);
}
