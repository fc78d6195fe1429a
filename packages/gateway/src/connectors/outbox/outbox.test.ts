import type { ErasureReceipt } from '@plein/domain/newsroom.js';
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { deleteExpired } from '../../retention/delete-expired.js';
import { defaultRetentionPeriods } from '../../retention/retention-periods.js';
import { openTestGateway, type TestGateway } from '../../testing/gateway.fixtures.js';
import { callbackRequest, playSystem, type PlayedSystem } from './outside-system.fixtures.js';
import { createDeliveryWorker, leaseTime, type DeliveryWorker } from './delivery-worker.js';

describe('the outbox for outside systems', () => {
  let gateway: TestGateway;
  let system: PlayedSystem;
  let worker: DeliveryWorker;
  const start = new Date('2026-11-23T09:00:00Z');
  const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
  const workerOf = (played: PlayedSystem) =>
    createDeliveryWorker(played.delivery, { store: gateway.store, clock: () => gateway.now, random });

  beforeEach(async () => {
    system = playSystem('played');
    gateway = await openTestGateway({
      dependencies: { access: { reports: 'open' }, deliveries: [system.delivery] },
    });
    gateway.now = start;
    worker = workerOf(system);
  });
  afterEach(() => gateway.close());

  const request = async (fields: object = {}): Promise<string> => {
    const body = callbackRequest(fields);
    assert.equal((await gateway.post('/v1/callback-requests', body)).status, 201);
    return body.id;
  };
  const rows = () => gateway.store.database.selectFrom('deliveries').selectAll().orderBy('id').execute();
  const states = async () => (await rows()).map(({ state }) => state);
  const pass = (milliseconds: number) => (gateway.now = new Date(gateway.now.getTime() + milliseconds));
  const minute = 60_000;

  it('has one item for each request, which is delivered once', async () => {
    const body = callbackRequest({ question: 'Wanneer?' });
    await gateway.post('/v1/callback-requests', body);
    await gateway.post('/v1/callback-requests', body);
    await worker.run();
    await worker.run();
    assert.deepEqual(system.came, [body.id]);
    assert.deepEqual(system.items[0]?.receipt.copy, body);
    const [row] = await rows();
    assert.deepEqual(
      [row?.state, row?.attempts, row?.delivered_at, row?.outside_id, row?.leased_by],
      ['delivered', 1, start.toISOString(), `outside-${body.id}`, null],
    );
    assert.doesNotMatch(JSON.stringify(row), /Bewoner|1234|Wanneer/);
  });

  it('tells a connector once of each move and of a cancellation, where it has the request', async () => {
    const receiptKey = 'k'.repeat(43);
    const change = async (fields: Record<string, string>): Promise<void> => {
      const body = new URLSearchParams(fields);
      const answer = await gateway.app.request(`/pages/calls/${receiptKey}`, { method: 'POST', body });
      assert.equal(answer.status, 200);
    };
    const first = callbackRequest().slot;
    const text = (slot: typeof first): string => `${slot.date} ${slot.opens} ${slot.closes}`;
    const later = { date: '2026-11-25', opens: '09:00', closes: '12:00' };
    const last = { date: '2026-11-25', opens: '13:00', closes: '17:00' };
    await request({ receiptKey });
    await change({ step: 'move', slot: text(later), seen: text(first) });
    assert.equal((await rows()).length, 1, 'the request itself tells of a move before its delivery');
    await worker.run();
    const [item] = system.items;
    assert.ok(item?.kind === 'callback');
    assert.deepEqual(item.receipt.slot, later);

    await change({ step: 'move', slot: text(last), seen: text(later) });
    await change({ step: 'move', slot: text(last), seen: text(later) });
    await worker.run();
    await worker.run();
    const moved = system.items[1];
    assert.ok(moved?.kind === 'callback-change');
    assert.deepEqual([moved.change.what, moved.change.from, moved.receipt.slot], ['moved', later, last]);
    await change({ step: 'cancel' });
    await worker.run();
    const cancelled = system.items[2];
    assert.ok(cancelled?.kind === 'callback-change');
    assert.equal(cancelled.change.what, 'cancelled');
    assert.equal(new Set(system.came).size, 3);
    assert.deepEqual(await states(), ['delivered', 'delivered', 'delivered']);
  });

  it('tells of no move of a request that staff closed meanwhile, and erases what it would tell', async () => {
    const receiptKey = 'k'.repeat(43);
    const id = await request({ receiptKey });
    await worker.run();
    const { slot } = callbackRequest();
    const seen = `${slot.date} ${slot.opens} ${slot.closes}`;
    const body = new URLSearchParams({ step: 'move', slot: '2026-11-25 09:00 12:00', seen });
    await gateway.app.request(`/pages/calls/${receiptKey}`, { method: 'POST', body });
    await gateway.ask(`/v1/callbacks/${id}/closing`, { outcome: 'no-answer' });
    await worker.run();
    assert.equal(system.items.length, 1);
    assert.deepEqual((await states()).sort(), ['delivered', 'lapsed']);
    assert.equal((await gateway.ask('/v1/erasures', { id })).status, 200);
    assert.deepEqual(await rows(), []);
    const left = await gateway.store.database.selectFrom('callback_changes').selectAll().execute();
    assert.deepEqual(left, []);
  });

  it('has no item where the request was refused, and none without a connector', async () => {
    await gateway.post('/v1/callback-requests', callbackRequest({ phone: 'morgen!' }));
    assert.deepEqual(await rows(), []);
    const alone = await openTestGateway();
    await alone.post('/v1/callback-requests', callbackRequest());
    assert.deepEqual(await alone.store.database.selectFrom('deliveries').selectAll().execute(), []);
    await alone.close();
  });

  it('tries again where there was no answer, and asks a silent system once at a time', async () => {
    const ids = [await request(), await request()];
    system.answers = [{ status: 'later', fault: { code: 'unreachable' } }];
    await worker.run();
    await worker.run();
    assert.equal(system.came.length, 1);
    assert.deepEqual(await states(), ['waiting', 'waiting']);
    const failed = (await rows()).find(({ fault }) => fault !== null);
    assert.deepEqual(JSON.parse(failed?.fault ?? ''), { code: 'unreachable', at: start.toISOString() });
    pass(minute);
    await worker.run();
    assert.deepEqual(system.came.toSorted(), [...ids, system.came[0]].toSorted());
    assert.deepEqual(await states(), ['delivered', 'delivered']);
    assert.ok((await rows()).every(({ fault }) => fault === null));
  });

  it('waits as long as the outside system asks, with every item', async () => {
    await request();
    await request();
    const notBefore = new Date(start.getTime() + 3 * 3_600_000);
    system.answers = [{ status: 'later', fault: { code: 'busy', status: 429 }, notBefore }];
    await worker.run();
    pass(3 * 3_600_000 - 1);
    // A gateway that was started meanwhile obeys too.
    await workerOf(system).run();
    assert.equal(system.came.length, 1);
    pass(1);
    await workerOf(system).run();
    assert.deepEqual(await states(), ['delivered', 'delivered']);
  });

  it('keeps an item that is refused for staff, and goes on with the others', async () => {
    await request();
    await request();
    system.answers = [
      { status: 'stuck', fault: { code: 'failed', status: 400, part: 'maak', fields: ['kanaal'] } },
    ];
    await worker.run();
    assert.deepEqual((await states()).toSorted(), ['delivered', 'stuck']);
    const stuck = (await rows()).find(({ state }) => state === 'stuck');
    assert.deepEqual(JSON.parse(stuck?.fault ?? ''), {
      ...{ code: 'failed', status: 400, part: 'maak', fields: ['kanaal'] },
      at: start.toISOString(),
    });
    pass(30 * 24 * 60 * minute);
    await worker.run();
    assert.equal(system.came.length, 2);
  });

  it('lets no item that always fails hold back the others', async () => {
    const poison = await request();
    const fail = () =>
      (system.answers = [() => ({ status: 'later', fault: { code: 'failed', status: 500 } })]);
    fail();
    await worker.run();
    for (let round = 0; round < 5; round++) {
      pass(60 * minute);
      await request({ slot: { date: '2026-11-25', opens: '09:00', closes: '12:00' } });
      fail();
      await worker.run();
    }
    const waiting = (await rows()).filter(({ state }) => state === 'waiting');
    assert.deepEqual(
      waiting.map(({ subject }) => subject),
      [poison],
    );
  });

  it('gives up after a week, and staff still have the item', async () => {
    await request();
    for (let hour = 0; hour <= 7 * 24; hour++) {
      system.answers = [{ status: 'later', fault: { code: 'timeout' } }];
      await worker.run();
      pass(60 * minute);
    }
    assert.deepEqual(await states(), ['stuck']);
  });

  it('a connector that throws loses nothing', async () => {
    await request();
    system.answers = [() => Promise.reject(new Error('Jansen'))];
    await worker.run();
    const [row] = await rows();
    assert.deepEqual([row?.state, JSON.parse(row?.fault ?? '').code], ['waiting', 'failed']);
    assert.doesNotMatch(row?.fault ?? '', /Jansen/);
  });

  it('an item of a worker that was killed goes to another when its lease ends, and no sooner', async () => {
    const id = await request();
    system.answers = [() => new Promise(() => {})];
    void worker.run();
    while (system.came.length === 0) await new Promise(setImmediate);
    const other = workerOf(system);
    pass(leaseTime - 1);
    await other.run();
    assert.deepEqual(system.came, [id]);
    pass(1);
    await other.run();
    assert.deepEqual(system.came, [id, id]);
    const [row] = await rows();
    assert.deepEqual([row?.state, row?.attempts], ['delivered', 2]);
  });

  it('a worker that was slower than its lease changes nothing any more', async () => {
    await request();
    let answer = (): void => {};
    system.answers = [
      () => new Promise((done) => (answer = () => done({ status: 'stuck', fault: { code: 'failed' } }))),
    ];
    const slow = worker.run();
    while (system.came.length === 0) await new Promise(setImmediate);
    pass(leaseTime);
    await workerOf(system).run();
    answer();
    await slow;
    assert.deepEqual(await states(), ['delivered']);
  });

  it('brings no request that was closed meanwhile, and none that was erased', async () => {
    const [closed, erased] = [await request(), await request()];
    await gateway.ask(`/v1/callbacks/${closed}/closing`, { outcome: 'kept' });
    await gateway.ask('/v1/erasures', { id: erased });
    await worker.run();
    assert.deepEqual(system.came, []);
    assert.deepEqual(await states(), ['lapsed']);
  });

  it('says at an erasure where the request was sent, or may have been', async () => {
    const [delivered, unsure, waiting] = [await request(), await request(), await request()];
    await worker.run();
    await gateway.store.commit((transaction) =>
      transaction
        .updateTable('deliveries')
        .set({ state: 'waiting', attempts: 0 })
        .where('subject', '!=', delivered)
        .execute(),
    );
    system.answers = [{ status: 'later', fault: { code: 'timeout' } }];
    await worker.run();
    const tried = system.came.at(-1);
    const untried = tried === unsure ? waiting : unsure;
    const erase = async (id: string) => (await gateway.ask<ErasureReceipt>('/v1/erasures', { id })).body;
    assert.deepEqual((await erase(delivered)).deliveredTo, ['played']);
    assert.deepEqual((await erase(tried ?? '')).deliveredTo, ['played']);
    assert.equal((await erase(untried)).deliveredTo, undefined);
    assert.deepEqual(await rows(), []);
  });

  it('holds nothing longer than the request', async () => {
    const [closed, open] = [await request(), await request()];
    await worker.run();
    await gateway.ask(`/v1/callbacks/${closed}/closing`, { outcome: 'kept' });
    const expire = (days: number) =>
      deleteExpired(
        gateway.store,
        defaultRetentionPeriods,
        new Date(start.getTime() + days * 24 * 60 * minute),
      );
    await expire(31);
    assert.deepEqual(
      (await rows()).map(({ subject }) => subject),
      [open],
    );
    await expire(190);
    assert.deepEqual(await rows(), []);
  });

  it('brings a request to the team that it was handed on to', async () => {
    const id = await request();
    await gateway.ask(`/v1/callbacks/${id}/handing-on`, { department: 'burgerzaken' });
    await worker.run();
    assert.equal(system.items[0]?.receipt.copy.department, 'burgerzaken');
  });
});
