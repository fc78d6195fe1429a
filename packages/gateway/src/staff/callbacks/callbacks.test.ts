import type { ColleagueList } from '@plein/domain/callbacks.js';
import type { AuditLog, Callback, CallbackList } from '@plein/domain/newsroom.js';
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { content, mondayMorning, passport, profile } from '../../testing/content.fixtures.js';
import { openTestGateway, type TestGateway } from '../../testing/gateway.fixtures.js';

describe('callbacks in the newsroom', () => {
  let gateway: TestGateway;
  beforeEach(async () => {
    gateway = await openTestGateway({ dependencies: { access: { reports: 'open' } } });
  });
  afterEach(() => gateway.close());

  const actions = async () =>
    (await gateway.ask<AuditLog>('/v1/audit-entries')).body.entries.map(({ action }) => action);

  async function requestCallback(
    slot = { date: '2026-11-24', opens: '09:00', closes: '12:00' },
  ): Promise<string> {
    const id = crypto.randomUUID();
    const answer = await gateway.ask('/v1/callback-requests', {
      id,
      name: 'A. Bewoner',
      phone: '06 12345678',
      slot,
      language: 'nl',
      question: 'Wanneer kan ik mijn paspoort ophalen?',
      task: passport,
    });
    assert.equal(answer.status, 201);
    return id;
  }

  test('a callback is taken, given back, and closed as kept within its window', async () => {
    const id = await requestCallback();
    const taken = await gateway.ask<Callback>(`/v1/callbacks/${id}/taking`, {}, { method: 'POST' });
    assert.equal(taken.status, 200);
    assert.equal(taken.body.status, 'taken');
    assert.equal(taken.body.takenByMe, true);
    assert.match(
      taken.body.receiptText,
      /^Wij bellen u op dinsdag 24 november tussen 09\.00 en 12\.00 uur\. Uw nummer is TB-/,
    );
    const back = await gateway.ask<Callback>(`/v1/callbacks/${id}/return`, undefined, { method: 'POST' });
    assert.equal(back.body.status, 'open');
    assert.equal(back.body.takenBy, undefined);

    gateway.now = new Date('2026-11-24T09:30:00Z');
    const note = 'Gebeld op 06 12345678, alles is duidelijk.';
    const closed = await gateway.ask<Callback>(`/v1/callbacks/${id}/closing`, { outcome: 'kept', note });
    assert.equal(closed.body.outcome, 'kept');
    assert.doesNotMatch(closed.body.note ?? '', /12345678/);
    assert.equal((await gateway.ask(`/v1/callbacks/${id}/closing`, { outcome: 'kept' })).status, 200);
    assert.equal((await gateway.ask(`/v1/callbacks/${id}/closing`, { outcome: 'no-answer' })).status, 409);
    const [event, ...others] = await gateway.events();
    assert.deepEqual(others, []);
    assert.equal(event?.name, 'contact.callback-kept');
    const { promisedDays, actualDays, inWindow, channel, task } = event.data;
    assert.deepEqual(
      { promisedDays, actualDays, inWindow, channel, task },
      { promisedDays: 1, actualDays: 1, inWindow: true, channel: 'callback', task: passport },
    );
    assert.deepEqual(await actions(), ['callback.closed', 'callback.returned', 'callback.taken']);
    assert.deepEqual((await gateway.ask<CallbackList>('/v1/callbacks')).body.callbacks, []);
    const list = await gateway.ask<CallbackList>('/v1/callbacks?status=closed');
    assert.deepEqual(
      list.body.callbacks.map((one) => one.id),
      [id],
    );
  });

  test('a promise that was not kept is told with its reason; a late one as kept outside its window', async () => {
    const [missed, late] = [await requestCallback(), await requestCallback()];
    gateway.now = new Date('2026-11-26T09:30:00Z');
    await gateway.ask(`/v1/callbacks/${missed}/closing`, { outcome: 'wrong-number' });
    await gateway.ask(`/v1/callbacks/${late}/closing`, { outcome: 'kept' });
    const [first, second] = await gateway.events();
    assert.equal(first?.name, 'contact.callback-missed');
    assert.equal(first.data['reason'], 'wrong-number');
    assert.equal(second?.data['actualDays'], 3);
    assert.equal(second?.data['inWindow'], false);
    assert.equal((await gateway.ask(`/v1/callbacks/${crypto.randomUUID()}/taking`, {})).status, 404);
  });

  test('a call within the promised hours is in time, whenever it is written down', async () => {
    const close = async (closing: object, at: string, taken?: string) => {
      gateway.now = mondayMorning;
      const id = await requestCallback();
      if (taken) {
        gateway.now = new Date(taken);
        await gateway.ask(`/v1/callbacks/${id}/taking`, {}, { method: 'POST' });
      }
      gateway.now = new Date(at);
      const { status } = await gateway.ask(`/v1/callbacks/${id}/closing`, closing);
      if (status !== 200) return status;
      const data = (await gateway.events()).at(-1)?.data;
      return [data?.['inWindow'], data?.['actualDays']];
    };
    const kept = { outcome: 'kept' };
    const said = (calledAt: string) => ({ ...kept, calledAt });
    assert.deepEqual(await close(kept, '2026-11-24T11:05:00Z', '2026-11-24T10:50:00Z'), [true, 1]);
    assert.deepEqual(await close(kept, '2026-11-26T11:05:00Z', '2026-11-24T10:50:00Z'), [true, 1]);
    assert.deepEqual(await close(kept, '2026-11-24T11:05:00Z', '2026-11-24T07:00:00Z'), [false, 1]);
    assert.deepEqual(await close(kept, '2026-11-24T11:05:00Z'), [false, 1]);
    assert.deepEqual(await close(said('2026-11-24T11:00:00+01:00'), '2026-11-25T11:00:00Z'), [true, 1]);
    const late = said('2026-11-25T09:00:00Z');
    assert.deepEqual(await close(late, '2026-11-26T11:00:00Z', '2026-11-24T10:50:00Z'), [false, 2]);
    assert.equal(await close(said('2026-11-24T10:00:01Z'), '2026-11-24T10:00:00Z'), 400);
    assert.equal(await close(said('2026-11-20T10:00:00Z'), '2026-11-24T10:00:00Z'), 400);
  });

  test('is handed on to another team with a word, and waits there for somebody', async () => {
    const id = await requestCallback();
    await gateway.ask(`/v1/callbacks/${id}/taking`, {});
    const word = 'Spoed, bel 06 12345678.';
    const given = await gateway.ask<Callback>(`/v1/callbacks/${id}/handing-on`, {
      department: 'burgerzaken',
      word,
    });
    assert.deepEqual(
      [given.status, given.body.status, given.body.department, given.body.takenBy],
      [200, 'open', 'burgerzaken', undefined],
    );
    assert.deepEqual(given.body.handedOn?.by, 'Newsroom');
    assert.match(given.body.handedOn?.word ?? '', /^Spoed, bel/);
    assert.doesNotMatch(given.body.handedOn?.word ?? '', /12345678/);
    await gateway.ask(`/v1/callbacks/${id}/closing`, { outcome: 'kept' });
    const [event] = await gateway.events();
    assert.equal(event?.data['department'], 'burgerzaken');
    assert.equal(
      (await gateway.ask(`/v1/callbacks/${id}/handing-on`, { department: 'burgerzaken' })).status,
      409,
    );
    const unknown = await gateway.ask(`/v1/callbacks/${id}/handing-on`, { department: 'nergens' });
    assert.equal(unknown.status, 400);
    assert.deepEqual(await actions(), ['callback.closed', 'callback.handed-on', 'callback.taken']);
  });

  test('is given to a colleague who is logged in, and to nobody else', async () => {
    const session = (actor: string, role: string, hours: number) => ({
      token_hash: actor,
      actor_id: actor,
      actor_name: `Collega ${actor}`,
      role,
      created_at: mondayMorning.toISOString(),
      expires_at: new Date(mondayMorning.getTime() + hours * 3_600_000).toISOString(),
    });
    await gateway.store.commit((transaction) =>
      transaction
        .insertInto('sessions')
        .values([
          session('a', 'contact-centre', 1),
          session('b', 'reader', 1),
          session('c', 'editor', -1),
          session('d', 'administrator', 1),
        ])
        .execute(),
    );
    const { body } = await gateway.ask<ColleagueList>('/v1/colleagues');
    assert.deepEqual(
      body.colleagues.map(({ id }) => id),
      ['a', 'd'],
    );
    const id = await requestCallback();
    for (const colleague of ['b', 'c', 'x']) {
      assert.equal((await gateway.ask(`/v1/callbacks/${id}/assignment`, { colleague })).status, 400);
    }
    const given = await gateway.ask<Callback>(`/v1/callbacks/${id}/assignment`, { colleague: 'a' });
    assert.deepEqual(
      [given.body.status, given.body.takenBy, given.body.takenByMe],
      ['taken', 'Collega a', false],
    );
    const again = await gateway.ask(`/v1/callbacks/${id}/assignment`, { colleague: 'd' });
    assert.equal(again.status, 409, 'what a colleague has is not given away');
    assert.deepEqual(await actions(), ['callback.assigned']);
  });

  test('counts what waits, without anything of a resident', async () => {
    await requestCallback();
    await requestCallback();
    await gateway.ask('/v1/feedback-submissions', {
      id: crypto.randomUUID(),
      page: '/',
      language: 'nl',
      text: 'Ja.',
    });
    assert.deepEqual((await gateway.ask('/v1/work-counts')).body, {
      callbacks: 2,
      messages: 0,
      feedback: 1,
      polls: 0,
    });
  });

  test('promised and actual days are working days, without the holidays of the profile', async () => {
    const closed = { validFrom: '2026-11-30', validThrough: '2026-11-30' };
    await gateway.close();
    gateway = await openTestGateway({
      content: { ...content, profile: { ...profile, holidays: [closed] } },
      dependencies: { access: { reports: 'open' } },
    });
    gateway.now = new Date('2026-11-28T09:00:00Z');
    const id = await requestCallback({ date: '2026-12-01', opens: '09:00', closes: '12:00' });
    gateway.now = new Date('2026-12-02T09:00:00Z');
    await gateway.ask(`/v1/callbacks/${id}/closing`, { outcome: 'kept' });
    const [event] = await gateway.events();
    assert.deepEqual([event?.data['promisedDays'], event?.data['actualDays']], [1, 2]);
  });
});
