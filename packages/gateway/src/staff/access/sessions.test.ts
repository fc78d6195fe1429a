import type { SessionList } from '@plein/domain/newsroom.js';
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { createSessions } from '../../auth/sessions.js';
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
beforeEach(async () => {
  gateway = await openTestGateway();
  administrator = await logInAsStarter(gateway);
});
afterEach(() => gateway.close());

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));

async function colleague(role = 'contact-centre'): Promise<{ id: string; headers: StaffHeaders }> {
  const draft = { name: 'Collega', role };
  const made = await gateway.ask<{ id: string; url: string }>('/v1/invitations', draft, {
    headers: administrator,
  });
  return { id: made.body.id, headers: (await redeem(gateway, tokenIn(made.body.url))).headers };
}

/** Begins a session as the login service does, which gives no invitation. */
async function fromLoginService(): Promise<StaffHeaders> {
  const sessions = createSessions({ store: gateway.store, clock: () => gateway.now, random });
  const actor = { id: 'login.example:m1', name: 'M. Eén', role: 'editor' as const };
  const token = await gateway.store.commit((transaction) => sessions.begin(transaction, actor));
  return { cookie: `plein-session=${token}`, origin: ownAddress };
}

const list = async () =>
  (await gateway.ask<SessionList>('/v1/sessions', undefined, { headers: administrator })).body.sessions;

async function end(id: string, headers = administrator): Promise<number> {
  return (await gateway.ask(`/v1/sessions/${id}/revocation`, undefined, { method: 'POST', headers })).status;
}

const live = (headers: StaffHeaders) => gateway.app.request('/v1/reports/live', { headers });

/** Follows the live stream, and returns a function that tells whether the stream has ended. */
async function follow(headers: StaffHeaders): Promise<() => Promise<boolean>> {
  const answer = await live(headers);
  assert.equal(answer.status, 200);
  const reader = answer.body?.getReader();
  assert.ok(reader);
  await reader.read();
  return async () => {
    const contact = { id: crypto.randomUUID(), channel: 'phone', outcome: 'answered', language: 'nl' };
    await gateway.ask('/v1/contacts', { ...contact, preventable: 'no' }, { headers: administrator });
    return (await reader.read()).done;
  };
}

describe('the open sessions', () => {
  test('are listed without their tokens, also those of the login service', async () => {
    await fromLoginService();
    const sessions = await list();
    assert.deepEqual(sessions.map(({ actor, mine }) => [actor.name, actor.role, mine]).toSorted(), [
      ['Administrator', 'administrator', true],
      ['M. Eén', 'editor', false],
    ]);
    const rows = await gateway.store.database.selectFrom('sessions').selectAll().execute();
    for (const { token_hash: hash } of rows) assert.ok(!JSON.stringify(sessions).includes(hash));
    gateway.now = new Date(gateway.now.getTime() + 11 * 3_600_000);
    await list();
    gateway.now = new Date(gateway.now.getTime() + 2 * 3_600_000);
    assert.deepEqual(
      (await list()).map(({ actor }) => actor.name),
      ['Administrator'],
    );
  });

  test('are for administrators alone', async () => {
    const { headers } = await colleague('editor');
    assert.equal((await gateway.ask('/v1/sessions', undefined, { headers })).status, 403);
    const [first] = await list();
    assert.equal(await end(first?.id ?? '', headers), 403);
  });

  test('are ended by an administrator, with an entry in the audit log', async () => {
    const headers = await fromLoginService();
    const session = (await list()).find(({ mine }) => !mine);
    assert.equal(await end(session?.id ?? ''), 204);
    assert.equal((await gateway.ask('/v1/reports/overview', undefined, { headers })).status, 401);
    assert.equal(await end(session?.id ?? ''), 404);
    const entries = await gateway.store.database
      .selectFrom('audit_entries')
      .select(['action', 'subject', 'detail'])
      .where('action', '=', 'session.ended')
      .execute();
    assert.deepEqual(entries, [{ action: 'session.ended', subject: 'login.example:m1', detail: 'editor' }]);
  });
});

