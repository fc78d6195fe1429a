import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { caseReactionKinds, type CaseReactionReceipt } from '@plein/domain/cases/reactions.js';
import { addStyles } from '../../../parts/adopt-styles.js';
import { factsStyles } from '../../../parts/facts.styles.js';
import { attachmentsStyles } from '../../../attachments/attachments.styles.js';
import { hiddenFields } from '../../../parts/hidden-fields.js';
import type { PageState } from '../../../ssr/page-state.js';
import type { CaseContext } from '../case-context.js';
import { caseStyles } from '../case-styles.js';
import { reactionForm, reactionTerms } from './reaction-form.js';
import { reactionReceipt } from './reaction-receipt.js';

/** The form of a reaction, or its receipt, on a page of the gateway of its own. It needs no script. */
export class ReactionPage {
  readonly #context: CaseContext;
  readonly #page: PageState;
  #text: string;

  constructor(context: CaseContext, page: PageState) {
    this.#context = context;
    this.#page = page;
    this.#text = page.values?.['text']?.[0] ?? '';
    addStyles(context.host as HTMLElement as LitElement, [caseStyles, factsStyles, attachmentsStyles]);
  }

  render(): TemplateResult {
    const view = this.#context.view();
    const { answer, values, links, problem, errors = [] } = this.#page;
    const value = (name: string): string => values?.[name]?.[0] ?? '';
    const back = html`<form method="post" action=${links?.['case'] ?? nothing}>
      ${hiddenFields(this.#page)}
      <button class="button plain">${reactionTerms(view).reactions.back}</button>
    </form>`;
    if (answer) return reactionReceipt(answer as CaseReactionReceipt, view, true, back);
    const kind = caseReactionKinds.find((one) => one === value('kind')) ?? caseReactionKinds[0];
    return reactionForm({
      kind,
      asked:
        kind === 'answer'
          ? {
              title: value('about'),
              answer: { text: value('takes').includes('text'), files: value('takes').includes('files') },
            }
          : undefined,
      files: [],
      errors,
      add: () => undefined,
      remove: () => undefined,
      view,
      text: this.#text,
      failure: problem && { problem },
      isSending: false,
      until: undefined,
      page: this.#page,
      type: (text) => {
        this.#text = text;
        this.#context.host.requestUpdate();
      },
      send: () => undefined,
      leave: back,
    });
  }
}
