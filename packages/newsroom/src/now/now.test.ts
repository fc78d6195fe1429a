import { expect } from '@open-wc/testing';
import { expectAccessible } from '@plein/testing/fixtures/expect-accessible.js';
import { askForCall, id, post } from '../testing/now.fixtures.js';
import { leaveNewsroom, openNewsroom, wordsOf, type OpenNewsroom } from '../testing/newsroom.fixtures.js';

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

describe('newsroom-now', () => {
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
    expect(wordsOf(opened.page(), '.notice')).to.contain('vraag dan uw beheerder');
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
});
