import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { badge, facts } from '@plein/components/parts.js';
import type { CaseSummary } from '@plein/domain/cases/records.js';
import { dayIn } from '../shared/format-date.js';
import type { NewsroomContext } from '../shell/context.js';
import type { CasesTerms } from './cases.terms.js';

type Context = Pick<NewsroomContext, 'language' | 'now' | 'href' | 'address'>;

/** Cases as a list of links, each with where it stands. */
export const caseList = (
  cases: readonly CaseSummary[],
  terms: CasesTerms,
  context: Context,
): TemplateResult =>
  html`<ul class="list" id="cases">
    ${repeat(
      cases,
      ({ reference }) => reference,
      (one) =>
        html`<li class="card stack ${one.late && !one.closedOn ? 'now' : ''}">
          <div class="between">
            <h2>
              <a
                class="alone"
                href=${context.href({ page: 'cases', chosen: { ...context.address.chosen, case: one.reference } })}
                >${one.title}</a
              >
            </h2>
            <span class="row">${caseBadges(one, terms)}</span>
          </div>
          ${facts(factsOf(one, terms, context))}
        </li>`,
    )}
  </ul>`;

/** The states of a case in words. */
export function caseBadges(one: CaseSummary, terms: CasesTerms): TemplateResult {
  const asked = one.asked > 0 ? badge('action', terms.asked(one.asked)) : nothing;
  if (one.closedOn) return badge('positive', terms.closed);
  return html`${one.suspended ? badge('warning', terms.suspended) : nothing}
  ${one.late ? badge('negative', terms.late) : nothing} ${asked}`;
}

function factsOf(one: CaseSummary, terms: CasesTerms, { language, now }: Context): [string, unknown][] {
  const day = (date: string): string => dayIn(language, date, now());
  return [
    [terms.reference, one.reference],
    [terms.step, one.step],
    ...(one.closedOn
      ? [[terms.closedOn, day(one.closedOn)] satisfies [string, string]]
      : one.expectedOn
        ? [[terms.expected, day(one.expectedOn)] satisfies [string, string]]
        : []),
  ];
}
