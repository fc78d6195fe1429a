import { html, nothing, type TemplateResult } from 'lit';
import type { Tally } from '@plein/domain/polls.js';
import { tickIcon } from '../parts/icons.js';
import { localized } from '../parts/localized-text.js';
import { bar } from '../parts/progress.js';
import { table } from '../parts/table.js';
import { locale } from '../terms/locale.js';
import type { ResultsContext, ResultsView } from './kinds/results-view.js';
import type { PollResultsTerms } from './poll-results.terms.js';
import { optionImage, optionText, type Option } from './ballot.js';

/** Share of the voters that chose an option, in whole per cent; 0 without voters. */
const shareOf = (tally: Tally, count: number): number =>
  Math.round((100 * count) / Math.max(tally.voters, 1));

/** A share as the language writes it: `45%`, `45 %`, `%45`. */
const inPercent = (share: number, { termLanguage }: Pick<ResultsContext, 'termLanguage'>): string =>
  new Intl.NumberFormat(locale(termLanguage), { style: 'percent' }).format(share / 100);

const countOf = (tally: Tally, option: Option): number =>
  tally.counts.find((counted) => counted.option === option.id)?.count ?? 0;

/** The options as a list that stands still, each with its share as a bar. */
function resultRows(shown: ResultsContext, terms: PollResultsTerms): TemplateResult {
  return html`
    <ul class="choices">
      ${shown.poll.options.map((option, id) => {
        const own = shown.own.includes(option.id);
        return html`
          <li class="choice still ${own ? 'own' : ''}">
            ${optionText(
              option,
              shown,
              shown.tally || own
                ? html`<span class="result" id="result${id}">
                    ${shown.tally ? result(shown, terms, shown.tally, option) : nothing}
                    ${own ? html`<span class="mark">${tickIcon}${terms.own}</span>` : nothing}
                  </span>`
                : nothing,
              id,
            )}${optionImage(option, shown)}
          </li>
        `;
      })}
    </ul>
  `;
}

function result(
  shown: ResultsContext,
  terms: PollResultsTerms,
  tally: Tally,
  option: Option,
): TemplateResult {
  const count = countOf(tally, option);
  const share = shareOf(tally, count);
  return html`
    ${bar(share)}
    <span class="numbers">${terms.votes(count)} (${inPercent(share, shown)})</span>
  `;
}

/** How often each option was chosen, as a table. */
function resultsTable(shown: ResultsContext, terms: PollResultsTerms, tally: Tally): TemplateResult {
  const { poll, language, termLanguage } = shown;
  const number = new Intl.NumberFormat(locale(termLanguage));
  return html`
    <details>
      <summary>${terms.asTable}</summary>
      ${table({
        id: 'results',
        caption: localized(poll.question, language),
        hidesCaption: true,
        columns: [
          { label: terms.option },
          { label: terms.number, numeric: true },
          { label: terms.share, numeric: true },
        ],
        rows: poll.options.map((option) => {
          const count = countOf(tally, option);
          return [
            localized(option.label, language),
            number.format(count),
            inPercent(shareOf(tally, count), shown),
          ];
        }),
      })}
    </details>
  `;
}

/** Results that say how often each option was chosen. */
export const optionResults: ResultsView = {
  rows: resultRows,
  table: resultsTable,
  note: ({ moreThanAll }, { voters, counts }) =>
    counts.reduce((sum, { count }) => sum + count, 0) > voters ? moreThanAll : undefined,
};
