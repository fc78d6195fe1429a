import { html, nothing, type TemplateResult } from 'lit';
import type { CallbackSlot } from '@plein/domain/contact.js';
import { safeLink } from '@plein/domain/text.js';
import { configuration } from '../../settings/configuration.js';
import { describedBy, fieldGroup } from '../../parts/field.js';
import { heading, headingLevel } from '../../parts/heading.js';
import { notice } from '../../parts/notice.js';
import { capital } from '../../terms/capital.js';
import { clockTime, nearDate } from '../../terms/relative-date.js';
import type { TermLanguage } from '../../terms/terms.js';
import {
  formFrame,
  formTitle,
  textArea,
  textInput,
  typed,
  withError,
  type FormView,
} from '../forms/form-view.js';
import { slotKey, type CallbackController } from './callback.controller.js';
import type { CallbackTerms } from './callback.terms.js';

/** What the form and the receipt need to render. */
export type CallbackView = FormView<CallbackController, CallbackTerms>;

const daysAtFirst = 2;

/** The callback form. It replaces the list of channels. */
export function callbackForm(view: CallbackView): TemplateResult {
  const { form, terms, shared } = view;
  const late = form.isLate ? notice('warning', terms.late) : nothing;
  if (!form.isLoading && form.slots.length === 0) {
    const instead = html`${late} ${noSlots(view)}`;
    // The frame stays, so that the heading keeps the focus when the windows come. A page has them, or is no form at all.
    return view.page && form.errors.length === 0
      ? html`<div class="stack">
          <div>${formTitle(view)}</div>
          ${instead}
        </div>`
      : formFrame(view, { isIncomplete: true, fields: instead });
  }
  const { phone, phoneHint: hint } = terms;
  return formFrame(view, {
    isIncomplete: form.isLoading,
    fields: html`${late} ${transcriptOf(view)}
    ${textInput(view, { id: 'name', label: shared.name, autocomplete: 'name' })}
    ${textInput(view, { id: 'phone', label: phone, hint, type: 'tel', autocomplete: 'tel' })}
    ${form.isLoading ? html`<p>${terms.loading}</p>` : slotChoice(view)}
    ${textArea(view, {
      ...{ id: 'question', label: terms.question, hint: shared.questionHint, rows: 3 },
      optional: shared.optional,
    })}`,
  });
}

function noSlots({ profile, terms }: CallbackView): TemplateResult {
  const phone = profile?.channels.find(({ kind }) => kind === 'phone');
  // An error that a moment is full leads here, where no other is left.
  return html`<div id="slot" tabindex="-1">
    ${notice(
      'warning',
      terms.noSlots,
      phone?.address &&
        html`<a class="alone" href=${safeLink(phone.address) ?? nothing}>${phone.displayAddress}</a>`,
    )}
  </div>`;
}

function slotChoice(view: CallbackView): TemplateResult {
  const { form, terms, language } = view;
  const { slots } = form;
  const days = [...new Set(slots.map(({ date }) => date))];
  const chosen = form.draft.fields.slot;
  const isChosenLater = slots.some(
    (slot) => slotKey(slot) === chosen && days.indexOf(slot.date) >= daysAtFirst,
  );
  const all = form.showsAllDays || isChosenLater;
  const now = configuration().now();
  const shown = withError(view, { id: 'slot', label: terms.slot });
  return fieldGroup(
    shown,
    html`<div class="days">
        ${(all ? days : days.slice(0, daysAtFirst)).map(
          (date, index) => html`
            <div role="group" aria-labelledby="day-${index}">
              <div class="day" id="day-${index}">${capital(nearDate(date, language, now), language)}</div>
              <div class="choices">
                ${slots
                  .filter((slot) => slot.date === date)
                  .map((slot, place) =>
                    choice(view, slot, {
                      id: index === daysAtFirst && place === 0 ? 'more-slots' : nothing,
                      describedBy: index === 0 && place === 0 ? describedBy(shown) : nothing,
                    }),
                  )}
              </div>
            </div>
          `,
        )}
      </div>
      ${
        all || days.length <= daysAtFirst
          ? nothing
          : html`<button
              class="button plain"
              type="button"
              @click=${() => {
                form.showAllDays();
              }}
            >
              ${terms.moreSlots}
            </button>`
      }`,
  );
}

/** The first time window has the error of all, since a link of the summary gives it the focus. */
function choice(
  view: CallbackView,
  slot: CallbackSlot,
  { id, describedBy: ids }: Readonly<Record<'id' | 'describedBy', string | typeof nothing>>,
): TemplateResult {
  const { form, language } = view;
  const key = slotKey(slot);
  return html`<label class="choice">
    <input
      type="radio"
      name="slot"
      id=${id}
      required
      aria-describedby=${ids}
      value=${key}
      .checked=${form.draft.fields.slot === key}
      @change=${typed(view, 'slot')}
    />
    <span>${windowWords(view, slot, language)}</span>
  </label>`;
}

/** A time window in words, without its day. */
export const windowWords = (
  { terms }: Pick<CallbackView, 'terms'>,
  { opens, closes }: CallbackSlot,
  language: TermLanguage,
): string => terms.range(hour(opens, language), hour(closes, language));

/** A clock time in its shortest form: `9`, `9.30`. */
const hour = (time: string, language: TermLanguage): string =>
  clockTime(time, language).replace(/[.\u00a0]00$/, '');

/** The conversation with the assistant, which the resident can read and leave out. */
function transcriptOf({ form, terms, level }: CallbackView): TemplateResult | typeof nothing {
  const { transcript = [] } = form.attachment;
  if (transcript.length === 0) return nothing;
  return html`<div class="attached panel stack">
    ${heading(headingLevel(Math.min(level + 1, 4)), terms.transcript, 'subtitle', 'transcript')}
    <details>
      <summary>${terms.readTranscript}</summary>
      <ol class="turns stack">
        ${transcript.map(({ who, text }) => html`<li><strong>${terms[who]}:</strong> ${text}</li>`)}
      </ol>
    </details>
    <button
      class="button second"
      type="button"
      @click=${() => {
        form.leaveTranscriptOut();
      }}
    >
      ${terms.leaveOut}
    </button>
  </div>`;
}
