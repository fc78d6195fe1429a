import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import {
  baseStyles,
  buttonStyles,
  dialogStyles,
  fieldStyles,
  notice,
  noticeStyles,
} from '@plein/components/parts.js';
import { channelName } from '@plein/domain/labels.js';
import { namesOf, type Names } from '../report/names.js';
import type { NewsroomContext } from '../shell/context.js';
import { pageStyles } from '../shell/page.styles.js';
import { callbacksCard, questionsCard, risingCard, type Cards } from './cards.js';
import { CrisisSwitch } from './crisis.js';
import { OpenWork } from './open-work.js';
import { breakdowns, channelTable, latestRows, latestTable, type Live } from './live.js';
import { NowController } from './now.controller.js';
import { nowStyles } from './now.styles.js';
import { nowTerms, type NowTerms } from './now.terms.js';
import type { Overview } from './overview.js';
import { periods, type Period } from './periods.js';
import { countLate, waitingNow, type Waiting } from './waiting.js';
import { WaitingTimes } from './waiting-times/waiting-times.js';

/** What comes in now, and what needs a person. */
export class NewsroomNow extends LitElement {
  static override styles = [
    ...[baseStyles, buttonStyles, dialogStyles, fieldStyles, noticeStyles],
    ...[pageStyles, nowStyles],
  ];

  /** Context from the shell: who is logged in, the language, and access to the gateway. */
  @property({ attribute: false }) context!: NewsroomContext;

