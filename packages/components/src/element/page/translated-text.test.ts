import { expect, fixture } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { exampleSets } from '@plein/testing/fixtures/example-sets.js';
import { closeExampleGateway, settle, showExample } from '@plein/testing/fixtures/example.js';
import { waitUntil } from '@plein/testing/fixtures/wait-until.js';
import { type } from '../../examples/interact.js';
import { followTranslation } from './translated-text.js';

class TestTranslated extends LitElement {
  count = 1;
  error: string | undefined = 'Vul uw naam in';

  override render(): TemplateResult {
    return html`<p id="count">Nog ${this.count} van 5</p>
      ${this.error === undefined ? html`<p id="right">Goed</p>` : html`<p id="error">${this.error}</p>`}
      <ul>
        ${['een', 'twee'].map((word) => html`<li>${word} ${this.count}</li>`)}
      </ul>`;
  }
}
customElements.define('test-translated', TestTranslated);

/** Does what a translator does: each text becomes two `<font>` elements with other words. */
function translate(root: ParentNode & Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (!text.data.trim() || text.parentElement?.closest('font, style, textarea')) continue;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = `*${text.data}*`;
    outer.append(inner);
    text.replaceWith(outer);
  }
}

const words = (element: Element, selector: string): string =>
  element.shadowRoot?.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';

describe('words that a translator replaced', () => {
  it('follow each change, again and again, and leave alone what did not change', async () => {
    const element = await fixture<TestTranslated>(html`<test-translated></test-translated>`);
    followTranslation(element);
    const root = element.shadowRoot as ShadowRoot;
    for (let count = 2; count < 5; count += 1) {
      translate(root);
      element.count = count;
      element.error = `Vul dit in (${String(count)})`;
      element.requestUpdate();
      await element.updateComplete;
      expect(words(element, '#count').replaceAll('*', '')).to.equal(`Nog ${String(count)} van 5`);
      expect(words(element, '#error')).to.equal(`Vul dit in (${String(count)})`);
      expect(words(element, 'li:last-child').replaceAll('*', '')).to.equal(`twee ${String(count)}`);
      expect(words(element, 'li:last-child')).to.contain('*twee*');
    }
    translate(root);
    element.error = undefined;
    element.requestUpdate();
    await element.updateComplete;
    expect(words(element, '#error')).to.equal('');
    expect(words(element, '#right')).to.equal('Goed');
  });

  it('follow in an element of ours', async () => {
    const example = exampleSets
      .find(({ tag }) => tag === 'plein-feedback-prompt')
      ?.examples.find(({ name }) => name === 'near-the-limit');
    if (!example) throw new Error('There is no such example.');
    const element = await showExample(example);
    const shownWords = (): string => element.shadowRoot?.textContent.replaceAll('*', '') ?? '';
    translate(element.shadowRoot as ShadowRoot);
    for (const left of [10, 7]) {
      await type(element, '#why', 'x'.repeat(1000 - left));
      await settle(element);
      await waitUntil(() => shownWords().includes(`nog ${String(left)} tekens`));
      translate(element.shadowRoot as ShadowRoot);
    }
    await closeExampleGateway();
  });
});
