import { expect, nextFrame } from '@open-wc/testing';
import { expectAccessible } from '@plein/testing/fixtures/expect-accessible.js';
import { waitUntil } from '@plein/testing/fixtures/wait-until.js';
import { reportNames } from '@plein/domain/reports.js';
import { sendKeys } from '@web/test-runner-commands';
import type { GatewayInPage } from '@plein/testing';
import {
  leaveNewsroom,
  openNewsroom,
  resizeWindow,
  wordsOf,
  type OpenNewsroom,
} from '../testing/newsroom.fixtures.js';

const task = (name: string): string => `http://standaarden.overheid.nl/owms/terms/${name}`;

/** Contacts as staff register them: most by phone, most about passports. */
async function register(testGateway: GatewayInPage): Promise<void> {
  const contacts = Array.from({ length: 120 }, (_, index) => ({
    id: `0193a5c0-0000-7000-8000-${String(index).padStart(12, '0')}`,
    channel: index % 3 === 0 ? 'counter' : 'phone',
    outcome: 'answered',
    language: 'nl',
    occurredAt: new Date(Date.UTC(2026, 10, 2 + (index % 14), 10)).toISOString(),
    task: task(index % 4 === 0 ? 'rijbewijs' : 'paspoort'),
    preventable: index % 2 === 0 ? 'yes' : 'no',
    ...(index % 2 === 0 && { cause: 'form-broken' }),
  }));
  for (const contact of contacts) {
    const response = await testGateway.fetch(`${testGateway.gateway}/v1/contacts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(contact),
    });
    expect(response.status).to.equal(201);
  }
}

const all = ({ page }: OpenNewsroom, selector: string): Element[] => [
  ...page().renderRoot.querySelectorAll(selector),
];
const one = <Found extends HTMLElement>(opened: OpenNewsroom, selector: string): Found => {
  const found = opened.page().renderRoot.querySelector<Found>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};
const choose = async (opened: OpenNewsroom, id: string, value: string): Promise<void> => {
  const control = one<HTMLInputElement | HTMLSelectElement>(opened, `#${id}`);
  control.value = value;
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await opened.settle();
};

describe('newsroom-report', () => {
  afterEach(leaveNewsroom);

  it('says what it found, draws it, and has the table behind it', async () => {
    const opened = await openNewsroom({ search: '?page=report&period=4-weeks', before: register });
    expect(wordsOf(opened.page(), 'h1')).to.match(/^1[12]\d contacten/);
    await waitUntil(() => all(opened, '.chart svg').length >= 3, 'no charts');
    const chart = one(opened, '.card.line .chart');
    expect(chart.getAttribute('role')).to.equal('img');
    expect(chart.getAttribute('aria-label')).to.match(/^Door de tijd\. (Het meest: week van|Elke week)/);
    expect(wordsOf(opened.page(), '[aria-labelledby=title-channels] .sentence')).to.contain('telefoon');
    const rows = all(opened, '#table-channels tbody th').map((cell) => cell.textContent);
    expect(rows).to.include.members(['telefoon', 'balie']);
    await expectAccessible(opened.newsroom);
  });

  it('narrows to a filter, keeps it in the address, and leaves out the chart by what is chosen', async () => {
    const opened = await openNewsroom({ search: '?page=report&period=4-weeks', before: register });
    await choose(opened, 'channel', 'counter');
    expect(opened.addresses.url().searchParams.get('channel')).to.equal('counter');
    expect(wordsOf(opened.page(), 'h1')).to.match(/^(35|40|45) contacten/);
    expect(all(opened, '#title-channels')).to.have.length(0);
    expect(wordsOf(opened.page(), '.print-head')).to.contain('Kanaal: balie');
    opened.addresses.back();
    await opened.settle();
    expect(all(opened, '#title-channels')).to.have.length(1);
  });

  it('opens at a deep link with own dates, and asks for another day where they are turned round', async () => {
    const opened = await openNewsroom({
      search: '?page=report&report=preventable&from=2026-11-02&to=2026-11-15&compare=none',
      before: register,
    });
    expect(wordsOf(opened.page(), 'h1')).to.match(/van het contact was te voorkomen$/);
    expect(wordsOf(opened.page(), '.top')).to.contain('2 november 2026 tot en met 15 november 2026');
    await choose(opened, 'to', '2026-10-01');
    expect(wordsOf(opened.page(), '#to-error')).to.contain('na de begindatum');
    expect(opened.addresses.url().searchParams.get('to')).to.equal('2026-11-15');
    await expectAccessible(opened.newsroom);
  });

  it('links to the same figures as files', async () => {
    const opened = await openNewsroom({ search: '?page=report&channel=phone', before: register });
    const [csv, json] = all(opened, '.files a').map((link) => link.getAttribute('href') ?? '');
    expect(csv).to.contain('format=csv').and.to.contain('channel=phone').and.to.contain('language=nl');
    expect(json).not.to.contain('language=');
    const response = await opened.testGateway.fetch(csv ?? '');
    expect(response.headers.get('content-type')).to.contain('text/csv');
    expect((await opened.testGateway.fetch(json ?? '')).status).to.equal(200);
  });

  it('is read by keyboard from the heading through the reports to the filters', async () => {
    const opened = await openNewsroom({ search: '?page=report' });
    one(opened, 'h1').focus();
    const seen: string[] = [];
    for (let step = 0; step < 4 + reportNames.length; step += 1) {
      await sendKeys({ press: 'Tab' });
      const active = opened.page().shadowRoot?.activeElement;
      seen.push(active?.id || (active?.textContent.trim() ?? ''));
    }
    expect(seen[0]).to.equal('Print');
    expect(seen.slice(1, -3)).to.include('Tevredenheid');
    expect(seen.slice(-3)).to.deep.equal(['period', 'compare', 'Filters']);
  });

  it('shows messages by kind, neighbourhood and theme, each message in the chart of each of its kinds', async () => {
    const opened = await openNewsroom({
      search: '?page=report&report=messages',
      before: async (testGateway) => {
        const rows = Array.from({ length: 40 }, (_, index) => ({
          ...{ id: `m${String(index)}`, source: 'feedback', day: '2026-11-10', channel: 'website', task: '' },
          ...{ department: '', kinds: 'question participation' },
          ...{ neighbourhood: index < 20 ? 'Centrum' : 'Zuid', issue: '' },
        }));
        await testGateway.store.commit((transaction) =>
          transaction.insertInto('message_marks').values(rows).execute(),
        );
      },
    });
    expect(wordsOf(opened.page(), 'h1')).to.contain('40 berichten met kenmerken');
    const page = wordsOf(opened.page(), '.charts');
    for (const words of [
      'Per soort bericht',
      'vraag',
      'wil meedoen',
      'Per wijk of buurt',
      'Centrum',
      'Zuid',
    ]) {
      expect(page).to.contain(words);
    }
    await expectAccessible(opened.page());
    await choose(opened, 'neighbourhood', 'Zuid');
    expect(wordsOf(opened.page(), 'h1')).to.contain('20 berichten met kenmerken');
    expect(all(opened, '#perspective')).to.have.length(0);
  });

  it('says of each answer of the chat how often it was given, and how many went on to a person', async () => {
    const opened = await openNewsroom({
      search: '?page=report&report=answers',
      before: async ({ store }) => {
        const count = (name: string, columns: object, many: number) => ({
          ...{ name, day: '2026-11-10', channel: 'website', component: 'plein-chat-launcher', task: '' },
          ...{ department: '', perspective: '', resident_role: '', municipality_role: '', preventable: '' },
          ...{ cause: '', detail: '', against: '', value: -1, count: many, ...columns },
        });
        const rows = [
          count('chat.answered', { detail: 'paspoort-geldig' }, 60),
          count('chat.answered', { detail: 'verdwenen' }, 40),
          count('chat.handed-over', { detail: 'open', against: 'paspoort-geldig' }, 30),
        ];
        await store.commit((transaction) => transaction.insertInto('event_counts').values(rows).execute());
      },
    });
    expect(wordsOf(opened.page(), 'h1')).to.contain('De chat gaf 100 keer een antwoord');
    const page = wordsOf(opened.page(), '.charts');
    for (const words of ['Hoe lang is een paspoort geldig?', '60', '50%', 'verdwenen'])
      expect(page).to.contain(words);
    expect(wordsOf(opened.page(), '.page')).to.contain('De chat vraagt niet of een antwoord hielp');
    await expectAccessible(opened.page());
  });

  it('shows every report without contacts as empty, in English too', async () => {
    const opened = await openNewsroom({ search: '?page=report', language: 'en' });
    for (const report of ['preventable', 'promises', 'rising', 'satisfaction', 'expectation', 'channels']) {
      one(opened, `.reports a[href*="report=${report}"]`).click();
      await opened.settle();
      expect(all(opened, '.notice'), report).to.have.length(0);
      expect(wordsOf(opened.page(), 'h1'), report).to.match(/nothing to show|No subject is rising/);
    }
    await expectAccessible(opened.newsroom);
  });

  it('says what to do when the figures cannot be fetched, and shows them when they can', async () => {
    const opened = await openNewsroom({ search: '?page=now' });
    opened.testGateway.setNetwork('broken');
    opened.newsroom.renderRoot.querySelectorAll<HTMLElement>('.place')[1]?.click();
    await opened.settle();
    expect(wordsOf(opened.page(), '.notice')).to.contain('Wij kunnen deze cijfers nu niet ophalen');
    expect(all(opened, '.notice')).to.have.length(1);
    await expectAccessible(opened.newsroom);
    opened.testGateway.setNetwork('online');
    const retry = all(opened, '.button').find((button) => button.textContent.includes('Probeer'));
    (retry as HTMLElement).click();
    await opened.settle();
    expect(all(opened, '.notice')).to.have.length(0);
  });

  it('fits a narrow window without scrolling sideways', async function () {
    await resizeWindow(this, 320, 640);
    const opened = await openNewsroom({ search: '?page=report&period=4-weeks', before: register });
    await waitUntil(() => all(opened, '.chart svg').length >= 3, 'no charts');
    await nextFrame();
    expect(opened.newsroom.scrollWidth).to.be.at.most(320);
    await resizeWindow(this, 1280, 800);
  });
});
