import { html, type TemplateResult } from 'lit';
import { choice, describedBy, fieldGroup } from '@plein/components/parts.js';
import { textField } from '../controls.js';
import type { WorkTerms } from '../work.terms.js';
import type { RequestTerms } from './request.terms.js';

/** Draft of the form that closes a request. */
export interface ClosingDraft {
  readonly outcome?: string | undefined;
  readonly note?: string;
  /** Whether the resident was reached in the promised hours, although they are over now. */
  readonly isInTime?: boolean;
}

interface ClosingForm {
  readonly id: string;
  readonly draft: ClosingDraft;
  readonly terms: RequestTerms;
  readonly common: WorkTerms;
  readonly outcomes: readonly string[];
  /** What is asked besides, between the outcome and the note. */
  readonly more: unknown;
  readonly isMissing: boolean;
  readonly isBusy: boolean;
  readonly change: (changes: ClosingDraft) => void;
  readonly close: () => void;
  readonly cancel: () => void;
}

/** The form that asks how a request ended, with a note for colleagues. */
export function closingForm(form: ClosingForm): TemplateResult {
  const { id, draft, terms, common, outcomes, more, isMissing, isBusy, change, close, cancel } = form;
  const group = {
    id: `outcome-${id}`,
    label: terms.outcome,
    error: isMissing ? terms.outcomeMissing : undefined,
  };
  return html`
    <form
      class="form"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        if (!isBusy) close();
      }}
    >
      ${fieldGroup(
        group,
        html`<div class="chips">
          ${outcomes.map((outcome, index) =>
            choice({
              type: 'radio',
              name: `outcome-${id}`,
              value: outcome,
              label: terms.outcomes[outcome] ?? outcome,
              checked: draft.outcome === outcome,
              describedBy: index === 0 ? describedBy(group) : undefined,
              change: () => {
                change({ outcome });
              },
            }),
          )}
        </div>`,
      )}
      ${more}
      ${textField({
        id: `note-${id}`,
        label: terms.note,
        optional: common.optional,
        hint: terms.noteHint,
        rows: 2,
        maximum: 500,
        value: draft.note ?? '',
        input: (note) => {
          change({ note });
        },
      })}
      <div class="row">
        <button type="submit" class="button" aria-disabled=${isBusy}>${terms.close}</button>
        <button type="button" class="button plain" @click=${cancel}>${common.cancel}</button>
      </div>
    </form>
  `;
}
