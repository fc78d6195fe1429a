import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { state } from 'lit/decorators.js';
import { emptyState, notice } from '@plein/components/parts.js';
import type { ReturnReason } from '@plein/domain/newsroom.js';
import type { LiveSource } from '../../shell/context.js';
import type { PageName } from '../../shell/page-names.js';
import { PageResource } from '../page-resource.js';
import { WorkPage } from '../work-page.js';
import type { CardParts } from './card.js';
import { ClosingForms } from './closing-forms.js';
import type { ClosingDraft } from './closing.js';
import { cutNotice, isCut } from './cut.js';
import { requestFilters, statusFilter, type RequestChoice } from './filters.js';
import { HandOn, type GivenAway } from './hand-on.js';
import type { RequestTerms } from './request.terms.js';
import type { SentRequest } from './sent-request.js';
import { ShownRequests } from './shown-requests.js';

/** Interval at which the list and its times are refreshed, in milliseconds. */
const rhythm = 30_000;

/** What one list has of its own. */
interface ListParts<Item, List> {
  readonly page: PageName;
  /** Path of its operations. */
  readonly path: string;
  /** The start of the names of the events after which the list is fetched again. */
  readonly event: string;
  readonly icon: TemplateResult;
  /** How a resident is reached: the scheme of the link on a card. */
  readonly scheme: 'tel' | 'mailto';
  readonly outcomes: readonly string[];
  /** Whether a request is handed on with a word. */
  readonly hasWord: boolean;
  readonly items: (list: List) => readonly Item[];
  readonly withItems: (list: List, items: Item[]) => List;
}

/** An action on a request: its path below the request, what is said of it, where the focus goes, and its body. */
interface Action {
  readonly what: string;
  readonly says: string;
  readonly focus: string;
  readonly body?: unknown;
}

/** A list of what residents sent, on which staff work: take, give back, hand on, assign and close. */
export abstract class RequestsPage<Item extends SentRequest, List> extends WorkPage {
  /** Error messages, by the id of the request. */
  @state() private problems: Readonly<Record<string, string>> = {};
  /** Why a colleague's request is returned, by the id of the request. */
  @state() private reasons: Readonly<Record<string, ReturnReason>> = {};
  @state() private busy: string | undefined;

  protected readonly list: PageResource<List>;
  readonly #parts: ListParts<Item, List>;
  readonly #requests: ShownRequests<Item>;
  readonly #handOn: HandOn;
  readonly #closing: ClosingForms;
  #live: LiveSource | undefined;
  #stop: (() => void) | undefined;
  #shown: boolean | undefined;

  constructor(parts: ListParts<Item, List>) {
    super();
    this.#parts = parts;
    this.list = new PageResource<List>(this, () =>
      this.ask(`${parts.path}${this.isClosed ? '?status=closed' : ''}`),
    );
    const section = this.sectionContext(() => this.terms);
    this.#requests = new ShownRequests(section, parts.icon);
    this.#handOn = new HandOn(section, () => this.context.profile, { hasWord: parts.hasWord });
    this.#closing = new ClosingForms(section, parts.outcomes);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#live = this.context.openLive(`${this.context.gateway}/v1/reports/live`);
    this.#live.addEventListener('arrived', ({ data }) => {
      if (data.includes(this.#parts.event)) void this.#refresh();
    });
    this.#stop = this.context.every(rhythm, () => void this.#refresh());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#live?.close();
    this.#stop?.();
  }

  override willUpdate(): void {
    const isFirst = this.#shown === undefined;
    const hasChanged = this.#shown !== this.isClosed;
    this.#shown = this.isClosed;
    if (!hasChanged || isFirst) return;
    this.#requests.reset();
    void this.list.load();
  }

  protected abstract get terms(): RequestTerms;

  /** The heading over these requests, none of which is closed. */
  protected abstract finding(items: readonly Item[]): string;

  /** How a request is called. */
  protected abstract nameOf(item: Item): string;

  protected abstract card(item: Item, parts: CardParts): TemplateResult;

  /** What stands above the cards. */
  protected above?(list: List): unknown;

  /** What stands below the cards of requests that are not closed. */
  protected below?(): unknown;

  /** What the form that closes a request asks besides. */
  protected closingFields?(item: Item, draft: ClosingDraft, change: (changes: ClosingDraft) => void): unknown;

  /** What is sent besides the outcome and the note. */
  protected closingBody?(item: Item, draft: ClosingDraft): object;

  /** Why an action of this page alone was refused; undefined for any other action. */
  protected ownRefusal?(what: string, id: string, now: Item | undefined): string | undefined;

  protected get isClosed(): boolean {
    return this.context.address.chosen['status'] === 'closed';
  }

  /** Performs an action on a request, and shows the result at its card. */
  protected async act({ id }: Item, { what, says, focus, body }: Action): Promise<boolean> {
    this.busy = id;
    this.problems = {};
    const answer = await this.ask<Item>(`${this.#parts.path}/${id}/${what}`, { method: 'POST', body });
    this.busy = undefined;
    if (answer.status === 'unreachable') {
      this.problems = { [id]: this.terms.failed };
      return false;
    }
    if (answer.status === 'ok') this.#put(answer.value);
    await this.list.refresh();
    if (answer.status === 'invalid') {
      const refusal = this.#refusal(what, id);
      this.problems = { [id]: refusal };
      this.say(refusal);
      await this.focusOn(`#name-${id}`);
      return false;
    }
    if (what === 'closing') this.#closing.end();
    this.say(says);
    await this.focusOn(focus);
    return true;
  }

