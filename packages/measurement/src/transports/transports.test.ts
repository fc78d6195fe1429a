import { expect } from '@open-wc/testing';
import type { VocabularyEvent } from '@plein/domain/vocabulary.js';
import { announcement, MeasuredPage, until } from '../measurement.fixtures.js';
import { dataLayerTransport } from './data-layer.js';
import { functionTransport } from './function.js';
import { matomoTransport } from './matomo.js';
import { outboxTransport } from './outbox.js';
import { piwikProTransport } from './piwik-pro.js';
import { testTransport, type Destination } from './transport.contract.js';

const pollOf = ({ data }: VocabularyEvent): string => String((data as { poll?: string }).poll);

/** Returns the polls of the events in the requests to a gateway. */
const gatewayPolls = (bodies: readonly string[]): string[] =>
  bodies.flatMap((body) => (JSON.parse(body) as VocabularyEvent[]).map(pollOf));

/** Returns the requests in the bulk requests to a tracking API. */
const tracked = (bodies: readonly string[]): URLSearchParams[] =>
  bodies.flatMap((body) =>
    (JSON.parse(body) as { requests: string[] }).requests.map((query) => new URLSearchParams(query)),
  );

const overHttp = (
  { server }: MeasuredPage,
  polls: (bodies: readonly string[]) => string[],
): Omit<Destination, 'transport'> => ({
  arrived: () => polls(server.bodies),
  everything: () => decodeURIComponent(server.bodies.join().replaceAll('+', ' ')),
  setBroken: (isBroken) => {
    server.isBroken = isBroken;
  },
});

const trackedPolls = (bodies: readonly string[]): string[] =>
  tracked(bodies).map((query) => query.get('e_n') ?? '');

testTransport('gateway', (page) => overHttp(page, gatewayPolls));

testTransport('Matomo', (page) => ({
  transport: matomoTransport({ url: 'https://matomo.example/', site: '7', fetch: page.server.fetch }),
  ...overHttp(page, trackedPolls),
}));

testTransport('Piwik PRO', (page) => ({
  transport: piwikProTransport({ url: 'https://piwik.example', site: '7', fetch: page.server.fetch }),
  ...overHttp(page, trackedPolls),
}));

let databases = 0;
testTransport('outbox', (page) => {
  const name = `plein-transport-test-${String(databases++)}`;
  const { clock, server } = page;
  const transport = outboxTransport({
    gateway: '/plein',
    name,
    fetch: server.fetch,
    now: clock.now,
    timers: clock.timers,
  });
  return {
    transport,
    ...overHttp(page, gatewayPolls),
    close: () => {
      transport.outbox.close();
      indexedDB.deleteDatabase(name);
    },
  };
});

testTransport('data layer', () => {
  const pushed: { event: string; plein: { poll: string } }[] = [];
  let isBroken = false;
  const page = {
    get dataLayer(): unknown[] {
      if (isBroken) throw new Error('The tag manager is not there.');
      return pushed;
    },
  };
  return {
    transport: dataLayerTransport({ page }),
    arrived: () => pushed.map(({ plein }) => plein.poll),
    everything: () => pushed.map((one) => JSON.stringify(one)).join(),
    setBroken: (next) => {
      isBroken = next;
    },
  };
});

testTransport('function', () => {
  const taken: VocabularyEvent[] = [];
  let isBroken = false;
  return {
    transport: functionTransport((events) => {
      if (isBroken) throw new Error('Not now.');
      taken.push(...events);
    }),
    arrived: () => taken.map(pollOf),
    everything: () => taken.map((one) => JSON.stringify(one)).join(),
    setBroken: (next) => {
      isBroken = next;
    },
  };
});

