import { expect } from '@open-wc/testing';
import type { MeasureDetail } from '@plein/domain/vocabulary.js';
import { announcement, MeasuredPage, settled, until } from '../measurement.fixtures.js';
import type { Transport } from '../delivery/transport.js';

/** The destination of the events of a test. */
export interface Destination {
  /** The transport under test; undefined for the built-in one. */
  readonly transport?: Transport;
  /** Returns the polls of the received events, in order. */
  arrived(): string[];
  /** Returns everything that was received, as text. */
  everything(): string;
  /** Sets whether the destination refuses all events. */
  setBroken(isBroken: boolean): void;
  close?(): void;
}

/** Tests what every transport must do, in real browsers. */
export function testTransport(name: string, open: (page: MeasuredPage) => Destination): void {
  describe(`the transport ${name}`, () => {
    let page: MeasuredPage;
    let destination: Destination;

    const start = (): void => {
      destination = open(page);
      const { transport } = destination;
      page.start({ gateway: '/plein', fetch: page.server.fetch, ...(transport && { transport }) });
    };
    const arrivedAll = (...polls: string[]): Promise<void> =>
      until(() => destination.arrived().length >= polls.length).then(async () => {
        await settled();
        expect(destination.arrived()).to.deep.equal(polls);
      });

    beforeEach(() => {
      page = new MeasuredPage();
    });
    afterEach(() => {
      page.end();
      destination.close?.();
    });

    it('delivers each event once, in order', async () => {
      start();
      for (const poll of ['a', 'b', 'c']) page.announce(announcement(poll));
      expect(destination.arrived()).to.deep.equal([]);
      page.clock.pass(1000);
      await arrivedAll('a', 'b', 'c');
      await until(() => page.measurement.pending === 0);
      page.announce(announcement('d'));
      page.clock.pass(1000);
      await arrivedAll('a', 'b', 'c', 'd');
    });

    it('keeps what cannot be delivered, and delivers it later: once, in order, with what came since', async () => {
      start();
      destination.setBroken(true);
      page.announce(announcement('a'));
      page.clock.pass(1000);
      await until(() => page.clock.waiting > 0);
      page.announce(announcement('b'));
      expect(destination.arrived()).to.deep.equal([]);
      destination.setBroken(false);
      page.clock.pass(2000);
      await arrivedAll('a', 'b');
      await until(() => page.measurement.pending === 0);
      page.clock.pass(600_000);
      await arrivedAll('a', 'b');
    });

    it('brings the tail of a page that goes', async () => {
      start();
      page.announce(announcement('a'));
      page.hidePage();
      await arrivedAll('a');
    });

    it('waits while the page is prerendered', async () => {
      let isPrerendering = true;
      start();
      page.replace(document, 'prerendering', () => isPrerendering);
      page.announce(announcement('a'));
      page.clock.pass(5000);
      page.hidePage();
      await settled();
      expect(destination.everything()).to.equal('');
      isPrerendering = false;
      page.show('visible');
      await arrivedAll('a');
    });

    it('gets nothing where Global Privacy Control is on', async () => {
      start();
      page.replace(navigator, 'globalPrivacyControl', () => true);
      page.announce(announcement('a'));
      page.clock.pass(60_000);
      page.hidePage();
      await settled();
      expect(destination.everything()).to.equal('');
    });

    it('gets nothing after consent is withdrawn and the measurement stopped', async () => {
      start();
      page.announce(announcement('a'));
      page.measurement.stop();
      page.announce(announcement('b'));
      page.clock.pass(60_000);
      page.hidePage();
      await settled();
      expect(destination.everything()).to.equal('');
    });

    it('gets no personal data and no field that the vocabulary does not have', async () => {
      start();
      const detail = { poll: 'bel 06-12345678', visitor: 'A. Bewoner' };
      const context = { ...announcement().context, session: 'k3m9q2x7' };
      page.announce({ ...announcement(), detail, context } as MeasureDetail);
      page.clock.pass(1000);
      await arrivedAll('bel [verwijderd]');
      for (const taken of ['12345678', 'Bewoner', 'visitor', 'session', 'k3m9q2x7']) {
        expect(destination.everything()).not.to.contain(taken);
      }
    });

    it('stores no cookie', async () => {
      const before = document.cookie;
      start();
      page.announce(announcement('a'));
      page.clock.pass(1000);
      await arrivedAll('a');
      expect(document.cookie).to.equal(before);
    });
  });
}
