import { expect, fixture, html } from '@open-wc/testing';
import { shown } from '../../examples/interact.js';
import {
  closeExampleGateway,
  openExampleGateway,
  settle,
  testGateway,
} from '@plein/testing/fixtures/example.js';
import '../feedback-prompt.define.js';
import type { PleinFeedbackPrompt } from '../feedback-prompt.js';
import { forgetVisit } from './may-ask.js';

const event = 'plein-callback-requested';
const happen = (): boolean =>
  document.body.dispatchEvent(new CustomEvent(event, { bubbles: true, composed: true }));
const isAsked = (element: Element): boolean => element.shadowRoot?.querySelector('.prompt') !== null;

describe('when <plein-feedback-prompt> asks', () => {
  beforeEach(async () => {
    forgetVisit();
    await openExampleGateway();
  });
  afterEach(closeExampleGateway);

  const show = async (sample = 1): Promise<PleinFeedbackPrompt> => {
    const element = await fixture<PleinFeedbackPrompt>(
      html`<plein-feedback-prompt after=${event} sample=${sample}>Fallback</plein-feedback-prompt>`,
    );
    await settle(element);
    return element;
  };

  it('waits for an event of another element or of the page, and shows nothing before it', async () => {
    const element = await show();
    expect(isAsked(element)).to.equal(false);
    expect(element.getBoundingClientRect().height).to.equal(0);
    happen();
    await shown(element, '.prompt');
  });

  it('asks once in a visit', async () => {
    const first = await show();
    const second = await show();
    happen();
    await shown(first, '.prompt');
    happen();
    await testGateway().idle();
    await settle(second);
    expect(isAsked(second)).to.equal(false);
  });

  it('asks nobody outside the sample', async () => {
    const element = await show(0);
    happen();
    await testGateway().idle();
    await settle(element);
    expect(isAsked(element)).to.equal(false);
    expect(testGateway().requests.some(({ path }) => path === '/v1/crisis')).to.equal(false);
  });

  it('does not ask where the gateway cannot say that there is no crisis', async () => {
    const element = await show();
    testGateway().setNetwork('offline');
    happen();
    await testGateway().idle();
    await settle(element);
    expect(isAsked(element)).to.equal(false);
  });

  it('does not ask in a crisis', async () => {
    await openExampleGateway({ crisis: true });
    const element = await show();
    happen();
    while (!testGateway().requests.some(({ path }) => path === '/v1/crisis')) await settle(element);
    await settle(element);
    expect(isAsked(element)).to.equal(false);
  });

  it('waits until a dialog is closed', async () => {
    const dialog = await fixture<HTMLDialogElement>(html`<dialog><button>Sluit</button></dialog>`);
    const element = await show();
    dialog.showModal();
    happen();
    await settle(element);
    expect(isAsked(element)).to.equal(false);
    dialog.close();
    await shown(element, '.prompt');
  });
});
