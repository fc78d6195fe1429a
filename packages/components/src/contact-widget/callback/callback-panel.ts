import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { LongWait } from '../../controllers/long-wait.js';
import type { ProfileController } from '../../controllers/profile.js';
import type { PageState } from '../../ssr/page-state.js';
import { addStyles } from '../../parts/adopt-styles.js';
import { headingLevel } from '../../parts/heading.js';
import type { Settings } from '../../settings/settings.js';
import { common } from '../../terms/common.js';
import type { TermLanguage } from '../../terms/terms.js';
import type { CallbackAttachment } from '../contact-widget.controller.js';
import type { ContactTerms } from '../terms/nl.js';
import { callbackForm } from './callback-form.js';
import { callbackKept, callbackReceipt } from './callback-receipt.js';
import { CallbackController, type CallbackContext, type CallbackWords } from './callback.controller.js';
import { callbackStyles } from './callback.styles.js';
import { callbackInDutch } from './callback.terms.js';

/** What the panel needs of the widget around it. */
export type PanelHost = LitElement & {
  readonly language: string;
  readonly settings: Settings;
  readonly headingLevel: number;
};

/** What the panel needs besides its host. */
export interface PanelOptions extends Pick<CallbackContext, 'announce'> {
  readonly profile: ProfileController;
  /** State of the gateway's page around the widget; undefined on any other page. */
  readonly page: PageState | undefined;
  readonly close: () => void;
  /** Terms of the widget, and their language. */
  readonly words: () => { readonly terms: ContactTerms; readonly language: TermLanguage };
}

/** The callback form and its receipt. They load when a resident first asks to be called back. */
export class CallbackPanel {
  readonly #host: PanelHost;
  readonly #options: PanelOptions;
  readonly #controller: CallbackController;
  readonly #wait: LongWait;

  constructor(host: PanelHost, options: PanelOptions) {
    this.#host = host;
    this.#options = options;
    this.#wait = new LongWait(host);
    const { profile, page, announce } = options;
    this.#controller = new CallbackController(host, {
      settings: () => host.settings,
      words: () => this.#words,
      profile: () => profile.value,
      renewProfile: () => {
        profile.renew();
      },
      announce,
      emit: (name, detail) => {
        host.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
      },
      focus: (id) => {
        void focusWhenRendered(host, id);
      },
    });
    if (page) this.#controller.restore(page);
    addStyles(host, callbackStyles);
  }

  open(attachment: CallbackAttachment): void {
    this.#controller.open(attachment);
  }

  render(): TemplateResult {
    const view = {
      callback: this.#controller,
      profile: this.#options.profile.value,
      ...this.#words,
      level: headingLevel(this.#host.headingLevel),
      close: this.#options.close,
      page: this.#options.page,
    };
    const { state } = this.#controller;
    const shown =
      state.status === 'delivered'
        ? callbackReceipt(view, state.answer)
        : state.status === 'queued'
          ? callbackKept(view)
          : callbackForm(view);
    return html`${shown}
      <div class="hidden-visually" aria-live="polite">${this.#status}</div>`;
  }

  /** What is said without moving the focus. */
  get #status(): string | typeof nothing {
    const { state, isLeftOut } = this.#controller;
    const { terms, common: shared } = this.#words;
    if (this.#wait.isLong(state.status === 'sending')) return shared.sending;
    if (state.status === 'delivered' && state.fromQueue) return terms.received;
    return isLeftOut ? terms.leftOut : nothing;
  }

  get #words(): CallbackWords {
    const { terms, language } = this.#options.words();
    return { terms: terms.callback ?? callbackInDutch, common: terms.common ?? common, language };
  }
}

async function focusWhenRendered(host: LitElement, id: string): Promise<void> {
  // The controller reports a state before it asks the host to render it.
  host.requestUpdate();
  await host.updateComplete;
  const target = (host.renderRoot as ShadowRoot).getElementById(id);
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
}
