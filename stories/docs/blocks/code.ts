import { html, type TemplateResult } from 'lit';
import { DocsBlock } from '../docs-block.js';

/** A text to copy: markup, or an accessibility tree. */
export class DocsCode extends DocsBlock {
  #code = '';
  #copied = false;

  set code(code: string) {
    if (code === this.#code) return;
    this.#code = code;
    this.#copied = false;
    if (this.isConnected) this.draw();
  }

  protected override template(): TemplateResult {
    const isTree = this.getAttribute('language') === 'tree';
    return html`<div class="docs-code">
      <pre tabindex="0" role="group" aria-label=${isTree ? 'Tree' : 'Code'}><code>${this.#code}</code></pre>
      <button type="button" @click=${() => void this.#copy()}>${this.#copied ? 'Copied' : 'Copy'}</button>
      <span role="status" class="docs-unseen">${this.#copied ? 'Copied' : ''}</span>
    </div>`;
  }

  async #copy(): Promise<void> {
    await navigator.clipboard.writeText(this.#code);
    this.#copied = true;
    this.draw();
  }
}
