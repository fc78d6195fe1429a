import { expect, html } from '@open-wc/testing';
import { openOutbox } from '@plein/measurement/outbox.js';
import { fillOutbox } from '@plein/testing/fixtures/full-outbox.js';
import { closeExampleGateway, showExample, testGateway } from '@plein/testing/fixtures/example.js';
import '../contact-widget/contact-widget.define.js';
import { fillIn, show as showContact } from '../contact-widget/contact-widget.fixtures.js';
import { press, shown, type } from '../examples/interact.js';
import '../feedback-prompt/feedback-prompt.define.js';
import '../participation-poll/participation-poll.define.js';

const withoutNetwork = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));

const show = (template: unknown): Promise<HTMLElement> =>
  showExample({ name: 'shown', description: 'Shown for a test.', render: () => html`${template}` });

/** The forms of the elements, each filled in, with the button that sends it. */
const forms: Readonly<Record<string, () => Promise<readonly [HTMLElement, string]>>> = {
  'plein-contact-widget': async () => {
    const element = await showContact();
    await fillIn(element);
    return [element, 'form > .button'];
  },
  'plein-feedback-prompt': async () => {
    const element = await show(html`<plein-feedback-prompt></plein-feedback-prompt>`);
    await press(element, '.answers button:last-child');
    await type(element, '#why', 'Ik mis de kosten.');
    return [element, 'form .button'];
  },
  'plein-participation-poll': async () => {
    const element = await show(
      html`<plein-participation-poll poll="zilverplein-inrichting"></plein-participation-poll>`,
    );
    await shown(element, 'form');
    await press(element, 'input[type=radio]');
    return [element, 'form .button'];
  },
};

describe('an outbox that is full', () => {
  afterEach(async () => {
    await closeExampleGateway();
    indexedDB.deleteDatabase('plein-outbox');
  });

  for (const [tag, open] of Object.entries(forms)) {
    it(`is told by <${tag}>, and pushes nothing out`, async () => {
      const [element, button] = await open();
      testGateway().setNetwork('offline');
      await fillOutbox('plein-outbox', Date.now());
      await press(element, button);
      const notice = await shown(element, '.notice.negative');
      expect(notice.textContent).to.contain('wachten te veel berichten');
      const reader = openOutbox({ fetch: withoutNetwork });
      const waiting = await reader.pending();
      reader.close();
      expect(waiting.map(({ id }) => id.replace(/\d+/, ''))).to.deep.equal(
        Array<string>(100).fill('waiting-'),
      );
    });
  }
});
