import { expect } from '@open-wc/testing';
import { openOutbox } from '@plein/measurement/outbox.js';
import { focused, words } from '@plein/testing/fixtures/interaction.js';
import { closeExampleGateway, testGateway } from '@plein/testing/fixtures/example.js';
import { inside, press, shown, type } from '../../examples/interact.js';
import { configuration } from '../../settings/configuration.js';
import '../contact-widget.define.js';
import { asked, passport, show } from '../contact-widget.fixtures.js';
import type { PleinContactWidget } from '../contact-widget.js';

/** The form while each department calls one resident in a window. */
async function open(callsPerWindow: number | undefined = 1): Promise<PleinContactWidget> {
  const element = await show(undefined, callsPerWindow === undefined ? {} : { callsPerWindow });
  await press(element, '#call-back');
  await shown(element, 'form');
  return element;
}

const values = (element: HTMLElement): string[] =>
  [...(element.shadowRoot?.querySelectorAll<HTMLInputElement>('input[name=slot]') ?? [])].map(
    ({ value }) => value,
  );

/** Chooses the first window, and returns it. */
async function fillIn(element: HTMLElement): Promise<string> {
  await type(element, '#name', 'A. Bewoner');
  await type(element, '#phone', '06 12345678');
  await type(element, '#question', 'Welke foto mag?');
  await shown(element, 'input[name=slot]');
  await press(element, 'input[name=slot]');
  return inside<HTMLInputElement>(element, 'input[name=slot]').value;
}

/** Somebody else asks for a window. */
async function takeFirst(window: string): Promise<void> {
  const [date, opens, closes] = window.split(' ');
  const answer = await testGateway().fetch(`${testGateway().gateway}/v1/callback-requests`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      ...{ id: crypto.randomUUID(), name: 'B. Bewoner', phone: '06 87654321', language: 'nl' },
      ...{ slot: { date, opens, closes }, task: passport },
    }),
  });
  expect(answer.status).to.equal(201);
}

const expectTyped = (element: HTMLElement): void => {
  expect(inside<HTMLInputElement>(element, '#name').value).to.equal('A. Bewoner');
  expect(inside<HTMLInputElement>(element, '#phone').value).to.equal('06 12345678');
  expect(inside<HTMLTextAreaElement>(element, '#question').value).to.equal('Welke foto mag?');
};

const slotsAsked = (): number =>
  testGateway().requests.filter(({ path }) => path.startsWith('/v1/callback-slots')).length;

describe('windows from the capacity of a department', () => {
  afterEach(closeExampleGateway);

  it('are asked for only where the profile limits them', async () => {
    await shown(await open(), 'input[name=slot]');
    expect(slotsAsked()).to.equal(1);
    await closeExampleGateway();
    const element = await show();
    await press(element, '#call-back');
    await shown(element, 'input[name=slot]');
    expect(slotsAsked()).to.equal(0);
  });

  it('are not offered when they are full', async () => {
    const first = await open();
    await shown(first, 'input[name=slot]');
    const [window = ''] = values(first);
    await takeFirst(window);
    await press(first, 'form .plain');
    await first.updateComplete;
    await press(first, '#call-back');
    await shown(first, 'form');
    while (values(first).includes(window)) await first.updateComplete.then(() => testGateway().idle());
    expect(values(first)).to.not.be.empty;
  });

  it('say that the last place went, show what is left, and keep what was typed', async () => {
    const element = await open();
    const window = await fillIn(element);
    await takeFirst(window);
    await press(element, 'form > .button');
    await shown(element, '#errors');
    expect(words(inside(element, '#errors li'))).to.equal('Dit moment is net vol. Kies een ander moment');
    expect(values(element)).to.not.include(window);
    expectTyped(element);
    await press(element, 'input[name=slot]');
    await press(element, 'form > .button');
    await shown(element, '.reference');
    const ids = asked().map(({ id }) => id);
    expect(new Set(ids).size, 'the second request is another one').to.equal(ids.length);
  });

  it('say that none has room, and the heading keeps the focus', async () => {
    const element = await open(0);
    await shown(element, '#slot > *');
    expect(words(inside(element, '#slot'))).to.contain('De komende dagen kunnen wij u niet terugbellen.');
    expect(element.shadowRoot?.querySelector('form > .button')).to.equal(null);
    expect(focused()?.id).to.equal('heading');
  });

  it('come from the profile where the gateway does not say them', async () => {
    const element = await show(undefined, { callsPerWindow: 1 });
    testGateway().setNetwork('offline');
    await press(element, '#call-back');
    await shown(element, 'input[name=slot]');
    expect(values(element)).to.not.be.empty;
  });

  it('are refused to a request that was late, with a sentence and all that was typed', async () => {
    const element = await open();
    const window = await fillIn(element);
    testGateway().setNetwork('offline');
    await press(element, 'form > .button');
    await shown(element, '.received');
    testGateway().setNetwork('online');
    await takeFirst(window);
    comeOnline();
    await shown(element, '#errors');
    expect(words(inside(element, 'form'))).to.contain(
      'Uw verzoek van eerder kwam te laat aan. Wij bellen u daarvoor niet.',
    );
    expect(words(inside(element, '#errors li'))).to.equal('Dit moment is net vol. Kies een ander moment');
    expectTyped(element);
    await press(element, 'input[name=slot]');
    await press(element, 'form > .button');
    await shown(element, '.reference');
    expect(element.shadowRoot?.textContent).to.not.contain('kwam te laat aan');
  });

  it('are refused to a request of an earlier page, which the form says when it opens', async () => {
    const element = await open();
    const window = await fillIn(element);
    testGateway().setNetwork('offline');
    await press(element, 'form > .button');
    await shown(element, '.received');
    element.remove();
    testGateway().setNetwork('online');
    await takeFirst(window);
    // A page without this form sends it.
    const { fetch, now } = configuration();
    const outbox = openOutbox({ fetch, now });
    while ((await outbox.refused()).length === 0) await outbox.resend();
    const later = document.createElement('plein-contact-widget');
    later.task = passport;
    document.body.append(later);
    later.requestCallback({ values: {} });
    await shown(later, '#errors');
    expect(words(inside(later, 'form'))).to.contain('Uw verzoek van eerder kwam te laat aan.');
    expectTyped(later);
    expect(await outbox.refused(), 'it is said once').to.be.empty;
    outbox.close();
    later.remove();
  });
});

/** The browser says that there is a network. */
function comeOnline(): void {
  globalThis.dispatchEvent(new Event('online'));
}
