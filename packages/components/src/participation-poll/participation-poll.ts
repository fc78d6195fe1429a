import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { PollKind, PollView } from '@plein/domain/polls.js';
import { configuration } from '../settings/configuration.js';
import { PleinElement } from '../element/plein-element.js';
import type { PageState } from '../ssr/page-state.js';
import { buttonStyles } from '../parts/button.styles.js';
import { choiceStyles } from '../parts/choice.styles.js';
import { heading, headingLevel, type HeadingLevel } from '../parts/heading.js';
import { clockIcon, warningIcon } from '../parts/icons.js';
import { notice } from '../parts/notice.js';
import { localized } from '../parts/localized-text.js';
import { noticeStyles } from '../parts/notice.styles.js';
import { hiddenFields } from '../parts/hidden-fields.js';
import { failureHelp } from '../controllers/submission.js';
import { property } from '../element/property.js';
import { warnOnce } from '../element/warn-once.js';
import { PollController } from './participation-poll.controller.js';
import { participationPollStyles } from './participation-poll.styles.js';
import { pollTerms } from './participation-poll.terms.js';
import type { PollTerms } from './terms/nl.js';
import { pollMoment } from './poll-date.js';
import type { RowContext } from './kinds/ballot-view.js';
import type { KindView } from './kinds/kind-view.js';

export type { Voted } from './cast-vote.js';

/**
 * A question of the municipality to everyone, with one vote per device and no cookie. The poll says who asks,
 * what happens with the result, and until when it is open. It shows the results if the municipality does.
 *
 * @tag plein-participation-poll
 * @slot - Shown until the poll has loaded, and if it cannot be shown: a link or a text.
 * @fires {CustomEvent<Voted>} plein-voted - A resident voted, changed their vote or took it back (no choices): `{ poll, choices }`.
 * @fires {CustomEvent<{ poll: string }>} plein-login-refused - The login token does not count (any more): set another one as `loginToken`.
 * @fires {CustomEvent<MeasureDetail>} plein-measure - `poll.seen`, `poll.voted` and `poll.outcome-read`.
 * @csspart poll - The poll as a whole.
 * @csspart bar - The bar of one result.
 */
export class PleinParticipationPoll extends PleinElement<PollTerms> {
  static override styles: CSSResultGroup = [
    PleinElement.styles,
    buttonStyles,
    choiceStyles,
    noticeStyles,
    participationPollStyles,
  ];

