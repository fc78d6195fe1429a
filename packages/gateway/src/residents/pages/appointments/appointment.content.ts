import { appointmentPlace, bringTo, momentText, type CounterDay } from '@plein/domain/appointments.js';
import type { Profile } from '@plein/domain/profile.js';
import { safeLink, textIn } from '@plein/domain/text.js';
import { html } from 'hono/html';
import type { KeptAppointment } from '../../appointments/kept-appointment.js';
import { clockInWords, dayInWords, sentence } from '../page-dates.js';
import type { PageLanguage } from '../page-languages.js';
import { said, sentRows, type Html } from '../page-parts.js';
import type { AppointmentDone, AppointmentProblem, AppointmentTexts } from './appointment.texts.js';

/** What the page of an appointment shows. */
export interface AppointmentView {
  appointment: KeptAppointment;
  texts: AppointmentTexts;
  language: PageLanguage;
  profile: Profile | undefined;
  /** The address of the page, to which its forms are sent. */
  action: string;
  /** The address of the calendar file. */
  file: string;
  /** The address of the form for a new appointment. */
  anew: string;
  /** What it can be moved to. */
  days: readonly CounterDay[];
  /** The day of which the times are shown; the first where it is none of `days`. */
  day: string | undefined;
  /** Whether it can still be moved or cancelled. */
  isOpen: boolean;
  done?: AppointmentDone | undefined;
  problem?: AppointmentProblem | undefined;
}

/** Says that the appointment is not here, for whatever reason, so that nobody learns which keys there are. */
export const goneContent = (texts: AppointmentTexts, address: string): Html =>
  html`<h1>${texts.gone}</h1>
    <p>${texts.goneHelp}</p>
    ${anewLink(texts, address)}`;

const anewLink = (texts: AppointmentTexts, address: string): Html =>
  html`<p><a class="alone" href="${address}">${texts.anew}</a></p>`;

/** The appointment, with the steps that its resident can take now. */
export function appointmentContent(view: AppointmentView): Html {
  const { texts, problem, done, isOpen } = view;
  return html`<h1>${texts.title}</h1>
    ${problem ? said('said wrong', texts.problems[problem]) : done ? said('said', texts.done[done]) : ''}
    ${when(view)} ${isOpen ? html`${moveForm(view)} ${cancelForm(view)}` : anewLink(texts, view.anew)}
    ${copy(view)}`;
}

/** When and where it is, and what to bring. */
function when(view: AppointmentView): Html {
  const { appointment, texts, language, isOpen } = view;
  const { moment, status } = appointment;
  if (status === 'cancelled') return html`<p class="when">${texts.isCancelled}</p>`;
  const words = texts.when(
    dayInWords(moment.date, language),
    clockInWords(moment.opens, language),
    clockInWords(moment.closes, language),
  );
  if (!isOpen)
    return html`<p class="when">${words}</p>
      <p>${texts.isOver}</p>`;
  return html`<p class="when">${words}</p>
    ${where(view)} ${bring(view)}
    <p><a class="alone" href="${view.file}">${texts.calendar}</a></p>
    <p>${texts.keepLink}</p>`;
}

function where({ appointment, texts, language, profile }: AppointmentView): Html | '' {
  const counter = profile && appointmentPlace(profile, appointment.moment.place)?.counter;
  if (!counter) return '';
  const { location } = counter;
  const map = safeLink(location?.mapUrl);
  return html`<h2>${texts.where}</h2>
    <p>
      ${textIn(counter.name, language)}${
        location ? html`<br />${location.street}<br />${location.postcode} ${location.city}` : ''
      }
      ${location?.accessibility ? html`<br />${textIn(location.accessibility, language)}` : ''}
      ${location?.publicTransport ? html`<br />${textIn(location.publicTransport, language)}` : ''}
    </p>
    ${map ? html`<p><a class="alone" href="${map}">${texts.map}</a></p>` : ''}`;
}

function bring({ appointment, texts, language, profile }: AppointmentView): Html | '' {
  const words = profile && bringTo(profile, appointment.copy);
  return words
    ? html`<h2>${texts.bring}</h2>
        <p>${textIn(words, language)}</p>`
    : '';
}

function moveForm({ appointment, texts, language, days, day, action }: AppointmentView): Html {
  const shown = days.find(({ key }) => key === day) ?? days[0];
  if (!shown)
    return html`<h2>${texts.move}</h2>
      <p>${texts.noneFree}</p>`;
  const counters = new Set(days.map(({ counter }) => counter.id));
  const nameOf = ({ date, counter }: CounterDay): string =>
    [sentence(dayInWords(date, language), ''), counters.size > 1 ? textIn(counter.name, language) : '']
      .filter(Boolean)
      .join(', ');
  return html`<h2>${texts.move}</h2>
    <form method="post" action="${action}">
      <input type="hidden" name="step" value="day" />
      <label class="text" for="day">${texts.day}</label>
      <select id="day" name="day">
        ${days.map(
          (one) =>
            html`<option value="${one.key}" ${one === shown ? 'selected' : ''}>${nameOf(one)}</option>`,
        )}
      </select>
      <button class="second">${texts.showTimes}</button>
    </form>
    <form method="post" action="${action}">
      <input type="hidden" name="step" value="move" />
      <input type="hidden" name="seen" value="${momentText(appointment.moment)}" />
      <input type="hidden" name="day" value="${shown.key}" />
      <fieldset>
        <legend>${texts.chooseTime}: ${nameOf(shown)}</legend>
        <div class="times">
          ${shown.moments.map(
            (moment) =>
              html`<label
                ><input type="radio" name="moment" value="${momentText(moment)}" required /><span
                  >${clockInWords(moment.opens, language)}</span
                ></label
              >`,
          )}
        </div>
      </fieldset>
      <button>${texts.moveButton}</button>
    </form>`;
}

function cancelForm({ texts, action }: AppointmentView): Html {
  return html`<h2>${texts.cancel}</h2>
    <details>
      <summary>${texts.cancelStart}</summary>
      <form method="post" action="${action}">
        <input type="hidden" name="step" value="cancel" />
        <p>${texts.cancelHelp}</p>
        <button class="second">${texts.cancelButton}</button>
      </form>
    </details>`;
}

function copy({ appointment, texts, language, profile }: AppointmentView): Html {
  const { reference, copy: sent } = appointment;
  const task = profile?.tasks.find(({ uri }) => uri === sent.task);
  return html`<h2>${texts.copy}</h2>
    ${sentRows([
      [texts.reference, reference],
      [texts.name, sent.name],
      [texts.phone, sent.phone],
      [texts.question, [task && textIn(task.name, language), sent.question].filter(Boolean).join(': ')],
      [texts.caseReference, sent.caseReference],
    ])}`;
}