  override render(): TemplateResult {
    const { terms, isClosed } = this;
    return this.loadedPage(this.list, terms.title, (list) => {
      const items = this.#parts.items(list);
      const choices: RequestChoice = this.context.address.chosen;
      return this.page(
        this.#heading(items),
        html`${requestFilters(this.#parts.page, choices, terms, this.context)}
        ${cutNotice(items, isClosed, terms)} ${this.#lostProblem(items)} ${this.above?.(list)}
        ${this.#requests.renderArrived(items, choices)}
        ${
          items.length === 0
            ? this.#nothing()
            : this.#requests.render(items, choices, (shown) => this.#cards(shown))
        }
        ${isClosed ? nothing : this.below?.()}`,
        statusFilter(this.#parts.page, isClosed, terms, this.context.go),
      );
    });
  }

  /** Why an action was refused: a colleague has the request now, or it is no longer open. */
  #refusal(what: string, id: string): string {
    const now = this.#items.find((one) => one.id === id);
    const { busy, gone, somebody } = this.terms;
    return (
      this.ownRefusal?.(what, id, now) ??
      (now?.status === 'taken' && !now.takenByMe ? busy(now.takenBy ?? somebody) : gone)
    );
  }

  get #items(): readonly Item[] {
    const { value } = this.list;
    return value === undefined ? [] : this.#parts.items(value);
  }

  /** What waits; the name of the page where nothing does, or more may than the list has, since other words say that. */
  #heading(items: readonly Item[]): string {
    const { terms, isClosed } = this;
    if (items.length === 0 || isCut(items, isClosed)) return terms.title;
    return isClosed ? terms.findingClosed(items.length) : this.finding(items);
  }

  /** Error message for a request that is no longer in the list. */
  #lostProblem(items: readonly Item[]): TemplateResult | typeof nothing {
    const lost = Object.entries(this.problems).find(([id]) => !items.some((one) => one.id === id));
    return lost ? notice('warning', lost[1]) : nothing;
  }

  #nothing(): TemplateResult {
    const { terms, isClosed } = this;
    return emptyState({
      icon: this.#parts.icon,
      level: 2,
      title: isClosed ? terms.nothingClosed : terms.nothing,
      content: html`<p>${isClosed ? terms.nothingClosedHelp : terms.nothingHelp}</p>`,
    });
  }

  #cards(items: readonly Item[]): TemplateResult {
    return html`<div class="list">
      ${repeat(
        items,
        ({ id }) => id,
        (item) => this.card(item, this.#cardParts(item)),
      )}
    </div>`;
  }

  #cardParts(item: Item): CardParts {
    const { id } = item;
    const { terms, language } = this;
    const name = this.nameOf(item);
    return {
      ...{ terms, language },
      profile: this.context.profile,
      now: this.context.now(),
      problem: this.problems[id],
      isBusy: this.busy === id,
      take: () =>
        void this.act(item, { what: 'taking', says: terms.saidTaken(name), focus: this.#reachOf(id) }),
      reason: this.reasons[id] ?? 'colleague-absent',
      giveReason: (reason) => {
        this.reasons = { ...this.reasons, [id]: reason };
      },
      giveBack: (reason) =>
        void this.act(item, {
          what: reason === undefined ? 'return' : `return?reason=${reason}`,
          says: terms.saidBack,
          focus: `#card-${id} button`,
        }),
      finish: () => {
        this.#closing.begin(id);
      },
      closing: this.#closing.render(id, {
        isBusy: this.busy === id,
        more: (draft, change) => this.closingFields?.(item, draft, change),
        close: (draft) => this.#close(item, draft),
        back: this.#reachOf(id),
      }),
      handOn: () => this.#handOn.render({ ...item, name }, (given) => void this.#giveAway(item, given)),
    };
  }

  #close(item: Item, draft: ClosingDraft): Promise<boolean> {
    const note = draft.note?.trim();
    const body = { outcome: draft.outcome, ...(note && { note }), ...this.closingBody?.(item, draft) };
    return this.act(item, { what: 'closing', says: this.terms.saidClosed, focus: 'h1', body });
  }

  async #giveAway(item: Item, { what, body }: GivenAway): Promise<void> {
    const says = this.terms[what === 'handing-on' ? 'saidHandedOn' : 'saidAssigned'];
    if (await this.act(item, { what, says, focus: 'h1', body })) this.#handOn.clear(item.id);
  }

  #put(item: Item): void {
    const { value } = this.list;
    if (value === undefined) return;
    const items = this.#items.map((one) => (one.id === item.id ? item : one));
    this.list.give(this.#parts.withItems(value, items));
  }

  #reachOf(id: string): string {
    return `#card-${id} a[href^=${this.#parts.scheme}]`;
  }

  async #refresh(): Promise<void> {
    const isLoaded = this.list.value !== undefined;
    const states = (): string => this.#items.map(({ id, status }) => id + status).join();
    const known = states();
    this.#requests.hold(this.#items);
    await this.list.refresh();
    if (isLoaded && states() !== known) this.say(this.terms.saidNew);
    this.requestUpdate();
  }
}
