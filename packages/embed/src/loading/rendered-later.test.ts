import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { clearPage, freshTag } from '../embed.fixtures.js';
import { defineOnDemand } from './on-demand.js';
import { emptyRenderedLater } from './rendered-later.js';

class Live extends LitElement {
  override render(): TemplateResult {
    return html`<p>live</p>`;
  }
}

/** Brings an element with what a server rendered in it, as a library does that parses shadow trees. */
async function bring(tag: string): Promise<string | undefined> {
  const element = document.implementation.createHTMLDocument().createElement(tag);
  element.attachShadow({ mode: 'open' }).innerHTML = '<p>rendered</p>';
  document.body.append(element);
  await (element as LitElement).updateComplete;
  const text = element.shadowRoot?.textContent.trim();
  element.remove();
  return text;
}

describe('what a server rendered in an element that comes later', () => {
  afterEach(clearPage);

  it('makes way for the element, which would else stand beside it', async () => {
    const tag = freshTag();
    customElements.define(tag, class extends Live {});
    expect(await bring(tag))
      .to.contain('rendered')
      .and.to.contain('live');
    emptyRenderedLater(tag);
    expect(await bring(tag)).to.equal('live');
  });

  it('does so for each element that the page fetched', async () => {
    const tag = freshTag();
    let stop = (): void => undefined;
    const first = document.createElement(tag);
    document.body.append(first);
    await new Promise<void>((resolve) => {
      const load = (): Promise<void> => {
        customElements.define(tag, class extends Live {});
        setTimeout(resolve);
        return Promise.resolve();
      };
      stop = defineOnDemand(document, [{ tag, when: 'now', load }]);
    });
    expect(await bring(tag)).to.equal('live');
    first.remove();
    stop();
  });

  it('leaves a tag alone that is not defined, or is not of Lit', () => {
    emptyRenderedLater(freshTag());
    const tag = freshTag();
    customElements.define(tag, class extends HTMLElement {});
    emptyRenderedLater(tag);
  });
});
