import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { CaseView } from '@plein/domain/cases.js';
import { addStyles } from '../../parts/adopt-styles.js';
import type { CaseContext } from './case-context.js';
import type { CaseQuestion } from './case-question.js';
import { caseSections } from './case-sections.js';
import { caseStyles } from './case-styles.js';
import type { CaseProof, CaseReaction, ReactionSubject } from './reactions/case-reaction.js';
import { buttonId, reactionButton } from './reactions/reaction-button.js';
import { offeredReactions, reactionList } from './reactions/reaction-offers.js';

/** What differs between a case that was looked up and one of a list. */
export interface ShownCaseOptions {
  /** Returns what gives access to the case that is shown. */
  proof(found: CaseView): CaseProof;
  /** Shows the case as it is after the resident did something with it. */
  renew(found: CaseView): void;
}

/** Shows a case, and what a resident can do with it. */
export class ShownCase {
  readonly #context: CaseContext;
  readonly #options: ShownCaseOptions;
  readonly #reactions = new Map<string, CaseReaction>();
  #question: CaseQuestion | undefined;
  /** What the resident is doing with the case. */
  #opened: string | undefined;
  #isBroken = false;

  constructor(context: CaseContext, options: ShownCaseOptions) {
    this.#context = context;
    this.#options = options;
  }

  /** Closes the question and the form, before another case is shown. */
  reset(): void {
    this.#question = undefined;
    this.#opened = undefined;
    this.#reactions.clear();
    this.#isBroken = false;
  }

  /** @param leave the button or the link by which the resident leaves the case */
  render(found: CaseView, leave: TemplateResult): TemplateResult {
    const view = this.#context.view();
    const { terms, links, gateway } = view;
    const { ask } = terms;
    const opened = this.#reactions.get(this.#opened ?? '');
    // What was asked goes once it is answered, and its receipt stays.
    const isInPlace = found.asked.some((asked) => buttonId({ kind: 'answer', asked }) === this.#opened);
    return html`<div class="stack" part="case">
      ${caseSections({
        ...view,
        found,
        answer: (asked) => {
          const subject: ReactionSubject = { kind: 'answer', asked };
          return this.#opened === buttonId(subject) && opened
            ? opened.render(found)
            : this.#button(subject, found);
        },
      })}
      ${reactionList(found, view)}
      <div class="row">
        ${
          links
            ? html`<a class="button second" href=${links['ask'] ?? '#'} @click=${this.#measureAsking}
                >${ask}</a
              >`
            : html`<button class="button second" type="button" @click=${() => this.#ask(found)}>
                ${ask}
              </button>`
        }
        ${offeredReactions(found).map((kind) => this.#button({ kind }, found))} ${leave}
      </div>
      ${
        found.feedback
          ? html`<p>
              <a href=${gateway + found.feedback.path}>${terms.feedback[found.feedback.moment]}</a>
            </p>`
          : nothing
      }
      ${opened && !isInPlace ? opened.render(found) : nothing}
      ${this.#question?.render(found.reference, terms) ?? nothing}
      ${this.#isBroken ? html`<p role="alert">${terms.unreachable}</p>` : nothing}
    </div>`;
  }

  readonly #measureAsking = (): void => {
    this.#context.announce({ name: 'status.question-asked', detail: {} });
  };

  #button(subject: ReactionSubject, found: CaseView): TemplateResult {
    const { terms, links } = this.#context.view();
    return reactionButton({
      ...{ subject, terms, id: buttonId(subject), action: links?.['react'] },
      known: this.#options.proof(found),
      open: () => void this.#react(subject),
    });
  }

  async #react(subject: ReactionSubject): Promise<void> {
    const { host, focus } = this.#context;
    const loaded = await import('./reactions/case-reaction.js').catch(() => undefined);
    this.#isBroken = !loaded;
    const id = buttonId(subject);
    if (loaded && !this.#reactions.has(id)) {
      const options = { ...this.#options, context: this.#context, close: () => this.#close(id) };
      this.#reactions.set(id, new loaded.CaseReaction(subject, options));
    }
    this.#opened = id;
    host.requestUpdate();
    await focus('reaction');
  }

  /** Closes a form, or its receipt. What was typed stays until it is sent. */
  #close(id: string): void {
    const { host, focus } = this.#context;
    const isDone = this.#reactions.get(id)?.isDone;
    if (isDone) this.#reactions.delete(id);
    this.#opened = undefined;
    host.requestUpdate();
    void focus(isDone ? 'sent' : id);
  }

  async #ask({ reference }: CaseView): Promise<void> {
    const { host, focus, view } = this.#context;
    this.#measureAsking();
    const isOpen = host.dispatchEvent(
      new CustomEvent('plein-contact-requested', {
        bubbles: true,
        composed: true,
        cancelable: true,
        detail: { caseReference: reference },
      }),
    );
    if (!isOpen) return;
    const loaded = await import('./case-question.js').catch(() => undefined);
    if (loaded) this.#question ??= new loaded.CaseQuestion(host, view().profile);
    this.#isBroken = !loaded;
    host.requestUpdate();
    await this.#question?.ready;
    await focus('question');
  }
}

/** Adds the styles of a case to the element, and returns what shows it. */
export function shownCaseFor(context: CaseContext, options: ShownCaseOptions): ShownCase {
  addStyles(context.host as HTMLElement as LitElement, [caseStyles]);
  return new ShownCase(context, options);
}
