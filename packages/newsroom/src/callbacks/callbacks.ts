import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { state } from 'lit/decorators.js';
import { choice, clockIcon, emptyState, notice } from '@plein/components/parts.js';
import type { Marking } from '@plein/domain/marks.js';
import type { Callback, CallbackList, ReturnReason } from '@plein/domain/newsroom.js';
import { amsterdamInstant } from '@plein/domain/opening-hours.js';
import type { LiveSource } from '../shell/context.js';
import { Draft } from '../shared/editing/draft.js';
import { MarkForm } from '../shared/marks/mark-form.js';
import { PageResource } from '../shared/page-resource.js';
import { WorkPage } from '../shared/work-page.js';
import { workStyles } from '../shared/work.styles.js';
import { callbackCard } from './card.js';
import { CasePauses } from './case-pauses.js';
import { closingForm, type ClosingDraft } from './closing.js';
import { callbacksStyles } from './callbacks.styles.js';
import { callbacksTerms, type CallbacksTerms } from './callbacks.terms.js';
import { callbackFilters, type CallbackChoice } from './filters.js';
import { HandOn, type GivenAway } from './hand-on.js';
import { promiseAt } from './promise.js';
import { ShownRequests } from './shown-requests.js';

/** Interval at which the list and its times are refreshed, in milliseconds. */
const rhythm = 30_000;

/** Callback requests with their running promises, the late ones first. */
export class NewsroomCallbacks extends WorkPage {
  static override styles = [...workStyles, callbacksStyles];

  /** Error messages, by the id of the request. */
  @state() private problems: Readonly<Record<string, string>> = {};
  /** Why a colleague's request is returned, by the id of the request. */
  @state() private reasons: Readonly<Record<string, ReturnReason>> = {};
  @state() private busy: string | undefined;
  @state() private finishing: string | undefined;
  @state() private isOutcomeMissing = false;

