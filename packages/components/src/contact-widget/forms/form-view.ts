import { html, isServer, nothing, type TemplateResult } from 'lit';
import type { FieldError } from '@plein/domain/contact.js';
import type { UsableProfile } from '@plein/domain/profile.js';
import { safeLink } from '@plein/domain/text.js';
import { readFilled } from '../../controllers/read-filled.js';
import { failureHelp, type SubmissionState } from '../../controllers/submission.js';
import { errorSummary } from '../../parts/error-summary.js';
import { describedBy, field, type FieldParts } from '../../parts/field.js';
import { heading, type HeadingLevel } from '../../parts/heading.js';
import { hiddenFields } from '../../parts/hidden-fields.js';
import { backIcon } from '../../parts/icons.js';
import { notice } from '../../parts/notice.js';
import type { PageState } from '../../ssr/page-state.js';
import type { CommonTerms } from '../../terms/common.js';
import type { TermLanguage } from '../../terms/terms.js';
import type { CallbackAttachment } from '../contact-widget.controller.js';
import type { FormTerms } from './form.terms.js';

/** What a form says of its own. */
export interface OwnFormTerms {
  readonly title: string;
  readonly intro: string;
  readonly privacy: string;
  readonly send: string;
  readonly refused: string;
  readonly received: string;
  /** The link to the page with the receipt, and what a resident must know of it. */
  readonly link: string;
  readonly linkHelp: string;
  readonly errors: Readonly<Record<string, string>>;
}

/** What all forms have as state; `FormController` is it. */
export interface FormState {
  readonly draft: { readonly fields: Readonly<Partial<Record<string, string>>> };
  readonly errors: readonly FieldError<string>[];
  readonly errorsOfPage: readonly FieldError<string>[] | undefined;
  readonly attachment: CallbackAttachment;
  readonly receiptKey: string | undefined;
  readonly state: SubmissionState<unknown>;
  set(field: string, value: string): void;
  send(): Promise<void>;
}

/** What a form and its receipt need to render. */
export interface FormView<State extends FormState = FormState, Terms extends OwnFormTerms = OwnFormTerms> {
  readonly form: State;
  readonly profile: UsableProfile | undefined;
  readonly terms: Terms;
  /** Terms that the forms share. */
  readonly shared: FormTerms;
  readonly common: CommonTerms;
  readonly language: TermLanguage;
  readonly level: HeadingLevel;
  readonly gateway: string;
  readonly close: () => void;
  /** State of the gateway's page around the widget; undefined on any other page. */
  readonly page: PageState | undefined;
}

/** What stands around the fields of one form. */
export interface FrameParts {
  readonly fields: unknown;
  /** Whether there is nothing to send yet, so that there is no button. */
  readonly isIncomplete?: boolean;
  /** How the browser encodes the form without script. */
  readonly enctype?: string;
  /** What stands below the button. */
  readonly after?: unknown;
}

/** A form around its fields. It replaces the list of channels. */
export function formFrame(
  view: FormView,
  { fields, isIncomplete, enctype, after = nothing }: FrameParts,
): TemplateResult {
  const { form, profile, terms, shared, common, page } = view;
  const { errors, errorsOfPage, state, attachment } = form;
  // On a page of the gateway the errors come first, since no script moves the focus to them.
  const wrong = html`${trouble(view)}
  ${errorSummary(
    shared.errorsTitle(errors.length),
    errors.map(({ field: id, code }) => ({ id, message: terms.errors[code] ?? '' })),
    errors !== errorsOfPage,
  )}`;
  const submit = (event: Event): void => {
    event.preventDefault();
    readFilled(event);
    void form.send();
  };
  const statement = safeLink(profile?.privacyStatement);
  const isSending = state.status === 'sending';
  return html`
    <form
      class="stack"
      part="form"
      method="post"
      enctype=${enctype ?? nothing}
      action=${page?.action ?? nothing}
      novalidate
      aria-labelledby="heading"
      @submit=${submit}
    >
      ${hiddenFields(page)} ${page ? wrong : nothing}
      <div>
        ${formTitle(view)}
        <p>${terms.intro}</p>
      </div>
      ${page ? nothing : wrong}
      ${attachment.caseReference ? html`<p>${shared.about(attachment.caseReference)}</p>` : nothing} ${fields}
      ${
        isIncomplete
          ? nothing
          : html`<p class="small quiet">
                ${terms.privacy} ${statement ? html`<a href=${statement}>${shared.privacyLink}</a>` : nothing}
              </p>
              <button class="button wide" aria-disabled=${isSending}>
                ${isSending ? common.sending : terms.send}
              </button>`
      }
      ${after}
    </form>
  `;
}

