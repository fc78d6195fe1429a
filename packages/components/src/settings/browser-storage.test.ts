import { expect, fixture, html } from '@open-wc/testing';
import { closeExampleGateway, settle, showExample, testGateway } from '@plein/testing/fixtures/example.js';
import '../channel/channel.define.js';
import '../contact-widget/contact-widget.define.js';
import { fillIn, openForm, show as showContact } from '../contact-widget/contact-widget.fixtures.js';
import type { PleinContactWidget } from '../contact-widget/contact-widget.js';
import { inside, press, shown, type } from '../examples/interact.js';
import '../feedback-prompt/feedback-prompt.define.js';
import '../participation-poll/participation-poll.define.js';
import { configure } from './configuration.js';

const outboxes = async (): Promise<string[]> =>
  (await indexedDB.databases()).flatMap(({ name = '' }) => (name === 'plein-outbox' ? [name] : []));

const deleted = (): Promise<void> =>
  new Promise((resolve) => {
    indexedDB.deleteDatabase('plein-outbox').onsuccess = () => {
      resolve();
    };
  });

const show = (render: () => unknown): Promise<HTMLElement> =>
  showExample({ name: 'shown', description: 'Shown for a test.', render: () => html`${render()}` });

describe('a page on a kiosk', () => {
  beforeEach(async () => {
    await deleted();
    configure({ channel: 'kiosk' });
  });
  afterEach(async () => {
    configure({ channel: 'website' });
    await closeExampleGateway();
  });

  const expectNothingStored = async (): Promise<void> => {
    expect([...Object.keys(localStorage), ...Object.keys(sessionStorage)]).to.deep.equal([]);
    expect(await outboxes()).to.deep.equal([]);
  };

  it('stores nothing of a vote, and the next visitor votes anew', async () => {
    const poll = (): unknown =>
      html`<plein-participation-poll poll="zilverplein-inrichting"></plein-participation-poll>`;
    const element = await show(poll);
    await press(element, 'input[type=radio]');
    await press(element, 'form .button');
    await shown(element, '#done:not([hidden])');
    await expectNothingStored();
    element.remove();
    const next = await fixture<HTMLElement>(html`${poll()}`);
    await settle(next);
    expect(inside(next, 'form .button')).to.exist;
    expect(next.shadowRoot?.querySelector('.own')).to.equal(null);
  });

  it('stores nothing of a form that is left half filled in', async () => {
    const element = await showContact();
    await fillIn(element);
    await expectNothingStored();
    element.remove();
    const next = await fixture<PleinContactWidget>(html`<plein-contact-widget></plein-contact-widget>`);
    await settle(next);
    await openForm(next);
    expect(inside<HTMLInputElement>(next, '#name').value).to.equal('');
  });

  it('stores nothing of what cannot be sent, and says that it was not sent', async () => {
    const element = await show(() => html`<plein-feedback-prompt></plein-feedback-prompt>`);
    await press(element, '.answers button:last-child');
    await type(element, '#why', 'Ik mis de kosten.');
    testGateway().setNetwork('offline');
    await press(element, 'form .button');
    const notice = await shown(element, '[role=alert] .notice');
    expect(notice.textContent).to.contain('niet gelukt');
    await expectNothingStored();
  });

  it('may also be told by the channel around an element', async () => {
    configure({ channel: 'website' });
    const element = await show(
      () =>
        html`<plein-channel channel="kiosk"><plein-feedback-prompt></plein-feedback-prompt></plein-channel>`,
    );
    const prompt = element.querySelector<HTMLElement>('plein-feedback-prompt');
    await press(prompt ?? element, '.answers button:last-child');
    await type(prompt ?? element, '#why', 'Ik mis de kosten.');
    await expectNothingStored();
  });
});
