import { render } from 'lit';
import { toolbarApplied } from '../../toolbar-settings.js';

/**
 * A live part of a page of docs. It is drawn in the page itself, in the styles of the page, and drawn anew
 * when the toolbar dresses the page otherwise.
 */
export abstract class DocsBlock extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener(toolbarApplied, this.draw);
    this.draw();
  }

  disconnectedCallback(): void {
    document.removeEventListener(toolbarApplied, this.draw);
  }

  /** Draws the block as it should be now. */
  readonly draw = (): void => {
    render(this.template(), this);
  };

  /** The element that the block is about. */
  protected get subject(): string {
    return this.getAttribute('tag') ?? '';
  }

  protected abstract template(): unknown;
}
