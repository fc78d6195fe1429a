import { expect } from '@open-wc/testing';
import { expectAccessible } from '@plein/testing/fixtures/expect-accessible.js';
import { eventType } from '@plein/domain/vocabulary.js';
import type { GatewayInPage } from '@plein/testing';
import {
  leaveNewsroom,
  openNewsroom,
  resizeWindow,
  wordsOf,
  type OpenNewsroom,
} from '../testing/newsroom.fixtures.js';

const id = (number: number): string => `0193a5c0-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** Sends so many events of each name. */
async function post(
  testGateway: GatewayInPage,
  counts: Partial<Record<'chat.started' | 'poll.seen', number>>,
): Promise<void> {
  const names = Object.entries(counts).flatMap(([name, count]) =>
    Array.from({ length: count }, () => name as 'chat.started' | 'poll.seen'),
  );
  const events = names.map((name, index) => ({
    specversion: '1.0',
    id: id(1_000 + index),
    source: 'urn:nld:oin:00000000000000000000:systeem:plein',
    type: eventType(name),
    time: '2026-11-24T09:59:00Z',
    data: {
      occurredAt: '2026-11-24T09:59:00Z',
      channel: 'website',
      language: 'nl',
      page: '/paspoort',
      device: 'phone',
      component: name === 'poll.seen' ? 'plein-participation-poll' : 'plein-chat-launcher',
      componentVersion: '0.1.0',
      correlation: 'abcdefgh12',
      ...(name === 'poll.seen' && { poll: 'zilverplein-inrichting' }),
    },
  }));
  const response = await testGateway.fetch(`${testGateway.gateway}/v1/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/cloudevents-batch+json' },
    body: JSON.stringify(events),
  });
  expect(response.status).to.equal(202);
}

async function askForCall(
  testGateway: GatewayInPage,
  number: number,
  opens: string,
  closes: string,
): Promise<void> {
  const response = await testGateway.fetch(`${testGateway.gateway}/v1/callback-requests`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      id: id(100 + number),
      name: 'A. Bewoner',
      phone: '06 12345678',
      slot: { date: '2026-11-24', opens, closes },
      language: 'nl',
      task: 'http://standaarden.overheid.nl/owms/terms/paspoort',
    }),
  });
  expect(response.status, await response.clone().text()).to.equal(201);
}

/** The event by which the live stream says that a colleague switched the crisis message. */
const arrivedSwitch = {
  id: id(900),
  name: 'crisis.switched',
  component: 'newsroom',
  channel: 'website',
  page: '/',
  occurredAt: '2026-11-24T10:00:00Z',
  time: '2026-11-24T10:00:00Z',
  receivedAt: '2026-11-24T10:00:00Z',
};

const rowsOf = ({ page }: OpenNewsroom, card: string): string[] =>
  [
    ...(page().renderRoot.querySelector(`#${card}`)?.parentElement?.querySelectorAll('li, tbody tr') ?? []),
  ].map((row) => row.textContent.replaceAll(/\s+/g, ' ').trim());
const press = async (opened: OpenNewsroom, selector: string): Promise<void> => {
  const found = opened.page().renderRoot.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  found.click();
  await opened.settle();
};

