import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import {
  baseStyles,
  buttonStyles,
  fieldStyles,
  notice,
  noticeStyles,
  tableStyles,
} from '@plein/components/parts.js';
import { mayAct } from '@plein/domain/newsroom.js';
import { amsterdamDate } from '@plein/domain/opening-hours.js';
import { reportNames } from '@plein/domain/reports.js';
import type { NewsroomContext } from '../shell/context.js';
import { pageStyles } from '../shell/page.styles.js';
import { choicesOf, earlierDays, filtersOf, reportPath, wrongDays, type Choices } from './choices.js';
import { filters } from './filters.js';
import { findingOf } from './findings.js';
import { namesOf, type Names } from './names.js';
import { chartPanel, modelsFor } from './panel.js';
import { isDay } from './period.js';
import { askedBy, chartsFor, ReportController, type ChartState } from './report.controller.js';
import { reportStyles } from './report.styles.js';
import { reportTerms, type ReportTerms } from './report.terms.js';

/** The reports: what contact is about and what it shows, as charts with sentences and tables. */
export class NewsroomReport extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    noticeStyles,
    tableStyles,
    pageStyles,
    reportStyles,
  ];

  /** Context from the shell: who is logged in, the language, and access to the gateway. */
  @property({ attribute: false }) context!: NewsroomContext;
  @state() private wrong: 'order' | 'long' | undefined;

  readonly #reports = new ReportController(this, () => this.context);
  #choices!: Choices;
  #names!: Names;
  readonly #modelOf = modelsFor(
    () => this.#names,
    () => this.#choices,
  );
  #namesFor: readonly unknown[] = [];

  protected override willUpdate(): void {
    const { address, now, language, profile } = this.context;
    this.#choices = choicesOf(address.chosen, now());
    this.#reports.ask(this.#choices);
    const namedBy = [language, profile, this.#reports.answers] as const;
    if (namedBy.some((one, index) => one !== this.#namesFor[index])) {
      this.#namesFor = namedBy;
      this.#names = namesOf(...namedBy);
    }
  }

  override render(): TemplateResult {
    const charts = chartsFor(this.#choices);
    const states = charts.map((chart) => this.#reports.of(chart));
    // Where nothing could be fetched, one message says so, and not each chart once more.
    const shown = states.every(({ status }) => status === 'failed') ? [] : charts;
    const note = this.#terms.notes[this.#choices.report];
    return html`
      <div class="page">
        ${this.#printHead()}
        <div class="top">
          <div>
            <p class="quiet small">${this.#terms.reports[this.#choices.report]}</p>
            <h1 tabindex="-1">${this.#heading()}</h1>
            <p class="quiet">${this.#days()}</p>
          </div>
          <button class="button second" @click=${this.#print}>${this.#terms.print}</button>
        </div>
        ${this.#list()}
        ${filters({
          choices: this.#choices,
          terms: this.#terms,
          names: this.#names,
          profile: this.context.profile,
          valuesOf: (key) => this.#valuesOf(key),
          wrong: this.wrong,
          choose: this.#choose,
          chooseDay: this.#chooseDay,
        })}
        ${this.#trouble(states)} ${note ? html`<p class="quiet small sentence">${note}</p>` : nothing}
        <div class="columns charts">
          ${repeat(
            shown,
            ({ id }) => `${this.#choices.report} ${id}`,
            (spec) =>
              chartPanel(
                {
                  spec,
                  state: this.#reports.of(spec),
                  choices: this.#choices,
                  terms: this.#terms,
                  names: this.#names,
                  fileUrl: (format) => this.#fileUrl(spec, format),
                },
                this.#modelOf,
              ),
          )}
        </div>
      </div>
    `;
  }

  get #terms(): ReportTerms {
    return reportTerms[this.context.language];
  }

  #heading(): string {
    const [first] = chartsFor(this.#choices);
    const terms = this.#terms;
    if (!first) return terms.title;
    const state = this.#reports.of(first);
    if (state.status === 'failed') return state.failure.status === 'denied' ? terms.denied : terms.title;
    if (!('value' in state)) return terms.loadingTitle;
    const { report, earlier } = state.value;
    const { comparison } = this.#choices;
    return findingOf(report.report, { report, earlier, comparison, names: this.#names }) ?? terms.empty;
  }

  #days(): string {
    const { days } = this.#choices;
    const earlier = earlierDays(this.#choices);
    const names = this.#names;
    const terms = this.#terms;
    return [
      this.#choices.report === 'rising' && terms.lastWeek,
      terms.days(names.day(days.from), names.day(days.to)),
      earlier && terms.comparedWith(names.day(earlier.from), names.day(earlier.to)),
    ]
      .filter(Boolean)
      .join(', ');
  }

  /** The choices at the top of a printed page, where the filters are not visible. */
  #printHead(): TemplateResult {
    const { profile, now } = this.context;
    const { filters: chosen } = this.#choices;
    const terms = this.#terms;
    const narrowed = filtersOf(this.#choices.report).flatMap((name) =>
      chosen[name] ? [`${terms.filterNames[name]}: ${this.#names.name(name, chosen[name])}`] : [],
    );
    const head = [
      profile?.organisation.name,
      ...narrowed,
      terms.printed(this.#names.day(amsterdamDate(now()))),
    ];
    return html`<p class="print-head">${head.filter(Boolean).join(' · ')}</p>`;
  }

  #list(): TemplateResult {
    const { address, href } = this.context;
    return html`
      <nav class="reports" aria-label=${this.#terms.reportList}>
        <ul>
          ${reportNames.map(
            (name) => html`
              <li>
                <a
                  href=${href({ page: 'report', chosen: { ...address.chosen, report: name } })}
                  aria-current=${name === this.#choices.report ? 'page' : nothing}
                  >${this.#terms.reports[name]}</a
                >
              </li>
            `,
          )}
        </ul>
      </nav>
    `;
  }

  #valuesOf(key: string): string[] {
    const rows = chartsFor(this.#choices).flatMap((chart) => {
      const state = this.#reports.of(chart);
      return 'value' in state ? state.value.report.rows : [];
    });
    return [...new Set(rows.map((row) => String(row[key] ?? '')).filter(Boolean))];
  }

  #trouble(states: readonly ChartState[]): TemplateResult | typeof nothing {
    const terms = this.#terms;
    const failures = states.flatMap((one) => (one.status === 'failed' ? [one.failure] : []));
    const denied = failures.find((one) => one.status === 'denied');
    if (denied) return notice('warning', terms.denied, html`<p>${terms.deniedHelp}</p>`);
    if (failures.length > 0) {
      return html`
        ${notice('negative', terms.failed, html`<p>${terms.failedHelp}</p>`)}
        <p><button class="button" @click=${this.#retry}>${terms.tryAgain}</button></p>
      `;
    }
    const isEmpty = states.every((one) => 'value' in one && one.value.report.rows.length === 0);
    if (states.length === 0 || !(isEmpty || this.#heading() === terms.empty)) return nothing;
    const { actor, href } = this.context;
    return html`<p>
      ${terms.emptyHelp}
      ${
        mayAct(actor.role, 'editor')
          ? html`${terms.emptyStart} <a href=${href({ page: 'sites', chosen: {} })}>${terms.toSites}</a>`
          : nothing
      }
    </p>`;
  }

  #fileUrl(spec: Parameters<typeof askedBy>[0], format?: 'csv'): string {
    const choices = this.#choices;
    const asked = { ...askedBy(spec, choices), format, language: format && this.context.language };
    return `${this.context.gateway}${reportPath(choices, choices.days, asked)}`;
  }

  readonly #choose = (changes: Readonly<Record<string, string>>): void => {
    this.wrong = undefined;
    const { go, address } = this.context;
    go({ page: 'report', chosen: { ...address.chosen, ...changes } });
  };

  readonly #chooseDay = (name: 'from' | 'to', day: string): void => {
    if (!isDay(day)) return;
    const days = { ...this.#choices.days, [name]: day };
    this.wrong = wrongDays(days);
    if (!this.wrong) this.#choose({ ...days, period: '' });
  };

  readonly #retry = (): void => {
    this.#reports.retry(this.#choices);
  };

  readonly #print = (): void => {
    globalThis.print();
  };
}
