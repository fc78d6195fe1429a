import { html, isServer, nothing, type TemplateResult } from 'lit';
import { readFilled } from '../../controllers/read-filled.js';
import type { CallbackSlot } from '@plein/domain/contact.js';
import type { UsableProfile } from '@plein/domain/profile.js';
import { configuration } from '../../settings/configuration.js';
import type { PageState } from '../../ssr/page-state.js';
import { failureHelp } from '../../controllers/submission.js';
import { errorSummary } from '../../parts/error-summary.js';
import { describedBy, field, fieldGroup, type FieldParts } from '../../parts/field.js';
import { heading, headingLevel, type HeadingLevel } from '../../parts/heading.js';
import { backIcon } from '../../parts/icons.js';
import { notice } from '../../parts/notice.js';
import { hiddenFields } from '../../parts/hidden-fields.js';
import type { CommonTerms } from '../../terms/common.js';
import { capital } from '../../terms/capital.js';
import { clockTime, nearDate } from '../../terms/relative-date.js';
import type { TermLanguage } from '../../terms/terms.js';
import { safeLink } from '@plein/domain/text.js';
import { slotKey, type CallbackController, type CallbackFields } from './callback.controller.js';
import type { CallbackTerms } from './callback.terms.js';

/** What the form and the receipt need to render. */
export interface CallbackView {
  readonly callback: CallbackController;
  readonly profile: UsableProfile | undefined;
  readonly terms: CallbackTerms;
  readonly common: CommonTerms;
  readonly language: TermLanguage;
  readonly level: HeadingLevel;
  readonly close: () => void;
  /** State of the gateway's page around the widget; undefined on any other page. */
  readonly page: PageState | undefined;
}

type FieldName = keyof CallbackFields & string;
const daysAtFirst = 2;

/** The callback form. It replaces the list of channels. */
export function callbackForm(view: CallbackView): TemplateResult {
  const { callback, terms, common, level, page } = view;
  const { errors, errorsOfPage, slots, state } = callback;
  const title = html`${back(view, html`${backIcon}${terms.back}`)} ${heading(level, terms.title)}`;
  // On a page of the gateway the errors come first, since no script moves the focus to them.
  const wrong = html`${trouble(view)}
  ${errorSummary(
    terms.errorsTitle(errors.length),
    errors.map((error) => ({ id: error.field, message: terms.errors[error.code] })),
    errors !== errorsOfPage,
  )}`;
  if (slots.length === 0)
    return html`<div class="stack">
      <div>${title}</div>
      ${noSlots(view)}
    </div>`;
  const submit = (event: Event): void => {
    event.preventDefault();
    readFilled(event);
    void callback.send();
  };
  return html`
    <form
      class="stack"
      part="form"
      method="post"
      action=${page?.action ?? nothing}
      novalidate
      aria-labelledby="heading"
      @submit=${submit}
    >
      ${hiddenFields(page)} ${page ? wrong : nothing}
      <div>
        ${title}
        <p>${terms.intro}</p>
      </div>
      ${page ? nothing : wrong} ${attached(view)}
      ${input(view, 'name', 'text', { id: 'name', label: terms.name })}
      ${input(view, 'phone', 'tel', { id: 'phone', label: terms.phone, hint: terms.phoneHint })}
      ${slotChoice(view)} ${question(view)}
      <p class="small quiet">
        ${terms.privacy}
        ${
          safeLink(view.profile?.privacyStatement)
            ? html`<a href=${view.profile?.privacyStatement ?? ''}>${terms.privacyLink}</a>`
            : nothing
        }
      </p>
      <button class="button wide" aria-disabled=${state.status === 'sending'}>
        ${state.status === 'sending' ? common.sending : terms.send}
      </button>
    </form>
  `;
}

/** The button back to the list of channels; on a page of the gateway, a link. */
export function back(
  { page, close }: Pick<CallbackView, 'page' | 'close'>,
  content: unknown,
): TemplateResult {
  const address = page?.links?.['channels'];
  const goBack = (event: Event): void => {
    event.preventDefault();
    close();
  };
  return address
    ? html`<a class="button plain" href=${address} @click=${goBack}>${content}</a>`
    : html`<button class="button plain" type="button" @click=${close}>${content}</button>`;
}