describe('what a transport makes of an event', () => {
  let page: MeasuredPage;
  beforeEach(() => {
    page = new MeasuredPage();
  });
  afterEach(() => {
    page.end();
  });

  const chosen = {
    name: 'contact.channel-chosen',
    detail: { chosen: 'phone', advised: 'web-form' },
    context: { ...announcement().context, task: 'http://standaarden.overheid.nl/owms/terms/paspoort' },
  };

  it('is a custom event in Matomo: category, action, name, page without query, and no id of a visitor', async () => {
    const { fetch, bodies, requests } = page.server;
    const transport = matomoTransport({
      url: 'https://matomo.example/',
      site: '7',
      fetch,
      origin: 'https://www.zilverbeek.example',
      dimensions: { task: 3 },
    });
    page.start({ transport });
    page.announce(chosen);
    page.clock.pass(1000);
    await until(() => bodies.length === 1);
    const [query] = tracked(bodies);
    expect(requests[0]?.url).to.equal('https://matomo.example/matomo.php');
    expect(requests[0]?.init).to.include({ credentials: 'omit', keepalive: true });
    expect(Object.fromEntries(query ?? [])).to.deep.equal({
      idsite: '7',
      rec: '1',
      apiv: '1',
      ca: '1',
      send_image: '0',
      e_c: 'contact',
      e_a: 'channel-chosen',
      e_n: 'phone / web-form',
      url: `https://www.zilverbeek.example${location.pathname}`,
      lang: 'nl',
      cdt: '1775034000',
      dimension3: 'http://standaarden.overheid.nl/owms/terms/paspoort',
    });
  });

  it('has its value in Piwik PRO too: the score that was given', async () => {
    const { fetch, bodies, requests } = page.server;
    page.start({
      transport: piwikProTransport({ url: 'https://zilverbeek.piwik.example', site: 'ab-1', fetch }),
    });
    page.announce({
      ...announcement(),
      name: 'experience.given',
      detail: { scale: 'csat-5', direction: 'higher-is-better', score: 4 },
    });
    page.clock.pass(1000);
    await until(() => bodies.length === 1);
    expect(requests[0]?.url).to.equal('https://zilverbeek.piwik.example/ppms.php');
    const [query] = tracked(bodies);
    expect(query?.get('e_n')).to.equal('csat-5');
    expect(query?.get('e_v')).to.equal('4');
  });

  it('is counted as dropped where Matomo says that it was invalid', async () => {
    const { fetch, bodies } = page.server;
    page.server.answer = { status: 'success', tracked: 1, invalid: 1 };
    page.start({ transport: matomoTransport({ url: 'https://matomo.example', site: '7', fetch }) });
    page.announce(announcement('a'));
    page.announce(announcement('b'));
    page.clock.pass(1000);
    await until(() => page.measurement.pending === 0);
    page.hidePage();
    await until(() => bodies.length === 2);
    expect(tracked(bodies).at(-1)?.get('e_a')).to.equal('dropped');
  });

  it('has a name for a tag manager, and its data beside it', async () => {
    const target: { laag?: unknown[] } = {};
    page.start({ transport: dataLayerTransport({ name: 'laag', page: target }) });
    page.announce(chosen);
    page.clock.pass(1000);
    await until(() => target.laag?.length === 1);
    const [pushed] = target.laag as { event: string; plein: object }[];
    expect(pushed?.event).to.equal('plein.contact.channel-chosen');
    expect(pushed?.plein).to.include({ chosen: 'phone', advised: 'web-form', channel: 'website' });
  });

  it('waits on the device in an outbox, and goes out from a later page', async () => {
    const { clock, server } = page;
    const name = `plein-transport-test-${String(databases++)}`;
    const options = { gateway: '/plein', name, fetch: server.fetch, now: clock.now, timers: clock.timers };
    const first = outboxTransport(options);
    server.isBroken = true;
    page.start({ transport: first });
    page.announce(announcement('a'));
    page.hidePage();
    await until(() => page.measurement.pending === 0);
    expect(await first.outbox.pending()).to.have.length(1);
    first.outbox.close();
    server.isBroken = false;
    const next = outboxTransport(options);
    // The first outbox may hold the lock of this origin for a moment after it was closed.
    while ((await next.outbox.pending()).length > 0) await next.outbox.resend();
    expect(gatewayPolls(server.bodies)).to.deep.equal(['a']);
    next.outbox.close();
    indexedDB.deleteDatabase(name);
  });
});
