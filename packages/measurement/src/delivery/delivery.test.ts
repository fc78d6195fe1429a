import { expect } from '@open-wc/testing';
import type { MeasureDetail } from '@plein/domain/vocabulary.js';
import { announcement, eventsOf, MeasuredPage, pollNames } from '../measurement.fixtures.js';

describe('delivery of events', () => {
  let page: MeasuredPage;

  beforeEach(() => {
    page = new MeasuredPage();
  });
  afterEach(() => {
    page.end();
  });

  describe('what stays queued', () => {
    it('leaves the queue when it is confirmed, and what arrived during the send stays', async () => {
      page.start();
      page.announce(announcement('a'));
      page.clock.pass(1000);
      page.announce(announcement('b'));
      await page.gateway.calls[0]?.answer(202);
      expect(page.measurement.pending).to.equal(1);
      page.clock.pass(1000);
      expect(pollNames(eventsOf(page.gateway.calls[1]))).to.deep.equal(['b']);
      await page.gateway.calls[1]?.answer(202);
      expect(page.measurement.pending).to.equal(0);
    });

    it('follows rule 1: goes again as the same event after a failure', async () => {
      page.start();
      page.announce(announcement('a'));
      page.clock.pass(1000);
      await page.gateway.calls[0]?.fail();
      page.announce(announcement('b'));
      page.clock.pass(2000);
      const [again, later] = eventsOf(page.gateway.calls[1]);
      expect(again).to.deep.equal(eventsOf(page.gateway.calls[0])[0]);
      expect(later?.data['poll']).to.equal('b');
    });

    for (const status of [408, 429, 500, 503]) {
      it(`follows rule 3: goes again after ${String(status)}`, async () => {
        page.start();
        page.announce(announcement());
        page.clock.pass(1000);
        await page.gateway.calls[0]?.answer(status);
        page.clock.pass(2000);
        expect(page.gateway.calls).to.have.length(2);
      });
    }

    for (const status of [400, 401, 403, 404, 413, 415]) {
      it(`follows rule 3: never goes again after ${String(status)}`, async () => {
        page.start();
        page.announce(announcement());
        page.clock.pass(1000);
        await page.gateway.calls[0]?.answer(status);
        page.clock.pass(600_000);
        expect(page.gateway.calls).to.have.length(1);
        expect(page.measurement.pending).to.equal(0);
      });
    }

    it('follows rule 3: waits as long as the gateway asks, in seconds or until a date', async () => {
      page.start();
      page.announce(announcement());
      page.clock.pass(1000);
      await page.gateway.calls[0]?.answer(503, {}, { 'retry-after': '120' });
      page.clock.pass(119_000);
      page.announce(announcement());
      expect(page.gateway.calls).to.have.length(1);
      page.clock.pass(1000);
      const until = new Date(Number(page.clock.now()) + 60_000);
      await page.gateway.calls[1]?.answer(429, {}, { 'retry-after': until.toUTCString() });
      page.clock.pass(59_000);
      expect(page.gateway.calls).to.have.length(2);
      page.clock.pass(1000);
      expect(eventsOf(page.gateway.calls[2])).to.have.length(2);
    });

    it('waits longer after each failure, and up to five minutes', async () => {
      page.start({ random: (bytes) => new Uint8Array(bytes).fill(255) });
      page.announce(announcement());
      page.clock.pass(1000);
      for (const [attempt, seconds] of [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300].entries()) {
        await page.gateway.calls[attempt]?.fail();
        page.clock.pass(seconds * 1000 - 1);
        expect(page.gateway.calls).to.have.length(attempt + 1);
        page.clock.pass(1);
        expect(page.gateway.calls).to.have.length(attempt + 2);
      }
    });

    it('follows rule 4: holds five hundred events; what comes after is dropped, counted and reported', async () => {
      page.start();
      page.announce(announcement());
      page.clock.pass(1000);
      await page.gateway.calls[0]?.fail();
      for (let index = 0; index < 502; index++) page.announce(announcement());
      expect(page.measurement.pending).to.equal(500);
      page.clock.pass(2000);
      const sent: string[] = [];
      for (let index = 1; page.measurement.pending > 0; index++) {
        const call = await page.gateway.call(index);
        sent.push(...eventsOf(call).map(({ id }) => id));
        await call.answer(202);
        page.clock.pass(1000);
      }
      const report = eventsOf(page.gateway.calls.at(-1)).at(-1);
      expect(report?.type).to.equal('nl.klantcontact.delivery.dropped.v1');
      expect(report?.data).to.include({ reason: 'full', dropped: 3, component: 'plein-measurement' });
      expect(new Set(sent).size).to.equal(501);
    });
  });

  describe('what the gateway refuses', () => {
    it('follows rule 3: is halved until the bad event is alone, and the rest arrives', async () => {
      page.start();
      for (const name of ['a', 'b', 'bad', 'd']) page.announce(announcement(name));
      page.clock.pass(1000);
      const accepted: unknown[] = [];
      for (let index = 0; page.measurement.pending > 0; index++) {
        const call = await page.gateway.call(index);
        const names = pollNames(eventsOf(call));
        if (!names.includes('bad')) accepted.push(...names);
        await call.answer(names.includes('bad') ? 400 : 202);
      }
      expect(accepted).to.deep.equal(['a', 'b', 'd']);
      page.hidePage();
      const [report] = eventsOf(page.gateway.calls.at(-1));
      expect(report?.data).to.include({ reason: 'rejected', dropped: 1 });
    });

    it('inside a batch that it took is counted', async () => {
      page.start();
      page.announce(announcement('a'));
      page.announce(announcement('b'));
      page.clock.pass(1000);
      const [first, second] = eventsOf(page.gateway.calls[0]);
      await page.gateway.calls[0]?.answer(202, {
        accepted: 1,
        results: [
          { id: second?.id, status: 'rejected', detail: 'unknown option' },
          { id: first?.id, status: 'stored' },
        ],
      });
      expect(page.measurement.pending).to.equal(0);
      page.announce(announcement('c'));
      page.clock.pass(1000);
      const [next, report] = eventsOf(page.gateway.calls[1]);
      expect(next?.data['poll']).to.equal('c');
      expect(report?.data).to.include({ reason: 'rejected', dropped: 1 });
    });

    it('is not reported for ever when the report is refused too', async () => {
      page.start();
      page.announce(announcement());
      page.clock.pass(1000);
      await page.gateway.calls[0]?.answer(400);
      page.hidePage();
      await page.gateway.calls[1]?.answer(400);
      page.clock.pass(600_000);
      expect(page.gateway.calls).to.have.length(2);
      expect(page.measurement.pending).to.equal(0);
    });

    it('is not even tried when it cannot be written or is too large', () => {
      page.start();
      const round: { poll?: unknown } = {};
      round.poll = round;
      page.announce({ ...announcement(), detail: round } as unknown as MeasureDetail);
      page.announce(null);
      page.announce(announcement('x'.repeat(60_001)));
      page.clock.pass(1000);
      const reports = eventsOf(page.gateway.calls[0]).map(({ data }) => [data['reason'], data['dropped']]);
      expect(reports).to.deep.equal([
        ['not-serialisable', 2],
        ['too-large', 1],
      ]);
    });
  });
});
