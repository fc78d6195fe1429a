import { expect, html } from '@open-wc/testing';
import { inside, press, shown, type } from '../../examples/interact.js';
import type { ExampleSetup } from '../../examples/example.js';
import { focused, overflowAt320, words } from '@plein/testing/fixtures/interaction.js';
import { closeExampleGateway, settle, showExample, testGateway } from '@plein/testing/fixtures/example.js';
import '../status-tracker.define.js';
import { lookUp, right } from '../status-tracker.fixtures.js';
import type { PleinStatusTracker } from '../status-tracker.js';

describe('a link to a case, in <plein-status-tracker>', () => {
  const show = (setup: ExampleSetup = { mailsCaseLinks: true }): Promise<PleinStatusTracker> =>
    showExample<PleinStatusTracker>({
      name: 'shown',
      description: 'Shown for a test.',
      setup,
      render: () => html`<plein-status-tracker link-by-mail></plein-status-tracker>`,
    });
  const open = async (element: PleinStatusTracker): Promise<void> => {
    await press(element, '#link');
    await shown(element, 'form:not(:has(#postcode))');
    await settle(element);
  };
  const asked = (): unknown[] =>
    testGateway()
      .requests.filter(({ path }) => path === '/v1/case-link-requests')
      .map(({ body }) => body);

  afterEach(closeExampleGateway);

  it('is offered only where the page says that the gateway mails links', async () => {
    const element = await showExample<PleinStatusTracker>({
      name: 'shown',
      description: 'Shown for a test.',
      render: () => html`<plein-status-tracker></plein-status-tracker>`,
    });
    expect(element.renderRoot.querySelectorAll('#link').length).to.equal(0);
  });

  it('is asked for by the number alone, and says the same for every number', async () => {
    const pages: string[] = [];
    for (const reference of [right[0], 'ZB-0000-0000']) {
      const element = await show();
      await open(element);
      expect(focused()?.id).to.equal('heading');
      await type(element, '#reference', reference);
      await press(element, 'form > .button');
      await shown(element, 'div.stack');
      await settle(element);
      expect(asked()).to.deep.equal([{ reference, language: 'nl' }]);
      pages.push(words(inside(element, 'div.stack')));
      await closeExampleGateway();
    }
    expect(pages[0]).to.include('Kijk in uw mail').and.include('30 minuten');
    expect(pages[0]).to.equal(pages[1]);
  });

  it('names a missing number at its field, and keeps the number between both forms', async () => {
    const element = await show();
    await open(element);
    await press(element, 'form > .button');
    await settle(element);
    expect(words(inside(element, '#reference-error'))).to.include('Vul uw zaaknummer in');
    expect(focused()?.id).to.equal('reference');
    await type(element, '#reference', 'ZB-2026-0417');
    await press(element, 'form .plain');
    await shown(element, '#postcode');
    await settle(element);
    expect(focused()?.id).to.equal('link');
    expect(inside<HTMLInputElement>(element, '#reference').value).to.equal('ZB-2026-0417');
    await lookUp(element, right, '.steps');
  });

  it('says that nothing is mailed, and what to do, where the gateway mails no links', async () => {
    const element = await show({});
    await open(element);
    await type(element, '#reference', 'ZB-2026-0417');
    await press(element, 'form > .button');
    await shown(element, '#errors');
    await settle(element);
    expect(words(inside(element, '#errors')))
      .to.include('Wij mailen geen links')
      .and.include('postcode');
    expect(inside<HTMLInputElement>(element, '#reference').value).to.equal('ZB-2026-0417');
  });

  it('keeps the number without a connection, and can be sent again', async () => {
    const element = await show();
    await open(element);
    testGateway().setNetwork('offline');
    await type(element, '#reference', 'ZB-2026-0417');
    await press(element, 'form > .button');
    await shown(element, '#errors');
    testGateway().setNetwork('online');
    await press(element, 'form > .button');
    await shown(element, 'div.stack');
    expect(words(inside(element, 'div.stack'))).to.include('Kijk in uw mail');
  });

  it('fits at 320 pixels', async () => {
    const element = await show();
    await open(element);
    expect(await overflowAt320(element)).to.equal(0);
  });
});
