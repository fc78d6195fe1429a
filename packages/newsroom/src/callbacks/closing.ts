import { html, nothing, type TemplateResult } from 'lit';
import { choice, describedBy, fieldGroup } from '@plein/components/parts.js';
import type { CallbackClosing } from '@plein/domain/newsroom.js';
import { missedReasons } from '@plein/domain/vocabulary.js';
import { textField } from '../shared/controls.js';
import type { WorkTerms } from '../shared/work.terms.js';
import type { CallbacksTerms } from './callbacks.terms.js';

/** Draft of the form that closes a request. */
export interface ClosingDraft {
  readonly outcome?: CallbackClosing['outcome'] | undefined;
  readonly note?: string;
  /** Whether the resident was called in the promised hours, although they are over now. */
  readonly isInTime?: boolean;
}

interface ClosingForm {
  readonly id: string;
  readonly draft: ClosingDraft;
  readonly terms: CallbacksTerms;
  readonly common: WorkTerms;
  /** The promised hours, where they are over. */
  readonly over: { readonly opens: string; readonly closes: string } | undefined;
  readonly isMissing: boolean;
  readonly isBusy: boolean;
  readonly change: (changes: ClosingDraft) => void;
  readonly close: () => void;
  readonly cancel: () => void;
}

const outcomes = ['kept', ...missedReasons] as const;

/** The form that asks how a call ended, with a note for colleagues. */
export function closingForm(form: ClosingForm): TemplateResult {
  const { id, draft, terms, common, over, isMissing, isBusy, change, close, cancel } = form;
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
              label: terms.outcomes[outcome],
              checked: draft.outcome === outcome,
              describedBy: index === 0 ? describedBy(group) : undefined,
              change: () => {
                change({ outcome });
              },
            }),
          )}
        </div>`,
      )}
      ${
        over && draft.outcome === 'kept'
          ? choice({
              type: 'checkbox',
              name: `in-time-${id}`,
              value: 'yes',
              label: terms.inTime(over.opens, over.closes),
              checked: draft.isInTime === true,
              change: () => {
                change({ isInTime: draft.isInTime !== true });
              },
            })
          : nothing
      }
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
