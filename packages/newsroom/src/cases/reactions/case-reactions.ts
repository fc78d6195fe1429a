import { html, nothing, type TemplateResult } from 'lit';
import { notice } from '@plein/components/parts.js';
import { ResourceController } from '@plein/components/resource.js';
import type { CaseReaction, CaseReactionClosing, CaseReactionList } from '@plein/domain/cases/reactions.js';
import { amsterdamDate } from '@plein/domain/opening-hours.js';
import type { RequestFailure } from '@plein/measurement/request.js';
import { textField } from '../../shared/controls.js';
import { Draft } from '../../shared/editing/draft.js';
import { sentFiles } from '../../shared/sent-files.js';
import { dayIn } from '../../shared/format-date.js';
import type { SectionContext } from '../../shared/section-context.js';
import type { NewsroomContext } from '../../shell/context.js';
import type { ReactionsTerms } from './reactions.terms.js';

/** What residents sent with their cases: how much waits, and with one case what it is and a form to answer it. */
export class CaseReactions {
  readonly #around: SectionContext<ReactionsTerms>;
  readonly #resource: ResourceController<CaseReactionList, RequestFailure>;
  readonly #gateway: () => string;
  readonly #onClosed: () => void;
  readonly #drafts = new Map<string, Draft<{ answer?: string }>>();
  /** The case of which they were asked; empty for what waits. */
  #asked: string | undefined;
  #busy: string | undefined;
  #failure: { readonly id: string; readonly words: string } | undefined;

  /**
   * @param gateway returns the address of the gateway, for downloads
   * @param onClosed is called after one was handled: the case says so too
   */
  constructor(around: SectionContext<ReactionsTerms>, gateway: () => string, onClosed: () => void) {
    this.#gateway = gateway;
    this.#around = around;
    this.#resource = new ResourceController(around.host);
    this.#onClosed = onClosed;
  }

  /** Asks for what residents sent with a case; without one for what waits. */
  async load(reference = ''): Promise<void> {
    if (this.#asked !== reference) this.#resource.reset();
    this.#asked = reference;
    const query = reference ? `?${new URLSearchParams({ case: reference }).toString()}` : '';
    await this.#resource.load(() => this.#around.ask<CaseReactionList>(`/v1/case-reactions${query}`));
  }

  /** What waits of all cases, with a link to each case; nothing where nothing waits. */
  renderWaiting({ href }: Pick<NewsroomContext, 'href'>): TemplateResult | typeof nothing {
    const { terms } = this.#around;
    const waiting = this.#asked === '' ? (this.#resource.value?.reactions ?? []) : [];
    if (waiting.length === 0) return nothing;
    return html`<section class="card stack" aria-labelledby="waiting-title" id="waiting">
      <h2 id="waiting-title">${terms().waiting(waiting.length)}</h2>
      <ul class="list">
        ${waiting.map(
          (one) =>
            html`<li>
              <a class="alone" lang="nl" href=${href({ page: 'cases', chosen: { case: one.case } })}
                >${one.title}</a
              >
              <span class="quiet">${terms().kinds[one.copy.kind]}, ${this.#day(one.receivedAt)}</span>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  /** What the resident of one case sent; nothing where that is nothing. */
  renderOfCase(reference: string): TemplateResult | typeof nothing {
    const { terms } = this.#around;
    const { value, state } = this.#resource;
    if (this.#asked !== reference) return nothing;
    if (!value) return state.status === 'failed' ? notice('warning', terms().failed) : nothing;
    if (value.reactions.length === 0) return nothing;
    return html`<section class="card stack" aria-labelledby="reactions-title" id="reactions">
      <h2 id="reactions-title" tabindex="-1">${terms().title}</h2>
      ${value.reactions.map((one) => this.#one(one))}
    </section>`;
  }

  #one(reaction: CaseReaction): TemplateResult {
    const { terms } = this.#around;
    const { copy, reference, receivedAt, closedAt } = reaction;
    return html`<article class="stack" aria-label="${terms().kinds[copy.kind]} ${reference}">
      <div>
        <strong>${terms().kinds[copy.kind]}</strong>
        ${copy.about ? html`<p lang="nl" dir="auto">${copy.about}</p>` : nothing}
        <p class="quiet numbers">${this.#day(receivedAt)}, ${reference}</p>
      </div>
      ${copy.text ? html`<p class="quote" dir="auto">${copy.text}</p>` : copy.attachments ? nothing : html`<p class="quiet">${terms().noText}</p>`}
      ${sentFiles({
        ...{ id: reaction.id, attachments: copy.attachments, terms: terms() },
        address: `${this.#gateway()}/v1/case-reactions/${reaction.id}/files`,
      })}
      ${closedAt ? html`<p class="quiet">${terms().closed(this.#day(closedAt))}</p>` : this.#form(reaction)}
    </article>`;
  }

  #form({ id }: CaseReaction): TemplateResult {
    const { terms, common } = this.#around;
    const draft = this.#draftOf(id);
    return html`<form
      class="form no-print"
      id="close-${id}"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.#close(id);
      }}
    >
      ${this.#failure?.id === id ? notice('negative', this.#failure.words) : nothing}
      ${textField({
        id: `answer-${id}`,
        label: terms().answer,
        optional: common().optional,
        rows: 3,
        maximum: 1000,
        lang: 'nl',
        value: draft.fields.answer ?? '',
        input: (answer) => {
          draft.keep({ answer });
          this.#around.host.requestUpdate();
        },
      })}
      <button type="submit" class="button start" aria-disabled=${this.#busy === id}>${terms().close}</button>
    </form>`;
  }

  #draftOf(id: string): Draft<{ answer?: string }> {
    const draft = this.#drafts.get(id) ?? new Draft<{ answer?: string }>(`case-reaction-${id}`);
    this.#drafts.set(id, draft);
    return draft;
  }

  #day(moment: string): string {
    const { language, now } = this.#around;
    return dayIn(language(), amsterdamDate(new Date(moment)), now());
  }

  async #close(id: string): Promise<void> {
    if (this.#busy) return;
    const { ask, terms, say, host, focusOn } = this.#around;
    this.#busy = id;
    this.#failure = undefined;
    host.requestUpdate();
    const answer = this.#draftOf(id).fields.answer?.trim();
    const body: CaseReactionClosing = answer ? { answer } : {};
    const result = await ask<unknown>(`/v1/case-reactions/${id}/closing`, { method: 'POST', body });
    this.#busy = undefined;
    const isTaken = result.status === 'invalid' && [404, 409].includes(result.problem.status);
    if (result.status !== 'ok' && !isTaken) {
      this.#failure = { id, words: terms().notClosed };
      host.requestUpdate();
      await focusOn(`#answer-${id}`);
      return;
    }
    if (result.status === 'ok') this.#draftOf(id).clear();
    say(isTaken ? terms().alreadyClosed : terms().closedNow);
    this.#onClosed();
    await this.load(this.#asked);
    await focusOn('#reactions-title');
  }
}
