import { html, nothing, type TemplateResult } from 'lit';
import { reminderFile, type CaseView, type DueTask } from '@plein/domain/cases.js';
import { heading, headingLevel, type HeadingLevel } from '../../parts/heading.js';
import { notice } from '../../parts/notice.js';
import { steps } from '../../parts/steps.js';
import { dateInWords } from '../../terms/dates.js';
import type { TermLanguage } from '../../terms/terms.js';
import { inUnits } from '../../terms/units.js';
import type { StatusTerms } from '../terms/nl.js';

/** What the sections of a case need to render. */
export interface CaseSectionsView {
  readonly found: CaseView;
  readonly terms: StatusTerms;
  readonly language: TermLanguage;
  readonly level: HeadingLevel;
  readonly now: Date;
  /** Renders how the resident answers what is asked: the button, or the form. */
  readonly answer: (asked: CaseView['asked'][number]) => unknown;
}

const day = ({ language, now }: CaseSectionsView, date: string): string =>
  dateInWords(date, language, now, false);
const subheading = ({ level }: CaseSectionsView, text: string, id: string): TemplateResult =>
  heading(headingLevel(Math.min(level + 1, 4)), text, 'subtitle', id);

/** Text of the case system. It is Dutch, on a page in any language. */
const dutch = (text: string): TemplateResult => html`<span lang="nl" dir="auto">${text}</span>`;

/** A case from top to bottom: what is asked, messages about it, the steps and the promise. */
export const caseSections = (view: CaseSectionsView): TemplateResult => html`
  <div>
    ${heading(view.level, dutch(view.found.title))}
    <p class="quiet numbers">${view.terms.reference} ${view.found.reference}</p>
  </div>
  ${asked(view)} ${messages(view)} ${caseSteps(view)} ${promise(view)}
`;

function asked(view: CaseSectionsView): unknown {
  const { found, terms, language, now } = view;
  if (found.asked.length === 0) return nothing;
  return html`<div class="asked panel stack" part="asked">
    ${subheading(view, terms.asked, 'asked')}
    ${found.asked.map((one) => {
      const { title, explanation, dueOn, url, action, answer } = one;
      return html`
        <div class="task">
          <strong>${dutch(title)}</strong>
          ${explanation ? html`<p>${dutch(explanation)}</p>` : nothing}
          ${dueOn ? html`<p>${terms.due(dateInWords(dueOn, language, now))}</p>` : nothing}
          ${url ? html`<a class="button wide" href=${url}>${action ? dutch(action) : terms.goOn}</a>` : nothing}
          ${answer ? view.answer(one) : nothing}
          ${dueOn ? reminder(view, { title, dueOn, ...(explanation && { explanation }) }) : nothing}
        </div>
      `;
    })}
  </div>`;
}

/** A link that puts a task in the calendar of the resident. It holds the file itself, so it works without script. */
function reminder({ found: { reference }, terms, now }: CaseSectionsView, task: DueTask): TemplateResult {
  const file = encodeURIComponent(reminderFile(task, reference, now));
  return html`<a
    class="alone"
    download="${reference.replaceAll(/[^\w.-]+/g, '-')}.ics"
    href="data:text/calendar;charset=utf-8,${file}"
    >${terms.remind}</a
  >`;
}

/** Messages about the whole case: its result, a delay, a suspension or an extension. */
function messages(view: CaseSectionsView): TemplateResult {
  const { found, terms } = view;
  const { result, closedOn, promise: given, extension, suspension } = found;
  return html`
    ${
      closedOn
        ? notice(
            isWithdrawn(found) ? 'info' : 'positive',
            result ? dutch(result.title) : terms.closed,
            html`${result?.explanation ? html`<p>${dutch(result.explanation)}</p>` : nothing}
              <p>${terms.closedOn(day(view, closedOn))}</p>`,
          )
        : nothing
    }
    ${
      given.late && !closedOn && !isReopened(found)
        ? notice('warning', terms.late, given.expectedOn && terms.lateHelp(day(view, given.expectedOn)))
        : nothing
    }
    ${suspension ? notice('info', terms.suspension, dutch(suspension.reason)) : nothing}
    ${
      extension && !closedOn
        ? notice(
            'info',
            terms.extension,
            html`<p>${dutch(extension.reason)}</p>
              ${extension.until ? html`<p>${terms.until(day(view, extension.until))}</p>` : nothing}`,
          )
        : nothing
    }
  `;
}

function caseSteps(view: CaseSectionsView): TemplateResult {
  const { found, terms } = view;
  const isCertain = !found.promise.late && !found.suspension;
  return html`<div>
    ${subheading(view, terms.steps, 'steps')}
    ${steps(
      found.steps.map(({ state, title, explanation, date, expectedOn }) => {
        const isNow = state === 'now';
        const words = isNow ? terms.now : state === 'done' ? terms.done : terms.toCome;
        const when = date
          ? (isNow ? terms.since : String)(day(view, date))
          : expectedOn && isCertain && terms.expected(day(view, expectedOn));
        return {
          state,
          title: dutch(title),
          words: when ? `${words}, ${when}` : words,
          content: explanation && state !== 'to-come' && html`<p>${dutch(explanation)}</p>`,
        };
      }),
    )}
  </div>`;
}

function promise(view: CaseSectionsView): unknown {
  const { found, terms, language } = view;
  const { norm, usual, expectedOn, late } = found.promise;
  const { closedOn, startedOn, extension, suspension } = found;
  const isSettled = closedOn !== undefined && !isWithdrawn(found);
  const sentences = [
    norm && terms.promised(duration(norm, language)),
    !closedOn && usual && terms.usual(duration(usual, language)),
    isSettled && terms.took(inUnits(daysBetween(startedOn, closedOn), 'day', language)),
    isSettled && late && `${terms.wasLate}.`,
    !closedOn && !late && !extension && !suspension && expectedOn && terms.expectedOn(day(view, expectedOn)),
  ].filter(Boolean);
  if (sentences.length === 0) return nothing;
  return html`<div part="promise">
    ${subheading(view, terms.promise, 'promise')}
    <p>${sentences.join(' ')}</p>
  </div>`;
}

/** What the resident withdrew kept no promise, and broke none. */
const isWithdrawn = ({ closedOn, reactions }: CaseView): boolean =>
  closedOn !== undefined && reactions?.[0]?.kind === 'withdrawal';

/** The promise was about the end with which the resident was not satisfied, so nobody is late by it now. */
const isReopened = ({ closedOn, unsatisfied }: CaseView): boolean =>
  closedOn === undefined && unsatisfied?.state === 'answered';

const daysBetween = (from: string, to: string): number =>
  Math.max(1, (+new Date(to) - +new Date(from)) / 86_400_000);

const units = { D: 'day', W: 'week', M: 'month', Y: 'year' } as const;

/** An ISO 8601 duration in words: `P8W` is `8 weken`. */
export const duration = (iso: string, language: TermLanguage): string =>
  new Intl.ListFormat(language).format(
    [...iso.matchAll(/(\d+)([DWMY])/g)].map(([, count, unit]) =>
      inUnits(Number(count), units[unit as keyof typeof units], language),
    ),
  );