  readonly #crisis = new CrisisSwitch(this, () => this.context);
  #now: NowController | undefined;
  #openWork: OpenWork | undefined;
  #waitingTimes: WaitingTimes | undefined;
  #names!: Names;
  #firstShown = new Set<string>();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#openWork ??= new OpenWork(this, () => this.context);
    this.#waitingTimes ??= new WaitingTimes(this, () => this.context);
    this.#now ??= new NowController(
      this,
      () => this.context,
      (events) => this.#openWork?.arrived(events),
    );
  }

  override render(): TemplateResult {
    this.#names = namesOf(this.context.language, this.context.profile);
    const isWall = this.context.address.chosen['wall'] === 'on';
    return html`
      <div class="page ${isWall ? 'wall' : ''}" @keydown=${isWall ? this.#leaveByKey : nothing}>
        ${this.#content(isWall)}
      </div>
      ${isWall ? nothing : this.#crisis.dialog()}
    `;
  }

  get #terms(): NowTerms {
    return nowTerms[this.context.language];
  }

  #content(isWall: boolean): TemplateResult {
    const terms = this.#terms;
    const { value: overview, failure } = this.#now?.overview ?? {};
    if (overview) return isWall ? this.#wall(overview) : this.#desktop(overview);
    switch (failure?.status) {
      case undefined:
        return html`<h1 tabindex="-1">${terms.loading}</h1>`;
      case 'denied':
        return html`<h1 tabindex="-1">${terms.denied}</h1>
          <p>${terms.deniedHelp}</p>`;
      case 'unreachable':
        return html`<h1 tabindex="-1">${terms.title}</h1>
          ${notice('negative', terms.failed, html`<p>${terms.failedHelp}</p>`)}
          <p><button class="button" @click=${this.#retry}>${terms.tryAgain}</button></p>`;
    }
  }

  #desktop(overview: Overview): TemplateResult {
    const terms = this.#terms;
    const waiting = this.#waiting();
    const cards = this.#cards(6);
    const live = this.#live(overview);
    return html`
      <div class="top">
        <div>${this.#heading(overview, waiting)}</div>
        <div class="row no-print">
          ${this.#periods()}
          <a class="button second to-wall" href=${this.context.href({ page: 'now', chosen: { wall: 'on' } })}>
            ${terms.wall}
          </a>
        </div>
      </div>
      ${overview.total === null ? html`<p>${terms.empty}</p>` : nothing}
      <div class="columns desk ${this.#isCalm(waiting) ? 'calm' : ''}">
        ${this.#staffCards(cards, waiting)}
        <div class="pile">${this.#rising(cards)} ${this.#waitingTimes?.card()} ${this.#crisis.card()}</div>
      </div>
      <div class="spread">${breakdowns(live)}</div>
      ${latestTable(live)}
      <p class="quiet small">${terms.counting} ${terms.rounded}</p>
    `;
  }

  /** The page on a wall screen: large, with no control but the link back. */
  #wall(overview: Overview): TemplateResult {
    const terms = this.#terms;
    const waiting = this.#waiting();
    const live = this.#live(overview);
    const { profile, now, language } = this.context;
    const clock = new Intl.DateTimeFormat(language, { timeZone: 'Europe/Amsterdam', timeStyle: 'short' });
    return html`
      <div class="top">
        <div>${this.#heading(overview, waiting)}</div>
        <div>
          <span class="clock">${clock.format(now())}</span>
          <p class="quiet small" role="status">
            ${this.#now?.isLost ? terms.lost : profile?.organisation.name}
          </p>
          <a class="alone leave small" href=${this.context.href({ page: 'now', chosen: {} })}
            >${terms.wallLeave}</a
          >
        </div>
      </div>
      <div class="columns">
        <div class="pile">
          ${this.#crisis.isOn ? this.#crisis.card() : nothing}
          ${this.#staffCards(this.#cards(9), waiting, ['callbacks'])}
        </div>
        <div class="pile">
          ${this.#rising(this.#cards(4))} ${this.#staffCards(this.#cards(5), waiting, ['questions'])}
        </div>
        <div class="pile">
          ${overview.channels.length === 0 ? nothing : channelTable(live, 6)} ${latestRows(live, 7)}
        </div>
      </div>
    `;
  }

  #heading(overview: Overview, waiting: readonly Waiting[]): TemplateResult {
    const terms = this.#terms;
    const most = overview.channels[0];
    const { language } = this.context;
    const came = terms.finding(
      overview.total === null ? undefined : this.#names.figure('count', overview.total),
      most && channelName(most.channel, language).toLowerCase(),
    );
    const late = countLate(waiting);
    const urgent = this.#crisis.isOn ? terms.crisisIsOn : late > 0 ? terms.late(late) : undefined;
    return html`
      <h1 tabindex="-1">${urgent ?? came}</h1>
      ${urgent ? html`<p class="lead">${came}</p>` : nothing}
    `;
  }

  #staffCards(
    cards: Cards,
    waiting: readonly Waiting[],
    which: readonly ('callbacks' | 'questions')[] = ['callbacks', 'questions'],
  ): unknown {
    const workPage = this.#openWork;
    if (!workPage?.isForStaff) return nothing;
    return which.map((name) =>
      name === 'callbacks'
        ? callbacksCard(cards, workPage.callbacks, waiting)
        : questionsCard(cards, workPage.questions),
    );
  }

  /** Whether no work waits, so that each card above the tables is short. */
  #isCalm(waiting: readonly Waiting[]): boolean {
    const unanswered = this.#openWork?.questions.value?.questions ?? [];
    return waiting.length === 0 && unanswered.length === 0;
  }

  #rising(cards: Cards): unknown {
    return this.#openWork ? risingCard(cards, this.#openWork.rising) : nothing;
  }

  #waiting(): Waiting[] {
    return waitingNow(this.#openWork?.callbacks.value?.callbacks ?? [], this.context.now());
  }

  #cards(most: number): Cards {
    return { context: this.context, terms: this.#terms, names: this.#names, most };
  }

  #live(overview: Overview): Live {
    if (this.#firstShown.size === 0) this.#firstShown = new Set(overview.recent.map(({ id }) => id));
    return {
      overview,
      terms: this.#terms,
      names: this.#names,
      isToday: this.#now?.period === 'today',
      firstShown: this.#firstShown,
    };
  }

  #periods(): TemplateResult {
    return html`
      <fieldset class="periods">
        <legend class="hidden-visually">${this.#terms.period}</legend>
        ${periods.map(
          (period) => html`
            <label>
              <input
                type="radio"
                name="period"
                value=${period}
                .checked=${this.#now?.period === period}
                @change=${this.#choosePeriod}
              />
              ${this.#terms.periods[period]}
            </label>
          `,
        )}
      </fieldset>
    `;
  }

  readonly #choosePeriod = (event: Event): void => {
    void this.#now?.choose((event.target as HTMLInputElement).value as Period);
  };

  readonly #retry = (): void => {
    void this.#now?.overview.refresh();
    this.#openWork?.refresh();
  };

  readonly #leaveByKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.context.go({ page: 'now', chosen: {} });
  };
}
