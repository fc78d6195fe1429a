import { html, nothing, type TemplateResult } from 'lit';
import { momentText, type AppointmentStart, type CounterDay } from '@plein/domain/appointments.js';
import { safeLink, textIn } from '@plein/domain/text.js';
import { describedBy, fieldGroup } from '../../parts/field.js';
import { notice } from '../../parts/notice.js';
import { capital } from '../../terms/capital.js';
import { dateInWords } from '../../terms/dates.js';
import { clockTime, nearDate } from '../../terms/relative-date.js';
import { configuration } from '../../settings/configuration.js';
import { formFrame, textArea, textInput, typed, withError, type FormView } from '../forms/form-view.js';
import type { AppointmentController } from './appointment.controller.js';
import type { AppointmentTerms } from './appointment.terms.js';

/** What the form and the receipt need to render. */
export type AppointmentView = FormView<AppointmentController, AppointmentTerms>;

const daysAtFirst = 6;

/** The form for an appointment. It replaces the list of channels. */
export function appointmentForm(view: AppointmentView): TemplateResult {
  const { form, terms, shared } = view;
  const { loaded, days } = form;
  // The frame stays, so that the heading keeps the focus when the moments come.
  if (loaded !== 'ready' || days.length === 0)
    return formFrame(view, {
      isIncomplete: true,
      fields: loaded === 'pending' ? html`<p>${terms.loading}</p>` : without(view),
    });
  const { optional } = shared;
  return formFrame(view, {
    fields: html`${dayChoice(view)} ${momentChoice(view)}
    ${textInput(view, { id: 'name', label: shared.name, autocomplete: 'name' })}
    ${textInput(view, {
      ...{ id: 'phone', label: terms.phone, hint: terms.phoneHint, optional },
      ...{ type: 'tel', autocomplete: 'tel' },
    })}
    ${textArea(view, {
      ...{ id: 'question', label: terms.question, hint: shared.questionHint, rows: 3, optional },
    })}`,
  });
}

/** What there is where nothing can be chosen: a telephone number, and another try where that helps. */
function without({ form, profile, terms }: AppointmentView): TemplateResult {
  const phone = profile?.channels.find(({ kind }) => kind === 'phone');
  const call =
    phone?.address &&
    html`<a class="alone" href=${safeLink(phone.address) ?? nothing}>${phone.displayAddress}</a>`;
  const hasFailed = form.loaded === 'failed';
  return html`<div id="not-free">
      ${notice(
        'warning',
        hasFailed ? terms.notLoaded : terms.noneFree,
        html`${hasFailed ? nothing : terms.noneFreeHelp} ${call}`,
      )}
    </div>
    ${
      hasFailed
        ? html`<div>
            <button class="button second" type="button" @click=${() => void form.load()}>
              ${terms.tryAgain}
            </button>
          </div>`
        : nothing
    }`;
}

/** A day in words, with its counter where there is more than one. */
function dayName({ form, language }: AppointmentView, { date, counter }: CounterDay): string {
  const isOne = form.days.every((other) => other.counter.id === counter.id);
  const day = nearDate(date, language, configuration().now());
  return capital(isOne ? day : `${day}, ${textIn(counter.name, language)}`, language);
}

function dayChoice(view: AppointmentView): TemplateResult {
  const { form, terms, page } = view;
  const { days, day } = form;
  const isLater = !!day && days.indexOf(day) >= daysAtFirst;
  // Without script nothing can show the other days.
  const all = form.showsAllDays || isLater || page !== undefined;
  return fieldGroup(
    { id: 'day', label: terms.day },
    html`<div class="choices days">
        ${(all ? days : days.slice(0, daysAtFirst)).map(
          (one, index) =>
            html`<label class="choice">
              <input
                type="radio"
                name="day"
                id=${index === daysAtFirst ? 'more-days' : nothing}
                value=${one.key}
                .checked=${one === day}
                @change=${() => {
                  form.chooseDay(one.key);
                }}
              />
              <span>${dayName(view, one)}</span>
            </label>`,
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
              ${terms.moreDays}
            </button>`
      }
      ${
        page
          ? html`<button class="button second" name="step" value="day" formnovalidate>
              ${terms.showTimes}
            </button>`
          : nothing
      }`,
  );
}

function momentChoice(view: AppointmentView): TemplateResult {
  const { form, terms, language } = view;
  const { day } = form;
  const name = day ? dateInWords(day.date, language, configuration().now()) : '';
  const shown = withError(view, { id: 'moment', label: terms.moment(name) });
  return fieldGroup(
    shown,
    html`<div class="choices times">
      ${day?.moments.map((moment, index) =>
        momentRadio(view, moment, index === 0 ? describedBy(shown) : nothing),
      )}
    </div>`,
  );
}

/** The first time has the error of all, since a link of the summary gives it the focus. */
function momentRadio(
  view: AppointmentView,
  moment: AppointmentStart,
  ids: string | typeof nothing,
): TemplateResult {
  const key = momentText(moment);
  return html`<label class="choice">
    <input
      type="radio"
      name="moment"
      required
      aria-describedby=${ids}
      value=${key}
      .checked=${view.form.draft.fields.moment === key}
      @change=${typed(view, 'moment')}
    />
    <span>${clockTime(moment.opens, view.language)}</span>
  </label>`;
}
