import { html, type TemplateResult } from 'lit';
import { table } from '@plein/components/parts.js';
import { ResourceController } from '@plein/components/resource.js';
import type { CaseTexts } from '@plein/domain/cases/records.js';
import type { RequestFailure } from '@plein/measurement/request.js';
import type { SectionContext } from '../../shared/section-context.js';
import type { CaseTextsTerms } from './case-texts.terms.js';

/** Shows which case types have no texts for residents. It asks when somebody opens it. */
export class CaseTextsReport {
  readonly #around: SectionContext<CaseTextsTerms>;
  readonly #resource: ResourceController<CaseTexts, RequestFailure>;

  constructor(around: SectionContext<CaseTextsTerms>) {
    this.#around = around;
    this.#resource = new ResourceController(around.host);
  }

  render(): TemplateResult {
    const { title } = this.#around.terms();
    return html`<details class="card" id="case-texts" @toggle=${this.#toggled}>
      <summary>${title}</summary>
      <div class="stack">${this.#content()}</div>
    </details>`;
  }

  #content(): TemplateResult {
    const terms = this.#around.terms();
    const { value, state } = this.#resource;
    if (!value) return html`<p>${state.status === 'failed' ? terms.failed : terms.loading}</p>`;
    if (value.types.length === 0) return html`<p>${terms.none(value.checked)}</p>`;
    return html`
      <p>${terms.help}</p>
      ${value.types.map(({ title, steps }, index) =>
        table({
          id: `case-texts-${String(index)}`,
          caption: title,
          columns: [{ label: terms.step }, { label: terms.shown }, { label: terms.why }],
          rows: steps.map(({ name, shown, gap }) => [name, shown, terms.gaps[gap]]),
        }),
      )}
      <p class="quiet">${terms.checked(value.checked)}</p>
    `;
  }

  readonly #toggled = (event: Event): void => {
    if (!(event.target as HTMLDetailsElement).open) return;
    void this.#resource.load(() => this.#around.ask<CaseTexts>('/v1/case-texts'));
  };
}
