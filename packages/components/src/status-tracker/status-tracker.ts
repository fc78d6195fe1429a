import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';

import type { CaseView } from '@plein/domain/cases.js';
import { BaseElement } from '../element/base-element.js';
import { configuration } from '../settings/configuration.js';
import { headingLevel, type HeadingLevel } from '../parts/heading.js';
import { property } from '../element/property.js';
import type { CaseQuestion } from './case-question.js';
import { caseSections } from './case-sections.js';
import { lookupForm } from './lookup-form.js';
import { CaseLookupController } from './status-tracker.controller.js';
import { statusStyles } from './status-tracker.styles.js';
import { statusTerms } from './status-tracker.terms.js';
import type { StatusTerms } from './terms/nl.js';

/**
 * Shows a case to a resident who does not log in, by its reference, postcode and house number. It shows what
 * is asked of the resident, the steps and what was promised. It stores nothing on the device.
 *
 * @tag plein-status-tracker
 * @slot - Shown until the script runs, and if the gateway cannot be reached: a link or phone number.
 * @fires {CustomEvent<{ reference: string }>} plein-case-shown - A case is shown.
 * @fires {CustomEvent<{ caseReference: string }>} plein-contact-requested - A resident has a question about
 * the case. Cancelable: a listener that handles it, such as a contact widget, prevents the default.
 * @fires {CustomEvent<MeasureDetail>} plein-measure - An event of the vocabulary.
 * @csspart form - The form.
 * @csspart case - The case.
 * @csspart asked - What is asked of the resident.
 * @csspart steps - The list of steps.
 * @csspart promise - The promised time beside the usual time.
 */
export class PleinStatusTracker extends BaseElement<StatusTerms> {
  static override readonly styles: CSSResultGroup = statusStyles;

  /** Level of the heading on the page: 2, 3 or 4. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: HeadingLevel = 2;
  /** Reference of a case, filled in beforehand. */
  @property() reference?: string;

  protected readonly termSets = statusTerms;
  #question: CaseQuestion | undefined;
  #isBroken = false;
  #isWatched = false;
  /** What is said of the news; a second time it differs, so that it is said again. */
  #news = '';
  readonly #lookup = new CaseLookupController(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { page } = configuration();
    if (page && !this.hasUpdated) this.#lookup.restore(page);
    if (changed.has('reference') && this.reference) this.#lookup.set('reference', this.reference);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#isWatched || this.#lookup.state.status !== 'ready') return;
    this.#isWatched = true;
    void this.#startWatch();
  }

  override render(): TemplateResult {
    if (!this.termsAtHand) return html`<slot></slot>`;
    const { state } = this.#lookup;
    return html`${
        state.status === 'ready'
          ? this.#case(state.value)
          : lookupForm({
              lookup: this.#lookup,
              terms: this.terms,
              language: this.termLanguage,
              level: headingLevel(this.headingLevel),
              send: this.#send,
              page: configuration().page,
            })
      }
      <div class="hidden-visually" aria-live="polite">${this.#news}</div>`;
  }

  #case(found: CaseView): TemplateResult {
    const { terms } = this;
    return html`<div class="stack" part="case">
      ${caseSections({
        found,
        terms,
        language: this.termLanguage,
        level: headingLevel(this.headingLevel),
        now: configuration().now(),
      })}
      ${this.#actions()} ${this.#question?.render(found.reference, terms)}
      ${this.#isBroken ? html`<p role="alert">${terms.unreachable}</p>` : nothing}
    </div>`;
  }

  #actions(): TemplateResult {
    const { ask, another } = this.terms;
    const links = configuration().page?.links;
    return html`<div class="row">
      ${
        links
          ? html`<a class="button second" href=${links['ask'] ?? '#'} @click=${this.#measureAsking}>${ask}</a>
              <a class="button plain" href=${links['another'] ?? '#'}>${another}</a>`
          : html`<button class="button second" type="button" @click=${this.#ask}>${ask}</button>
              <button class="button plain" type="button" @click=${this.#startOver}>${another}</button>`
      }
    </div>`;
  }

  /** Loads what asks for the case again; without it the case stays as it is. */
  async #startWatch(): Promise<void> {
    const loaded = await import('./case-watch.js').catch(() => undefined);
    if (!loaded) return;
    const options = () => ({ gateway: this.settings.gateway, language: this.termLanguage });
    new loaded.CaseWatch(this, this.#lookup, options, () => {
      const { news } = this.terms;
      this.#say(this.#news === news ? `${news}\u00A0` : news);
    });
  }

  #say(news: string): void {
    this.#news = news;
    this.requestUpdate();
  }

  async #focus(id: string): Promise<void> {
    await this.updateComplete;
    this.shadowRoot?.getElementById(id)?.focus();
  }

  #shown({ reference, steps, asked, promise, closedOn }: CaseView): void {
    this.announce({
      name: 'status.viewed',
      detail: {
        step: steps.filter(({ state }) => state !== 'to-come').length,
        steps: steps.length,
        asked: asked.length > 0,
        late: promise.late,
        closed: closedOn !== undefined,
      },
    });
    this.emit('plein-case-shown', { reference });
  }

  readonly #send = async (): Promise<void> => {
    // What takes less than a second needs no words: a screen reader would say them after the answer.
    const slow = setTimeout(() => {
      this.#say(this.terms.searching);
    }, 1000);
    await this.#lookup.lookUp({ gateway: this.settings.gateway, language: this.termLanguage });
    clearTimeout(slow);
    const { state } = this.#lookup;
    if (state.status === 'pending') return;
    this.#say('');
    await this.#focus(state.status === 'ready' ? 'heading' : 'errors');
    if (state.status === 'ready') this.#shown(state.value);
    else if (state.status === 'failed' && state.failure.problem?.status === 404)
      this.announce({ name: 'status.not-found', detail: {} });
  };

  readonly #startOver = (): void => {
    this.#question = undefined;
    this.#news = '';
    this.#lookup.startOver();
    void this.#focus('heading');
  };

  readonly #measureAsking = (): void => {
    this.announce({ name: 'status.question-asked', detail: {} });
  };

  readonly #ask = async (): Promise<void> => {
    const { state } = this.#lookup;
    if (state.status !== 'ready') return;
    this.#measureAsking();
    const isOpen = this.dispatchEvent(
      new CustomEvent('plein-contact-requested', {
        bubbles: true,
        composed: true,
        cancelable: true,
        detail: { caseReference: state.value.reference },
      }),
    );
    if (!isOpen) return;
    const loaded = await import('./case-question.js').catch(() => undefined);
    if (loaded) this.#question ??= new loaded.CaseQuestion(this, this.settings.profile);
    this.#isBroken = !loaded;
    this.requestUpdate();
    await this.#focus('question');
  };
}
