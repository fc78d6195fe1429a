import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { FailureCounts } from '../../core/failure-counts.js';
import { openTestGateway, type TestGateway } from '../../testing/gateway.fixtures.js';
import {
  logInAsStarter,
  ownAddress,
  redeem,
  tokenIn,
  type StaffHeaders,
} from '../../testing/staff-login.fixtures.js';

let gateway: TestGateway;
let administrator: StaffHeaders;
let failures: FailureCounts;
beforeEach(async () => {
  gateway = await openTestGateway();
  const log = (_: object, message: string) => void gateway.logged.push(message);
  failures = new FailureCounts(() => gateway.now, {
    info: log,
    error: log,
    warn: (fields, message) => void gateway.logged.push(`${JSON.stringify(fields)} ${message}`),
  });
  administrator = await logInAsStarter(gateway);
});
afterEach(() => gateway.close());

async function colleague(role: string): Promise<StaffHeaders> {
  const draft = { name: 'Collega', role };
  const made = await gateway.ask<{ url: string }>('/v1/invitations', draft, { headers: administrator });
  return (await redeem(gateway, tokenIn(made.body.url))).headers;
}

const entries = (action: string) =>
  gateway.store.database
    .selectFrom('audit_entries')
    .select(['actor_name', 'subject', 'detail'])
    .where('action', '=', action)
    .orderBy('sequence')
    .execute();
const pass = (hours: number) => (gateway.now = new Date(gateway.now.getTime() + hours * 3_600_000));

describe('the audit log', () => {
  test('names an operation that was refused to somebody who is logged in, once an hour', async () => {
    const headers = await colleague('reader');
    for (let round = 0; round < 3; round += 1) {
      assert.equal((await gateway.ask('/v1/invitations', undefined, { headers })).status, 403);
    }
    const elsewhere = { cookie: headers.cookie, 'sec-fetch-site': 'same-site' };
    const leaving = await gateway.ask('/v1/session', undefined, { method: 'DELETE', headers: elsewhere });
    assert.equal(leaving.status, 403);
    assert.deepEqual(await entries('operation.refused'), [
      { actor_name: 'Collega', subject: 'listInvitations', detail: 'role' },
      { actor_name: 'Collega', subject: 'closeSession', detail: 'site' },
    ]);
    pass(1);
    await gateway.ask('/v1/invitations', undefined, { headers });
    assert.equal((await entries('operation.refused')).length, 3);
  });

  test('says once a day who read the callback requests, and nothing of what they hold', async () => {
    const headers = await colleague('contact-centre');
    const read = (of: StaffHeaders) => gateway.ask('/v1/callbacks', undefined, { headers: of });
    await read(headers);
    assert.deepEqual(await entries('callbacks.read'), []);
    await gateway.post('/v1/callback-requests', {
      id: crypto.randomUUID(),
      name: 'A. Bewoner',
      phone: '06 12345678',
      slot: { date: '2026-11-24', opens: '09:00', closes: '12:00' },
      language: 'nl',
    });
    for (let round = 0; round < 3; round += 1) await read(headers);
    await read(administrator);
    assert.deepEqual(await entries('callbacks.read'), [
      { actor_name: 'Collega', subject: '2026-11-23', detail: null },
      { actor_name: 'Administrator', subject: '2026-11-23', detail: null },
    ]);
    pass(11);
    await read(headers);
    pass(11);
    await read(headers);
    assert.equal((await entries('callbacks.read')).length, 3);
  });
});

describe('the log', () => {
  test('counts what failed in one line a minute, without a token', async () => {
    const token = 'a'.repeat(43);
    const login = () => gateway.post('/v1/session', { token }, { origin: ownAddress });
    for (let round = 0; round < 20; round += 1) await login();
    await gateway.app.request('/v1/events', {
      method: 'POST',
      headers: { authorization: 'Bearer plein_nee', 'content-type': 'application/json' },
      body: '{}',
    });
    const lines = () => gateway.logged.filter((line) => line.includes('were refused'));
    assert.deepEqual(lines(), []);
    pass(1);
    await login();
    assert.equal(lines().length, 1);
    assert.match(lines()[0] ?? '', /"link":20,"api-key":1/);
    assert.ok(!lines().join().includes(token));
  });

  test('has the rest when it is asked to, and no line where nothing failed', () => {
    failures.flush();
    failures.count('role');
    failures.count('role');
    failures.flush();
    failures.flush();
    assert.deepEqual(
      gateway.logged
        .filter((line) => line.includes('were refused'))
        .map((line) => /"role":\d/.exec(line)?.[0]),
      ['"role":2'],
    );
  });
});
