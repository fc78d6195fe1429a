import { expect, html } from '@open-wc/testing';
import { inside, press, shown } from '../examples/interact.js';
import { focused, words } from '@plein/testing/fixtures/interaction.js';
import { closeExampleGateway, settle, showExample } from '@plein/testing/fixtures/example.js';
import { configuration, configure } from '../settings/configuration.js';
import './status-tracker.define.js';
import { lookUp, right } from './status-tracker.fixtures.js';
import type { PleinStatusTracker } from './status-tracker.js';

describe('what a screen reader is told of a case', () => {
  const show = (language = 'nl'): Promise<PleinStatusTracker> =>
    showExample<PleinStatusTracker>(
      {
        name: 'shown',
        description: 'Shown for a test.',
        render: () => html`<plein-status-tracker></plein-status-tracker>`,
      },
      language,
    );

  afterEach(closeExampleGateway);

  it('says that it looks where that takes long, in a region that was there before, and no longer when it has found the case', async () => {
    const element = await show();
    const region = inside(element, '[aria-live=polite]');
    expect(region.textContent).to.equal('');
    let answer: () => void = () => undefined;
    const { fetch } = configuration();
    const isLong = new Promise<void>((resolve) => (answer = resolve));
    configure({ fetch: (...request) => isLong.then(() => fetch(...request)) });
    const found = lookUp(element, right, '.steps');
    await shown(element, '[aria-live]:not(:empty)');
    expect(region.textContent).to.equal('Wij zoeken uw zaak…');
    answer();
    await found;
    expect(inside(element, '[aria-live=polite]')).to.equal(region);
    expect(region.textContent).to.equal('');
    expect(document.body.querySelector(':scope > [role=status], :scope > [role=alert]')).to.equal(null);
  });

  it('keeps the form until the heading of the case has the focus', async () => {
    const element = await show();
    inside(element, 'form > .button').focus();
    const form = inside(element, 'form');
    let isThere: boolean | undefined;
    element.shadowRoot?.addEventListener('focusin', ({ target }) => {
      if ((target as HTMLElement).id === 'heading') isThere = form.isConnected;
    });
    await lookUp(element, right, '.steps');
    expect(isThere).to.equal(true);
    expect(form.isConnected).to.equal(false);
    expect(words(focused())).to.equal('Omgevingsvergunning voor een dakkapel');
  });

  it('gives the summary of errors a name and the focus, and no alert beside it', async () => {
    const element = await show();
    await press(element, 'form > .button');
    await settle(element);
    const summary = focused();
    expect(summary?.role).to.equal('group');
    expect(words(inside(element, `#${summary?.getAttribute('aria-labelledby') ?? ''}`))).to.equal(
      'Vul nog 3 dingen aan',
    );
    expect(element.shadowRoot?.querySelector('[role=alert]')).to.equal(null);
  });

  it('says each example once, by the field', async () => {
    const element = await show();
    await press(element, 'form > .button');
    await settle(element);
    for (const id of ['reference', 'postcode', 'houseNumber'])
      expect(words(inside(element, `#${id}-hint`))).to.match(/^Bijvoorbeeld /);
    expect(words(inside(element, '#errors'))).not.to.match(/bijvoorbeeld/i);
  });

  for (const language of ['en', 'de', 'ar'])
    it(`pronounces what the case system says as Dutch on a page in ${language}`, async () => {
      const element = await show(language);
      await lookUp(element, right, '.steps');
      const dutch = [
        ...(element.shadowRoot?.querySelectorAll('.steps strong, #heading, .task strong') ?? []),
      ];
      expect(dutch.length).to.be.greaterThan(4);
      for (const text of dutch)
        expect(text.firstElementChild?.getAttribute('lang'), words(text)).to.equal('nl');
    });
});
