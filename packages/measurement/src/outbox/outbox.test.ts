import { expect } from '@open-wc/testing';
import { HandClock, HandGateway, repeatableRandom, settled, until } from '../measurement.fixtures.js';
import {
  openOutbox,
  type Outbox,
  type OutboxEvent,
  type OutboxMessage,
  type OutboxOptions,
} from './index.js';

const url = 'https://gateway.example/v1/callback-requests';
const day = 86_400_000;
const item = { id: 'a', url, body: { message: 'Bel mij terug' } };

/** Settles when the outbox says so of a kept item. */
const news = (outbox: Outbox, name: 'delivered' | 'refused'): Promise<OutboxMessage> =>
  new Promise((resolve) => {
    outbox.addEventListener(name, (event) => resolve((event as OutboxEvent).detail), { once: true });
  });

const ids = async (outbox: Outbox, prefix?: string): Promise<string[]> =>
  (await outbox.pending(prefix)).map(({ id }) => id);

describe('outbox', () => {
  let clock: HandClock;
  let gateway: HandGateway;
  let name: string;
  let opened: Outbox[];
  let databases = 0;

  const open = (options: OutboxOptions = {}): Outbox => {
    const outbox = openOutbox({
      fetch: gateway.fetch,
      now: clock.now,
      timers: clock.timers,
      random: repeatableRandom(),
      name,
      ...options,
    });
    opened.push(outbox);
    return outbox;
  };
  /** Opens an outbox whose look at what was kept before is over. */
  const openQuiet = async (options: OutboxOptions = {}): Promise<Outbox> => {
    const outbox = open(options);
    await outbox.resend();
    return outbox;
  };
  /** An outbox in which `item` is kept because nobody answered. */
  const openWithQueuedItem = async (options: OutboxOptions = {}): Promise<Outbox> => {
    const outbox = await openQuiet(options);
    const submission = outbox.submit(item);
    await (await gateway.call(0)).fail();
    expect(await submission).to.deep.equal({ state: 'queued' });
    return outbox;
  };

  beforeEach(() => {
    clock = new HandClock();
    gateway = new HandGateway();
    name = `plein-outbox-test-${String(databases++)}`;
    opened = [];
  });
  afterEach(() => {
    for (const outbox of opened) outbox.close();
    indexedDB.deleteDatabase(name);
  });

  describe('submitting', () => {
    it('follows rule 6: has the item on disk before it is sent, and removes it after the answer', async () => {
      const outbox = await openQuiet();
      const submission = outbox.submit(item);
      const call = await gateway.call(0);
      expect(await ids(outbox)).to.deep.equal(['a']);
      expect(call.url).to.equal(url);
      expect(call.body).to.equal('{"message":"Bel mij terug"}');
      await call.answer(201, { reference: 'TB-7K3M-92QX' });
      expect(await submission).to.deep.equal({
        state: 'delivered',
        status: 201,
        answer: { reference: 'TB-7K3M-92QX' },
      });
      expect(await ids(outbox)).to.deep.equal([]);
    });

    it('gives the problem back where the gateway will never take it, and does not keep it', async () => {
      const outbox = await openQuiet();
      const submission = outbox.submit(item);
      const problem = { type: 'about:blank', title: 'Bad Request', status: 400, detail: 'phone: too short' };
      await (await gateway.call(0)).answer(400, problem);
      expect(await submission).to.deep.equal({ state: 'refused', status: 400, problem });
      expect(await ids(outbox)).to.deep.equal([]);
    });

    for (const status of [408, 429, 500, 503]) {
      it(`keeps the item after ${String(status)}`, async () => {
        const outbox = await openQuiet();
        const submission = outbox.submit(item);
        await (await gateway.call(0)).answer(status);
        expect(await submission).to.deep.equal({ state: 'queued' });
        expect(await ids(outbox)).to.deep.equal(['a']);
      });
    }

    it('keeps the item after a page that is not ours, as a public network shows at its login', async () => {
      const outbox = await openQuiet({
        fetch: () => Promise.resolve(new Response('<h1>Welkom op onze wifi</h1>', { status: 200 })),
      });
      expect(await outbox.submit(item)).to.deep.equal({ state: 'queued' });
    });

    it('keeps the item when nobody answers for fifteen seconds', async () => {
      const outbox = await openQuiet();
      const submission = outbox.submit(item);
      await gateway.call(0);
      clock.pass(15_000);
      expect(await submission).to.deep.equal({ state: 'queued' });
    });

    it('shows what waits, for one address too', async () => {
      const outbox = await openWithQueuedItem();
      expect(await ids(outbox, url)).to.deep.equal(['a']);
      expect(await ids(outbox, 'https://gateway.example/v1/feedback')).to.deep.equal([]);
    });

    it('lets a changed vote take the place of one that is kept', async () => {
      const outbox = await openQuiet();
      const first = outbox.submit({ ...item, subject: 'poll:lindenplein' });
      await (await gateway.call(0)).fail();
      await first;
      const second = outbox.submit({ ...item, id: 'b', subject: 'poll:lindenplein' });
      await (await gateway.call(1)).fail();
      await second;
      expect(await ids(outbox)).to.deep.equal(['b']);
    });
  });

  describe('without a place to keep', () => {
    const storage = (): never => {
      throw new DOMException('No storage in private mode', 'SecurityError');
    };

    it('still sends', async () => {
      const outbox = await openQuiet({ storage });
      const submission = outbox.submit(item);
      await (await gateway.call(0)).answer(201, { ok: true });
      expect(await submission).to.deep.equal({ state: 'delivered', status: 201, answer: { ok: true } });
    });

    it('says that it failed, never that it is kept', async () => {
      const outbox = await openQuiet({ storage });
      const submission = outbox.submit(item);
      await (await gateway.call(0)).fail();
      expect(await submission).to.deep.equal({ state: 'failed' });
      expect(await outbox.pending()).to.deep.equal([]);
    });

    it('does not wait for a database that never opens', async () => {
      const outbox = open({
        storage: () => ({ open: () => ({}) }) as unknown as IDBFactory,
      });
      const submission = outbox.submit(item);
      clock.pass(3000);
      await (await gateway.call(0)).answer(201, { ok: true });
      expect((await submission).state).to.equal('delivered');
    });

    it('says that it failed where the outbox is full', async () => {
      const outbox = await openQuiet({ fetch: () => Promise.reject(new TypeError('Failed to fetch')) });
      for (let index = 0; index < 100; index++) {
        await outbox.submit({ ...item, id: `item-${String(index)}` });
      }
      expect(await outbox.submit(item)).to.deep.equal({ state: 'failed' });
      expect(await outbox.pending()).to.have.length(100);
    });
  });

  describe('sending what is kept', () => {
    it('goes again by itself, as the same message, and says that it arrived', async () => {
      const outbox = await openWithQueuedItem();
      const delivered = news(outbox, 'delivered');
      clock.pass(1000);
      const again = await gateway.call(1);
      expect(again.body).to.equal(gateway.calls[0]?.body);
      await again.answer(201, { reference: 'TB-7K3M-92QX' });
      expect(await delivered).to.deep.equal({
        id: 'a',
        url,
        status: 201,
        answer: { reference: 'TB-7K3M-92QX' },
      });
      await outbox.resend();
      expect(await ids(outbox)).to.deep.equal([]);
    });

    it('goes again at once when the browser is online', async () => {
      await openWithQueuedItem();
      window.dispatchEvent(new Event('online'));
      await gateway.call(1);
    });

    it('is picked up by the next page after this one was closed', async () => {
      (await openWithQueuedItem()).close();
      const next = open();
      const delivered = news(next, 'delivered');
      await (await gateway.call(1)).answer(201, { ok: true });
      expect((await delivered).id).to.equal('a');
    });

    it('is picked up after a tab died while it was sending', async () => {
      const outbox = await openQuiet();
      void outbox.submit(item);
      await gateway.call(0);
      outbox.close();
      const next = await openQuiet();
      expect(gateway.calls).to.have.length(1);
      clock.pass(20_000);
      void next.resend();
      expect((await gateway.call(1)).body).to.equal(gateway.calls[0]?.body);
    });

    it('waits as long as the gateway asks', async () => {
      const outbox = await openQuiet();
      const submission = outbox.submit(item);
      await (await gateway.call(0)).answer(503, {}, { 'retry-after': '120' });
      await submission;
      clock.pass(119_000);
      await outbox.resend();
      expect(gateway.calls).to.have.length(1);
      clock.pass(1000);
      void outbox.resend();
      await gateway.call(1);
    });

    it('waits longer after each failure', async () => {
      await openWithQueuedItem({ random: (bytes) => new Uint8Array(bytes).fill(255) });
      for (const [attempt, seconds] of [1, 2, 4, 8].entries()) {
        clock.pass(seconds * 1000 - 1);
        expect(gateway.calls).to.have.length(attempt + 1);
        clock.pass(1);
        await (await gateway.call(attempt + 1)).fail();
        await until(() => clock.waiting === 1);
      }
    });

    it('waits no longer where many messages failed at once', async () => {
      const outbox = await openQuiet();
      const submissions = Array.from({ length: 8 }, (_, index) =>
        outbox.submit({ ...item, id: `item-${String(index)}` }),
      );
      await gateway.call(7);
      for (const call of gateway.calls) await call.fail();
      await Promise.all(submissions);
      clock.pass(1000);
      await gateway.call(8);
    });

    it('outlives its page only the first time, so that it can be cancelled after that', async () => {
      const outbox = await openWithQueuedItem();
      void outbox.resend();
      await gateway.call(1);
      expect(gateway.calls.map(({ init }) => init.keepalive)).to.deep.equal([true, false]);
    });

    it('is refused by the gateway: it goes, and the problem is told', async () => {
      const outbox = await openWithQueuedItem();
      const refused = news(outbox, 'refused');
      void outbox.resend();
      const problem = { title: 'Conflict', status: 409, detail: 'The poll is closed.' };
      await (await gateway.call(1)).answer(409, problem);
      expect(await refused).to.deep.equal({ id: 'a', url, status: 409, answer: problem });
      await outbox.resend();
      expect(await ids(outbox)).to.deep.equal([]);
    });

    it('does not hold up the rest where one fails', async () => {
      const outbox = await openWithQueuedItem();
      const submission = outbox.submit({ ...item, id: 'b' });
      await (await gateway.call(1)).fail();
      await submission;
      const delivered = news(outbox, 'delivered');
      void outbox.resend();
      await (await gateway.call(2)).answer(500);
      await (await gateway.call(3)).answer(201, { ok: true });
      expect((await delivered).id).to.equal('b');
    });

    it('is given up after thirty days, and that is told', async () => {
      const outbox = await openWithQueuedItem();
      const refused = news(outbox, 'refused');
      clock.pass(30 * day + 1);
      await outbox.resend();
      expect((await refused).id).to.equal('a');
      expect(gateway.calls).to.have.length(1);
      expect(await ids(outbox)).to.deep.equal([]);
    });
  });

  for (const [kind, locks] of [
    ['with Web Locks', navigator.locks],
    ['without Web Locks', undefined],
  ] as const) {
    describe(`two tabs ${kind}`, () => {
      it('send an item once, and both hear that it arrived', async () => {
        const first = await openWithQueuedItem({ locks });
        const second = open({ locks });
        const heard = Promise.all([news(first, 'delivered'), news(second, 'delivered')]);
        const rounds = [first.resend(), second.resend()];
        await (await gateway.call(1)).answer(201, { ok: true });
        await Promise.all(rounds);
        expect((await heard).map(({ id }) => id)).to.deep.equal(['a', 'a']);
        expect(gateway.calls).to.have.length(2);
        expect(await ids(second)).to.deep.equal([]);
      });

      it('leave an item alone that the other one is submitting', async () => {
        const first = await openQuiet({ locks });
        const second = await openQuiet({ locks });
        const submission = first.submit(item);
        const call = await gateway.call(0);
        await second.resend();
        expect(gateway.calls).to.have.length(1);
        await call.answer(201, { ok: true });
        expect((await submission).state).to.equal('delivered');
      });
    });
  }

  it('does nothing more once it is closed', async () => {
    const outbox = await openWithQueuedItem();
    outbox.close();
    window.dispatchEvent(new Event('online'));
    clock.pass(day);
    await settled();
    expect(gateway.calls).to.have.length(1);
  });
});
