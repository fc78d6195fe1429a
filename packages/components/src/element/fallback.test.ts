import { expect, html } from '@open-wc/testing';
import { closeExampleGateway, showExample } from '@plein/testing/fixtures/example.js';
import { waitUntil } from '@plein/testing/fixtures/wait-until.js';
import '../feedback-prompt/feedback-prompt.define.js';

describe('the room of an element that shows its content', () => {
  afterEach(closeExampleGateway);

  async function show(before: string): Promise<HTMLElement> {
    const holder = await showExample({
      name: 'shown',
      description: 'Shown for a test.',
      render: () =>
        html`<div>
          <div style="block-size: ${before}"></div>
          <plein-feedback-prompt><p>Vertel het ons</p></plein-feedback-prompt>
        </div>`,
    });
    const element = holder.querySelector<HTMLElement>('plein-feedback-prompt') as HTMLElement;
    await waitUntil(() => element.shadowRoot?.querySelector('button'), 'the question is there');
    await import('./deferred-setup.js');
    await new Promise(requestAnimationFrame);
    return element;
  }

  it('is given back where all that moves is below what is in view', async () => {
    const element = await show('120vh');
    await waitUntil(() => element.hasAttribute('data-plein-filled'), 'the room is given back');
  });

  it('stays where something in view would move', async () => {
    const element = await show('0');
    expect(element.hasAttribute('data-plein-filled')).to.equal(false);
  });
});
