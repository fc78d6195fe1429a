import { expect } from '@open-wc/testing';
import type { MeasureDetail } from '@plein/domain/vocabulary.js';
import { startMeasurement, type Measurement, type MeasurementOptions } from './index.js';
import {
  announcement,
  repeatableRandom,
  eventsOf,
  HandClock,
  HandGateway,
  settled,
} from './measurement.fixtures.js';

const gatewayUrl = 'https://gateway.example';
const pollNames = (events: { data: Readonly<Record<string, unknown>> }[]): unknown[] =>
  events.map(({ data }) => data['poll']);

describe('measurement', () => {
  let clock: HandClock;
  let gateway: HandGateway;
  let measurement: Measurement;
  let restore: (() => void)[];

  /** Replaces a property of a browser object until the test ends. */
  const replace = (target: object, name: string, get: () => unknown): void => {
    Object.defineProperty(target, name, { configurable: true, get });
    restore.push(() => Reflect.deleteProperty(target, name));
  };
  let visibility: DocumentVisibilityState;
  const show = (state: DocumentVisibilityState): void => {
    visibility = state;
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  };
  const start = (options: Partial<MeasurementOptions> = {}): Measurement => {
    measurement = startMeasurement({
      gateway: gatewayUrl,
      fetch: gateway.fetch,
      now: clock.now,
      timers: clock.timers,
      random: repeatableRandom(),
      ...options,
    });
    return measurement;
  };
  const announce = (detail: MeasureDetail): void => {
    document.body.dispatchEvent(new CustomEvent('plein-measure', { bubbles: true, composed: true, detail }));
  };

  beforeEach(() => {
    clock = new HandClock();
    gateway = new HandGateway();
    restore = [];
    // The tab in which a test runs may itself be in the background.
    visibility = 'visible';
    replace(document, 'visibilityState', () => visibility);
  });
  afterEach(() => {
    measurement.stop();
    for (const undo of restore) undo();
  });

  describe('what is sent', () => {
    it('is a CloudEvent with the context of the page', () => {
      start();
      announce(announcement());
      clock.pass(1000);
      const [call] = gateway.calls;
      expect(call?.url).to.equal(`${gatewayUrl}/v1/events`);
      expect(call?.init.keepalive).to.equal(true);
      expect(call?.init.credentials).to.equal('omit');
      expect(call?.init.headers).to.deep.equal({ 'content-type': 'application/cloudevents-batch+json' });
      const [event] = eventsOf(call);
      expect(event).to.include({
        specversion: '1.0',
        source: 'urn:nld:oin:00000000000000000000:systeem:plein',
        type: 'nl.klantcontact.poll.seen.v1',
        time: '2026-04-01T09:00:00.000Z',
      });
      expect(event?.id).to.match(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
      expect(event?.data).to.include({
        poll: 'lindenplein',
        component: 'plein-participation-poll',
        componentVersion: '0.1.0',
        channel: 'website',
        language: 'nl',
        occurredAt: '2026-04-01T09:00:00.000Z',
      });
      expect(event?.data['page']).to.match(/^\/[^?#]*$/);
      expect(event?.data['device']).to.be.oneOf(['phone', 'tablet', 'desktop']);
      expect(event?.data['correlation']).to.match(/^[a-z]{12}$/);
    });

    it('holds the known keys of the context only, and what the element says cannot change the page', () => {
      start();
      const context = { ...announcement().context, department: 'burgerzaken', visitor: 'jan' };
      const detail = { poll: 'lindenplein', page: '/other', correlation: 'mine', occurredAt: 'never' };
      announce({ ...announcement(), context, detail } as MeasureDetail);
      clock.pass(1000);
      const data = eventsOf(gateway.calls[0])[0]?.data ?? {};
      expect(data).to.include({ department: 'burgerzaken', occurredAt: '2026-04-01T09:00:00.000Z' });
      expect(data).not.to.have.property('visitor');
      expect(data['page']).to.equal(location.pathname);
      expect(data['correlation']).not.to.equal('mine');
    });

    it('has no personal data in its strings, and leaves ids and times as they are', () => {
      start();
      announce(announcement('mail bewoner@zilverbeek.example of 111222333'));
      clock.pass(1000);
      const [event] = eventsOf(gateway.calls[0]);
      expect(event?.data['poll']).to.equal(
        'mail [e-mailadres verwijderd] of [burgerservicenummer verwijderd]',
      );
      expect(event?.source).to.equal('urn:nld:oin:00000000000000000000:systeem:plein');
    });

    it('keeps one correlation as long as the page lives, and another for the next', () => {
      start();
      announce(announcement());
      announce(announcement());
      clock.pass(1000);
      const [first, second] = eventsOf(gateway.calls[0]);
      expect(first?.data['correlation']).to.equal(second?.data['correlation']);
      expect(first?.id).not.to.equal(second?.id);
    });

    it('is measured once, however often it is started', async () => {
      const first = start();
      expect(startMeasurement({ gateway: 'https://other.example', fetch: gateway.fetch })).to.equal(first);
      announce(announcement());
      await Promise.race([first.flush(), settled()]);
      expect(gateway.calls).to.have.length(1);
    });
  });

  describe('when it is sent', () => {
    it('gathers for a second', () => {
      start();
      announce(announcement('a'));
      clock.pass(900);
      announce(announcement('b'));
      expect(gateway.calls).to.have.length(0);
      clock.pass(100);
      expect(pollNames(eventsOf(gateway.calls[0]))).to.deep.equal(['a', 'b']);
    });

    it('goes at once when twenty wait', () => {
      start();
      for (let index = 0; index < 20; index++) announce(announcement());
      expect(eventsOf(gateway.calls[0])).to.have.length(20);
    });

    it('waits while the page is prerendered, and goes when it is shown', () => {
      let isPrerendering = true;
      start();
      replace(document, 'prerendering', () => isPrerendering);
      announce(announcement());
      clock.pass(5000);
      window.dispatchEvent(new Event('pagehide'));
      expect(gateway.calls).to.have.length(0);
      isPrerendering = false;
      document.dispatchEvent(new Event('prerenderingchange'));
      clock.pass(1000);
      expect(eventsOf(gateway.calls[0])).to.have.length(1);
    });

    it('is never sent where Global Privacy Control is on', () => {
      start();
      replace(navigator, 'globalPrivacyControl', () => true);
      announce(announcement());
      clock.pass(60_000);
      window.dispatchEvent(new Event('pagehide'));
      expect(gateway.calls).to.have.length(0);
      expect(measurement.pending).to.equal(0);
    });

    it('stops when it is told to', () => {
      start();
      announce(announcement());
      measurement.stop();
      announce(announcement());
      clock.pass(60_000);
      expect(gateway.calls).to.have.length(0);
    });
  });

  describe('what stays queued', () => {
    it('leaves the queue when it is confirmed, and what arrived during the send stays', async () => {
      start();
      announce(announcement('a'));
      clock.pass(1000);
      announce(announcement('b'));
      await gateway.calls[0]?.answer(202);
      expect(measurement.pending).to.equal(1);
      clock.pass(1000);
      expect(pollNames(eventsOf(gateway.calls[1]))).to.deep.equal(['b']);
      await gateway.calls[1]?.answer(202);
      expect(measurement.pending).to.equal(0);
    });

    it('goes again as the same event after a failure', async () => {
      start();
      announce(announcement('a'));
      clock.pass(1000);
      await gateway.calls[0]?.fail();
      announce(announcement('b'));
      clock.pass(2000);
      const [again, later] = eventsOf(gateway.calls[1]);
      expect(again).to.deep.equal(eventsOf(gateway.calls[0])[0]);
      expect(later?.data['poll']).to.equal('b');
    });

    for (const status of [408, 429, 500, 503]) {
      it(`goes again after ${String(status)}`, async () => {
        start();
        announce(announcement());
        clock.pass(1000);
        await gateway.calls[0]?.answer(status);
        clock.pass(2000);
        expect(gateway.calls).to.have.length(2);
      });
    }

    it('waits as long as the gateway asks, in seconds or until a date', async () => {
      start();
      announce(announcement());
      clock.pass(1000);
      await gateway.calls[0]?.answer(503, {}, { 'retry-after': '120' });
      clock.pass(119_000);
      announce(announcement());
      expect(gateway.calls).to.have.length(1);
      clock.pass(1000);
      const until = new Date(Number(clock.now()) + 60_000);
      await gateway.calls[1]?.answer(429, {}, { 'retry-after': until.toUTCString() });
      clock.pass(59_000);
      expect(gateway.calls).to.have.length(2);
      clock.pass(1000);
      expect(eventsOf(gateway.calls[2])).to.have.length(2);
    });

    it('waits longer after each failure, and up to five minutes', async () => {
      start({ random: (bytes) => new Uint8Array(bytes).fill(255) });
      announce(announcement());
      clock.pass(1000);
      for (const [attempt, seconds] of [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300].entries()) {
        await gateway.calls[attempt]?.fail();
        clock.pass(seconds * 1000 - 1);
        expect(gateway.calls).to.have.length(attempt + 1);
        clock.pass(1);
        expect(gateway.calls).to.have.length(attempt + 2);
      }
    });

    it('holds five hundred events; what comes after is dropped, counted and reported', async () => {
      start();
      announce(announcement());
      clock.pass(1000);
      await gateway.calls[0]?.fail();
      for (let index = 0; index < 502; index++) announce(announcement());
      expect(measurement.pending).to.equal(500);
      clock.pass(2000);
      const sent: string[] = [];
      for (let index = 1; measurement.pending > 0; index++) {
        const call = await gateway.call(index);
        sent.push(...eventsOf(call).map(({ id }) => id));
        await call.answer(202);
        clock.pass(1000);
      }
      const report = eventsOf(gateway.calls.at(-1)).at(-1);
      expect(report?.type).to.equal('nl.klantcontact.delivery.dropped.v1');
      expect(report?.data).to.include({ reason: 'full', dropped: 3, component: 'plein-measurement' });
      expect(new Set(sent).size).to.equal(501);
    });
  });

  describe('what the gateway refuses', () => {
    it('is halved until the bad event is alone, and the rest arrives', async () => {
      start();
      for (const name of ['a', 'b', 'bad', 'd']) announce(announcement(name));
      clock.pass(1000);
      const accepted: unknown[] = [];
      for (let index = 0; measurement.pending > 0; index++) {
        const call = await gateway.call(index);
        const names = pollNames(eventsOf(call));
        if (!names.includes('bad')) accepted.push(...names);
        await call.answer(names.includes('bad') ? 400 : 202);
      }
      expect(accepted).to.deep.equal(['a', 'b', 'd']);
      clock.pass(1000);
      const [report] = eventsOf(gateway.calls.at(-1));
      expect(report?.data).to.include({ reason: 'rejected', dropped: 1 });
    });

    it('inside a batch that it took is counted', async () => {
      start();
      announce(announcement('a'));
      announce(announcement('b'));
      clock.pass(1000);
      const [first, second] = eventsOf(gateway.calls[0]);
      await gateway.calls[0]?.answer(202, {
        accepted: 1,
        results: [
          { id: second?.id, status: 'rejected', detail: 'unknown option' },
          { id: first?.id, status: 'stored' },
        ],
      });
      expect(measurement.pending).to.equal(0);
      clock.pass(1000);
      expect(eventsOf(gateway.calls[1])[0]?.data).to.include({ reason: 'rejected', dropped: 1 });
    });

    it('is not reported for ever when the report is refused too', async () => {
      start();
      announce(announcement());
      clock.pass(1000);
      await gateway.calls[0]?.answer(400);
      clock.pass(1000);
      await gateway.calls[1]?.answer(400);
      clock.pass(600_000);
      expect(gateway.calls).to.have.length(2);
      expect(measurement.pending).to.equal(0);
    });

    it('is not even tried when it cannot be written or is too large', () => {
      start();
      const round: { self?: unknown } = {};
      round.self = round;
      announce({ ...announcement(), detail: round } as unknown as MeasureDetail);
      announce(announcement('x'.repeat(60_001)));
      clock.pass(1000);
      const reports = eventsOf(gateway.calls[0]).map(({ data }) => [data['reason'], data['dropped']]);
      expect(reports).to.deep.equal([
        ['not-serialisable', 1],
        ['too-large', 1],
      ]);
    });
  });

  describe('a page that goes', () => {
    it('sends the tail at once, and keeps it until it is confirmed', async () => {
      start();
      announce(announcement());
      show('hidden');
      expect(gateway.calls[0]?.init.keepalive).to.equal(true);
      window.dispatchEvent(new Event('pagehide'));
      expect(gateway.calls).to.have.length(1);
      expect(measurement.pending).to.equal(1);
      await gateway.calls[0]?.answer(202);
      expect(measurement.pending).to.equal(0);
    });

    it('sends beside a request that has no answer yet', () => {
      start();
      announce(announcement('a'));
      clock.pass(1000);
      announce(announcement('b'));
      window.dispatchEvent(new Event('pagehide'));
      expect(pollNames(eventsOf(gateway.calls[1]))).to.deep.equal(['b']);
    });

    it('never has two batches of 40 KB in flight, counted in bytes', async () => {
      start();
      announce(announcement('é'.repeat(20_000)));
      window.dispatchEvent(new Event('pagehide'));
      announce(announcement('ë'.repeat(20_000)));
      window.dispatchEvent(new Event('pagehide'));
      expect(gateway.calls).to.have.length(1);
      await gateway.calls[0]?.answer(202);
      clock.pass(1000);
      expect(eventsOf(gateway.calls[1])[0]?.data['poll']).to.equal('ë'.repeat(20_000));
    });

    it('hands the tail to a beacon where fetch fails, and sends it again when the page comes back', async () => {
      const beacons: unknown[] = [];
      replace(navigator, 'sendBeacon', () => (url: string, body: string) => beacons.push([url, body]));
      start();
      announce(announcement());
      show('hidden');
      await gateway.calls[0]?.fail();
      expect(beacons).to.deep.equal([[`${gatewayUrl}/v1/events`, gateway.calls[0]?.body]]);
      expect(measurement.pending).to.equal(1);
      show('visible');
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      clock.pass(2000);
      expect(eventsOf(gateway.calls[1])).to.deep.equal(eventsOf(gateway.calls[0]));
    });

    it('sends at once what is announced while it is hidden', () => {
      start();
      show('hidden');
      announce(announcement());
      expect(gateway.calls).to.have.length(1);
    });

    it('goes on when it comes back from the cache of the browser', async () => {
      start();
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      announce(announcement());
      clock.pass(1000);
      await gateway.calls[0]?.answer(202);
      expect(measurement.pending).to.equal(0);
    });
  });
});
