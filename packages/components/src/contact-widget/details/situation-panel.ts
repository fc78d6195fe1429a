import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { adviseInSituation, failsIn, helpsIn, situations } from '@plein/domain/channel-advice.js';
import type { ChannelAdvice, Situation } from '@plein/domain/channel-advice.js';
import { textIn } from '@plein/domain/text.js';
import { choices } from '../../parts/choice.js';
import { fieldGroup } from '../../parts/field.js';
import { hiddenFields } from '../../parts/hidden-fields.js';
import { localized } from '../../parts/localized-text.js';
import type { PageState } from '../../ssr/page-state.js';
import type { TermLanguage } from '../../terms/terms.js';
import type { ContactTerms } from '../terms/nl.js';
import { situationInDutch } from './situation.terms.js';

/** What the situation needs to render. */
export interface SituationView {
  readonly advice: readonly ChannelAdvice[];
  readonly language: TermLanguage;
  readonly terms: ContactTerms;
}

const emergencyNumber = '112';

/**
 * The situation that a resident may state, and what it does to the advice. What is stated stays in this object: it is
 * neither stored nor measured.
 */
export class SituationPanel {
  readonly #host: LitElement;
  readonly #page: PageState | undefined;
  #stated: readonly Situation[];

  constructor(host: LitElement, page: PageState | undefined) {
    this.#host = host;
    this.#page = page;
    const sent = this.#page?.values?.['situation'] ?? [];
    this.#stated = situations.filter((one) => sent.includes(one));
  }

  /** Whether a resident has stated something. */
  get isStated(): boolean {
    return this.#stated.length > 0;
  }

  order(advice: readonly ChannelAdvice[]): readonly ChannelAdvice[] {
    return this.isStated ? adviseInSituation(advice, this.#stated) : advice;
  }

  /** What a channel means in the situation, in words; undefined where it makes no difference. */
  note(advice: ChannelAdvice, { terms: { situation = situationInDutch }, language }: SituationView): unknown {
    const { textRelay, interpreter } = advice.channel;
    const fails = failsIn(advice, this.#stated);
    if (fails) return situation.fails[fails];
    const helps = helpsIn(advice, this.#stated);
    if (helps === 'text-relay' && textRelay) return situation.relayed;
    return helps === 'interpreter' && interpreter
      ? localized(interpreter, language)
      : helps && situation.helps[helps];
  }

  render({ advice, language, terms: { situation = situationInDutch } }: SituationView): TemplateResult {
    const page = this.#page;
    const [first] = advice;
    const change = ({ currentTarget }: Event): void => {
      const { value, checked } = currentTarget as HTMLInputElement;
      this.#stated = situations.filter((one) => (one === value ? checked : this.#stated.includes(one)));
      this.#host.requestUpdate();
    };
    const rows = situations.map((value) => ({
      ...{ type: 'checkbox' as const, name: 'situation', value, change },
      label: situation.names[value],
      checked: this.#stated.includes(value),
    }));
    const content = html` ${fieldGroup({ id: 'situation', label: situation.ask, hint: situation.help }, choices(rows))}
      ${page ? html`<button class="button second">${situation.show}</button>` : nothing}
      <div role="status">
        ${this.#stated.includes('urgent') ? emergency(situation.emergency) : nothing}
        ${first && this.isStated ? html`<p>${situation.first(textIn(first.channel.name, language))}</p>` : nothing}
      </div>`;
    // With script a choice has its effect at once. Only a page of the gateway needs a form, for when there is none.
    return page
      ? html`<form class="more stack" method="post" action=${page.action} @submit=${keep}>
          ${hiddenFields(page)}<input type="hidden" name="step" value="situation" />${content}
        </form>`
      : html`<div class="more stack">${content}</div>`;
  }
}

/** The sentence as a link that calls: three digits alone are narrower than a finger needs. */
const emergency = (words: string): TemplateResult =>
  html`<p>
    <a class="alone" href="tel:${emergencyNumber}"><strong>${words}</strong></a>
  </p>`;

const keep = (event: Event): void => {
  event.preventDefault();
};
