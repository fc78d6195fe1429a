import { LocalizeController } from '@shoelace-style/localize';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { baseStyles, buttonStyles, notice, noticeStyles } from '@plein/components/parts.js';
import { channelName, componentLabel, eventLabel } from '@plein/domain/labels.js';
import type { Profile } from '@plein/domain/profile.js';
import { textIn } from '@plein/domain/text.js';
import { componentNames } from '@plein/domain/vocabulary.js';
import { NowController, type NowSurroundings } from './now/now.controller.js';
import type { ArrivedEvent, Overview } from './now/overview.js';
import { periods, type Period } from './now/periods.js';
import { countTable } from './now/tables.js';
import { newsroomStyles } from './newsroom.styles.js';
import {
  newsroomLanguages,
  newsroomTerms,
  type NewsroomLanguage,
  type NewsroomTerms,
} from './newsroom.terms.js';

/**
 * The newsroom: what comes in over every element and channel, live.
 *
 * @fires newsroom-language-chosen - The reader chose another language; `detail.language` says which.
 */
export class PleinNewsroom extends LitElement {
  static override styles = [baseStyles, buttonStyles, noticeStyles, newsroomStyles];

  /** Where the figures come from; tests hand in their own. */
  @property({ attribute: false }) surroundings: NowSurroundings = {
    fetch: (...request) => globalThis.fetch(...request),
    openLive: (url) => new EventSource(url),
    now: () => new Date(),
    gateway: '',
  };
  @state() private profile: Pick<Profile, 'organisation' | 'tasks'> | undefined;

