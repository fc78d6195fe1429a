import { html, nothing, type TemplateResult } from 'lit';
import { readFilled } from '../controllers/read-filled.js';
import { errorSummary } from '../parts/error-summary.js';
import { describedBy, field } from '../parts/field.js';
import { heading, type HeadingLevel } from '../parts/heading.js';
import { notice } from '../parts/notice.js';
import type { TermLanguage } from '../terms/terms.js';
import { inUnits } from '../terms/units.js';
import { hiddenFields } from '../parts/hidden-fields.js';
import type { PageState } from '../ssr/page-state.js';
import { lookupFields, type CaseLookupController, type LookupField } from './status-tracker.controller.js';
import type { StatusTerms } from './terms/nl.js';

export interface LookupFormView {
  readonly lookup: CaseLookupController;
  readonly terms: StatusTerms;
  readonly language: TermLanguage;
  readonly level: HeadingLevel;
  readonly send: () => void;
  /** Opens the form that asks for a link by mail; undefined where the page does not offer it. */
  readonly askLink: (() => void) | undefined;
  /** Whether the case was found, but what shows it could not be loaded. */
  readonly isBroken: boolean;
  /** State of the gateway's page around the form; undefined on any other page. */
  readonly page: PageState | undefined;
}

const autocomplete = { reference: 'off', postcode: 'postal-code', houseNumber: 'off' } as const;

/** The form that asks for a reference and the second factor. */
export function lookupForm(view: LookupFormView): TemplateResult {
  const { lookup, terms, level, send, page, askLink } = view;
  const { errors, state } = lookup;
  const isPending = state.status === 'pending';
  const submit = (event: Event): void => {
    event.preventDefault();
    readFilled(event);
    send();
  };
  return html`
    <form
      class="stack"
      part="form"
      method="post"
      action=${page?.action ?? nothing}
      novalidate
      aria-labelledby="heading"
      @submit=${submit}
    >
      ${hiddenFields(page)}
      <div>
        ${heading(level, terms.heading)}
        <p>${terms.intro}</p>
      </div>
      ${
        errors.length > 0
          ? errorSummary(
              terms.errorsTitle(errors.length),
              errors.map((error) => ({ id: error.field, message: terms.errors[error.code] })),
              !page,
            )
          : trouble(view)
      }
      ${lookupFields.map((name) => input(view, name))}
      <button class="button wide" aria-disabled=${isPending}>
        ${isPending ? terms.searching : terms.send}
      </button>
      ${
        page?.links?.['link']
          ? html`<div><a class="button plain" href=${page.links['link']}>${terms.link}</a></div>`
          : askLink
            ? html`<div>
                <button class="button plain" type="button" id="link" @click=${askLink}>${terms.link}</button>
              </div>`
            : nothing
      }
    </form>
  `;
}

function input({ lookup, terms }: LookupFormView, name: LookupField): TemplateResult {
  const error = lookup.errors.find((one) => one.field === name);
  const parts = {
    id: name,
    label: terms[name],
    hint: terms[`${name}Hint`],
    error: error && terms.errors[error.code],
  };
  return field(
    parts,
    html`<input
      class="control ${name === 'reference' ? '' : 'short'}"
      id=${name}
      name=${name}
      required
      autocomplete=${autocomplete[name]}
      autocapitalize="characters"
      spellcheck="false"
      dir="ltr"
      aria-describedby=${describedBy(parts)}
      aria-invalid=${error !== undefined}
      .value=${lookup.fields[name]}
      @input=${(event: Event) => {
        lookup.set(name, (event.target as HTMLInputElement).value);
      }}
    />`,
  );
}

function trouble({ lookup: { state }, terms, language, isBroken }: LookupFormView): unknown {
  if (state.status !== 'failed' && !isBroken) return nothing;
  const problem = state.status === 'failed' ? state.failure.problem : undefined;
  const message =
    problem?.status === 404
      ? notice('negative', terms.notFound, terms.notFoundHelp)
      : problem?.status === 429
        ? notice(
            'warning',
            terms.tooMany,
            terms.wait(inUnits(Math.ceil((problem.retryAfter ?? 60) / 60), 'minute', language)),
          )
        : notice(
            'warning',
            terms.unreachable,
            html`<p>${terms.unreachableHelp}</p>
              <div><button class="button second">${terms.tryAgain}</button></div>
              <slot></slot>`,
          );
  return html`<div id="errors" tabindex="-1">${message}</div>`;
}
