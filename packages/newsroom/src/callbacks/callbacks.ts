import { nothing, type TemplateResult } from 'lit';
import { choice, clockIcon } from '@plein/components/parts.js';
import type { Marking } from '@plein/domain/marks.js';
import type { Callback, CallbackList } from '@plein/domain/newsroom.js';
import { amsterdamInstant } from '@plein/domain/opening-hours.js';
import { missedReasons } from '@plein/domain/vocabulary.js';
import { MarkForm } from '../shared/marks/mark-form.js';
import type { CardParts } from '../shared/requests/card.js';
import type { ClosingDraft } from '../shared/requests/closing.js';
import { RequestsPage } from '../shared/requests/requests-page.js';
import { workStyles } from '../shared/work.styles.js';
import { callbackCard } from './card.js';
import { CasePauses } from './case-pauses.js';
import { callbacksStyles } from './callbacks.styles.js';
import { callbacksTerms, type CallbacksTerms } from './callbacks.terms.js';
import { promiseAt } from './promise.js';
import { windowFigures } from './window-figures.js';

/** Callback requests with their running promises, the late ones first. */
export class NewsroomCallbacks extends RequestsPage<Callback, CallbackList> {
  static override styles = [...workStyles, ...callbacksStyles];

  readonly #pauses = new CasePauses(this.sectionContext(() => this.terms));
  readonly #marks = new MarkForm(
    'callbacks',
    this.sectionContext(() => this.terms),
  );

  constructor() {
    super({
      page: 'callbacks',
      path: '/v1/callbacks',
      event: 'contact.callback',
      icon: clockIcon,
      scheme: 'tel',
      outcomes: ['kept', ...missedReasons],
      hasWord: true,
      items: ({ callbacks }) => callbacks,
      withItems: (list, callbacks) => ({ ...list, callbacks }),
    });
  }

  protected override get terms(): CallbacksTerms {
    return callbacksTerms[this.language];
  }

  protected override finding(callbacks: readonly Callback[]): string {
    return this.terms.finding(callbacks.length, callbacks.filter((one) => this.#isLate(one)).length);
  }

  protected override nameOf({ name }: Callback): string {
    return name;
  }

  protected override above({ names, windows }: CallbackList): unknown {
    const { profile } = this.context;
    const parts = { terms: this.terms, language: this.language, profile, now: this.context.now() };
    return [this.#marks.names(names), windowFigures(windows, parts)];
  }

  protected override below(): unknown {
    return this.#pauses.render();
  }

  protected override card(callback: Callback, parts: CardParts): TemplateResult {
    const { id, name, marks } = callback;
    const marking = this.#marks.render(
      { id, name, marks, isBusy: parts.isBusy },
      (given) => void this.#mark(callback, given),
    );
    return callbackCard(callback, { ...parts, terms: this.terms }, marking);
  }

  /** Asks whether the resident was called in the promised hours, where those are over. */
  protected override closingFields(
    callback: Callback,
    { outcome, isInTime }: ClosingDraft,
    change: (changes: ClosingDraft) => void,
  ): unknown {
    if (outcome !== 'kept' || !this.#isLate(callback)) return nothing;
    const { opens, closes } = callback.slot;
    return choice({
      type: 'checkbox',
      name: `in-time-${callback.id}`,
      value: 'yes',
      label: this.terms.inTime(opens, closes),
      checked: isInTime === true,
      change: () => {
        change({ isInTime: isInTime !== true });
      },
    });
  }

  /** The last promised minute stands for the promised hours. */
  protected override closingBody(callback: Callback, { outcome, isInTime }: ClosingDraft): object {
    const { date, closes } = callback.slot;
    const isSaid = isInTime === true && outcome === 'kept' && this.#isLate(callback);
    return isSaid ? { calledAt: amsterdamInstant(date, closes).toISOString() } : {};
  }

  protected override ownRefusal(what: string, id: string, now: Callback | undefined): string | undefined {
    return what === 'marking' ? this.#marks.meet(id, now?.marks) : undefined;
  }

  #isLate({ slot }: Callback): boolean {
    return promiseAt(slot, this.context.now()).state === 'late';
  }

  async #mark(callback: Callback, body: Marking): Promise<void> {
    const { id } = callback;
    const says = this.#marks.terms.saved;
    if (await this.act(callback, { what: 'marking', says, focus: `#name-${id}`, body }))
      this.#marks.clear(id);
  }
}