  readonly #localize = new LocalizeController(this);
  #now: NowController | undefined;
  #firstShown = new Set<string>();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#now ??= new NowController(this, this.surroundings);
    void this.#loadProfile();
  }

  override render(): TemplateResult {
    return html`
      ${this.#bar()}
      <main>${this.#content()}</main>
    `;
  }

  get #language(): NewsroomLanguage {
    const language = this.#localize.lang().slice(0, 2);
    return newsroomLanguages.find((known) => known === language) ?? 'nl';
  }

  get #terms(): NewsroomTerms {
    return newsroomTerms[this.#language];
  }

  #bar(): TemplateResult {
    const terms = this.#terms;
    const connection = this.#now?.connection ?? 'connecting';
    return html`
      <header class="bar">
        <span class="name"><span class="square" aria-hidden="true"></span>${terms.newsroom}</span>
        <span class="municipality">${this.profile?.organisation.name ?? nothing}</span>
        <span class="end">
          <span class="connection ${connection}" role="status">${terms.connections[connection]}</span>
          <button class="button plain" lang=${this.#otherLanguage} @click=${this.#chooseLanguage}>
            ${terms.otherLanguage}
          </button>
        </span>
      </header>
    `;
  }

  #content(): TemplateResult {
    const terms = this.#terms;
    const shown = this.#now?.state ?? { is: 'loading' };
    switch (shown.is) {
      case 'loading':
        return html`<h1>${terms.loading}</h1>`;
      case 'denied':
        return html`<h1>${terms.denied}</h1>
          <p>${shown.reason}</p>`;
      case 'failed':
        return html`<h1>${terms.newsroom}</h1>
          ${notice('negative', terms.failed, html`<p>${terms.failedHelp}</p>`)}
          <p><button class="button" @click=${this.#retry}>${terms.tryAgain}</button></p>`;
      case 'shown':
        return this.#overview(shown.overview);
    }
  }

  #overview(overview: Overview): TemplateResult {
    const terms = this.#terms;
    const most = overview.channels[0];
    return html`
      <div class="top">
        <h1>
          ${terms.finding(overview.total, most && channelName(most.channel, this.#language).toLowerCase())}
        </h1>
        ${this.#periods()}
      </div>
      ${overview.total === 0 ? html`<p>${terms.empty}</p>` : nothing}
      <div class="columns">
        ${countTable(
          terms.perComponent,
          { name: terms.component, count: terms.count, share: terms.share, last: terms.lastAt },
          this.#componentRows(overview),
        )}
        ${overview.total === 0 ? nothing : this.#breakdowns(overview)}
      </div>
      ${overview.recent.length === 0 ? nothing : this.#latest(overview.recent)}
      <p class="quiet small">${terms.counting}</p>
    `;
  }

  #breakdowns(overview: Overview): TemplateResult {
    const terms = this.#terms;
    const heads = { count: terms.count, share: terms.share };
    return html`
      ${countTable(
        terms.perChannel,
        { ...heads, name: terms.channel },
        overview.channels.map(({ channel, count }) => ({
          name: channelName(channel, this.#language),
          count,
        })),
      )}
      ${countTable(
        terms.perEvent,
        { ...heads, name: terms.event },
        overview.events.map(({ name, count }) => ({ name: eventLabel(name, this.#language), count })),
      )}
    `;
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

  #latest(recent: readonly ArrivedEvent[]): TemplateResult {
    const terms = this.#terms;
    if (this.#firstShown.size === 0) this.#firstShown = new Set(recent.map(({ id }) => id));
    return html`
      <div class="card">
        <h2 id="latest">${terms.latest}</h2>
        <div class="scroll" tabindex="0" role="region" aria-labelledby="latest">
          <table>
            <thead>
              <tr>
                ${[terms.time, terms.component, terms.event, terms.channel, terms.task, terms.page].map(
                  (head) => html`<th scope="col">${head}</th>`,
                )}
              </tr>
            </thead>
            <tbody>
              ${repeat(
                recent,
                ({ id }) => id,
                (event) => this.#latestRow(event),
              )}
            </tbody>
          </table>
        </div>
      </div>
    `;
  }

  #latestRow(event: ArrivedEvent): TemplateResult {
    const language = this.#language;
    return html`
      <tr class=${this.#firstShown.has(event.id) ? '' : 'new'}>
        <td>${this.#time(event.occurredAt)}</td>
        <th scope="row">${componentLabel(event.component, language)}</th>
        <td>${eventLabel(event.name, language)}</td>
        <td>${channelName(event.channel, language)}</td>
        <td>${this.#taskName(event.task)}</td>
        <td class="path">${event.page}</td>
      </tr>
    `;
  }

  #componentRows({ components }: Overview): { name: string; count: number; last: string }[] {
    const others = components
      .map(({ component }) => component)
      .filter((name) => !(componentNames as readonly string[]).includes(name));
    return [...componentNames, ...others].map((name) => {
      const row = components.find(({ component }) => component === name);
      return {
        name: componentLabel(name, this.#language),
        count: row?.count ?? 0,
        last: row ? this.#time(row.lastAt) : this.#terms.none,
      };
    });
  }

  #taskName(uri: string | undefined): string {
    const task = this.profile?.tasks.find((candidate) => candidate.uri === uri);
    return task ? textIn(task.name, this.#language) : '';
  }

  #time(instant: string): string {
    const today = this.#now?.period === 'today';
    return new Intl.DateTimeFormat(this.#language, {
      timeZone: 'Europe/Amsterdam',
      timeStyle: today ? 'medium' : 'short',
      ...(!today && { dateStyle: 'medium' }),
    }).format(new Date(instant));
  }

  get #otherLanguage(): NewsroomLanguage {
    return this.#language === 'nl' ? 'en' : 'nl';
  }

  async #loadProfile(): Promise<void> {
    try {
      const response = await this.surroundings.fetch(`${this.surroundings.gateway}/v1/profile`);
      if (response.ok) this.profile = (await response.json()) as Profile;
    } catch {
      // Without a profile the figures still stand; only names of tasks are missing.
    }
  }

  readonly #choosePeriod = (event: Event): void => {
    void this.#now?.choose((event.target as HTMLInputElement).value as Period);
  };

  readonly #retry = (): void => {
    void this.#now?.load();
  };

  readonly #chooseLanguage = (): void => {
    const language = this.#otherLanguage;
    this.dispatchEvent(
      new CustomEvent('newsroom-language-chosen', { bubbles: true, composed: true, detail: { language } }),
    );
  };
}
