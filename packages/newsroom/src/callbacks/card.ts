import { html, nothing, type TemplateResult } from 'lit';
import { badge, facts, notice } from '@plein/components/parts.js';
import { returnReasons, type Callback, type ReturnReason } from '@plein/domain/newsroom.js';
import { amsterdamDate } from '@plein/domain/opening-hours.js';
import type { Profile } from '@plein/domain/profile.js';
import { textIn } from '@plein/domain/text.js';
import type { NewsroomLanguage } from '../shell/language.js';
import { selectField } from '../shared/controls.js';
import { dayIn, momentIn, spanIn } from '../shared/format-date.js';
import type { CallbacksTerms } from './callbacks.terms.js';
import { promiseAt, shownPhone } from './promise.js';

/** What a card needs besides its request. */
export interface CardParts {
  readonly terms: CallbacksTerms;
  readonly language: NewsroomLanguage;
  readonly profile: Pick<Profile, 'tasks' | 'departments'> | undefined;
  readonly now: Date;
  /** Error message of an action on this card. */
  readonly problem: string | undefined;
  readonly isBusy: boolean;
  readonly isFinishing: boolean;
  readonly take: () => void;
  /** Why a colleague's request is returned. */
  readonly reason: ReturnReason;
  readonly giveReason: (reason: ReturnReason) => void;
  /** Returns the request, with a reason where a colleague has taken it. */
  readonly giveBack: (reason?: ReturnReason) => void;
  readonly finish: () => void;
  /** The form that closes the request. */
  readonly closing: () => TemplateResult;
  /** The forms that give the request to somebody else. */
  readonly handOn: () => TemplateResult;
  /** The form that marks the request. */
  readonly marking: () => TemplateResult;
}

/** A callback request: its promise, what the resident asked, and the possible actions. */
export function callbackCard(callback: Callback, parts: CardParts): TemplateResult {
  const { terms, language, problem } = parts;
  const { id, name, question, transcript = [], receiptText, language: spoken } = callback;
  const isLate = callback.status !== 'closed' && promiseAt(callback.slot, parts.now).state === 'late';
  return html`
    <article class="card stack ${isLate ? 'now' : ''}" aria-labelledby="name-${id}" id="card-${id}">
      <div class="between">
        <h2 id="name-${id}" tabindex="-1">${name}</h2>
        ${state(callback, parts)}
      </div>
      ${problem ? notice('warning', problem) : nothing}
      <div class="halves">
        <div class="stack">
          ${handedOn(callback, parts)}
          ${
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
          }
          ${actions(callback, parts)}
          ${callback.status === 'open' || (callback.status === 'taken' && callback.takenByMe) ? parts.handOn() : nothing}
          ${parts.marking()}
        </div>
        <div class="stack small">
          ${facts(known(callback, parts))}
          <div>
            <strong>${terms.promised}</strong>
            <p lang=${spoken === 'en' ? 'en' : 'nl'}>${receiptText}</p>
          </div>
        </div>
      </div>
    </article>
  `;
}

function state(
  { slot, status, outcome, closedAt }: Callback,
  { terms, language, now }: CardParts,
): TemplateResult {
  if (status === 'closed') {
    return html`<span class="row">
      ${badge(outcome === 'kept' ? 'positive' : 'warning', outcome ? terms.outcomes[outcome] : terms.closed)}
      ${closedAt ? html`<span class="quiet small">${momentIn(language, closedAt, now)}</span>` : nothing}
    </span>`;
  }
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

function handedOn({ handedOn: given }: Callback, parts: CardParts): TemplateResult | typeof nothing {
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

function known(callback: Callback, { terms, language, profile, now }: CardParts): [string, unknown][] {
  const task = profile?.tasks.find(({ uri }) => uri === callback.task);
  const department = profile?.departments.find(({ code }) => code === callback.department);
  const spoken = new Intl.DisplayNames([language], { type: 'language' }).of(callback.language);
  const rows: [string, string | undefined][] = [
    [terms.subject, task && textIn(task.name, language)],
    [terms.team, department ? textIn(department.name, language) : callback.department],
    [terms.language, callback.language === 'nl' ? undefined : spoken],
    [terms.caseReference, callback.caseReference],
    [terms.received, momentIn(language, callback.receivedAt, now)],
    [terms.reference, callback.reference],
    [terms.note, callback.note],
  ];
  return rows.filter((row): row is [string, string] => row[1] !== undefined);
}

function actions(callback: Callback, parts: CardParts): TemplateResult | typeof nothing {
  const { terms, isBusy, isFinishing, take, reason, giveReason, giveBack, finish, closing } = parts;
  const { id, status, takenBy, takenByMe, phone, name } = callback;
  const press = (words: string, kind: string, call: () => void): TemplateResult => html`
    <button
      type="button"
      class="button ${kind}"
      aria-label="${words}: ${name}"
      aria-disabled=${isBusy}
      @click=${isBusy ? nothing : call}
    >
      ${words}
    </button>
  `;
  const number = html`<a class="button" href="tel:${phone}">${terms.call(shownPhone(phone))}</a>`;
  if (status === 'closed') return nothing;
  if (status === 'open') return html`<div class="row no-print">${press(terms.take, '', take)}</div>`;
  if (!takenByMe) {
    return html`<strong>${terms.takenBy(takenBy ?? terms.somebody)}</strong>
      <div class="row no-print">
        ${selectField({
          id: `reason-${id}`,
          label: terms.freeWhy,
          value: reason,
          options: returnReasons.map((code) => [code, terms.freeReasons[code]] as const),
          choose: (value) => {
            const chosen = returnReasons.find((code) => code === value);
            if (chosen) giveReason(chosen);
          },
        })}
        ${press(terms.free, 'plain', () => {
          giveBack(reason);
        })}
      </div>`;
  }
  if (isFinishing)
    return html`<div class="row no-print">${number}</div>
      ${closing()}`;
  return html`<div class="row no-print">
    ${number} ${press(terms.finish, 'second', finish)}
    ${press(terms.giveBack, 'plain', () => {
      giveBack();
    })}
  </div>`;
}
