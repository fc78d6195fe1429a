import { html, nothing } from 'lit';
import type { Tally } from '@plein/domain/polls.js';
import { tickIcon } from '../parts/icons.js';
import { localized } from '../parts/localized-text.js';
import { bar } from '../parts/progress.js';
import { table } from '../parts/table.js';
import { locale } from '../terms/locale.js';
import type { ResultsContext, ResultsTools, ResultsView } from './kinds/results-view.js';
import type { PollResultsTerms } from './poll-results.terms.js';
import { optionImage, optionText, type Option } from './ballot.js';

/** Share of the voters that chose an option, in whole per cent; 0 without voters. */
const shareOf = (tally: Tally, count: number): number =>
  Math.round((100 * count) / Math.max(tally.voters, 1));

const countOf = (tally: Tally, option: Option): number =>
  tally.counts.find((counted) => counted.option === option.id)?.count ?? 0;

/** Makes what the results of a poll are drawn with. */
export function resultsTools(
  { poll, language, termLanguage }: ResultsContext,
  terms: PollResultsTerms,
): ResultsTools {
  const inNumbers = new Intl.NumberFormat(locale(termLanguage));
  const inPercent = new Intl.NumberFormat(locale(termLanguage), { style: 'percent' });
  return {
    terms,
    rows: (shown, of) => html`
      <ul class="choices">
        ${shown.poll.options.map((option, id) => {
          const { isOwn, content } = of(option);
          return html`
            <li class="choice still ${isOwn ? 'own' : ''}">
              ${optionText(
                option,
                shown,
                content === undefined
                  ? nothing
                  : html`<span class="result" id="result${id}">${content}</span>`,
                id,
              )}${optionImage(option, shown, id)}
            </li>
          `;
        })}
      </ul>
    `,
    table: (columns, rows, note) => html`
      <details>
        <summary>${terms.asTable}</summary>
        ${table({
          id: 'results',
          caption: localized(poll.question, language),
          hidesCaption: true,
          columns: [{ label: terms.option }, ...columns.map((label) => ({ label, numeric: true }))],
          rows,
        })}
        ${note === undefined ? nothing : html`<p class="quiet small">${note}</p>`}
      </details>
    `,
    bar,
    mark: (words) => html`<span class="mark">${tickIcon}${words}</span>`,
    number: (value) => inNumbers.format(value),
    percent: (share) => inPercent.format(share / 100),
  };
}

/** Results that say how often each option was chosen. */
export const optionResults: ResultsView = {
  rows: (shown, { terms, rows, bar: barOf, mark, percent }) =>
    rows(shown, (option) => {
      const { tally } = shown;
      const isOwn = shown.own.includes(option.id);
      const count = tally ? countOf(tally, option) : 0;
      const share = tally ? shareOf(tally, count) : 0;
      const figures = html`${barOf(share)}
        <span class="numbers">${terms.votes(count)} (${percent(share)})</span>`;
      const own = isOwn ? mark(terms.own) : nothing;
      return { isOwn, content: tally || isOwn ? html`${tally ? figures : nothing} ${own}` : undefined };
    }),
  table: ({ poll, language }, { terms, table: tableOf, number, percent }, tally) =>
    tableOf(
      [terms.number, terms.share],
      poll.options.map((option) => {
        const count = countOf(tally, option);
        return [localized(option.label, language), number(count), percent(shareOf(tally, count))];
      }),
    ),
  note: (_shown, { terms }, { voters, counts }) =>
    counts.reduce((sum, { count }) => sum + count, 0) > voters ? terms.moreThanAll : undefined,
};