describe('newsroom-now', function () {
  this.timeout(20_000);
  afterEach(leaveNewsroom);

  it('counts what the gateway stored, per element and per channel, rounded', async () => {
    const opened = await openNewsroom({
      before: (testGateway) => post(testGateway, { 'chat.started': 23, 'poll.seen': 31 }),
    });
    expect(wordsOf(opened.page(), 'h1')).to.contain('Er kwamen ongeveer 50 gebeurtenissen binnen');
    expect(rowsOf(opened, 'table-per-kanaal')).to.deep.equal(['website 50 100%']);
    expect(rowsOf(opened, 'table-per-onderdeel-of-systeem')).to.have.length(5);
    await expectAccessible(opened.newsroom);
  });

  it('shows no number of few', async () => {
    const opened = await openNewsroom({ before: (testGateway) => post(testGateway, { 'chat.started': 9 }) });
    expect(wordsOf(opened.page(), 'h1')).to.contain('Er kwam nog weinig binnen');
    const rows = rowsOf(opened, 'table-per-onderdeel-of-systeem');
    expect(rows).to.have.length(5);
    expect(rows.every((row) => row.endsWith('te weinig om te tonen'))).to.equal(true);
    await expectAccessible(opened.newsroom);
  });

  it('lists events as they arrive, without asking again', async () => {
    const opened = await openNewsroom();
    const asked = opened.testGateway.requests.length;
    opened.live.say('open');
    opened.live.say('arrived', {
      events: [
        {
          id: id(3),
          name: 'poll.voted',
          component: 'plein-participation-poll',
          channel: 'website',
          page: '/buurt/zilverplein',
          occurredAt: '2026-11-24T10:00:00Z',
          time: '2026-11-24T10:00:00Z',
        },
      ],
    });
    await opened.page().updateComplete;
    expect(opened.page().shadowRoot?.textContent).to.contain('/buurt/zilverplein');
    expect(opened.testGateway.requests.length).to.equal(asked);
  });

  it('counts again every half minute', async () => {
    const opened = await openNewsroom();
    expect(wordsOf(opened.page(), 'h1')).to.contain('Er kwam nog weinig binnen');
    await post(opened.testGateway, { 'chat.started': 20 });
    opened.timers.pass();
    await opened.settle();
    expect(wordsOf(opened.page(), 'h1')).to.contain('Er kwamen ongeveer 20 gebeurtenissen binnen');
  });

  it('asks again when a lost connection is back', async () => {
    const opened = await openNewsroom();
    opened.live.say('error');
    await post(opened.testGateway, { 'chat.started': 20 });
    opened.live.say('open');
    await opened.settle();
    expect(wordsOf(opened.page(), 'h1')).to.contain('Er kwamen ongeveer 20 gebeurtenissen binnen');
  });

  it('shows another period when it is chosen', async () => {
    const opened = await openNewsroom();
    await press(opened, 'input[value=month]');
    const month = opened.page().renderRoot.querySelector<HTMLInputElement>('input[value=month]');
    expect(month?.checked).to.equal(true);
  });

  it('says what to do when the gateway does not answer', async () => {
    const opened = await openNewsroom({ search: '?page=report' });
    opened.testGateway.setNetwork('offline');
    opened.newsroom.renderRoot.querySelector<HTMLElement>('.place')?.click();
    await opened.settle();
    expect(wordsOf(opened.page(), '.notice')).to.contain('Controleer of de server draait');
    await expectAccessible(opened.newsroom);
    opened.testGateway.setNetwork('online');
    await press(opened, '.button:not(.plain)');
    expect(wordsOf(opened.page(), 'h1')).to.equal('Er kwam nog weinig binnen');
  });

  it('puts who waits too long first, and says so in the heading', async () => {
    const opened = await openNewsroom({
      before: async (testGateway) => {
        await askForCall(testGateway, 1, '13:00', '15:00');
        await askForCall(testGateway, 2, '15:00', '17:00');
      },
    });
    expect(rowsOf(opened, 'callbacks')).to.deep.equal([
      'Paspoort vandaag 13:00–15:00',
      'Paspoort vandaag 15:00–17:00',
    ]);
    opened.testGateway.setNow('2026-11-24T14:25:00Z');
    opened.timers.pass();
    await opened.settle();
    expect(wordsOf(opened.page(), 'h1')).to.equal('Eén bewoner wacht langer dan beloofd op een telefoontje');
    expect(rowsOf(opened, 'callbacks')).to.deep.equal([
      'Paspoort 25 minuten te laat',
      'Paspoort nog 95 minuten',
    ]);
    await expectAccessible(opened.newsroom);
  });

  it('switches the crisis message after saying what residents will see', async () => {
    const opened = await openNewsroom();
    await press(opened, '[aria-labelledby=crisis] button');
    const dialog = opened.page().renderRoot.querySelector('dialog');
    expect(dialog?.open).to.equal(true);
    expect(dialog?.textContent).to.contain('Bewoners zien dit bericht meteen');
    await expectAccessible(opened.newsroom);
    await press(opened, 'dialog .row .button');
    expect(dialog?.open).to.equal(false);
    expect(wordsOf(opened.page(), 'h1')).to.equal('Het crisisbericht staat aan');
    const { crisis } = (await (
      await opened.testGateway.fetch(`${opened.testGateway.gateway}/v1/profile`)
    ).json()) as {
      crisis: { active: boolean };
    };
    expect(crisis.active).to.equal(true);
  });

  it('shows the switch of a colleague at once, whatever the browser stored', async () => {
    const caches: string[] = [];
    const opened = await openNewsroom({
      instead: ({ url, cache }) => {
        if (new URL(url).pathname === '/v1/profile') caches.push(cache);
        return undefined;
      },
    });
    const { fetch, gateway } = opened.testGateway;
    const body = JSON.stringify({ active: true });
    const headers = { 'content-type': 'application/json' };
    const switched = await fetch(`${gateway}/v1/crisis`, { method: 'PUT', headers, body });
    expect(switched.status).to.equal(200);
    opened.live.say('arrived', { events: [arrivedSwitch] });
    await opened.settle();
    expect(wordsOf(opened.page(), 'h1')).to.equal('Het crisisbericht staat aan');
    expect(new Set(caches)).to.deep.equal(new Set(['no-cache']));
  });

  it('keeps the dialog with its reason when switching fails', async () => {
    const opened = await openNewsroom();
    await press(opened, '[aria-labelledby=crisis] button');
    opened.testGateway.setNetwork('broken');
    await press(opened, 'dialog .row .button');
    expect(wordsOf(opened.page(), 'dialog .notice.negative')).to.contain('is niet veranderd');
  });

  it('shows a reader numbers, but no single events, no names, no questions and no switch', async () => {
    const opened = await openNewsroom({
      instead: ({ url }) =>
        new URL(url).pathname === '/v1/session'
          ? Response.json({ actor: { id: 'a', name: 'A. Bewoner', role: 'reader' }, logins: {} })
          : undefined,
    });
    const cards = [...opened.page().renderRoot.querySelectorAll('.desk h2')].map(
      (title) => title.textContent,
    );
    expect(cards).to.deep.equal(['Opkomend']);
    expect(opened.testGateway.requests.map(({ path }) => path)).not.to.include('/v1/callbacks');
    expect(opened.live.isOpened).to.equal(false);
  });

  it('cuts no row of a wall screen in two, however much there is', async function () {
    await resizeWindow(this, 1280, 420);
    const opened = await openNewsroom({
      search: '?page=now&wall=on',
      before: async (testGateway) => {
        for (let number = 0; number < 9; number += 1) await askForCall(testGateway, number, '13:00', '15:00');
      },
    });
    const list = opened.page().renderRoot.querySelector('.rows') as Element;
    const box = list.getBoundingClientRect();
    const parts = [...list.children].map((row) => {
      const { left, top, bottom } = row.getBoundingClientRect();
      return left >= box.right ? 'hidden' : top >= box.top && bottom <= box.bottom + 1 ? 'whole' : 'cut';
    });
    expect(parts).to.have.length(9);
    expect(parts).to.include('whole').and.to.include('hidden').and.not.to.include('cut');
    expect(box.bottom).to.be.at.most(420);
    await resizeWindow(this, 1280, 800);
  });

  it('keeps the names of a table on at most two lines, and packs the tables', async function () {
    for (const [width, height] of [
      [1440, 900],
      [1024, 768],
    ] as const) {
      await resizeWindow(this, width, height);
      const opened = await openNewsroom({
        before: (testGateway) => post(testGateway, { 'chat.started': 30, 'poll.seen': 30 }),
      });
      const names = [...opened.page().renderRoot.querySelectorAll<HTMLElement>('.spread tbody th')];
      expect(names).to.have.length.greaterThan(5);
      for (const name of names) {
        name.textContent = 'Niet tevreden met de afhandeling';
        expect(name.getBoundingClientRect().height, String(width)).to.be.lessThan(64);
      }
      await leaveNewsroom();
    }
    await resizeWindow(this, 1280, 800);
  });

  it('fills a wall screen without scrolling', async function () {
    await resizeWindow(this, 1920, 1080);
    const opened = await openNewsroom({
      search: '?page=now&wall=on',
      before: (testGateway) => post(testGateway, { 'chat.started': 20, 'poll.seen': 20 }),
    });
    expect(opened.newsroom.renderRoot.querySelector('.rail')).to.equal(null);
    expect(opened.page().getBoundingClientRect().height).to.be.at.most(1080);
    const size = getComputedStyle(opened.page().renderRoot.querySelector('.wall') as Element).fontSize;
    expect(Number.parseFloat(size)).to.be.greaterThan(24);
    await expectAccessible(opened.newsroom);
    await resizeWindow(this, 1280, 800);
  });
});
