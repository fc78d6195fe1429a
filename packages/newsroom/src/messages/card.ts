import { html, type TemplateResult } from 'lit';
import type { Message } from '@plein/domain/messages.js';
import { requestCard, type CardParts } from '../shared/requests/card.js';
import { sentFiles } from '../shared/sent-files.js';
import type { MessagesTerms } from './messages.terms.js';

/** A message: what the resident wrote, its files, and the possible actions. */
export function messageCard(
  message: Message,
  parts: CardParts<MessagesTerms>,
  gateway: string,
): TemplateResult {
  const { terms } = parts;
  const { reference, text, language, outcome, email, name } = message;
  const subject = encodeURIComponent(terms.answerSubject(reference));
  return requestCard(message, parts, {
    name: reference,
    isGood: outcome === 'answered',
    content: html`<p class="quote" lang=${language} dir="auto">${text}</p>
      ${sentFiles({ id: message.id, attachments: message.attachments, address: `${gateway}/v1/messages/${message.id}/files`, terms })}`,
    reach: html`<a class="button" href="mailto:${encodeURIComponent(email)}?subject=${subject}"
      >${terms.write}</a
    >`,
    factsBefore: [
      [terms.name, name],
      [terms.email, email],
    ],
  });
}
