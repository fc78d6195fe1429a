import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { emptyState, infoIcon, notice, stepsStyles, tableStyles } from '@plein/components/parts.js';
import { caseStates, type CaseList, type CaseRecord, type CaseState } from '@plein/domain/cases/records.js';
import type { RequestResult } from '@plein/measurement/request.js';
import { editorStyles } from '../shared/editing/editor.styles.js';
import { PageResource } from '../shared/page-resource.js';
import { WorkPage } from '../shared/work-page.js';
import { workStyles } from '../shared/work.styles.js';
import { CaseChanges } from './case-changes.js';
import { caseDetail } from './case-detail.js';
import { CasePreview } from './case-preview.js';
import { caseList } from './case-list.js';
import { casesStyles } from './cases.styles.js';
import { casesTerms, type CasesTerms } from './cases.terms.js';
import { NewCase } from './new-case.js';
import { CaseReactions } from './reactions/case-reactions.js';
import { reactionsTerms } from './reactions/reactions.terms.js';
import { caseSearch } from './search.js';
import { CaseTextsReport } from './texts/case-texts.js';
import { caseTextsTerms } from './texts/case-texts.terms.js';

/** Interval at which the shown cases are asked for again, in milliseconds. */
const rhythm = 30_000;
const systemless: readonly string[] = ['newsroom', 'files'];

/** Cases that residents follow: a list to search, a form to make one, and each case with what staff do with it. */
export class NewsroomCases extends WorkPage {
  static override styles = [...workStyles, stepsStyles, tableStyles, editorStyles, casesStyles];

  @state() private typed: string | undefined;
  @state() private isLoadingMore = false;
  @state() private hasConflict = false;
  @state() private made: string | undefined;

  readonly #list = new PageResource<CaseList>(this, () => this.#askList());
  readonly #case = new PageResource<CaseRecord | 'unknown'>(this, () => this.#askCase());
  readonly #new = new NewCase(
    this.sectionContext(() => this.#terms),
    () => this.context.profile,
    (record) => void this.#wasMade(record),
  );
  readonly #changes = new CaseChanges(
    this.sectionContext(() => this.#terms),
    {
      changed: async (record, kind) => {
        this.hasConflict = false;
        this.#case.give(record);
        this.say(this.#terms.said[kind]);
        await this.focusOn('h1');
      },
      conflict: async () => {
        this.hasConflict = true;
        await this.#case.refresh();
        await this.focusOn('#conflict');
      },
    },
  );
  readonly #texts = new CaseTextsReport(this.sectionContext(() => caseTextsTerms[this.language]));
  readonly #reactions = new CaseReactions(
    this.sectionContext(() => reactionsTerms[this.language]),
    () => this.context.gateway,
    () => void this.#case.refresh(),
  );
  readonly #preview = new CasePreview(this);
  #asked: string | undefined;
  #stop: (() => void) | undefined;

  override connectedCallback(): void {
    this.#asked = this.#choice();
    super.connectedCallback();
    void this.#reactions.load(this.#shown);
    this.#stop = this.context.every(rhythm, () => void this.#renew());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.#choice() === this.#asked) return;
    this.#asked = this.#choice();
    this.typed = undefined;
    this.hasConflict = false;
    void this.#reactions.load(this.#shown);
    if (this.#shown === undefined) void this.#list.load();
    else if (this.#record?.summary.reference !== this.#shown) void this.#case.load();
  }

  override render(): TemplateResult {
    return this.#shown === undefined ? this.#all() : this.#one();
  }

  get #terms(): CasesTerms {
    return casesTerms[this.language];
  }

  /** Reference of the case that is shown; undefined where the list is. */
  get #shown(): string | undefined {
    return this.context.address.chosen['case'];
  }