describe('a live stream', () => {
  test('goes on while its session is open, and ends at once with it', async () => {
    const endings: Record<string, (id: string, headers: StaffHeaders) => Promise<unknown>> = {
      'logging out': (_, headers) => gateway.ask('/v1/session', undefined, { method: 'DELETE', headers }),
      'revoking the link': (id) =>
        gateway.ask(`/v1/invitations/${id}/revocation`, undefined, {
          method: 'POST',
          headers: administrator,
        }),
      'an administrator': async (id) => end((await list()).find(({ actor }) => actor.id === id)?.id ?? ''),
    };
    for (const [ending, act] of Object.entries(endings)) {
      const { id, headers } = await colleague();
      const hasEnded = await follow(headers);
      assert.equal(await hasEnded(), false, ending);
      await act(id, headers);
      assert.equal(await hasEnded(), true, ending);
    }
  });

  test('may be open five times in one session, and takes nothing from another session', async () => {
    const { headers } = await colleague();
    const answers = [];
    for (let round = 0; round < 7; round += 1) answers.push(await live(headers));
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200, 200, 200, 200, 503, 503],
    );
    assert.equal((await live(administrator)).status, 200);
    await answers[0]?.body?.cancel();
    assert.equal((await live(headers)).status, 200);
    const sessions = await list();
    for (const { id } of sessions.filter(({ mine }) => !mine)) await end(id);
    for (const { id } of sessions.filter(({ mine }) => mine)) await end(id);
  });
});

test('all sessions of somebody end at once, and those of others go on', async () => {
  const [first, second] = [await fromLoginService(), await fromLoginService()];
  const other = await colleague();
  const isIn = async (headers: StaffHeaders) =>
    (await gateway.ask('/v1/callbacks', undefined, { headers })).status === 200;
  const hasEnded = await follow(first);
  const endAll = (actor: string, headers = administrator) =>
    gateway.ask<{ ended: number }>('/v1/session-revocations', { actor }, { headers });
  assert.equal((await endAll('login.example:m1', other.headers)).status, 403);
  assert.deepEqual((await endAll('login.example:m1')).body, { ended: 2 });
  assert.deepEqual([await isIn(first), await isIn(second), await isIn(other.headers)], [false, false, true]);
  assert.ok(await hasEnded());
  assert.equal((await endAll('login.example:m1')).status, 404);
  const entries = await gateway.store.database
    .selectFrom('audit_entries')
    .select(['action', 'subject', 'detail'])
    .where('action', '=', 'session.ended')
    .execute();
  assert.deepEqual(entries, [{ action: 'session.ended', subject: 'login.example:m1', detail: 'editor 2' }]);
});

test("a callback that a colleague has taken goes back with a reason, and one's own without", async () => {
  const [one, other] = [await colleague(), await colleague()];
  const id = crypto.randomUUID();
  const slot = { date: '2026-11-24', opens: '09:00', closes: '12:00' };
  await gateway.ask('/v1/callback-requests', { id, name: 'B', phone: '0612345678', slot, language: 'nl' });
  const step = async (what: string, { headers }: { headers: StaffHeaders }) =>
    (await gateway.ask(`/v1/callbacks/${id}/${what}`, undefined, { method: 'POST', headers })).status;
  assert.equal(await step('taking', one), 200);
  assert.equal(await step('return', other), 400);
  assert.equal(await step('return?reason=because', other), 400);
  assert.equal(await step('return?reason=colleague-absent', other), 200);
  assert.equal(await step('taking', one), 200);
  assert.equal(await step('return', one), 200);
  const notes = await gateway.store.database
    .selectFrom('audit_entries')
    .select('detail')
    .where('action', '=', 'callback.returned')
    .orderBy('sequence')
    .execute();
  assert.deepEqual(notes, [{ detail: 'colleague-absent' }, { detail: null }]);
});
