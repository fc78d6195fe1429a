import { expect } from '@open-wc/testing';
import { settled, until } from '../measurement.fixtures.js';
import { day, ids, item, news, url, OutboxDevice } from './outbox.fixtures.js';

describe('outbox', () => {
  let device: OutboxDevice;

  beforeEach(() => {
    device = new OutboxDevice();
  });
  afterEach(() => device.close());

  describe('sending what is kept', () => {
    it('goes again by itself, as the same message, and says that it arrived', async () => {
      const outbox = await device.openWithQueuedItem();
      const delivered = news(outbox, 'delivered');
      device.clock.pass(1000);
      const again = await device.gateway.call(1);
      expect(again.body).to.equal(device.gateway.calls[0]?.body);
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
      await device.openWithQueuedItem();
      window.dispatchEvent(new Event('online'));
      await device.gateway.call(1);
    });

    it('is picked up by the next page after this one was closed', async () => {
      (await device.openWithQueuedItem()).close();
      const next = device.open();
      const delivered = news(next, 'delivered');
      await (await device.gateway.call(1)).answer(201, { ok: true });
      expect((await delivered).id).to.equal('a');
    });

    it('is picked up after a tab died while it was sending', async () => {
      const outbox = await device.openQuiet();
      void outbox.submit(item);
      await device.gateway.call(0);
      outbox.close();
      const next = await device.openQuiet();
      expect(device.gateway.calls).to.have.length(1);
      device.clock.pass(20_000);
      void next.resend();
      expect((await device.gateway.call(1)).body).to.equal(device.gateway.calls[0]?.body);
    });

    it('waits as long as the gateway asks', async () => {
      const outbox = await device.openQuiet();
      const submission = outbox.submit(item);
      await (await device.gateway.call(0)).answer(503, {}, { 'retry-after': '120' });
      await submission;
      device.clock.pass(119_000);
      await outbox.resend();
      expect(device.gateway.calls).to.have.length(1);
      device.clock.pass(1000);
      void outbox.resend();
      await device.gateway.call(1);
    });

    it('waits longer after each failure', async () => {
      await device.openWithQueuedItem({ random: (bytes) => new Uint8Array(bytes).fill(255) });
      for (const [attempt, seconds] of [1, 2, 4, 8].entries()) {
        device.clock.pass(seconds * 1000 - 1);
        expect(device.gateway.calls).to.have.length(attempt + 1);
        device.clock.pass(1);
        await (await device.gateway.call(attempt + 1)).fail();
        await until(() => device.clock.waiting === 1);
      }
    });

    it('waits no longer where many messages failed at once', async () => {
      const outbox = await device.openQuiet();
      const submissions = Array.from({ length: 8 }, (_, index) =>
        outbox.submit({ ...item, id: `item-${String(index)}` }),
      );
      await device.gateway.call(7);
      for (const call of device.gateway.calls) await call.fail();
      await Promise.all(submissions);
      device.clock.pass(1000);
      await device.gateway.call(8);
    });

    it('outlives its page only the first time, so that it can be cancelled after that', async () => {
      const outbox = await device.openWithQueuedItem();
      void outbox.resend();
      await device.gateway.call(1);
      expect(device.gateway.calls.map(({ init }) => init.keepalive)).to.deep.equal([true, false]);
    });

    it('is refused by the gateway: it goes, and the problem is told', async () => {
      const outbox = await device.openWithQueuedItem();
      const refused = news(outbox, 'refused');
      void outbox.resend();
      const problem = { title: 'Conflict', status: 409, detail: 'The poll is closed.' };
      await (await device.gateway.call(1)).answer(409, problem);
      expect(await refused).to.deep.equal({ id: 'a', url, status: 409, answer: problem });
      await outbox.resend();
      expect(await ids(outbox)).to.deep.equal([]);
    });

    it('does not hold up the rest where one fails', async () => {
      const outbox = await device.openWithQueuedItem();
      const submission = outbox.submit({ ...item, id: 'b' });
      await (await device.gateway.call(1)).fail();
      await submission;
      const delivered = news(outbox, 'delivered');
      void outbox.resend();
      await (await device.gateway.call(2)).answer(500);
      await (await device.gateway.call(3)).answer(201, { ok: true });
      expect((await delivered).id).to.equal('b');
    });

    it('is given up after thirty days and a last day of attempts, and that is told', async () => {
      const outbox = await device.openWithQueuedItem();
      const refused = news(outbox, 'refused');
      device.clock.pass(30 * day + 1);
      await (await device.gateway.call(1)).fail();
      await until(() => device.clock.waiting === 1);
      expect(await ids(outbox)).to.deep.equal(['a']);
      device.clock.pass(day + 1);
      await (await device.gateway.call(2)).fail();
      expect(await refused).to.include({ id: 'a', status: 0 });
      expect(await ids(outbox)).to.deep.equal([]);
    });

    it('is sent after all where its device had a wrong clock when it was kept', async () => {
      const outbox = await device.openWithQueuedItem();
      const delivered = news(outbox, 'delivered');
      device.clock.pass(6 * 365 * day);
      await (await device.gateway.call(1)).answer(201, { reference: 'TB-7K3M-92QX' });
      expect((await delivered).id).to.equal('a');
    });

    for (const [name, status, body] of [
      ['a page', 403, '<h1>Wifi</h1>'],
      ['a page', 404, '<h1>Wifi</h1>'],
      ['JSON that is no problem', 400, { error: 'log in first' }],
      ['no object', 200, null],
      ['a text', 200, 'welkom'],
    ] as const) {
      it(`stays where ${name} is answered with ${String(status)}, which is not from a gateway`, async () => {
        const outbox = await device.openWithQueuedItem();
        const round = outbox.resend();
        await (await device.gateway.call(1)).answer(status, body);
        await round;
        expect(await ids(outbox)).to.deep.equal(['a']);
      });
    }
  });

  for (const [kind, locks] of [
    ['with Web Locks', navigator.locks],
    ['without Web Locks', undefined],
  ] as const) {
    describe(`two tabs ${kind}`, () => {
      it('send an item once, and both hear that it arrived', async () => {
        const first = await device.openWithQueuedItem({ locks });
        const second = device.open({ locks });
        const heard = Promise.all([news(first, 'delivered'), news(second, 'delivered')]);
        const rounds = [first.resend(), second.resend()];
        await (await device.gateway.call(1)).answer(201, { ok: true });
        await Promise.all(rounds);
        expect((await heard).map(({ id }) => id)).to.deep.equal(['a', 'a']);
        expect(device.gateway.calls).to.have.length(2);
        expect(await ids(second)).to.deep.equal([]);
      });

      it('leave an item alone that the other one is submitting', async () => {
        const first = await device.openQuiet({ locks });
        const second = await device.openQuiet({ locks });
        const submission = first.submit(item);
        const call = await device.gateway.call(0);
        await second.resend();
        expect(device.gateway.calls).to.have.length(1);
        await call.answer(201, { ok: true });
        expect((await submission).status).to.equal('delivered');
      });
    });
  }

  it('does nothing more once it is closed', async () => {
    const outbox = await device.openWithQueuedItem();
    outbox.close();
    window.dispatchEvent(new Event('online'));
    device.clock.pass(day);
    await settled();
    expect(device.gateway.calls).to.have.length(1);
  });
});
