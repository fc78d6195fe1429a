import { nothing, type TemplateResult } from 'lit';
import { callbackPanel } from './callback/callback-panel.js';
import type { FormName } from './channel-action.js';
import type { CallbackAttachment } from './contact-widget.controller.js';
import type { PagePanelOptions, PanelHost } from './forms/form-context.js';
import type { FormPanel, PanelMaker } from './forms/panel.js';

const panels: Readonly<Record<FormName, () => Promise<PanelMaker>>> = {
  'call-back': () => Promise.resolve(callbackPanel),
  appointment: async () => (await import('./appointment/appointment-panel.js')).appointmentPanel,
  message: async () => (await import('./message/message-panel.js')).messagePanel,
};

/** The forms whose views on a page of the gateway begin with their name. */
const ofViews: readonly FormName[] = ['message', 'appointment'];

/** The forms of the widget, of which one is shown. They load when a resident first opens one. */
export class ContactForms {
  readonly #host: PanelHost;
  readonly #options: PagePanelOptions;
  readonly #panels: Partial<Record<FormName, FormPanel>> = {};
  /** The form that a page of the gateway shows. */
  readonly #formOfPage: FormName;
  #form: FormName;

  constructor(host: PanelHost, options: PagePanelOptions) {
    this.#host = host;
    const view = options.page?.view ?? '';
    this.#form = this.#formOfPage = ofViews.find((form) => view.startsWith(form)) ?? 'call-back';
    this.#options = {
      ...options,
      close: () => {
        options.close();
        void host.updateComplete.then(() =>
          host.renderRoot.querySelector<HTMLElement>(`#${this.#form}`)?.focus(),
        );
      },
    };
  }

  /**
   * Opens a form with what is attached to it; without an attachment it shows what the page says. Resolves with
   * undefined where the form cannot be loaded.
   */
  async open(attachment: CallbackAttachment | undefined): Promise<this | undefined> {
    const form = attachment ? (attachment.form ?? 'call-back') : this.#formOfPage;
    const makePanel = await panels[form]().catch(() => undefined);
    if (!makePanel) return undefined;
    // What the page says is about one form only.
    const page = form === this.#formOfPage ? this.#options.page : undefined;
    const panel = (this.#panels[form] ??= makePanel(this.#host, { ...this.#options, page }));
    this.#form = form;
    if (attachment) panel.open(attachment);
    return this;
  }

  render(): TemplateResult | typeof nothing {
    return this.#panels[this.#form]?.render() ?? nothing;
  }
}
