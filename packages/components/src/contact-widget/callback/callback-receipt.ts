import { html, nothing, type TemplateResult } from 'lit';
import type { CallbackReceipt, CallbackRequest } from '@plein/domain/contact.js';
import { configuration } from '../../settings/configuration.js';
import { facts } from '../../parts/facts.js';
import { heading } from '../../parts/heading.js';
import { clockIcon, tickIcon } from '../../parts/icons.js';
import { dateInWords } from '../../terms/dates.js';
import { nearDate } from '../../terms/relative-date.js';
import { back, windowWords, type CallbackView } from './callback-form.js';

/** Content of a request, as pairs of a label and what the resident wrote. */
function copyOf(view: CallbackView, request: CallbackRequest): [label: string, value: string][] {
  const { terms, language } = view;
  const { name, phone, slot, question, caseReference, transcript } = request;
  const day = dateInWords(slot.date, language, configuration().now());
  const copy: [string, string | undefined][] = [
    [terms.name, name],
    [terms.phone, phone],
    [terms.window, `${day}, ${windowWords(view, slot, language)}`],
    [terms.question, question],
    [terms.caseReference, caseReference],
    [terms.transcript, transcript && terms.yes],
  ];
  return copy.flatMap(([label, value]) => (value ? [[label, value]] : []));
}

const copyList = (view: CallbackView, request: CallbackRequest): TemplateResult => html`
  <div>
    <strong>${view.terms.copy}</strong>
    <div class="copy">${facts(copyOf(view, request))}</div>
  </div>
`;

function whenWords(view: CallbackView, { slot }: Pick<CallbackRequest, 'slot'>, queued: boolean): string {
  const { terms, language } = view;
  const day = nearDate(slot.date, language, configuration().now());
  const range = windowWords(view, slot, language);
  return queued ? terms.keptWhen(day, range) : terms.when(day, range);
}

/** The receipt: the time of the call, the reference, and a copy to save. */
export function callbackReceipt(view: CallbackView, receipt: CallbackReceipt): TemplateResult {
  const { terms, level } = view;
  const file = `data:text/plain;charset=utf-8,${encodeURIComponent(receiptText(view, receipt))}`;
  return html`
    <div class="stack" part="receipt">
      <div class="received panel positive">
        ${tickIcon}
        <div>
          ${heading(level, terms.received)}
          <p>${whenWords(view, receipt, false)}</p>
        </div>
      </div>
      <p class="reference">
        <span class="quiet">${terms.reference}</span>
        <strong class="numbers">${receipt.reference}</strong>
      </p>
      ${copyList(view, receipt.copy)}
      <p>${terms.change}</p>
      <div class="row">
        <a class="button second" href=${file} download="${receipt.reference}.txt">${terms.save}</a>
        ${back(view, terms.done)}
      </div>
    </div>
  `;
}

/** Shown while the request is queued on this device for lack of a connection. */
export function callbackKept(view: CallbackView): TemplateResult {
  const { callback, common, terms, level } = view;
  return html`
    <div class="stack">
      <div class="received panel warning">
        ${clockIcon}
        <div>
          ${heading(level, common.queued)}
          <p>${common.queuedHelp}</p>
        </div>
      </div>
      ${
        callback.sent
          ? html`<p>${whenWords(view, callback.sent, true)}</p>
              ${copyList(view, callback.sent)}`
          : nothing
      }
      <div>${back(view, terms.done)}</div>
    </div>
  `;
}

/** The receipt as plain text, to save or print. */
export function receiptText(view: CallbackView, receipt: CallbackReceipt): string {
  const { terms, profile } = view;
  return [
    profile?.organisation.name,
    terms.received,
    `${terms.reference}: ${receipt.reference}`,
    ...copyOf(view, receipt.copy).map(([label, value]) => `${label}: ${value}`),
    terms.change,
  ]
    .filter(Boolean)
    .join('\n');
}
