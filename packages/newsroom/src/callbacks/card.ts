import { html, nothing, type TemplateResult } from 'lit';
import { badge, notice } from '@plein/components/parts.js';
import type { Callback } from '@plein/domain/newsroom.js';
import { amsterdamDate } from '@plein/domain/opening-hours.js';
import { textIn } from '@plein/domain/text.js';
import { dayIn, momentIn, spanIn } from '../shared/format-date.js';
import { requestCard, type CardParts } from '../shared/requests/card.js';
import type { CallbacksTerms } from './callbacks.terms.js';
import { promiseAt, shownPhone } from './promise.js';

type CallbackParts = CardParts<CallbacksTerms>;

/** A callback request: its promise, what the resident asked, and the possible actions. */
export function callbackCard(
  callback: Callback,
  parts: CallbackParts,
  marking: TemplateResult,
): TemplateResult {
  const { terms, now } = parts;
  const { name, phone, reference, status, outcome, slot, receiptText, language: spoken } = callback;
  return requestCard(callback, parts, {
    name,
    state: state(callback, parts),
    isGood: outcome === 'kept',
    isLate: status !== 'closed' && promiseAt(slot, now).state === 'late',
    content: html`${changed(callback, parts)} ${handedOn(callback, parts)} ${asked(callback, parts)}`,
    reach: html`<a class="button" href="tel:${phone}">${terms.call(shownPhone(phone))}</a>`,
    factsAfter: [[terms.reference, reference]],
    beside: html`<div>
      <strong>${terms.promised}</strong>
      <p lang=${spoken === 'en' ? 'en' : 'nl'}>${receiptText}</p>
    </div>`,
    below: marking,
  });
}

/** The question, and the conversation in the chat before it. */
function asked(
  { question, transcript = [], language: spoken }: Callback,
  { terms, language }: CallbackParts,
): TemplateResult {
  return html`${
    question
      ? html`<p class="quote" lang=${spoken} dir="auto">${question}</p>`
      : html`<p class="quiet">${terms.noQuestion}</p>`
  }
  ${
    transcript.length > 0
      ? html`<details>
          <summary>${terms.transcript}</summary>
          <p class="quiet small">${terms.unchecked}</p>
          <ol class="talk" lang=${spoken}>
            ${transcript.map(
              ({ who, text }) =>
                html`<li>
                  <strong lang=${language}>${who === 'resident' ? terms.resident : terms.us}</strong>
                  ${text}
                </li>`,
            )}
          </ol>
        </details>`
      : nothing
  }`;
}

function state({ slot }: Callback, { terms, language, now }: CallbackParts): TemplateResult {
  const { state: is, minutes } = promiseAt(slot, now);
  const span = spanIn(language, minutes);
  const day = slot.date === amsterdamDate(now) ? terms.todayWord : dayIn(language, slot.date, now);
  const window = html`<span class="numbered">${terms.between(day, slot.opens, slot.closes)}</span>`;
  switch (is) {
    case 'late':
      return html`<span class="row">${window} ${badge('negative', terms.late(span))}</span>`;
    case 'now':
      return html`<span class="row">${window} ${badge('warning', terms.now(span))}</span>`;
    case 'today':
      return html`<span class="row">${window} ${badge('neutral', terms.today(span))}</span>`;
    case 'later':
      return window;
  }
}

/** What the resident changed by the link of the receipt. */
function changed({ changes = [] }: Callback, { terms, language, now }: CallbackParts): TemplateResult[] {
  return changes.map(({ what, at, from, answer }) => {
    const moment = momentIn(language, at, now);
    if (what === 'answered')
      return notice(answer === 'in-time' ? 'info' : 'warning', answer ? terms.answers[answer] : '');
    if (what === 'cancelled') return notice('info', terms.cancelledBy(moment));
    const before = from ? terms.between(dayIn(language, from.date, now), from.opens, from.closes) : '';
    return notice('info', terms.moved(before, moment));
  });
}

function handedOn({ handedOn: given }: Callback, parts: CallbackParts): TemplateResult | typeof nothing {
  if (!given) return nothing;
  const { terms, language, profile } = parts;
  const team = profile?.departments.find(({ code }) => code === given.from);
  const from = team ? textIn(team.name, language) : given.from;
  return notice(
    'info',
    terms.handedOn(given.by, from),
    given.word ? html`<p dir="auto">${given.word}</p>` : nothing,
  );
}
