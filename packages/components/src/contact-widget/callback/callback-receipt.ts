import { html, isServer, nothing, type TemplateResult } from 'lit';
import type { CallbackCopy, CallbackReceipt } from '@plein/domain/contact.js';
import { amsterdamDate, amsterdamInstant, untilWords } from '@plein/domain/opening-hours.js';
import { configuration } from '../../settings/configuration.js';
import { capital } from '../../terms/capital.js';
import { dateInWords } from '../../terms/dates.js';
import { locale } from '../../terms/locale.js';
import { nearDate } from '../../terms/relative-date.js';
import type { TermLanguage } from '../../terms/terms.js';
import { filledRows, queuedView, receiptLink, receiptView, type CopyRow } from '../forms/receipt-view.js';
import { windowWords, type CallbackView } from './callback-form.js';

/** What a resident sent, by its labels. */
function copyOf(view: CallbackView, request: CallbackCopy): CopyRow[] {
  const { terms, shared, language } = view;
  const { name, phone, slot, question, caseReference, transcript } = request;
  const day = dateInWords(slot.date, language, configuration().now());
  return [
    [shared.name, name],
    [terms.phone, phone],
    [terms.window, `${day}, ${windowWords(view, slot, language)}`],
    [terms.question, question],
    [shared.caseReference, caseReference],
    [terms.transcript, transcript && terms.yes],
  ];
}

function whenWords(view: CallbackView, { slot }: Pick<CallbackCopy, 'slot'>, queued: boolean): string {
  const { terms, language } = view;
  const day = nearDate(slot.date, language, configuration().now());
  const range = windowWords(view, slot, language);
  return queued ? terms.keptWhen(day, range) : terms.when(day, range);
}

const page = '/pages/calls';

/** How long a call of today still takes. */
function countdown({ slot }: CallbackReceipt, language: TermLanguage): TemplateResult | typeof nothing {
  const now = configuration().now();
  const starts = amsterdamInstant(slot.date, slot.opens);
  return slot.date === amsterdamDate(now) && now < starts
    ? html`<p>${capital(untilWords(starts, now, locale(language)), language)}.</p>`
    : nothing;
}

/** The receipt: the time of the call, the reference, a copy to save, and the link by which it can change. */
export function callbackReceipt(view: CallbackView, receipt: CallbackReceipt): TemplateResult {
  const { terms } = view;
  const { reference, copy } = receipt;
  const file = `data:text/plain;charset=utf-8,${encodeURIComponent(receiptText(view, receipt))}`;
  return receiptView(view, {
    reference,
    promise: whenWords(view, receipt, false),
    copy: copyOf(view, copy),
    page,
    before: countdown(receipt, view.language),
    actions: html`<a class="button second" href=${file} download="${reference}.txt">${terms.save}</a>`,
  });
}

/** Shown while the request is queued on this device for lack of a connection. */
export function callbackQueued(view: CallbackView): TemplateResult {
  const { sent } = view.form;
  return queuedView(view, {
    lead: sent && html`<p>${whenWords(view, sent, true)}</p>`,
    copy: sent ? copyOf(view, sent) : [],
  });
}

/** The receipt as plain text, to save or print. */
function receiptText(view: CallbackView, { reference, copy }: CallbackReceipt): string {
  const { terms, shared, profile } = view;
  const link = receiptLink(view, page);
  return [
    profile?.organisation.name,
    terms.received,
    `${shared.reference}: ${reference}`,
    ...filledRows(copyOf(view, copy)).map(([label, value]) => `${label}: ${value}`),
    terms.change,
    link && !isServer && `${terms.link}: ${new URL(link, location.href).href}`,
  ]
    .filter(Boolean)
    .join('\n');
}
