import { html, nothing, type TemplateResult } from 'lit';
import { facts, notice, steps } from '@plein/components/parts.js';
import { caseView, type CaseView } from '@plein/domain/cases.js';
import type { CaseRecord } from '@plein/domain/cases/records.js';
import { amsterdamDate } from '@plein/domain/opening-hours.js';
import { textIn } from '@plein/domain/text.js';
import { dayIn } from '../shared/format-date.js';
import type { NewsroomContext } from '../shell/context.js';
import { caseBadges } from './case-list.js';
import type { CasesTerms } from './cases.terms.js';

export interface DetailParts {
  readonly terms: CasesTerms;
  readonly context: Pick<NewsroomContext, 'language' | 'now' | 'profile'>;
  /** Whether staff may change it here. */
  readonly isEditable: boolean;
  /** Says that the resident did what was asked; gets the place of the task in the document. */
  readonly answered: (task: number) => void;
}

/** A case as the resident sees it, with what staff know beside it. */
export function caseDetail(record: CaseRecord, parts: DetailParts): TemplateResult {
  const { terms, context } = parts;
  const { language, now } = context;
  const view = caseView(record.document, now(), language);
  const { extension, suspension, result } = view;
  return html`
    <div class="stack">
      <section class="card stack" aria-labelledby="steps-title">
        <div class="between">
          <h2 id="steps-title">${terms.steps}</h2>
          <span class="row">${caseBadges(record.summary, terms)}</span>
        </div>
        ${suspension ? notice('warning', terms.suspension(suspension.reason)) : nothing}
        ${extension ? notice('info', terms.extension(extension.reason)) : nothing}
        ${
          result
            ? notice(
                'positive',
                terms.result(result.title),
                result.explanation ? html`<p>${result.explanation}</p>` : nothing,
              )
            : nothing
        }
        <div lang="nl">${steps(view.steps.map((step) => shownStep(step, parts)))}</div>
      </section>
      ${questions(record, parts)}
      <section class="card" aria-label=${terms.reference}>${facts(known(record, view, parts))}</section>
    </div>
  `;
}

function shownStep(
  { state, title, explanation, date, expectedOn }: CaseView['steps'][number],
  { terms, context: { language, now } }: DetailParts,
) {
  const shown = (day: string) => dayIn(language, day, now());
  const expected = expectedOn && terms.stepExpected(shown(expectedOn), expectedOn < amsterdamDate(now()));
  const words = [terms.stepStates[state], date ? shown(date) : expected];
  return {
    state,
    title,
    words: html`<span lang=${language}>${words.filter(Boolean).join(', ')}</span>`,
    content: explanation ? html`<p>${explanation}</p>` : nothing,
  };
}

function questions({ document: { taken } }: CaseRecord, parts: DetailParts): TemplateResult {
  const {
    terms,
    context: { language, now },
    isEditable,
    answered,
  } = parts;
  const open = taken.flatMap((task, index) => (task.status === 'open' ? [{ task, index }] : []));
  return html`<section class="card stack" aria-labelledby="questions-title" id="questions">
    <h2 id="questions-title" tabindex="-1">${terms.questions}</h2>
    ${open.length === 0 ? html`<p class="quiet">${terms.noQuestions}</p>` : nothing}
    <ul class="list">
      ${open.map(
        ({ task, index }) =>
          html`<li class="between">
            <span>
              <strong lang="nl">${task.titel}</strong>
              ${task.deadline ? html`<span class="quiet">${terms.dueOn(dayIn(language, task.deadline, now()))}</span>` : nothing}
            </span>
            ${
              isEditable
                ? html`<button
                    type="button"
                    class="button second"
                    aria-label="${terms.answered}: ${task.titel}"
                    @click=${() => {
                      answered(index);
                    }}
                  >
                    ${terms.answered}
                  </button>`
                : nothing
            }
          </li>`,
      )}
    </ul>
  </section>`;
}

function known(
  { summary, document, links }: CaseRecord,
  { promise, closedOn, startedOn }: CaseView,
  { terms, context: { language, now, profile } }: DetailParts,
): [string, unknown][] {
  const day = (date: string): string => dayIn(language, date, now());
  const team = profile?.departments.find(({ code }) => code === summary.department);
  const rows: [string, string | undefined][] = [
    [terms.reference, document.zaak.identificatie],
    [terms.kind, document.zaaktype.omschrijving],
    [terms.department, team ? textIn(team.name, language) : summary.department],
    [terms.started, day(startedOn)],
    [terms.expected, !closedOn && promise.expectedOn ? day(promise.expectedOn) : undefined],
    [terms.closedOn, closedOn && day(closedOn)],
    [terms.link, links === 'off' ? undefined : terms.links[links]],
    [terms.keeper, terms.keepers[summary.keptBy] ?? summary.keptBy],
  ];
  return rows.flatMap(([label, value]) => (value ? [[label, value] satisfies [string, string]] : []));
}
