import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { BaseElement } from '../element/base-element.js';
import { configuration } from '../settings/configuration.js';
import type { PageState } from '../ssr/page-state.js';
import type { HeadingLevel } from '../parts/heading.js';
import { property } from '../element/property.js';
import { chatLauncherStyles } from './chat-launcher.styles.js';
import { chatTerms } from './chat-launcher.terms.js';
import type { ChatTerms } from './terms/nl.js';
import type { ChatPanel } from './chat-panel.js';

export type { Handover } from './chat-panel.js';

const bubble = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M3 5h18v12H11l-5 4v-4H3z" /></svg>`;

/**
 * A button that opens a conversation with the automatic assistant of the municipality. The panel loads at the
 * first click. It says that the assistant is a computer, and always offers a person.
 *
 * @tag plein-chat-launcher
 * @slot - Shown until the element is defined, and if the conversation cannot be opened: a link to the contact
 * page.
 * @fires {CustomEvent<void>} plein-chat-opened - The panel was opened.
 * @fires {CustomEvent<void>} plein-chat-closed - The panel was closed.
 * @fires {CustomEvent<Handover>} plein-handover - A resident asks for a person: `{ transcript }`. A page that
 * takes the conversation calls `preventDefault()`; otherwise the panel offers a callback.
 * @fires {CustomEvent<MeasureDetail>} plein-measure - `chat.started`, `chat.answered`, `chat.not-answered`,
 * `chat.handed-over` and `chat.ended`.
 * @csspart launcher - The button.
 * @csspart panel - The conversation.
 */
export class PleinChatLauncher extends BaseElement<ChatTerms> {
  static override styles: CSSResultGroup = chatLauncherStyles;

  /** Puts the button in the flow of the page instead of in the corner of the window. */
  @property({ type: Boolean }) inline = false;
  /** Level of the panel's heading: 2, 3 or 4. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: HeadingLevel = 2;

  protected readonly termSets = chatTerms;
  #panel: ChatPanel | undefined;
  #failed = false;
  #address: string | undefined;

  protected override firstUpdated(): void {
    // Without this script the button still works, and may cover what has the focus.
    import('./keep-clear.js').then(
      ({ keepClear }) => {
        keepClear(this);
      },
      () => undefined,
    );
  }

  /** Loads the panel for the first render on a page of the gateway. Elsewhere the button is a link to that page. */
  override async prepare(): Promise<void> {
    const { page } = configuration();
    this.#address = page?.links?.['chat'];
    await Promise.all([super.prepare(), page?.view === 'panel' && this.#load(page)]);
  }

  override render(): TemplateResult {
    const { ask, failed } = this.terms;
    if (this.#panel?.page) return this.#panel.render();
    // A button that changes its text would move under the pointer, so it waits for its terms.
    if (!this.termsAtHand) return html`<slot></slot>`;
    return html`
      ${this.#failed ? html`<div class="sorry" role="alert">${failed}<slot></slot></div>` : nothing}
      ${
        this.#address
          ? html`<a class="pill" part="launcher" href=${this.#address} @click=${this.#toggle}
              >${bubble}${ask}</a
            >`
          : html`<button
              class="pill"
              part="launcher"
              aria-haspopup="dialog"
              aria-expanded=${!!this.#panel?.open}
              @click=${this.#toggle}
            >
              ${bubble}${ask}
            </button>`
      }
      ${this.#panel?.render()}
    `;
  }

  async #toggle(event: Event): Promise<void> {
    event.preventDefault();
    try {
      const panel = await this.#load();
      this.#failed = false;
      await panel.toggle();
    } catch {
      this.#failed = true;
    }
    this.requestUpdate();
  }

  async #load(page?: PageState): Promise<ChatPanel> {
    const { ChatPanel } = await import('./chat-panel.js');
    this.#panel ??= new ChatPanel(
      this,
      {
        announce: (announcement) => {
          this.announce(announcement);
        },
        emit: (name) => {
          this.emit(name, undefined);
        },
        words: () => ({ terms: this.terms, language: this.termLanguage }),
      },
      page,
    );
    return this.#panel;
  }
}
