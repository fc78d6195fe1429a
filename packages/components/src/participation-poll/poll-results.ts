import { html, nothing, svg, type TemplateResult } from 'lit';
import type { PollView, Tally, VoteReceipt } from '@plein/domain/polls.js';
import { textIn } from '@plein/domain/text.js';
import type { SubmissionState } from '../controllers/submission.js';
import { tickIcon } from '../parts/icons.js';
import { notice } from '../parts/notice.js';
import type { CommonTerms } from '../terms/common.js';
import type { TermLanguage } from '../terms/terms.js';
import { pollResultsTerms, type PollResultsTerms } from './poll-results.terms.js';
import { optionImage, optionText, type Option, type RowSurroundings } from './poll-rows.js';

export { pollResultsStyles } from './poll-results.styles.js';

/** The share of the voters that chose an option, in whole per cents; 0 without voters. */
export const shareOf = (tally: Tally, count: number): number =>
  Math.round((100 * count) / Math.max(tally.voters, 1));

const countOf = (tally: Tally, option: Option): number =>
  tally.counts.find((counted) => counted.option === option.id)?.count ?? 0;

/** What stands in place of the ballot: before the poll opens, after a vote and when it has closed. */
export interface ShownResults extends RowSurroundings {
  readonly state: PollView['state'];
  readonly tally: Tally | undefined;
  /** What this device voted. */
  readonly own: readonly string[];
  /** Where the vote of a moment ago stands. */
  readonly vote: SubmissionState<VoteReceipt>;
  readonly termLanguage: TermLanguage;
  readonly common: CommonTerms;
  /** When the poll closes, in words. */
  readonly closes: string;
  readonly change: () => void;
}

/** What is said of a poll that has no ballot to fill in now, or that refused one. */
export const pollResultsWords = (language: TermLanguage): PollResultsTerms => pollResultsTerms[language];

/** Tells a voter whose ballot was refused why. */
export function pollRefused(language: TermLanguage): TemplateResult {
  const { refused, refusedHelp } = pollResultsTerms[language];
  return notice('negative', refused, html`<p>${refusedHelp}</p>`);
}

/** The rows of the poll with its results, as far as they may be shown. */
export function pollResults(shown: ShownResults): TemplateResult {
  const { poll, state, tally, vote, common } = shown;
  const terms = pollResultsTerms[shown.termLanguage];
  const kept = vote.is === 'kept';
  return html`
    ${stillRows(shown, terms)}
    <div id="done" tabindex="-1" ?hidden=${!kept && vote.is !== 'delivered'}>
      ${kept ? notice('info', common.kept, html`<p>${common.keptHelp}</p>`) : nothing}
      ${
        vote.is === 'delivered'
          ? notice('positive', vote.answer.changed ? terms.changed : terms.counted)
          : nothing
      }
    </div>
    ${
      tally
        ? html`<div>
            <p>
              ${tally.voters ? terms.voters(tally.voters) : terms.noVotes}
              ${poll.kind === 'multiple' ? terms.moreThanAll : ''}
            </p>
            ${resultsTable(shown, terms, tally)}
          </div>`
        : nothing
    }
    ${!tally && state === 'open' && !kept ? html`<p>${terms.later(shown.closes)}</p>` : nothing}
    ${
      state === 'open'
        ? html`<div class="row">
            <button type="button" class="button second" @click=${shown.change}>${terms.change}</button>
          </div>`
        : nothing
    }
  `;
}

function stillRows(shown: ShownResults, terms: PollResultsTerms): TemplateResult {
  return html`
    <ul class="choices">
      ${shown.poll.options.map((option) => {
        const own = shown.own.includes(option.id);
        return html`
          <li class="choice still ${own ? 'own' : ''}">
            ${optionText(
              option,
              shown,
              shown.tally || own
                ? html`<span class="result">
                    ${shown.tally ? bar(terms, shown.tally, option) : nothing}
                    ${own ? html`<span class="mark">${tickIcon}${terms.own}</span>` : nothing}
                  </span>`
                : nothing,
            )}${optionImage(option, shown)}
          </li>
        `;
      })}
    </ul>
  `;
}

function bar(terms: PollResultsTerms, tally: Tally, option: Option): TemplateResult {
  const count = countOf(tally, option);
  const share = shareOf(tally, count);
  return html`
    <svg class="bar" part="bar" aria-hidden="true">${svg`<rect width="${share}%" height="100%" />`}</svg>
    <span class="numbers">${terms.votes(count)} (${share}%)</span>
  `;
}

function resultsTable(
  { poll, language }: RowSurroundings,
  terms: PollResultsTerms,
  tally: Tally,
): TemplateResult {
  return html`
    <details>
      <summary>${terms.asTable}</summary>
      <table>
        <caption class="hidden-visually">
          ${textIn(poll.question, language)}
        </caption>
        <thead>
          <tr>
            <th scope="col">${terms.option}</th>
            <th scope="col">${terms.number}</th>
            <th scope="col">${terms.share}</th>
          </tr>
        </thead>
        <tbody>
          ${poll.options.map(
            (option) => html`
              <tr>
                <th scope="row">${textIn(option.label, language)}</th>
                <td>${countOf(tally, option)}</td>
                <td>${shareOf(tally, countOf(tally, option))}%</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </details>
  `;
}
