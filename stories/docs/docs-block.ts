import { render } from 'lit';
import { toolbarApplied } from '../toolbar-settings.js';

/**
 * A live block in a page of docs. It renders in the page itself, with the styles of the page, and renders
 * again when the toolbar changes.
 */
export abstract class DocsBlock extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener(toolbarApplied, this.draw);
    this.draw();
  }

  disconnectedCallback(): void {
    document.removeEventListener(toolbarApplied, this.draw);
  }

  /** Renders the block in its current state. */
  readonly draw = (): void => {
    render(this.template(), this);
  };

  /** Tag of the element that the block is about. */
  protected get subject(): string {
    return this.getAttribute('tag') ?? '';
  }

  protected abstract template(): unknown;
}
