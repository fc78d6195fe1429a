import { tokenIn } from '../../testing/staff-login.fixtures.js';
import type { AuditLog, InvitationList, NewInvitation, Session } from '@plein/domain/newsroom.js';
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { sha256 } from '../../core/digest.js';
import { openTestGateway, type TestGateway } from '../../testing/gateway.fixtures.js';
import { makeStartLink } from './first-login-link.js';

const own = 'https://plein.zilverbeek.example';
const hour = 3_600_000;

describe('logging in to the newsroom', () => {
  let gateway: TestGateway;
  beforeEach(async () => {
    gateway = await openTestGateway({
      dependencies: { publicUrl: own, commandTokenHash: await sha256('command-token') },
    });
  });
  afterEach(() => gateway.close());

  const at = (path: string) => own + path;
  const startToken = async () => {
    const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
    const url = await makeStartLink({ store: gateway.store, clock: () => gateway.now, random }, own);
    return tokenIn(url);
  };
  const trade = (token: string, headers: Record<string, string> = { origin: own }) =>
    gateway.app.request(at('/v1/session'), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ token }),
    });
  async function logIn(token?: string): Promise<{ cookie: string; origin: string }> {
    const response = await trade(token ?? (await startToken()));
    assert.equal(response.status, 201);
    return { cookie: response.headers.get('set-cookie')?.split(';', 1)[0] ?? '', origin: own };
  }
  const session = (headers: Record<string, string>) =>
    gateway.ask<Session>(at('/v1/session'), undefined, { headers });
  async function invite(headers: Record<string, string>, role: string): Promise<NewInvitation> {
    gateway.now = new Date(gateway.now.getTime() + 1000);
    const { status, body } = await gateway.ask<NewInvitation>(
      at('/v1/invitations'),
      { name: 'Klantcontactcentrum', role },
      { headers },
    );
    assert.equal(status, 201);
    return body;
  }

  test('a link lets one in, once, with a cookie that no script and no other site gets', async () => {
    const token = await startToken();
    const response = await trade(token);
    assert.match(
      response.headers.get('set-cookie') ?? '',
      /^__Host-plein-session=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    assert.equal((await trade(token)).status, 401);
    const kept = JSON.stringify(await gateway.store.database.selectFrom('sessions').selectAll().execute());
    const cookie = /=([\w-]{43})/.exec(response.headers.get('set-cookie') ?? '')?.[1] ?? 'none';
    assert.ok(!kept.includes(cookie));
    const links = await gateway.store.database.selectFrom('invitations').selectAll().execute();
    assert.ok(!JSON.stringify(links).includes(token));
  });

  test('over plain http the cookie has a plain name', async () => {
    const plain = await openTestGateway();
    const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
    const address = 'http://127.0.0.1:8787';
    const url = await makeStartLink({ store: plain.store, clock: () => plain.now, random }, address);
    const response = await plain.app.request(`${address}/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: address },
      body: JSON.stringify({ token: tokenIn(url) }),
    });
    assert.match(response.headers.get('set-cookie') ?? '', /^plein-session=[^;]+;.*SameSite=Strict$/);
    await plain.close();
  });

  test('a link leads to the gateway itself, whatever host the request was sent to', async () => {
    const evil = 'http://kwaad.example';
    for (const [publicUrl, expected] of [
      [undefined, 'http://127.0.0.1:8787'],
      [own, own],
    ] as const) {
      const listening = await openTestGateway({
        dependencies: {
          access: { reports: 'open' },
          listeningUrl: () => 'http://127.0.0.1:8787',
          ...(publicUrl && { publicUrl }),
        },
      });
      const made = await listening.ask<NewInvitation>(`${evil}/v1/invitations`, {
        name: 'Redactie',
        role: 'editor',
      });
      assert.equal(new URL(made.body.url).origin, expected);
      await listening.close();
    }
  });

  test('a name is one line, and hides nothing', async () => {
    const headers = await logIn();
    for (const name of ['Jan\u202Enimda', 'Jan\nbeheerder', 'reader\u200B', '\u200B', 'x\u2028y']) {
      for (const [path, rest] of [
        ['/v1/invitations', { role: 'reader' }],
        ['/v1/api-keys', { source: 'urn:nld:oin:00000000000000000000:systeem:x' }],
      ] as const) {
        const { status } = await gateway.ask(at(path), { name, ...rest }, { headers });
        assert.equal(status, 400, `${path} ${JSON.stringify(name)}`);
      }
    }
  });

  test('nobody who is not logged in gets or changes anything', async () => {
    for (const path of ['/v1/reports/overview', '/v1/callbacks', '/v1/audit-entries', '/v1/api-keys']) {
      assert.equal((await gateway.ask(at(path))).status, 401, path);
    }
    const cookie = `__Host-plein-session=${'a'.repeat(43)}`;
    assert.equal((await gateway.ask(at('/v1/callbacks'), undefined, { headers: { cookie } })).status, 401);
    assert.deepEqual((await session({})).body, { logins: { openIdConnect: false } });
  });

  test('a change needs a page of the gateway itself, whatever cookie comes along', async () => {
    const { cookie } = await logIn();
    const change = (headers: Record<string, string>) =>
      gateway.ask(at('/v1/crisis'), { active: false }, { method: 'PUT', headers: { cookie, ...headers } });
    for (const headers of [
      {},
      { origin: 'https://www.zilverbeek.example' },
      { origin: 'https://kwaad.example' },
      { origin: 'null' },
      { origin: own.replace('https:', 'http:') },
      { origin: own, 'sec-fetch-site': 'same-site' },
    ]) {
      assert.equal((await change(headers)).status, 403, JSON.stringify(headers));
    }
    assert.notEqual((await change({ origin: own })).status, 403);
    assert.equal((await trade(await startToken(), {})).status, 403);
  });

  test('a session ends after twelve hours without a request, and after seven days in any case', async () => {
    const headers = await logIn();
    const start = gateway.now.getTime();
    const isIn = async (hours: number) => {
      gateway.now = new Date(start + hours * hour);
      return (await session(headers)).body.actor !== undefined;
    };
    assert.ok(await isIn(11));
    assert.ok(await isIn(22));
    assert.ok(!(await isIn(35)));

    const again = await logIn();
    const begun = gateway.now.getTime();
    for (let hours = 11; hours < 168; hours += 11) {
      gateway.now = new Date(begun + hours * hour);
      assert.ok((await session(again)).body.actor, String(hours));
    }
    gateway.now = new Date(begun + 168 * hour);
    assert.equal((await session(again)).body.actor, undefined);
  });

  test('logging out ends the session and takes the cookie', async () => {
    const headers = await logIn();
    const response = await gateway.app.request(at('/v1/session'), { method: 'DELETE', headers });
    assert.equal(response.status, 204);
    assert.match(response.headers.get('set-cookie') ?? '', /Max-Age=0/);
    assert.equal((await session(headers)).body.actor, undefined);
  });

  test('a login ends the session that the browser had', async () => {
    const first = await logIn();
    gateway.now = new Date(gateway.now.getTime() + 1000);
    const refused = await trade('a'.repeat(43), first);
    assert.equal(refused.status, 401);
    assert.ok((await session(first)).body.actor, 'a link that does not work ends nothing');
    const second = (await trade(await startToken(), first)).headers.get('set-cookie')?.split(';', 1)[0] ?? '';
    assert.equal((await session(first)).body.actor, undefined);
    assert.ok((await session({ cookie: second })).body.actor);
    const { entries } = (
      await gateway.ask<AuditLog>(at('/v1/audit-entries'), undefined, { headers: { cookie: second } })
    ).body;
    assert.ok(entries.some(({ action }) => action === 'session.closed'));
  });

  test('a colleague comes in with the role of the invitation and no other', async () => {
    const administrator = await logIn();
    const { url, id } = await invite(administrator, 'contact-centre');
    const headers = await logIn(tokenIn(url));
    assert.deepEqual((await session(headers)).body.actor, {
      id,
      name: 'Klantcontactcentrum',
      role: 'contact-centre',
    });
    assert.equal((await gateway.ask(at('/v1/callbacks'), undefined, { headers })).status, 200);
    assert.equal((await gateway.ask(at('/v1/poll-drafts'), undefined, { headers })).status, 403);
    assert.equal((await gateway.ask(at('/v1/invitations'), undefined, { headers })).status, 403);

    const revoked = { method: 'POST', headers: administrator };
    assert.equal((await gateway.ask(at(`/v1/invitations/${id}/revocation`), undefined, revoked)).status, 204);
    assert.equal((await session(headers)).body.actor, undefined);
    const list = await gateway.ask<InvitationList>(at('/v1/invitations'), undefined, {
      headers: administrator,
    });
    assert.deepEqual(
      list.body.invitations.map(({ state }) => state),
      ['revoked', 'used'],
    );
    const log = await gateway.ask<AuditLog>(at('/v1/audit-entries'), undefined, { headers: administrator });
    assert.deepEqual(
      log.body.entries.map(({ action, actor }) => `${actor.name}: ${action}`),
      [
        'Administrator: invitation.revoked',
        'Klantcontactcentrum: operation.refused',
        'Klantcontactcentrum: operation.refused',
        'Klantcontactcentrum: session.opened',
        'Administrator: invitation.made',
        'Administrator: session.opened',
      ],
    );
  });

  test('a link that was not used in a day, or was revoked, lets nobody in', async () => {
    const administrator = await logIn();
    const [first, second] = [await invite(administrator, 'reader'), await invite(administrator, 'reader')];
    await gateway.ask(at(`/v1/invitations/${first.id}/revocation`), undefined, {
      method: 'POST',
      headers: administrator,
    });
    assert.equal((await trade(tokenIn(first.url))).status, 401);
    gateway.now = new Date(gateway.now.getTime() + 24 * hour);
    assert.equal((await trade(tokenIn(second.url))).status, 401);
  });

  test('attempts to log in are limited', async () => {
    const statuses = new Set<number>();
    for (let attempt = 0; attempt < 130; attempt++) statuses.add((await trade('x'.repeat(43))).status);
    assert.deepEqual([...statuses], [401, 429]);
  });

  test('a command on this machine comes in with the token of the data folder', async () => {
    const headers = { authorization: 'Bearer command-token' };
    assert.equal((await session(headers)).body.actor?.id, 'command');
    assert.equal(
      (await gateway.ask(at('/v1/invitations'), { name: 'A', role: 'reader' }, { headers })).status,
      201,
    );
    assert.equal((await session({ authorization: 'Bearer other-token' })).body.actor, undefined);
  });

  test('everybody has the one role where a page or a test opens it so', async () => {
    const open = await openTestGateway({ dependencies: { access: { reports: 'open', role: 'reader' } } });
    assert.equal((await open.ask<Session>('/v1/session')).body.actor?.role, 'reader');
    assert.equal((await open.ask('/v1/reports/overview')).status, 200);
    assert.equal((await open.ask('/v1/callbacks')).status, 403);
    await open.close();
  });
});
