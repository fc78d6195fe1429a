import { html, nothing, type TemplateResult } from 'lit';
import { badge, facts, notice } from '@plein/components/parts.js';
import { returnReasons, type ReturnReason } from '@plein/domain/newsroom.js';
import type { Profile } from '@plein/domain/profile.js';
import { textIn } from '@plein/domain/text.js';
import type { NewsroomLanguage } from '../../shell/language.js';
import { selectField } from '../controls.js';
import { momentIn } from '../format-date.js';
import type { RequestTerms } from './request.terms.js';
import type { SentRequest } from './sent-request.js';

/** What a card needs besides its request. */
export interface CardParts<Terms extends RequestTerms = RequestTerms> {
  readonly terms: Terms;
  readonly language: NewsroomLanguage;
  readonly profile: Pick<Profile, 'tasks' | 'departments'> | undefined;
  readonly now: Date;
  /** Error message of an action on this card. */
  readonly problem: string | undefined;
  readonly isBusy: boolean;
  readonly take: () => void;
  /** Why a colleague's request is returned. */
  readonly reason: ReturnReason;
  readonly giveReason: (reason: ReturnReason) => void;
  /** Returns the request, with a reason where a colleague has taken it. */
  readonly giveBack: (reason?: ReturnReason) => void;
  readonly finish: () => void;
  /** The form that closes the request; undefined until staff finish it. */
  readonly closing: TemplateResult | undefined;
  /** The forms that give the request to somebody else. */
  readonly handOn: () => TemplateResult;
}

/** What the card of one kind of request shows of its own. */
export interface OwnCard {
  /** The heading, by which buttons are named too. */
  readonly name: string;
  /** What stands beside the heading while it is not closed. */
  readonly state?: unknown;
  /** Whether it is closed as the resident hoped. */
  readonly isGood: boolean;
  readonly isLate?: boolean;
  readonly content: unknown;
  /** The link by which staff reach the resident. */
  readonly reach: TemplateResult;
  /** Facts before and after those that all requests have. */
  readonly factsBefore?: readonly (readonly [string, string | undefined])[];
  readonly factsAfter?: readonly (readonly [string, string | undefined])[];
  /** What stands below the facts. */
  readonly beside?: unknown;
  /** What stands below the actions. */
  readonly below?: unknown;
}

/** What a resident sent, with the possible actions. */
export function requestCard(request: SentRequest, parts: CardParts, own: OwnCard): TemplateResult {
  const { id, status, takenByMe } = request;
  const mayGive = status === 'open' || (status === 'taken' && takenByMe);
  return html`
    <article class="card stack ${own.isLate ? 'now' : ''}" aria-labelledby="name-${id}" id="card-${id}">
      <div class="between">
        <h2 id="name-${id}" tabindex="-1">${own.name}</h2>
        ${status === 'closed' ? ended(request, parts, own) : own.state}
      </div>
      ${parts.problem ? notice('warning', parts.problem) : nothing}
      <div class="halves">
        <div class="stack">
          ${own.content} ${actions(request, parts, own)} ${mayGive ? parts.handOn() : nothing} ${own.below}
        </div>
        <div class="stack small">${facts(known(request, parts, own))} ${own.beside}</div>
      </div>
    </article>
  `;
}

function ended(
  { outcome, closedAt }: SentRequest,
  { terms, language, now }: CardParts,
  { isGood }: OwnCard,
): TemplateResult {
  const words = (outcome && terms.outcomes[outcome]) ?? terms.closed;
  return html`<span class="row">
    ${badge(isGood ? 'positive' : 'warning', words)}
    ${closedAt ? html`<span class="quiet small">${momentIn(language, closedAt, now)}</span>` : nothing}
  </span>`;
}

function known(
  request: SentRequest,
  { terms, language, profile, now }: CardParts,
  { factsBefore = [], factsAfter = [] }: OwnCard,
): [string, unknown][] {
  const task = profile?.tasks.find(({ uri }) => uri === request.task);
  const department = profile?.departments.find(({ code }) => code === request.department);
  const spoken = new Intl.DisplayNames([language], { type: 'language' }).of(request.language);
  const rows: (readonly [string, string | undefined])[] = [
    ...factsBefore,
    [terms.subject, task && textIn(task.name, language)],
    [terms.team, department ? textIn(department.name, language) : request.department],
    [terms.language, request.language === 'nl' ? undefined : spoken],
    [terms.caseReference, request.caseReference],
    [terms.received, momentIn(language, request.receivedAt, now)],
    ...factsAfter,
    [terms.note, request.note],
  ];
  return rows.flatMap(([label, value]) => (value === undefined ? [] : [[label, value]]));
}

function actions(
  { id, status, takenBy, takenByMe }: SentRequest,
  parts: CardParts,
  { name, reach }: OwnCard,
): TemplateResult | typeof nothing {
  const { terms, isBusy, take, reason, giveReason, giveBack, finish, closing } = parts;
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
  if (closing)
    return html`<div class="row no-print">${reach}</div>
      ${closing}`;
  return html`<div class="row no-print">
    ${reach} ${press(terms.finish, 'second', finish)}
    ${press(terms.giveBack, 'plain', () => {
      giveBack();
    })}
  </div>`;
}
