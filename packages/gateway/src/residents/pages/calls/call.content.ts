import type { CallbackSlot } from '@plein/domain/contact.js';
import { amsterdamInstant, untilWords } from '@plein/domain/opening-hours.js';
import { promiseAnswers } from '@plein/domain/vocabulary.js';
import { html } from 'hono/html';
import { slotText, type CallbackPromise } from '../../callback-requests/callback-promise.js';
import type { CallDone, CallProblem, CallTexts } from './call.texts.js';
import type { PageLanguage } from '../page-languages.js';
import { clockInWords, dayInWords, localeOf, sentence } from '../page-dates.js';
import { said, sentRows, type Html } from '../page-parts.js';

/** What the page of a promise shows. */
export interface CallView {
  promise: CallbackPromise;
  texts: CallTexts;
  language: PageLanguage;
  now: Date;
  /** The address of the page, to which its forms are sent. */
  action: string;
  /** The address of the form for a new request. */
  anew: string;
  /** The windows that can be chosen in place of this one. */
  slots: readonly CallbackSlot[];
  /** Whether the promised hours are over. */
  isOver: boolean;
  done?: CallDone | undefined;
  problem?: CallProblem | undefined;
}

/** Says that the promise is not here, for whatever reason, so that nobody learns which keys there are. */
export const goneContent = (texts: CallTexts, address: string): Html =>
  html`<h1>${texts.gone}</h1>
    <p>${texts.goneHelp}</p>
    ${anew(texts, address)}`;

/** The link to the form for a new request. */
const anew = (texts: CallTexts, address: string): Html =>
  html`<p><a class="alone" href="${address}">${texts.anew}</a></p>`;

/** The promise, with the steps that its resident can take now. */
export function callContent(view: CallView): Html {
  const { promise, texts, problem, done } = view;
  const { outcome, isCancelled } = promise;
  const isOpen = outcome === undefined;
  const canAnswer = !isCancelled && (!isOpen || view.isOver);
  return html`<h1>${texts.title}</h1>
    ${problem ? said('said wrong', texts.problems[problem]) : done ? said('said', texts.done[done]) : ''}
    ${promised(view)} ${canAnswer ? keptForm(view) : ''}
    ${isOpen ? html`${moveForm(view)} ${cancelForm(view)}` : ''} ${isOpen ? '' : anew(texts, view.anew)}
    ${copy(view)}`;
}

/** What we promised, and how long it still takes. */
function promised({ promise, texts, language, now, isOver }: CallView): Html {
  const { slot, outcome, isCancelled } = promise;
  const [opens, closes] = [clockInWords(slot.opens, language), clockInWords(slot.closes, language)];
  if (isCancelled) return html`<p class="when">${texts.isCancelled}</p>`;
  if (outcome !== undefined)
    return html`<p class="when">${outcome === 'kept' ? texts.isKept : texts.isClosed}</p>`;
  const when = texts.when(dayInWords(slot.date, language), opens, closes);
  if (isOver)
    return html`<p class="when">${when}</p>
      <p>${texts.isLate}</p>`;
  const starts = amsterdamInstant(slot.date, slot.opens);
  const countdown =
    now < starts ? sentence(untilWords(starts, now, localeOf(language))) : texts.isNow(closes);
  return html`<p class="when">${when}</p>
    <p>${countdown}</p>`;
}

function moveForm({ promise, texts, language, slots, action }: CallView): Html {
  if (slots.length === 0)
    return html`<h2>${texts.move}</h2>
      <p>${texts.noSlots}</p>`;
  const days = [...new Set(slots.map(({ date }) => date))];
  return html`<h2>${texts.move}</h2>
    <form method="post" action="${action}">
      <input type="hidden" name="step" value="move" />
      <input type="hidden" name="seen" value="${slotText(promise.slot)}" />
      <fieldset>
        <legend>${texts.chooseSlot}</legend>
        ${days.map(
          (date) =>
            html`<div role="group" aria-labelledby="day-${date}">
              <p class="day" id="day-${date}">${sentence(dayInWords(date, language), '')}</p>
              ${slots
                .filter((slot) => slot.date === date)
                .map(
                  (slot) =>
                    html`<label
                      ><input type="radio" name="slot" value="${slotText(slot)}" required /><span
                        >${texts.range(clockInWords(slot.opens, language), clockInWords(slot.closes, language))}</span
                      ></label
                    >`,
                )}
            </div>`,
        )}
      </fieldset>
      <button>${texts.moveButton}</button>
    </form>`;
}

function cancelForm({ texts, action }: CallView): Html {
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

function keptForm({ promise, texts, action }: CallView): Html {
  const { answer } = promise;
  if (answer)
    return html`<h2>${texts.kept}</h2>
      <p>${texts.answered(texts.answers[answer])}</p>`;
  return html`<form method="post" action="${action}">
    <input type="hidden" name="step" value="answer" />
    <fieldset>
      <legend><h2>${texts.kept}</h2></legend>
      ${promiseAnswers.map(
        (one) =>
          html`<label
            ><input type="radio" name="answer" value="${one}" required /><span
              >${texts.answers[one]}</span
            ></label
          >`,
      )}
    </fieldset>
    <button>${texts.answerButton}</button>
  </form>`;
}

function copy({ promise, texts }: CallView): Html {
  const { name, phone, question, caseReference } = promise.copy;
  return html`<h2>${texts.copy}</h2>
    ${sentRows([
      [texts.reference, promise.reference],
      [texts.name, name],
      [texts.phone, phone],
      [texts.question, question],
      [texts.caseReference, caseReference],
    ])}`;
}