  readonly #list = new PageResource<CallbackList>(this, () =>
    this.ask(`/v1/callbacks${this.#isClosed ? '?status=closed' : ''}`),
  );
  readonly #pauses = new CasePauses(this.sectionContext(() => this.#terms));
  readonly #requests = new ShownRequests(this.sectionContext(() => this.#terms));
  readonly #handOn = new HandOn(
    this.sectionContext(() => this.#terms),
    () => this.context.profile,
  );
  readonly #marks = new MarkForm(
    'callbacks',
    this.sectionContext(() => this.#terms),
  );
  #live: LiveSource | undefined;
  #stop: (() => void) | undefined;
  #shown: boolean | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#live = this.context.openLive(`${this.context.gateway}/v1/reports/live`);
    this.#live.addEventListener('arrived', ({ data }) => {
      if (data.includes('contact.callback')) void this.#refresh();
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
    const hasChanged = this.#shown !== this.#isClosed;
    this.#shown = this.#isClosed;
    if (!hasChanged || isFirst) return;
    this.#requests.reset();
    void this.#list.load();
  }

  override render(): TemplateResult {
    const terms = this.#terms;
    return this.loadedPage(this.#list, terms.title, ({ callbacks, names }) => {
      const now = this.context.now();
      const late = callbacks.filter(({ slot }) => promiseAt(slot, now).state === 'late').length;
      return this.page(
        this.#isClosed ? terms.findingClosed(callbacks.length) : terms.finding(callbacks.length, late),
        html`${callbackFilters(this.#choice, terms, this.context)} ${this.#lostProblem(callbacks)}
        ${this.#marks.names(names)} ${this.#requests.renderArrived(callbacks, this.#choice)}
        ${
          callbacks.length === 0
            ? this.#nothing()
            : this.#requests.render(callbacks, this.#choice, (shown) => this.#cards(shown, now))
        }
        ${this.#isClosed ? nothing : this.#pauses.render()}`,
        this.#which(),
      );
    });
  }

  get #terms(): CallbacksTerms {
    return callbacksTerms[this.language];
  }

  get #isClosed(): boolean {
    return this.context.address.chosen['status'] === 'closed';
  }

  get #choice(): CallbackChoice {
    return this.context.address.chosen;
  }

  /** Error message for a request that is no longer in the list. */
  #lostProblem(callbacks: readonly Callback[]): TemplateResult | typeof nothing {
    const lost = Object.entries(this.problems).find(([id]) => !callbacks.some((one) => one.id === id));
    return lost ? notice('warning', lost[1]) : nothing;
  }

  #nothing(): TemplateResult {
    const terms = this.#terms;
    return emptyState({
      icon: clockIcon,
      level: 2,
      title: this.#isClosed ? terms.nothingClosed : terms.nothing,
      content: html`<p>${this.#isClosed ? terms.nothingClosedHelp : terms.nothingHelp}</p>`,
    });
  }

  #which(): TemplateResult {
    const terms = this.#terms;
    const chip = (status: string, label: string): TemplateResult =>
      choice({
        type: 'radio',
        name: 'status',
        value: status,
        label,
        checked: this.#isClosed === (status === 'closed'),
        change: () => {
          this.context.go({ page: 'callbacks', chosen: status === 'closed' ? { status } : {} });
        },
      });
    return html`<fieldset class="field no-print">
      <legend class="hidden-visually">${terms.which}</legend>
      <div class="chips">${chip('open', terms.open)}${chip('closed', terms.closed)}</div>
    </fieldset>`;
  }

  #cards(callbacks: readonly Callback[], now: Date): TemplateResult {
    const { profile, language } = this.context;
    return html`<div class="list">
      ${repeat(
        callbacks,
        ({ id }) => id,
        (callback) => {
          const { id, name } = callback;
          return callbackCard(callback, {
            terms: this.#terms,
            language,
            profile,
            now,
            problem: this.problems[id],
            isBusy: this.busy === id,
            isFinishing: this.finishing === id,
            take: () =>
              void this.#do(callback, 'taking', this.#terms.saidTaken(name), `#card-${id} a[href^=tel]`),
            reason: this.reasons[id] ?? 'colleague-absent',
            giveReason: (reason) => {
              this.reasons = { ...this.reasons, [id]: reason };
            },
            giveBack: (reason) =>
              void this.#do(
                callback,
                reason === undefined ? 'return' : `return?reason=${reason}`,
                this.#terms.saidBack,
                `#card-${id} button`,
              ),
            finish: () => {
              this.finishing = id;
              this.isOutcomeMissing = false;
              void this.focusOn(`#outcome-${id} input`);
            },
            closing: () => this.#closing(callback),
            marking: () =>
              this.#marks.render(
                { id, name, marks: callback.marks, isBusy: this.busy === id },
                (marking) => void this.#mark(callback, marking),
              ),
            handOn: () => this.#handOn.render(callback, (given) => void this.#giveAway(callback, given)),
          });
        },
      )}
    </div>`;
  }

  #closing(callback: Callback): TemplateResult {
    const { id, slot } = callback;
    const over = promiseAt(slot, this.context.now()).state === 'late' ? slot : undefined;
    const draft = new Draft<ClosingDraft>(`closing-${id}`);
    return closingForm({
      id,
      draft: draft.fields,
      terms: this.#terms,
      common: this.common,
      over,
      isMissing: this.isOutcomeMissing,
      isBusy: this.busy === id,
      change: (changes) => {
        draft.keep(changes);
        this.requestUpdate();
      },
      close: () => {
        const { outcome, note, isInTime } = draft.fields;
        this.isOutcomeMissing = outcome === undefined;
        if (outcome === undefined) {
          void this.focusOn(`#outcome-${id} input`);
          return;
        }
        const isSaidInTime = over !== undefined && outcome === 'kept' && isInTime === true;
        const body = {
          outcome,
          ...(note?.trim() && { note: note.trim() }),
          // The last promised minute stands for the promised hours.
          ...(isSaidInTime && { calledAt: amsterdamInstant(slot.date, slot.closes).toISOString() }),
        };
        const closed = this.#do(callback, 'closing', this.#terms.saidClosed, 'h1', body);
        void closed.then((isDone) => isDone && draft.clear());
      },
      cancel: () => {
        this.finishing = undefined;
        void this.focusOn(`#card-${id} a[href^=tel]`);
      },
    });
  }

  async #giveAway(callback: Callback, { what, body }: GivenAway): Promise<void> {
    const words = this.#terms[what === 'handing-on' ? 'saidHandedOn' : 'saidAssigned'];
    if (await this.#do(callback, what, words, 'h1', body)) this.#handOn.clear(callback.id);
  }

  async #mark(callback: Callback, marking: Marking): Promise<void> {
    const { saved } = this.#marks.terms;
    const isSaved = await this.#do(callback, 'marking', saved, `#name-${callback.id}`, marking);
    if (isSaved) this.#marks.clear(callback.id);
  }

  /** Performs an action on a request, and shows the result at its card. */
  async #do(
    { id }: Callback,
    what: 'taking' | 'return' | `return?reason=${ReturnReason}` | 'closing' | 'marking' | GivenAway['what'],
    localized: string,
    focus: string,
    body?: unknown,
  ): Promise<boolean> {
    this.busy = id;
    this.problems = {};
    const answer = await this.ask<Callback>(`/v1/callbacks/${id}/${what}`, { method: 'POST', body });
    this.busy = undefined;
    if (answer.status === 'unreachable') {
      this.problems = { [id]: this.#terms.failed };
      return false;
    }
    if (answer.status === 'ok') this.#put(answer.value);
    await this.#list.refresh();
    if (answer.status === 'invalid') {
      const refusal = this.#refusal(id, what);
      this.problems = { [id]: refusal };
      this.say(refusal);
      await this.focusOn(`#name-${id}`);
      return false;
    }
    if (what === 'closing') this.finishing = undefined;
    this.say(localized);
    await this.focusOn(focus);
    return true;
  }

  #put(callback: Callback): void {
    const { value } = this.#list;
    const callbacks = value?.callbacks.map((one) => (one.id === callback.id ? callback : one));
    if (value && callbacks) this.#list.give({ ...value, callbacks });
  }

  /** Why an action was refused: a colleague has the request now or marked it, or it is no longer open. */
  #refusal(id: string, what: string): string {
    const now = this.#list.value?.callbacks.find((one) => one.id === id);
    if (what === 'marking') return this.#marks.meet(id, now?.marks);
    const { busy, gone, somebody } = this.#terms;
    return now?.status === 'taken' && !now.takenByMe ? busy(now.takenBy ?? somebody) : gone;
  }

  async #refresh(): Promise<void> {
    const known = this.#list.value?.callbacks.map(({ id, status }) => id + status).join();
    this.#requests.hold(this.#list.value?.callbacks);
    await this.#list.refresh();
    const found = this.#list.value?.callbacks.map(({ id, status }) => id + status).join();
    if (known !== undefined && found !== known) this.say(this.#terms.saidNew);
    this.requestUpdate();
  }
}
