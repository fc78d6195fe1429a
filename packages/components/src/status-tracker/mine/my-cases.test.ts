import { expect, html } from '@open-wc/testing';
import type { MeasureDetail } from '@plein/domain/vocabulary.js';
import { closeExampleGateway, settle, showExample, testGateway } from '@plein/testing/fixtures/example.js';
import { focused, heard, keys, measured, overflowAt320, words } from '@plein/testing/fixtures/interaction.js';
import { waitUntil } from '@plein/testing/fixtures/wait-until.js';
import { inside, press, shown } from '../../examples/interact.js';
import '../status-tracker.define.js';
import type { PleinStatusTracker } from '../status-tracker.js';
import { exampleTokens, myCasesExamples } from './my-cases.examples.js';

describe('all cases of a resident who has logged in', () => {
  afterEach(closeExampleGateway);

  const show = async (name = 'my-cases'): Promise<PleinStatusTracker> => {
    const example = myCasesExamples.find((one) => one.name === name);
    if (!example) throw new Error(`There is no example ${name}.`);
    return showExample<PleinStatusTracker>(example);
  };
  const titles = (element: PleinStatusTracker): string[] =>
    [...(element.shadowRoot?.querySelectorAll('.cases > li') ?? [])].map((item) =>
      words(item.firstElementChild),
    );
  const asked = (): unknown[] =>
    testGateway()
      .requests.filter(({ path }) => path === '/v1/my-case-lookups')
      .map(({ body }) => body);
  const comeBack = async (element: PleinStatusTracker): Promise<void> => {
    document.dispatchEvent(new Event('visibilitychange'));
    await settle(element);
  };

  it('begin with what asks for something, then what is late, and end with what is done', async () => {
    const element = await show();
    const items = [...(element.shadowRoot?.querySelectorAll('.cases > li') ?? [])].map((item) => words(item));
    expect(items).to.have.length(exampleTokens.resident.length);
    expect(items.join(' ')).not.to.contain('..');
    expect(items[0]).to.contain('Dit vragen wij van u');
    expect(items.at(-1)).to.contain('Klaar op');
    const late = items.findIndex((item) => item.includes('Dit duurt langer dan beloofd'));
    const onTime = items.findIndex((item) => item.includes('Parkeervergunning'));
    expect(late).to.be.greaterThan(0).and.lessThan(onTime);
    expect(element.shadowRoot?.querySelector('form')).to.equal(null);
  });

  it('are asked with the token in the body, and nothing of it stays or is measured', async () => {
    const element = await show();
    const seen = heard<MeasureDetail>(element, 'plein-measure');
    expect(asked()).to.deep.equal([{ token: 'resident', language: 'nl' }]);
    await press(element, '#open-0');
    await settle(element);
    expect(measured(seen)).to.have.length(1);
    expect(measured(seen)[0]?.[0]).to.equal('status.viewed');
    expect(JSON.stringify(seen)).not.to.match(/resident"|ZB-2026/);
    expect(sessionStorage.length + localStorage.length).to.equal(0);
  });

  it('are opened and left with the keyboard, and the focus comes back to the case', async () => {
    const element = await show();
    const shownCases = heard(document, 'plein-case-shown');
    inside(element, '#open-1').focus();
    await keys('Enter');
    await shown(element, '.steps');
    await settle(element);
    expect(focused()?.id).to.equal('heading');
    expect(shownCases).to.have.length(1);
    await press(element, '.row .plain');
    await settle(element);
    expect(focused()?.id).to.equal('open-1');
    expect(titles(element)).to.have.length(exampleTokens.resident.length);
  });

  it('have a question with the case attached', async () => {
    const element = await show('my-cases-opened');
    const requests: unknown[] = [];
    const claim = (event: Event): void => {
      event.preventDefault();
      requests.push((event as CustomEvent).detail);
    };
    window.addEventListener('plein-contact-requested', claim);
    await press(element, '.row .second');
    window.removeEventListener('plein-contact-requested', claim);
    expect(requests).to.have.length(1);
    expect(JSON.stringify(requests)).to.match(/ZB-2026-0\d{3}/);
  });

  it('are renewed when the page comes back, and stay where there is no answer', async () => {
    const element = await show();
    const before = titles(element);
    testGateway().setNetwork('offline');
    await comeBack(element);
    expect(titles(element)).to.deep.equal(before);
    testGateway().setNetwork('online');
    testGateway().setNow('2027-06-01T09:00:00Z');
    await comeBack(element);
    expect(words(inside(element, '[aria-live=polite]'))).to.equal('Er is nieuws over uw zaak.');
  });

  it('tell the page that the token ended, and take the next one', async () => {
    const element = await show();
    const refused = heard(element, 'plein-token-refused');
    element.caseToken = 'ended';
    await waitUntil(() => refused.length === 1, 'the token was refused');
    await settle(element);
    expect(titles(element), 'what is shown stays').to.have.length(exampleTokens.resident.length);
    element.caseToken = 'newcomer';
    await waitUntil(() => titles(element).length === 0, 'the next token was used');
    expect(words(inside(element, '[part="my-cases"]'))).to.contain('U heeft nu geen zaken bij ons.');
    expect(refused).to.deep.equal([{ hasCases: true }]);
  });

  it('say in words what to do where the token does not count, and show what is between the tags', async () => {
    const element = await show('my-cases-refused');
    expect(words(inside(element, '.warning'))).to.contain('Log opnieuw in.');
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('are asked for again by the button, once there is a connection', async () => {
    const element = await show('my-cases-unreachable');
    testGateway().setNetwork('online');
    await press(element, '.warning .button');
    await shown(element, '.cases');
    expect(titles(element)).to.have.length(exampleTokens.resident.length);
  });

  it('are three on a card, which has one link', async () => {
    const element = await show('my-cases-card');
    const tracker = element.querySelector('plein-status-tracker');
    if (!tracker) throw new Error('The card is not there.');
    expect(titles(tracker)).to.have.length(3);
    expect(tracker.shadowRoot?.querySelectorAll('button')).to.have.length(0);
    const links = [...(tracker.shadowRoot?.querySelectorAll('a') ?? [])];
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(['/mijn/zaken']);
  });

  it('have nothing that sticks out at 320 pixels', async () => {
    for (const name of ['my-cases', 'my-cases-long-words', 'my-cases-incomplete']) {
      expect(await overflowAt320(await show(name)), name).to.equal(0);
    }
  });

  it('wait with what is between the tags until they are there', async () => {
    const element = await showExample<PleinStatusTracker>({
      name: 'slow',
      description: 'Shown for a test.',
      setup: { caseTokens: exampleTokens, network: 'slow' },
      render: () => html`<plein-status-tracker case-token="resident"><p>Bel ons</p></plein-status-tracker>`,
    });
    expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
    testGateway().setNetwork('online');
    await shown(element, '.cases');
  });
});

describe('the reminder of a task', () => {
  afterEach(closeExampleGateway);

  it('is a calendar file in the page itself, with the day and the case', async () => {
    const example = myCasesExamples.find(({ name }) => name === 'my-cases-opened');
    if (!example) throw new Error('There is no such example.');
    const element = await showExample<PleinStatusTracker>(example);
    const link = inside<HTMLAnchorElement>(element, '.asked a[download]');
    expect(words(link)).to.equal('Zet in uw agenda');
    expect(link.download).to.match(/^ZB-2026-\d{4}\.ics$/);
    const file = await (await fetch(link.href)).text();
    expect(file).to.match(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    expect(file).to.match(/DTSTART;VALUE=DATE:2026\d{4}\r\n/);
    expect(file).to.contain('ZB-2026-');
  });
});
