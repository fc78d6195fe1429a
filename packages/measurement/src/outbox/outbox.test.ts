import { fillOutbox } from '@plein/testing/fixtures/full-outbox.js';
import { expect } from '@open-wc/testing';
import { settled } from '../measurement.fixtures.js';
import { day, ids, item, openDatabase, url, OutboxDevice } from './outbox.fixtures.js';

describe('outbox', () => {
  let device: OutboxDevice;

  beforeEach(() => {
    device = new OutboxDevice();
  });
  afterEach(() => device.close());

  describe('submitting', () => {
    it('follows rule 6: has the item on disk before it is sent, and removes it after the answer', async () => {
      const outbox = await device.openQuiet();
      const submission = outbox.submit(item);
      const call = await device.gateway.call(0);
      expect(await ids(outbox)).to.deep.equal(['a']);
      expect(call.url).to.equal(url);
      expect(call.body).to.equal('{"message":"Bel mij terug"}');
      await call.answer(201, { reference: 'TB-7K3M-92QX' });
      expect(await submission).to.deep.equal({
        status: 'delivered',
        httpStatus: 201,
        answer: { reference: 'TB-7K3M-92QX' },
      });
      expect(await ids(outbox)).to.deep.equal([]);
    });

    it('gives the problem back where the gateway will never take it, and does not keep it', async () => {
      const outbox = await device.openQuiet();
      const submission = outbox.submit(item);
      const problem = { type: 'about:blank', title: 'Bad Request', status: 400, detail: 'phone: too short' };
      await (await device.gateway.call(0)).answer(400, problem);
      expect(await submission).to.deep.equal({ status: 'invalid', problem });
      expect(await ids(outbox)).to.deep.equal([]);
    });

    for (const status of [408, 429, 500, 503]) {
      it(`keeps the item after ${String(status)}`, async () => {
        const outbox = await device.openQuiet();
        const submission = outbox.submit(item);
        await (await device.gateway.call(0)).answer(status);
        expect(await submission).to.deep.equal({ status: 'queued' });
        expect(await ids(outbox)).to.deep.equal(['a']);
      });
    }

    it('keeps the item after a page that is not ours, as a public network shows at its login', async () => {
      const outbox = await device.openQuiet({
        fetch: () => Promise.resolve(new Response('<h1>Welkom op onze wifi</h1>', { status: 200 })),
      });
      expect(await outbox.submit(item)).to.deep.equal({ status: 'queued' });
    });

    it('keeps the item when nobody answers for fifteen seconds', async () => {
      const outbox = await device.openQuiet();
      const submission = outbox.submit(item);
      await device.gateway.call(0);
      device.clock.pass(15_000);
      expect(await submission).to.deep.equal({ status: 'queued' });
    });

    it('shows what waits, for one address too', async () => {
      const outbox = await device.openWithQueuedItem();
      expect(await ids(outbox, url)).to.deep.equal(['a']);
      expect(await ids(outbox, 'https://gateway.example/v1/feedback')).to.deep.equal([]);
    });

    it('lets a changed vote take the place of one that is kept', async () => {
      const outbox = await device.openQuiet();
      const first = outbox.submit({ ...item, subject: 'poll:lindenplein' });
      await (await device.gateway.call(0)).fail();
      await first;
      const second = outbox.submit({ ...item, id: 'b', subject: 'poll:lindenplein' });
      await (await device.gateway.call(1)).fail();
      await second;
      expect(await ids(outbox)).to.deep.equal(['b']);
    });
  });

  describe('without a place to keep', () => {
    const storage = (): never => {
      throw new DOMException('No storage in private mode', 'SecurityError');
    };

    it('still sends', async () => {
      const outbox = await device.openQuiet({ storage });
      const submission = outbox.submit(item);
      await (await device.gateway.call(0)).answer(201, { ok: true });
      expect(await submission).to.deep.equal({ status: 'delivered', httpStatus: 201, answer: { ok: true } });
    });

    it('says that it failed, never that it is kept', async () => {
      const outbox = await device.openQuiet({ storage });
      const submission = outbox.submit(item);
      await (await device.gateway.call(0)).fail();
      expect(await submission).to.deep.equal({ status: 'failed' });
      expect(await outbox.pending()).to.deep.equal([]);
    });

    it('does not wait for a database that never opens', async () => {
      const outbox = device.open({
        storage: () => ({ open: () => ({}) }) as unknown as IDBFactory,
      });
      const submission = outbox.submit(item);
      device.clock.pass(3000);
      await (await device.gateway.call(0)).answer(201, { ok: true });
      expect((await submission).status).to.equal('delivered');
    });

    it('says that it failed because the outbox is full, and pushes nothing older out', async () => {
      const outbox = await device.openQuiet({
        fetch: () => Promise.reject(new TypeError('Failed to fetch')),
      });
      await fillOutbox(device.name, +device.clock.now());
      const before = await ids(outbox);
      expect(await outbox.submit(item)).to.deep.equal({ status: 'failed', reason: 'full' });
      expect(await ids(outbox)).to.deep.equal(before);
    });

    it('still sends where the outbox is full', async () => {
      const outbox = await device.openQuiet({ fetch: () => Promise.resolve(Response.json({})) });
      await fillOutbox(device.name, +device.clock.now());
      expect((await outbox.submit(item)).status).to.equal('delivered');
    });

    it('never sends later what it said had failed, however late the browser answers', async () => {
      const release = await device.holdDatabase();
      const outbox = device.open();
      const submission = outbox.submit(item);
      device.clock.pass(3000);
      await (await device.gateway.call(0)).fail();
      expect(await submission).to.deep.equal({ status: 'failed' });
      await release();
      await outbox.resend();
      device.clock.pass(day);
      await outbox.resend();
      expect(await ids(outbox)).to.deep.equal([]);
      expect(device.gateway.calls).to.have.length(1);
    });

    it('says that it is kept where the browser stored it while it was being sent', async () => {
      const release = await device.holdDatabase();
      const outbox = device.open();
      const submission = outbox.submit(item);
      device.clock.pass(3000);
      const call = await device.gateway.call(0);
      await release();
      const reader = device.open();
      while ((await ids(reader)).length === 0) await settled();
      await call.fail();
      expect(await submission).to.deep.equal({ status: 'queued' });
    });

    it('leaves nothing behind of what was delivered before the browser had stored it', async () => {
      const release = await device.holdDatabase();
      const outbox = device.open();
      const submission = outbox.submit(item);
      device.clock.pass(3000);
      await (await device.gateway.call(0)).answer(201, { ok: true });
      expect((await submission).status).to.equal('delivered');
      await release();
      expect(await ids(outbox)).to.deep.equal([]);
    });

    for (const [name, make] of [
      [
        'of a later version',
        (database: IDBDatabase) => database.createObjectStore('items', { keyPath: 'id' }),
      ],
      ['that has no place for items', (database: IDBDatabase) => database.createObjectStore('other')],
    ] as const) {
      it(`keeps and finds items in a database ${name}`, async () => {
        (await openDatabase(device.name, 3, make)).close();
        const outbox = await device.openWithQueuedItem();
        expect(await ids(outbox)).to.deep.equal(['a']);
      });
    }
  });
});