/** The title of a form, after the button back. */
export const formTitle = (view: FormView): TemplateResult =>
  html`${back(view, html`${backIcon}${view.shared.back}`)} ${heading(view.level, view.terms.title)}`;

/** The button back to the list of channels; on a page of the gateway, a link. */
export function back({ page, close }: Pick<FormView, 'page' | 'close'>, content: unknown): TemplateResult {
  const address = page?.links?.['channels'];
  const goBack = (event: Event): void => {
    event.preventDefault();
    close();
  };
  return address
    ? html`<a class="button plain" href=${address} @click=${goBack}>${content}</a>`
    : html`<button class="button plain" type="button" @click=${close}>${content}</button>`;
}

function trouble({ form, terms, shared, common, page }: FormView): unknown {
  const { state, errors } = form;
  if (errors.length > 0 || (state.status !== 'invalid' && state.status !== 'failed')) return nothing;
  const [title, help] =
    state.status === 'failed'
      ? [common.failed, failureHelp(state, common)]
      : [terms.refused, shared.refusedHelp];
  return html`<div id="errors" role=${page ? 'alert' : nothing} tabindex="-1" ?autofocus=${!!page}>
    ${notice('negative', title, help)}
  </div>`;
}

/** What a field shows, with its error where it has one. */
export function withError({ form, terms }: FormView, known: FieldParts): FieldParts {
  const error = form.errors.find((one) => one.field === known.id);
  return { ...known, error: error && terms.errors[error.code] };
}

/** Takes what a resident types in a field. */
export const typed =
  ({ form }: FormView, name: string) =>
  (event: Event): void => {
    form.set(name, (event.target as HTMLInputElement).value);
  };

/** A field of one line. Its id is its name. It is required unless it says that it may stay empty. */
export function textInput(
  view: FormView,
  { type = 'text', autocomplete, ...known }: FieldParts & { type?: string; autocomplete: string },
): TemplateResult {
  const shown = withError(view, known);
  const { id, optional, error } = shown;
  return field(
    shown,
    html`<input
      class="control"
      id=${id}
      name=${id}
      type=${type}
      autocomplete=${autocomplete}
      ?required=${!optional}
      aria-describedby=${describedBy(shown)}
      aria-invalid=${error !== undefined}
      .value=${view.form.draft.fields[id] ?? ''}
      @input=${typed(view, id)}
    />`,
  );
}

/** A field of several lines. Its id is its name. It is required unless it says that it may stay empty. */
export function textArea(view: FormView, { rows, ...known }: FieldParts & { rows: number }): TemplateResult {
  const shown = withError(view, known);
  const { id, optional, error } = shown;
  const value = view.form.draft.fields[id] ?? '';
  return field(
    shown,
    html`<textarea
      class="control"
      id=${id}
      name=${id}
      rows=${rows}
      ?required=${!optional}
      aria-describedby=${describedBy(shown)}
      aria-invalid=${error !== undefined}
      data-content=${isServer ? value : nothing}
      .value=${value}
      @input=${typed(view, id)}
    ></textarea>`,
  );
}
