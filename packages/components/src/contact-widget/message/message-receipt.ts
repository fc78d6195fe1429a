import { html, type TemplateResult } from 'lit';
import type { MessageCopy, MessageReceipt } from '@plein/domain/messages.js';
import { locale } from '../../terms/locale.js';
import { queuedView, receiptView, type CopyRow } from '../forms/receipt-view.js';
import type { MessageView } from './message-form.js';

/** What a receipt repeats of a message. */
type Copied = Pick<MessageCopy, 'text' | 'email' | 'name' | 'caseReference'> & {
  readonly attachments?: readonly { readonly name: string }[];
};

/** What a resident sent, by its labels. */
const copyOf = (
  { terms, shared }: MessageView,
  { text, email, name, caseReference, attachments = [] }: Copied,
): CopyRow[] => [
  [terms.text, text],
  [terms.email, email],
  [shared.name, name],
  [terms.attachments, attachments.map((one) => one.name).join(', ')],
  [shared.caseReference, caseReference],
];

/** The receipt: where the answer goes to, the reference, a copy, and the link by which it is there later. */
export function messageReceipt(view: MessageView, receipt: MessageReceipt): TemplateResult {
  const { terms, language } = view;
  const { reference, receivedAt, copy } = receipt;
  const at = new Intl.DateTimeFormat(locale(language), {
    ...({ dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' } as const),
  }).format(new Date(receivedAt));
  return receiptView(view, {
    reference,
    promise: terms.answerTo(copy.email),
    copy: copyOf(view, copy),
    before: html`<p>${terms.receivedAt}: ${at}</p>`,
    page: '/pages/receipts',
  });
}

/** Shown while the message is queued on this device for lack of a connection. */
export function messageQueued(view: MessageView): TemplateResult {
  const { sent } = view.form;
  return queuedView(view, { copy: sent ? copyOf(view, sent) : [] });
}