  get #record(): CaseRecord | undefined {
    const { value } = this.#case;
    return value === 'unknown' ? undefined : value;
  }

  get #state(): CaseState {
    return caseStates.find((one) => one === this.context.address.chosen['state']) ?? 'open';
  }

  #choice(): string {
    return JSON.stringify(this.context.address.chosen);
  }

  #query(before?: string): string {
    const { reference } = this.context.address.chosen;
    const query = new URLSearchParams({ state: this.#state });
    if (reference) query.set('reference', reference);
    if (before) query.set('before', before);
    return `/v1/cases?${query.toString()}`;
  }

  /** Asks for the list, where it is shown. */
  async #askList(): Promise<RequestResult<CaseList>> {
    return this.#shown === undefined ? this.ask(this.#query()) : answered({ cases: [] });
  }

  /** Asks for the case, where one is shown. */
  async #askCase(): Promise<RequestResult<CaseRecord | 'unknown'>> {
    if (this.#shown === undefined) return answered('unknown');
    const answer = await this.ask<CaseRecord>(`/v1/cases/${encodeURIComponent(this.#shown)}`);
    const isUnknown = answer.status === 'invalid' && answer.problem.status === 404;
    return isUnknown ? answered('unknown') : answer;
  }

  #all(): TemplateResult {
    const terms = this.#terms;
    return this.loadedPage(this.#list, terms.title, ({ cases, next }) => {
      const late = cases.filter((one) => one.late && !one.closedOn).length;
      return this.page(
        terms.finding(terms.counts(cases.length, next !== undefined), late),
        html`
          ${this.#reactions.renderWaiting(this.context)} ${this.#search()} ${this.#new.render()}
          ${cases.length === 0 ? this.#nothing() : caseList(cases, terms, this.context)}
          ${
            next === undefined
              ? nothing
              : html`<button
                  type="button"
                  class="button second start"
                  aria-disabled=${this.isLoadingMore}
                  @click=${() => this.#more(next)}
                >
                  ${this.isLoadingMore ? terms.loading : terms.more}
                </button>`
          }
          ${this.#texts.render()}
        `,
      );
    });
  }

  #search(): TemplateResult {
    const { chosen } = this.context.address;
    return caseSearch({
      terms: this.#terms,
      state: this.#state,
      value: this.typed ?? chosen['reference'] ?? '',
      type: (text) => {
        this.typed = text;
      },
      search: (reference) => {
        this.context.go({ page: 'cases', chosen: { state: this.#state, reference } });
      },
      choose: (state) => {
        this.context.go({ page: 'cases', chosen: { ...chosen, state } });
      },
    });
  }

  #nothing(): TemplateResult {
    const terms = this.#terms;
    const isSearch = Boolean(this.context.address.chosen['reference']) || this.#state !== 'open';
    return emptyState({
      icon: infoIcon,
      level: 2,
      title: isSearch
        ? this.context.address.chosen['reference']
          ? terms.noneFound
          : terms.counts(0, false)
        : terms.none,
      content: html`<p>${isSearch ? terms.noneFoundHelp : terms.noneHelp}</p>`,
    });
  }

  #one(): TemplateResult {
    const terms = this.#terms;
    const { address, href } = this.context;
    const { case: _, ...rest } = address.chosen;
    const back = html`<p>
      <a class="alone" href=${href({ page: 'cases', chosen: rest })}>${terms.back}</a>
    </p>`;
    const { value } = this.#case;
    if (value === undefined) return this.page(terms.title, html`${back}${this.notShown(this.#case)}`);
    if (value === 'unknown')
      return this.page(
        terms.unknown,
        html`<p>${terms.unknownHelp}</p>
          ${back}`,
      );
    const isEditable = systemless.includes(value.summary.keptBy);
    return this.page(
      value.summary.title,
      html`
        ${back}
        ${this.made === value.summary.reference ? notice('positive', terms.made(value.document.zaak.identificatie)) : nothing}
        ${this.#conflict()}
        ${
          isEditable
            ? nothing
            : notice('info', terms.ofSystem, html`<p>${terms.ofSystemHelp(value.summary.keptBy)}</p>`)
        }
        ${this.#reactions.renderOfCase(this.#shown ?? '')}
        <div class="pair">
          ${caseDetail(value, {
            terms,
            context: this.context,
            isEditable,
            answered: (task) => void this.#changes.send(value, { kind: 'answered', task }),
          })}
          <div class="stack">
            ${isEditable ? this.#changes.render(value) : nothing}
            ${this.#preview.render(value, terms, this.context)}
          </div>
        </div>
      `,
    );
  }

  #conflict(): TemplateResult | typeof nothing {
    if (!this.hasConflict) return nothing;
    return html`<div id="conflict" tabindex="-1">
      ${notice('warning', this.#terms.conflict, html`<p>${this.#terms.conflictHelp}</p>`)}
    </div>`;
  }

  async #wasMade({ summary, document }: CaseRecord): Promise<void> {
    this.made = summary.reference;
    this.say(this.#terms.saidMade(document.zaak.identificatie));
    this.context.go({ page: 'cases', chosen: { case: summary.reference } });
    await this.#case.load();
    await this.focusOn('h1');
  }

  async #more(next: string): Promise<void> {
    if (this.isLoadingMore) return;
    this.isLoadingMore = true;
    const answer = await this.ask<CaseList>(this.#query(next));
    this.isLoadingMore = false;
    const list = this.#list.value;
    if (answer.status !== 'ok' || !list) {
      this.say(this.common.failed);
      return;
    }
    const cases = [...list.cases, ...answer.value.cases];
    this.#list.give({ cases, ...(answer.value.next && { next: answer.value.next }) });
    this.say(this.#terms.saidMore(cases.length));
    await this.focusOn(`#cases > li:nth-child(${String(list.cases.length + 1)}) a`);
  }

  /** Fetches what is shown again. A list of which more was fetched stays as it is. */
  async #renew(): Promise<void> {
    void this.#reactions.load(this.#shown);
    if (this.#shown === undefined) {
      if ((this.#list.value?.cases.length ?? 0) <= 50) await this.#list.refresh();
      return;
    }
    const before = this.#record?.tag;
    await this.#case.refresh();
    if (before !== undefined && this.#record?.tag !== before) this.say(this.#terms.saidNews);
  }
}

/** What is known without asking the gateway. */
const answered = <Value>(value: Value): RequestResult<Value> => ({
  status: 'ok',
  value,
  response: new Response(),
});
