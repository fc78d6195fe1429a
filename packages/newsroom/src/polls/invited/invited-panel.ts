import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { notice } from '@plein/components/parts.js';
import type { PollCodes, PollDraft } from '@plein/domain/newsroom.js';
import { textIn } from '@plein/domain/text.js';
import type { RequestResult } from '@plein/measurement/request.js';
import type { NewsroomLanguage } from '../../shell/language.js';
import type { Question } from '../../shared/gateway-request.js';
import { csvOf, invitationsOf, lettersOf, mostLetters, type Invitation } from './letters.js';
import { invitedPanelTerms, type InvitedPanelTerms } from './invited.terms.js';

/** How many codes are made at a time, at most. */
const mostAtOnce = 10_000;

/** What the panel needs of its page. */
export interface InvitedPanelContext {
  readonly language: NewsroomLanguage;
  /** Address of the gateway, as residents reach it. */
  readonly gateway: string;
  readonly ask: (path: string, question: Question) => Promise<RequestResult<PollCodes>>;
  /** Reads the poll again, for the number of codes. */
  readonly refresh: () => Promise<void>;
  readonly say: (words: string) => void;
  /** Gives a file to the person at the screen. */
  readonly save: (name: string, type: string, text: string) => void;
}

/** "Genodigden": makes codes, gives them once as a file, and shows how many were used. */
export class InvitedPanel {
  readonly #host: ReactiveControllerHost;
  /** Codes that were just made, by their poll. They are nowhere else. */
  readonly #made = new Map<string, readonly string[]>();
  #count = '100';
  #isWrong = false;
  #isBusy = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  render({ poll, state, codes }: PollDraft, context: InvitedPanelContext): TemplateResult | typeof nothing {
    if (!codes) return nothing;
    const terms = invitedPanelTerms[context.language];
    const made = this.#made.get(poll.id);
    return html`
      <section class="card stack" aria-labelledby="invited">
        <h2 id="invited">${terms.title}</h2>
        <p id="used">${terms.used(codes.used, codes.made)}</p>
        <p class="quiet small">${terms.usedHelp}</p>
        ${state === 'closed' ? nothing : this.#form(poll.id, terms, context)}
        ${made ? this.#files(poll, made, terms, context) : nothing}
      </section>
    `;
  }

  #form(poll: string, terms: InvitedPanelTerms, context: InvitedPanelContext): TemplateResult {
    return html`
      <form
        class="stack"
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.#make(poll, terms, context);
        }}
      >
        <div class="field">
          <label for="codes">${terms.count}</label>
          <span class="hint" id="codes-hint">${terms.countHint}</span>
          <span class="error" id="codes-error">${this.#isWrong ? terms.countWrong : nothing}</span>
          <input
            id="codes"
            class="control short"
            inputmode="numeric"
            autocomplete="off"
            aria-describedby="codes-hint codes-error"
            aria-invalid=${this.#isWrong}
            .value=${this.#count}
            @input=${({ target }: Event) => {
              this.#count = (target as HTMLInputElement).value;
            }}
          />
        </div>
        <button type="submit" class="button second start" aria-disabled=${this.#isBusy}>${terms.make}</button>
      </form>
    `;
  }

  #files(
    poll: PollDraft['poll'],
    codes: readonly string[],
    terms: InvitedPanelTerms,
    { language, gateway, save }: InvitedPanelContext,
  ): TemplateResult {
    const page = `${gateway}/pages/poll/${poll.id}`;
    const invitations: Invitation[] = invitationsOf(codes, page);
    const letters = (): string =>
      lettersOf(invitations, {
        language,
        question: textIn(poll.question, language),
        code: terms.letterCode,
        help: terms.letterHelp,
        page,
      });
    return html`
      ${notice('warning', terms.made(codes.length), html`<p>${terms.madeHelp}</p>`)}
      <div class="row">
        <button
          type="button"
          class="button"
          @click=${() => {
            save(`${poll.id}.csv`, 'text/csv', csvOf(invitations));
          }}
        >
          ${terms.csv}
        </button>
        ${
          codes.length > mostLetters
            ? nothing
            : html`<button
                type="button"
                class="button second"
                @click=${() => {
                  save(`${poll.id}.html`, 'text/html', letters());
                }}
              >
                ${terms.letters}
              </button>`
        }
      </div>
      ${codes.length > mostLetters ? html`<p>${terms.tooManyLetters}</p>` : nothing}
    `;
  }

  async #make(poll: string, terms: InvitedPanelTerms, context: InvitedPanelContext): Promise<void> {
    const count = Number(this.#count);
    this.#isWrong = !Number.isInteger(count) || count < 1 || count > mostAtOnce;
    this.#host.requestUpdate();
    if (this.#isWrong || this.#isBusy) return;
    this.#isBusy = true;
    const answer = await context.ask(`/v1/poll-drafts/${poll}/codes`, { method: 'POST', body: { count } });
    this.#isBusy = false;
    if (answer.status === 'ok') {
      this.#made.set(poll, [...(this.#made.get(poll) ?? []), ...answer.value.codes]);
      context.say(terms.made(count));
    }
    await context.refresh();
    this.#host.requestUpdate();
  }
}
