import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { LitElement, html as template, type TemplateResult } from 'lit';
import { DialogController, dialog } from './dialog.js';

class TestAsking extends LitElement {
  readonly asking: DialogController;
  readonly closed: Promise<void>;

  constructor() {
    super();
    let tell: () => void;
    this.closed = new Promise((resolve) => {
      tell = resolve;
    });
    this.asking = new DialogController(this, 'asking', () => {
      tell();
    });
  }

  override render(): TemplateResult {
    return template`
      <h1 tabindex="-1">Lijst</h1>
      <button id="opener" @click=${(event: Event) => this.asking.open(event.currentTarget)}>Wis</button>
      ${dialog(this.asking, { level: 2, title: 'Wist u dit?', close: 'Sluit', content: template`<p>Tekst</p>` })}
    `;
  }
}
customElements.define('test-asking', TestAsking);

describe('the focus after a dialog', () => {
  afterEach(fixtureCleanup);

  async function open(): Promise<{ element: TestAsking; focused: () => string | undefined }> {
    const element = await fixture<TestAsking>(html`<test-asking></test-asking>`);
    const opener = element.renderRoot.querySelector<HTMLElement>('#opener');
    opener?.focus();
    await element.asking.open(opener);
    const focused = (): string | undefined => element.shadowRoot?.activeElement?.localName;
    expect(focused()).to.equal('h2');
    return { element, focused };
  }

  it('is back at what opened it', async () => {
    const { element, focused } = await open();
    element.asking.close();
    await element.closed;
    expect(focused()).to.equal('button');
  });

  it('stays where the answer led it before the dialog said that it closed', async () => {
    const { element, focused } = await open();
    element.asking.close();
    element.renderRoot.querySelector('h1')?.focus();
    await element.closed;
    expect(focused()).to.equal('h1');
  });
});
