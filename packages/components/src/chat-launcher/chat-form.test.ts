import { expect, html } from '@open-wc/testing';
import { closeExampleGateway, settle, showExample, testGateway } from '@plein/testing/fixtures/example.js';
import { inside, press, shown } from '../examples/interact.js';
import './chat-launcher.define.js';

describe('the field for a question in <plein-chat-launcher>', () => {
  afterEach(closeExampleGateway);

  it('sends what an extension filled in without an event, and not with the key that ends a composition', async () => {
    const element = await showExample({
      name: 'filled',
      description: 'Filled without an event.',
      render: () => html`<plein-chat-launcher><a href="/contact">Contact</a></plein-chat-launcher>`,
    });
    const asked = (): unknown[] => testGateway().requests.filter(({ path }) => path === '/v1/chat-answers');
    await press(element, '.pill');
    await shown(element, 'dialog[open]');
    await settle(element);
    const field = inside<HTMLTextAreaElement>(element, '#question');
    field.value = 'Hoe vraag ik een paspoort aan?';
    const enter = { key: 'Enter', bubbles: true, cancelable: true };
    field.dispatchEvent(new KeyboardEvent('keydown', { ...enter, keyCode: 229 }));
    await settle(element);
    expect(asked()).to.be.empty;
    field.dispatchEvent(new KeyboardEvent('keydown', enter));
    await shown(element, '.sources a');
    expect(asked()).to.have.length(1);
  });
});
