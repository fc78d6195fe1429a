import { html, isServer, nothing, type TemplateResult } from 'lit';
import {
  appointmentFile,
  appointmentPlace,
  bringTo,
  type AppointmentCopy,
  type AppointmentReceipt,
  type AppointmentStart,
} from '@plein/domain/appointments.js';
import type { Channel } from '@plein/domain/profile.js';
import { safeLink, textIn } from '@plein/domain/text.js';
import { configuration } from '../../settings/configuration.js';
import { localized } from '../../parts/localized-text.js';
import { dateInWords } from '../../terms/dates.js';
import { clockTime, nearDate } from '../../terms/relative-date.js';
import { queuedView, receiptLink, receiptView, type CopyRow } from '../forms/receipt-view.js';
import type { AppointmentView } from './appointment-form.js';

const page = '/pages/appointments';

/** What a resident sent, by its labels. */
function copyOf({ terms, shared, language }: AppointmentView, copy: AppointmentCopy): CopyRow[] {
  const { date, opens } = copy.moment;
  const day = dateInWords(date, language, configuration().now());
  return [
    [terms.window, `${day}, ${clockTime(opens, language)}`],
    [shared.name, copy.name],
    [terms.phone, copy.phone],
    [terms.question, copy.question],
    [shared.caseReference, copy.caseReference],
  ];
}

const counterOf = ({ profile }: AppointmentView, { place }: AppointmentStart): Channel | undefined =>
  profile && appointmentPlace(profile, place)?.counter;

/** Where it is and what to bring. */
function details(view: AppointmentView, { moment, copy }: AppointmentReceipt): TemplateResult {
  const { terms, language, profile } = view;
  const counter = counterOf(view, moment);
  const { location } = counter ?? {};
  const map = safeLink(location?.mapUrl);
  const bring = profile && bringTo(profile, copy);
  return html`${
    counter
      ? html`<div>
          <strong>${terms.where}</strong>
          <p>
            ${localized(counter.name, language)}${
              location ? html`<br />${location.street}<br />${location.postcode} ${location.city}` : nothing
            }
            ${map ? html`<br /><a class="alone" href=${map}>${terms.map}</a>` : nothing}
          </p>
        </div>`
      : nothing
  }
  ${
    bring
      ? html`<div>
          <strong>${terms.bring}</strong>
          <p>${localized(bring, language)}</p>
        </div>`
      : nothing
  }`;
}

/** The receipt: when and where it is, what to bring, a copy, a calendar file, and the link by which it can change. */
export function appointmentReceipt(view: AppointmentView, receipt: AppointmentReceipt): TemplateResult {
  const { terms, language } = view;
  const { reference, moment, copy } = receipt;
  const day = nearDate(moment.date, language, configuration().now());
  const range = terms.range(clockTime(moment.opens, language), clockTime(moment.closes, language));
  const file = `data:text/calendar;charset=utf-8,${encodeURIComponent(calendarOf(view, receipt))}`;
  return receiptView(view, {
    reference,
    promise: terms.when(day, range),
    copy: copyOf(view, copy),
    page,
    before: details(view, receipt),
    actions: html`<a class="button second" href=${file} download="${reference}.ics">${terms.calendar}</a>`,
  });
}

/** Shown while the appointment is queued on this device for lack of a connection: the moment may be taken by then. */
export function appointmentQueued(view: AppointmentView): TemplateResult {
  const { form, terms, language } = view;
  const { sent } = form;
  if (!sent) return queuedView(view, { copy: [] });
  const { date, opens } = sent.moment;
  const day = nearDate(date, language, configuration().now());
  return queuedView(view, {
    lead: html`<p>${terms.keptWhen(day, clockTime(opens, language))}</p>`,
    copy: copyOf(view, sent),
  });
}

/** The appointment as a file for a calendar. */
function calendarOf(view: AppointmentView, { reference, moment, copy }: AppointmentReceipt): string {
  const { terms, profile, language } = view;
  const counter = counterOf(view, moment);
  const { street, postcode = '', city = '' } = counter?.location ?? {};
  const bring = profile && bringTo(profile, copy);
  const link = receiptLink(view, page);
  return appointmentFile(
    {
      ...{ reference, moment, title: terms.calendarTitle(profile?.organisation.name ?? '') },
      location: [counter && textIn(counter.name, language), street, `${postcode} ${city}`.trim()]
        .filter(Boolean)
        .join(', '),
      notes: [
        bring && `${terms.bring}: ${textIn(bring, language)}`,
        link && !isServer ? new URL(link, location.href).href : undefined,
      ],
    },
    configuration().now(),
  );
}
