import type { nothing } from 'lit';
import { html, type CSSResult, type TemplateResult } from 'lit';
import { LongWait } from '../../controllers/long-wait.js';
import type { SubmissionState } from '../../controllers/submission.js';
import { addStyles } from '../../parts/adopt-styles.js';
import { headingLevel } from '../../parts/heading.js';
import type { PageState } from '../../ssr/page-state.js';
import { common } from '../../terms/common.js';
import type { CallbackAttachment } from '../contact-widget.controller.js';
import type { ContactTerms } from '../terms/nl.js';
import { formContext, type FormContext, type PanelHost, type PagePanelOptions } from './form-context.js';
import type { FormState, FormView, OwnFormTerms } from './form-view.js';
import { formStyles } from './form.styles.js';
import { formInDutch } from './form.terms.js';

/** A form with its receipt. */
export interface FormPanel {
  open(attachment: CallbackAttachment): void;
  render(): TemplateResult;
}

/** Makes a form in a widget. */
export type PanelMaker = (host: PanelHost, options: PagePanelOptions) => FormPanel;

/** The state of a form with this receipt. */
type StateWith<Receipt> = FormState & {
  readonly state: SubmissionState<Receipt>;
  restore(page: PageState): void;
  open(attachment: CallbackAttachment): void;
};

/** What makes one form of the widget. */
interface FormKind<State extends StateWith<Receipt>, Terms extends OwnFormTerms, Receipt> {
  readonly styles: readonly CSSResult[];
  readonly terms: (terms: ContactTerms) => Terms;
  readonly create: (host: PanelHost, context: FormContext) => State;
  readonly form: (view: FormView<State, Terms>) => TemplateResult;
  readonly receipt: (view: FormView<State, Terms>, receipt: Receipt) => TemplateResult;
  readonly queued: (view: FormView<State, Terms>) => TemplateResult;
  /** What is said without moving the focus, besides that it takes long or has arrived. */
  readonly status: (view: FormView<State, Terms>) => string | typeof nothing;
}

/** Returns what makes a form of this kind. It loads when a resident first opens that form. */
export const panelOf =
  <State extends StateWith<Receipt>, Terms extends OwnFormTerms, Receipt>(
    kind: FormKind<State, Terms, Receipt>,
  ): PanelMaker =>
  (host, options) => {
    const { page, profile, close } = options;
    const wait = new LongWait(host);
    const form = kind.create(host, formContext(host, options));
    if (page) form.restore(page);
    addStyles(host, [...formStyles, ...kind.styles]);
    return {
      open: (attachment) => {
        form.open(attachment);
      },
      render: () => {
        const { terms, language } = options.words();
        const view: FormView<State, Terms> = {
          ...{ form, language, close, page },
          profile: profile.value,
          terms: kind.terms(terms),
          shared: terms.form ?? formInDutch,
          common: terms.common ?? common,
          level: headingLevel(host.headingLevel),
          gateway: host.settings.gateway,
        };
        const { state } = form;
        const shown =
          state.status === 'delivered'
            ? kind.receipt(view, state.answer)
            : state.status === 'queued'
              ? kind.queued(view)
              : kind.form(view);
        const status = wait.isLong(state.status === 'sending')
          ? view.common.sending
          : state.status === 'delivered' && state.fromQueue
            ? view.terms.received
            : kind.status(view);
        return html`${shown}
          <div class="hidden-visually" aria-live="polite">${status}</div>`;
      },
    };
  };
