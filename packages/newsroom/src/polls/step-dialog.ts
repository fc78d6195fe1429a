import { html, type TemplateResult } from 'lit';
import { dialog, type DialogController } from '@plein/components/parts.js';
import type { PollsTerms } from './polls.terms.js';

/** What a poll does next. */
export type Step = 'now' | 'planned' | 'closing';

/** Asks whether a poll takes its next step. `opens` is when it opens, in words. */
export function stepDialog(
  asking: DialogController,
  step: Step,
  terms: PollsTerms,
  { opens, close, take }: { readonly opens: string; readonly close: string; readonly take: () => void },
): TemplateResult {
  const words = {
    now: [terms.openNowAsk, terms.openConsequence, terms.openNowYes],
    planned: [terms.planAsk, terms.planConsequence(opens), terms.planYes],
    closing: [terms.closeAsk, terms.closeConsequence, terms.closeYes],
  } as const;
  const [title, consequence, yes] = words[step];
  return dialog(asking, {
    level: 2,
    title,
    close,
    content: html`<p>${consequence}</p>`,
    actions: html`<button
      type="button"
      class="button"
      @click=${() => {
        asking.close();
        take();
      }}
    >
      ${yes}
    </button>`,
  });
}
