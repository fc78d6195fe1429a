import { html, type TemplateResult } from 'lit';
import { notice } from '@plein/components/parts.js';

interface ConflictTerms {
  readonly conflict: string;
  readonly conflictMerge: string;
  readonly conflictTheirsOnly: string;
}

/** The choices after a colleague changed the same document meanwhile, below what each of the two changed. */
export const conflictChoices = (
  terms: ConflictTerms,
  changed: TemplateResult,
  { merge, drop }: { readonly merge: () => void; readonly drop: () => void },
): TemplateResult =>
  html`<div id="conflict" tabindex="-1" role="alert">
    ${notice(
      'warning',
      terms.conflict,
      html`
        ${changed}
        <div class="row">
          <button type="button" class="button" @click=${merge}>${terms.conflictMerge}</button>
          <button type="button" class="button plain" @click=${drop}>${terms.conflictTheirsOnly}</button>
        </div>
      `,
    )}
  </div>`;
