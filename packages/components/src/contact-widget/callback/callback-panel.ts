import type { CSSResult, LitElement, TemplateResult } from 'lit';
import type { HeadingLevel } from '../../parts/heading.js';
import { commonTerms } from '../../terms/common.js';
import type { CallbackAttachment } from '../contact-widget.controller.js';
import { callbackForm } from './callback-form.js';
import { callbackKept, callbackReceipt } from './callback-receipt.js';
import { CallbackController, type CallbackContext } from './callback.controller.js';
import { callbackStyles } from './callback.styles.js';
import { callbackTerms } from './callback.terms.js';

/** What the panel needs of the widget. */
export interface PanelContext extends Omit<CallbackContext, 'focus'> {
  level(): HeadingLevel;
  close(): void;
}

/** Everything for being called back. It is loaded when a resident first asks for it. */
export class CallbackPanel {
  readonly #context: PanelContext;
  readonly #controller: CallbackController;

  constructor(host: LitElement, context: PanelContext) {
    this.#context = context;
    this.#controller = new CallbackController(host, {
      ...context,
      focus: (id) => {
        void focusWhenDrawn(host, id);
      },
    });
    addStyles(host.renderRoot as ShadowRoot, callbackStyles);
  }

  open(attachment: CallbackAttachment): void {
    this.#controller.open(attachment);
  }

  render(): TemplateResult {
    const language = this.#context.language();
    const view = {
      callback: this.#controller,
      profile: this.#context.profile(),
      terms: callbackTerms[language],
      common: commonTerms[language],
      language,
      level: this.#context.level(),
      close: this.#context.close,
    };
    const { state } = this.#controller;
    if (state.is === 'delivered') return callbackReceipt(view, state.answer);
    return state.is === 'kept' ? callbackKept(view) : callbackForm(view);
  }
}

async function focusWhenDrawn(host: LitElement, id: string): Promise<void> {
  await host.updateComplete;
  const target = (host.renderRoot as ShadowRoot).getElementById(id);
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
}

function addStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  root.adoptedStyleSheets.push(...styles.flatMap(({ styleSheet }) => styleSheet ?? []));
}