  /** Id of the poll, as the municipality gave it. */
  @property() poll?: string;
  /**
   * Kind of the poll, which its snippet has: what a poll of that kind needs is then fetched beside the poll,
   * and not after it.
   */
  @property() kind?: PollKind;
  /** Signed token of the portal on which the resident has logged in, for a poll of verified voters. */
  @property({ attribute: 'login-token' }) loginToken?: string;
  /** Level of the question as a heading: 2, 3 or 4. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: HeadingLevel = 2;

  protected readonly termSets = pollTerms;
  readonly #poll = new PollController(this, {
    announce: (announcement) => {
      this.announce(announcement);
    },
    voted: (detail) => {
      this.emit('plein-voted', detail);
    },
  });
  #focus: string | undefined;
  #page: PageState | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { page } = configuration();
    if (page && !this.hasUpdated) {
      this.#page = page;
      this.#poll.restore(page);
    }
    const poll = this.poll?.trim();
    if (poll) this.#poll.use(this.settings.gateway, poll, this.kind);
    else warnOnce(this, 'poll: is missing. Write the id of the poll, for example: poll="plein"');
  }

  protected override updated(): void {
    this.#poll.afterRender(this.renderRoot.querySelector('.bar') !== null);
    const target = this.#focus && this.renderRoot.querySelector<HTMLElement>(this.#focus);
    if (!target) return;
    this.#focus = undefined;
    target.focus();
  }

  override async prepare(): Promise<void> {
    await Promise.all([
      super.prepare(),
      this.poll && this.#poll.prepare(this.settings.gateway, this.poll.trim()),
    ]);
  }

  override render(): TemplateResult {
    const { view, kind, resource } = this.#poll;
    if (view && kind && this.termsAtHand) return this.#renderPoll(view, kind);
    if (!this.poll || resource.state.status !== 'failed') return html`<slot></slot>`;
    const { failure } = resource.state;
    if (failure.status === 'invalid') {
      warnOnce(this, `poll: the gateway has no poll "${this.poll}". Check the id.`);
      return html`<slot failed></slot>`;
    }
    const { common } = this;
    return html`
      <div class="stack">
        <slot failed></slot>
        ${notice('info', common.unreachable, html`<p>${common.unreachableHelp}</p>`)}
        <div class="row">
          <button type="button" class="button second" @click=${this.#retry}>${common.tryAgain}</button>
        </div>
      </div>
    `;
  }

  #renderPoll({ poll, state, outcome }: PollView, kind: KindView): TemplateResult {
    const { language } = this;
    const terms = kind.terms?.(this.terms) ?? this.terms;
    const { votedFor, changing, results, submission } = this.#poll;
    const { termLanguage } = this;
    const context = { poll, language, termLanguage, gateway: this.settings.gateway, terms };
    const words = results?.pollResultsWords(terms);
    const closes = this.#moment(poll.closesAt);
    const open = state === 'open';
    const refused = submission.state.status === 'invalid';
    return html`
      <article class="card stack poll" part="poll" aria-labelledby="heading">
        ${heading(headingLevel(this.headingLevel), localized(poll.question, language))}
        <p class="state">
          ${clockIcon}
          <span>
            ${
              open
                ? terms.open(closes)
                : state === 'closed'
                  ? words?.closed(closes)
                  : words?.announced(this.#moment(poll.opensAt))
            }
          </span>
        </p>
        <dl class="facts">
          <dt>${terms.askedBy}</dt>
          <dd>${localized(poll.askedBy, language)}</dd>
          <dt>${terms.weight}</dt>
          <dd>${localized(poll.weight, language)}</dd>
        </dl>
        ${poll.explanation ? html`<p class="body">${localized(poll.explanation, language)}</p>` : nothing}
        <div role="alert" ?hidden=${!refused}>${refused ? results?.pollRefused(terms) : nothing}</div>
        ${
          open && (!votedFor || changing)
            ? this.#renderBallot(kind, context)
            : results?.pollResults({
                ...context,
                view: kind.results,
                state,
                closes,
                own: votedFor ?? [],
                tally: this.#poll.tally,
                outcome,
                vote: submission.state,
                change: this.#change,
                page: this.#page,
                isSent: this.#isSent,
              })
        }
        <p class="quiet small body">
          ${
            kind.admission?.level(terms, open) ??
            html`${terms.openPoll}
              <span class="scripted"
                >${open && this.#poll.token?.isStored ? (votedFor ? words?.device : terms.device) : nothing}</span
              >`
          }
        </p>
      </article>
    `;
  }

  #renderBallot({ ballot }: KindView, context: RowContext & { terms: PollTerms }): TemplateResult {
    const { common } = this;
    const { poll, terms } = context;
    const { choices, changing, error, results, submission } = this.#poll;
    const { status } = submission.state;
    const page = this.#page;
    const filled = { ...context, chosen: choices, choose: this.#choose };
    const message = error && results?.ballotMessage(ballot, error, filled);
    return html`
      <form method="post" action=${page?.action ?? nothing} novalidate @submit=${this.#vote}>
        ${hiddenFields(page)}
        <fieldset aria-labelledby="heading" aria-describedby="limits">
          <p class="quiet" id="limits">${ballot.hint?.(terms, poll, filled)}</p>
          <p class="error" id="error" tabindex="-1" ?autofocus=${this.#isSent} ?hidden=${!message}>
            ${warningIcon}${message}
          </p>
          ${ballot.rows(filled)}
        </fieldset>
        <div role="alert">
          ${status === 'failed' ? notice('negative', common.failed, html`<p>${failureHelp(submission.state, common)}</p>`) : nothing}
        </div>
        <div class="row">
          <button class="button wide" aria-disabled=${status === 'sending'}>
            ${status === 'sending' ? common.sending : terms.vote}
          </button>
          ${
            changing
              ? html`<button name="cancel" value="1" class="button plain" @click=${this.#cancel}>
                  ${common.cancel}
                </button>`
              : nothing
          }
        </div>
      </form>
    `;
  }

  /**
   * Whether this is the first render on a page of the gateway, where `autofocus` moves the focus without
   * script.
   */
  get #isSent(): boolean {
    return !!this.#page && !this.hasUpdated;
  }

  readonly #choose = (choices: readonly string[]): void => {
    this.#poll.choose(choices);
  };

  readonly #change = (event: Event): void => {
    event.preventDefault();
    this.#focus = this.#poll.kind?.ballot.first ?? 'input:checked';
    this.#poll.change();
  };

  #moment(instant: string): string {
    const { date, time } = pollMoment(instant, this.termLanguage);
    return this.terms.at(date, time);
  }

  #retry(): void {
    this.#poll.retry();
  }

  #cancel(event: Event): void {
    event.preventDefault();
    this.#focus = '#heading';
    this.#poll.cancel();
  }

  async #vote(event: Event): Promise<void> {
    event.preventDefault();
    await this.#poll.vote();
    this.#focus = this.#poll.error ? '#error' : '#done';
    this.requestUpdate();
  }
}
