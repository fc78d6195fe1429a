import { html, nothing, type TemplateResult } from 'lit';
import { notice } from '@plein/components/parts.js';
import type { CasePauseLifting, CasePauseList } from '@plein/domain/newsroom.js';
import { textField } from '../shared/controls.js';
import { Draft } from '../shared/editing/draft.js';
import { momentIn } from '../shared/format-date.js';
import { PageResource } from '../shared/page-resource.js';
import type { SectionContext } from '../shared/section-context.js';
import type { CallbacksTerms } from './callbacks.terms.js';

/** Lets a resident look at a case again, after it was tried too often with something that is not right. */
export class CasePauses {
  readonly list: PageResource<CasePauseList>;
  readonly #around: SectionContext<CallbacksTerms>;
  readonly #draft = new Draft<CasePauseLifting>('case-pause');
  #error: string | undefined;
  #failure: string | undefined;
  #isBusy = false;

  constructor(around: SectionContext<CallbacksTerms>) {
    this.#around = around;
    this.list = new PageResource(around.host, () => around.ask('/v1/case-pauses'));
  }

  render(): TemplateResult {
    const terms = this.#around.terms();
    const { reference = '' } = this.#draft.fields;
    return html`<details class="card no-print" id="case-pauses">
      <summary>${terms.pauses}</summary>
      <div class="stack">
        <p>${terms.pausesHelp}</p>
        ${this.#list()} ${this.#failure ? notice('negative', this.#failure) : nothing}
        <form class="form" novalidate @submit=${this.#lift}>
          ${textField({
            id: 'pause-reference',
            label: terms.pauseReference,
            hint: terms.pauseReferenceHint,
            error: this.#error,
            maximum: 60,
            isShort: true,
            value: reference,
            input: (value) => {
              this.#draft.keep({ reference: value });
              this.#around.host.requestUpdate();
            },
          })}
          <button type="submit" class="button start" aria-disabled=${this.#isBusy}>${terms.liftPause}</button>
        </form>
      </div>
    </details>`;
  }

  #list(): TemplateResult | typeof nothing {
    const { terms, language, now } = this.#around;
    const pauses = this.list.value?.pauses ?? [];
    if (pauses.length === 0) return nothing;
    return html`<ul>
      ${pauses.map(
        ({ reference, until }) =>
          html`<li>${terms().pausedUntil(reference, momentIn(language(), until, now()))}</li>`,
      )}
    </ul>`;
  }

  readonly #lift = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.#isBusy) return;
    const { ask, terms, host, say, focusOn } = this.#around;
    const reference = this.#draft.fields.reference?.trim() ?? '';
    const answer =
      reference === ''
        ? undefined
        : await this.#whileBusy(ask('/v1/case-pauses/lifting', { method: 'POST', body: { reference } }));
    this.#failure = answer?.status === 'unreachable' ? terms().failed : undefined;
    this.#error =
      answer === undefined
        ? terms().pauseMissing
        : answer.status === 'ok' || answer.status === 'unreachable'
          ? undefined
          : terms().noPause;
    host.requestUpdate();
    if (answer?.status === 'ok') {
      this.#draft.clear();
      say(terms().saidLifted(reference));
      await this.list.refresh();
    }
    await focusOn('#pause-reference');
  };

  async #whileBusy<Value>(work: Promise<Value>): Promise<Value> {
    this.#isBusy = true;
    try {
      return await work;
    } finally {
      this.#isBusy = false;
    }
  }
}
