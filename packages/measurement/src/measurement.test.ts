import { expect } from '@open-wc/testing';
import type { MeasureDetail } from '@plein/domain/vocabulary.js';
import { startMeasurement } from './index.js';
import { announcement, eventsOf, MeasuredPage, pollNames, settled } from './measurement.fixtures.js';

const gatewayUrl = 'https://gateway.example';

describe('measurement', () => {
  let page: MeasuredPage;

  beforeEach(() => {
    page = new MeasuredPage();
  });
  afterEach(() => {
    page.end();
  });

  describe('what is sent', () => {
    it('is a CloudEvent with the context of the page', () => {
      page.start();
      page.announce(announcement());
      page.clock.pass(1000);
      const [call] = page.gateway.calls;
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

    it('follows rule 5: closed schema first, what is not in it is dropped; personal data scrubbed second', () => {
      page.start();
      const context = { ...announcement().context, department: 'burgerzaken', visitor: 'jan' };
      const detail = { poll: 'mail bewoner@zilverbeek.example of 111222333', name: 'jan@zilverbeek.example' };
      page.announce({ ...announcement(), context, detail } as MeasureDetail);
      page.clock.pass(1000);
      const [event] = eventsOf(page.gateway.calls[0]);
      expect(event?.data).to.include({
        department: 'burgerzaken',
        poll: 'mail [verwijderd] of [verwijderd]',
      });
      expect(event?.data).not.to.have.any.keys('visitor', 'name');
      expect(page.gateway.calls[0]?.body).not.to.contain('zilverbeek.example');
      expect(event?.source).to.equal('urn:nld:oin:00000000000000000000:systeem:plein');
    });

    it('holds page, correlation and time of the page itself, whatever an element says', () => {
      page.start();
      const detail = { poll: 'lindenplein', page: '/other', correlation: 'mine', occurredAt: 'never' };
      page.announce({ ...announcement(), detail } as MeasureDetail);
      page.clock.pass(1000);
      const data = eventsOf(page.gateway.calls[0])[0]?.data ?? {};
      expect(data['occurredAt']).to.equal('2026-04-01T09:00:00.000Z');
      expect(data['page']).to.equal(location.pathname);
      expect(data['correlation']).not.to.equal('mine');
    });

    it('keeps one correlation as long as the page lives, and another for the next', () => {
      page.start();
      page.announce(announcement());
      page.announce(announcement());
      page.clock.pass(1000);
      const [first, second] = eventsOf(page.gateway.calls[0]);
      expect(first?.data['correlation']).to.equal(second?.data['correlation']);
      expect(first?.id).not.to.equal(second?.id);
    });

    it('is measured once, however often it is started', async () => {
      const first = page.start();
      expect(startMeasurement({ gateway: 'https://other.example', fetch: page.gateway.fetch })).to.equal(
        first,
      );
      page.announce(announcement());
      await Promise.race([first.flush(), settled()]);
      expect(page.gateway.calls).to.have.length(1);
    });
  });

  describe('when it is sent', () => {
    it('gathers for a second', () => {
      page.start();
      page.announce(announcement('a'));
      page.clock.pass(900);
      page.announce(announcement('b'));
      expect(page.gateway.calls).to.have.length(0);
      page.clock.pass(100);
      expect(pollNames(eventsOf(page.gateway.calls[0]))).to.deep.equal(['a', 'b']);
    });

    it('goes at once when twenty wait', () => {
      page.start();
      for (let index = 0; index < 20; index++) page.announce(announcement());
      expect(eventsOf(page.gateway.calls[0])).to.have.length(20);
    });

    it('follows rule 7: a prerendered page waits until it is shown', () => {
      let isPrerendering = true;
      page.start();
      page.replace(document, 'prerendering', () => isPrerendering);
      page.announce(announcement());
      page.clock.pass(5000);
      page.hidePage();
      expect(page.gateway.calls).to.have.length(0);
      isPrerendering = false;
      page.show('visible');
      expect(eventsOf(page.gateway.calls[0])).to.have.length(1);
    });

    it('follows rule 7: nothing is measured where Global Privacy Control is on', () => {
      page.start();
      page.replace(navigator, 'globalPrivacyControl', () => true);
      page.announce(announcement());
      page.clock.pass(60_000);
      page.hidePage();
      expect(page.gateway.calls).to.have.length(0);
      expect(page.measurement.pending).to.equal(0);
    });

    it('stops when it is told to', () => {
      page.start();
      page.announce(announcement());
      page.measurement.stop();
      page.announce(announcement());
      page.clock.pass(60_000);
      expect(page.gateway.calls).to.have.length(0);
    });
  });

  it('follows rule 7: goes to a path of the site itself, without a cookie', () => {
    const cookies = document.cookie;
    page.start({ gateway: '/plein' });
    page.announce(announcement());
    page.clock.pass(1000);
    expect(page.gateway.calls[0]?.url).to.equal('/plein/v1/events');
    expect(page.gateway.calls[0]?.init.credentials).to.equal('omit');
    expect(document.cookie).to.equal(cookies);
  });

  it('follows rule 6: stays in memory, and stores nothing on the device', async () => {
    const stored = async (): Promise<unknown[]> => [
      (await indexedDB.databases()).map(({ name }) => name),
      { ...localStorage },
      { ...sessionStorage },
    ];
    const before = await stored();
    page.start();
    page.announce(announcement());
    page.clock.pass(1000);
    await page.gateway.calls[0]?.fail();
    page.hidePage();
    expect(await stored()).to.deep.equal(before);
  });

  it('tells who listens what will be sent, as it will be sent', () => {
    const heard: string[] = [];
    page.start({ onEvent: (event) => heard.push(event) });
    page.announce(announcement('a'));
    page.announce(announcement('b'));
    expect(page.gateway.calls).to.have.length(0);
    page.clock.pass(1000);
    expect(page.gateway.calls[0]?.body).to.equal(`[${heard.join(',')}]`);
  });

  describe('a page that goes', () => {
    it('follows rule 2: the tail goes at once, and stays queued until it is confirmed', async () => {
      page.start();
      page.announce(announcement());
      page.show('hidden');
      expect(page.gateway.calls[0]?.init.keepalive).to.equal(true);
      page.hidePage();
      expect(page.gateway.calls).to.have.length(1);
      expect(page.measurement.pending).to.equal(1);
      await page.gateway.calls[0]?.answer(202);
      expect(page.measurement.pending).to.equal(0);
    });

    it('sends beside a request that has no answer yet', () => {
      page.start();
      page.announce(announcement('a'));
      page.clock.pass(1000);
      page.announce(announcement('b'));
      page.hidePage();
      expect(pollNames(eventsOf(page.gateway.calls[1]))).to.deep.equal(['b']);
    });

    it('never has two batches of 40 KB in flight, counted in bytes', async () => {
      page.start();
      page.announce(announcement('é'.repeat(20_000)));
      page.hidePage();
      page.announce(announcement('ë'.repeat(20_000)));
      page.hidePage();
      expect(page.gateway.calls).to.have.length(1);
      await page.gateway.calls[0]?.answer(202);
      page.clock.pass(1000);
      expect(eventsOf(page.gateway.calls[1])[0]?.data['poll']).to.equal('ë'.repeat(20_000));
    });

    it('follows rule 2: a beacon takes the tail where fetch fails, and it goes again when the page comes back', async () => {
      const beacons: unknown[] = [];
      page.replace(navigator, 'sendBeacon', () => (url: string, body: string) => beacons.push([url, body]));
      page.start();
      page.announce(announcement());
      page.show('hidden');
      await page.gateway.calls[0]?.fail();
      expect(beacons).to.deep.equal([[`${gatewayUrl}/v1/events`, page.gateway.calls[0]?.body]]);
      expect(page.measurement.pending).to.equal(1);
      page.show('visible');
      expect(eventsOf(page.gateway.calls[1])).to.deep.equal(eventsOf(page.gateway.calls[0]));
    });

    it('sends at once what is announced while it is hidden', () => {
      page.start();
      page.show('hidden');
      page.announce(announcement());
      expect(page.gateway.calls).to.have.length(1);
    });

    it('goes on when it comes back from the cache of the browser', async () => {
      page.start();
      page.show('hidden');
      page.hidePage();
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      page.show('visible');
      page.announce(announcement());
      page.clock.pass(1000);
      await page.gateway.calls[0]?.answer(202);
      expect(page.measurement.pending).to.equal(0);
    });
  });
});
