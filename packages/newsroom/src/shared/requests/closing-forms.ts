import type { TemplateResult } from 'lit';
import { Draft } from '../editing/draft.js';
import type { SectionContext } from '../section-context.js';
import { closingForm, type ClosingDraft } from './closing.js';
import type { RequestTerms } from './request.terms.js';

/** What a page gives to the form that closes one of its requests. */
interface ClosingParts {
  readonly isBusy: boolean;
  /** What is asked besides, between the outcome and the note. */
  readonly more: (draft: ClosingDraft, change: (changes: ClosingDraft) => void) => unknown;
  /** Closes the request with this draft, whose outcome is there. Resolves with whether that is done. */
  readonly close: (draft: ClosingDraft) => Promise<boolean>;
  /** Selector of what gets the focus where the form is cancelled. */
  readonly back: string;
}

/** The form that closes a request: which request is being closed, and its draft. */
export class ClosingForms {
  readonly #around: SectionContext<RequestTerms>;
  readonly #outcomes: readonly string[];
  #open: string | undefined;
  #isOutcomeMissing = false;

  constructor(around: SectionContext<RequestTerms>, outcomes: readonly string[]) {
    this.#around = around;
    this.#outcomes = outcomes;
  }

  begin(id: string): void {
    this.#open = id;
    this.#isOutcomeMissing = false;
    this.#askOutcome(id);
  }

  end(): void {
    this.#open = undefined;
    this.#around.host.requestUpdate();
  }

  /** The form; undefined where staff did not ask for it. */
  render(id: string, { isBusy, more, close, back }: ClosingParts): TemplateResult | undefined {
    if (this.#open !== id) return undefined;
    const draft = new Draft<ClosingDraft>(`closing-${id}`);
    const change = (changes: ClosingDraft): void => {
      draft.keep(changes);
      this.#around.host.requestUpdate();
    };
    return closingForm({
      ...{ id, isBusy, change },
      draft: draft.fields,
      terms: this.#around.terms(),
      common: this.#around.common(),
      outcomes: this.#outcomes,
      more: more(draft.fields, change),
      isMissing: this.#isOutcomeMissing,
      close: () => {
        this.#isOutcomeMissing = draft.fields.outcome === undefined;
        if (this.#isOutcomeMissing) this.#askOutcome(id);
        else void close(draft.fields).then((isDone) => isDone && draft.clear());
      },
      cancel: () => {
        this.end();
        void this.#around.focusOn(back);
      },
    });
  }

  #askOutcome(id: string): void {
    this.#around.host.requestUpdate();
    void this.#around.focusOn(`#outcome-${id} input`);
  }
}