function noSlots({ profile, terms }: CallbackView): TemplateResult {
  const phone = profile?.channels.find(({ kind }) => kind === 'phone');
  return html`<div id="errors" tabindex="-1">
    ${notice(
      'warning',
      terms.noSlots,
      phone?.address &&
        html`<a class="alone" href=${safeLink(phone.address) ?? nothing}>${phone.displayAddress}</a>`,
    )}
  </div>`;
}

function trouble({ callback, terms, common, page }: CallbackView): unknown {
  const { state, errors } = callback;
  if (errors.length > 0 || (state.status !== 'invalid' && state.status !== 'failed')) return nothing;
  const [title, help] =
    state.status === 'failed'
      ? [common.failed, failureHelp(state, common)]
      : [terms.refused, terms.refusedHelp];
  return html`<div id="errors" role=${page ? 'alert' : nothing} tabindex="-1" ?autofocus=${!!page}>
    ${notice('negative', title, help)}
  </div>`;
}

function parts({ callback, terms }: CallbackView, known: FieldParts): FieldParts {
  const error = callback.errors.find((one) => one.field === known.id);
  return { ...known, error: error && terms.errors[error.code] };
}

const typed =
  ({ callback }: CallbackView, name: FieldName) =>
  (event: Event): void => {
    callback.set(name, (event.target as HTMLInputElement).value);
  };

function input(view: CallbackView, name: FieldName, type: string, known: FieldParts): TemplateResult {
  const shown = parts(view, known);
  return field(
    shown,
    html`<input
      class="control"
      id=${name}
      name=${name}
      type=${type}
      autocomplete=${name === 'phone' ? 'tel' : 'name'}
      required
      aria-describedby=${describedBy(shown)}
      aria-invalid=${shown.error !== undefined}
      .value=${view.callback.draft.fields[name] ?? ''}
      @input=${typed(view, name)}
    />`,
  );
}

function question(view: CallbackView): TemplateResult {
  const { terms, callback } = view;
  const shown = parts(view, {
    id: 'question',
    label: terms.question,
    hint: terms.questionHint,
    optional: terms.optional,
  });
  return field(
    shown,
    html`<textarea
      class="control"
      id="question"
      name="question"
      rows="3"
      aria-describedby=${describedBy(shown)}
      aria-invalid=${shown.error !== undefined}
      data-content=${isServer ? (callback.draft.fields.question ?? '') : nothing}
      .value=${callback.draft.fields.question ?? ''}
      @input=${typed(view, 'question')}
    ></textarea>`,
  );
}

function slotChoice(view: CallbackView): TemplateResult {
  const { callback, terms, language } = view;
  const { slots } = callback;
  const days = [...new Set(slots.map(({ date }) => date))];
  const chosen = callback.draft.fields.slot;
  const isChosenLater = slots.some(
    (slot) => slotKey(slot) === chosen && days.indexOf(slot.date) >= daysAtFirst,
  );
  const all = callback.showsAllDays || isChosenLater;
  const now = configuration().now();
  const shown = parts(view, { id: 'slot', label: terms.slot });
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
                callback.showAllDays();
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
  const { callback, language } = view;
  const key = slotKey(slot);
  return html`<label class="choice">
    <input
      type="radio"
      name="slot"
      id=${id}
      required
      aria-describedby=${ids}
      value=${key}
      .checked=${callback.draft.fields.slot === key}
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

function attached(view: CallbackView): TemplateResult {
  const { callback, terms, level } = view;
  const { transcript, caseReference } = callback.attachment;
  return html`
    ${caseReference ? html`<p>${terms.about(caseReference)}</p>` : nothing}
    ${
      transcript && transcript.length > 0
        ? html`<div class="attached panel stack">
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
                callback.leaveTranscriptOut();
              }}
            >
              ${terms.leaveOut}
            </button>
          </div>`
        : nothing
    }
  `;
}
