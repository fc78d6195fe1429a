import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { heading, type HeadingLevel } from './heading.js';
import { closeIcon } from './icons.js';

type DialogHost = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** Opens and closes one dialog of an element, and returns the focus to where it was. */
export class DialogController implements ReactiveController {
  isOpen = false;
  readonly id: string;
  readonly #host: DialogHost;
  readonly #closed: (() => void) | undefined;
  #from: HTMLElement | undefined;
  /** What the browser gave the focus to when the dialog closed. */
  #givenBack: Element | null | undefined;

  /** `closed` is called however the dialog closes: by a button, Escape, or `close()`. */
  constructor(host: DialogHost, id: string, closed?: () => void) {
    this.#host = host;
    this.id = id;
    this.#closed = closed;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.isOpen = false;
  }

  /**
   * Shows the dialog over the page, which cannot be reached meanwhile. `from` gets the focus when it closes.
   */
  async open(from?: EventTarget | null): Promise<void> {
    if (this.isOpen) return;
    this.#from = from instanceof HTMLElement ? from : undefined;
    this.#givenBack = undefined;
    this.isOpen = true;
    await this.#afterRender();
    const dialog = this.#dialog;
    if (!dialog || dialog.open) return;
    dialog.showModal();
    dialog.querySelector<HTMLElement>(`#${this.id}-title`)?.focus();
  }

  close(): void {
    this.#dialog?.close();
    this.#givenBack = this.#focused;
  }

  /** Handles the close event of the dialog, for the template. */
  async leave(): Promise<void> {
    if (!this.isOpen) return;
    this.isOpen = false;
    if (this.#givenBack === undefined) this.#givenBack = this.#focused;
    await this.#afterRender();
    const focused = this.#focused;
    // The answer to the dialog may have led the focus on before its close event came.
    if (!focused || focused === this.#givenBack || this.#dialog?.contains(focused)) this.#from?.focus();
    this.#closed?.();
  }

  get #focused(): Element | null {
    return (this.#host.renderRoot.getRootNode() as Document | ShadowRoot).activeElement;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector<HTMLDialogElement>(`dialog#${this.id}`);
  }

  async #afterRender(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }
}

/** Content of a dialog. */
export interface Dialog {
  readonly level: HeadingLevel;
  readonly title: string;
  /** Label of the button that closes it: "Sluiten". */
  readonly close: string;
  readonly content: unknown;
  /** Buttons for the answers, the main one first. */
  readonly actions?: unknown;
}

/** A native dialog, which holds the focus inside and closes on Escape. */
export const dialog = (
  controller: DialogController,
  { level, title, close, content, actions }: Dialog,
): TemplateResult => html`
  <dialog
    class="dialog"
    id=${controller.id}
    aria-labelledby="${controller.id}-title"
    @close=${() => controller.leave()}
  >
    ${
      controller.isOpen
        ? html`
            <div class="dialog-head">
              ${heading(level, title, 'title', `${controller.id}-title`)}
              <button
                type="button"
                class="button plain"
                @click=${() => {
                  controller.close();
                }}
              >
                ${closeIcon}${close}
              </button>
            </div>
            ${content} ${actions ? html`<div class="row">${actions}</div>` : nothing}
          `
        : nothing
    }
  </dialog>
`;
