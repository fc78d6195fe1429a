import { html, nothing, type TemplateResult } from 'lit';
import type { PollView, Tally, VoteReceipt } from '@plein/domain/polls.js';
import { textIn } from '@plein/domain/text.js';
import type { SubmissionState } from '../controllers/submission.js';
import type { PageState } from '../ssr/page-state.js';
import { tickIcon } from '../parts/icons.js';
import { notice } from '../parts/notice.js';
import { bar } from '../parts/progress.js';
import { table } from '../parts/table.js';
import { hiddenFields } from '../parts/hidden-fields.js';
import { localized } from '../parts/localized-text.js';
import { safeLink } from '../parts/safe-link.js';
import { locale } from '../terms/locale.js';
import type { TermLanguage } from '../terms/terms.js';
import type { PollTerms } from './participation-poll.terms.js';
import { resultsInDutch, type PollResultsTerms } from './poll-results.terms.js';
import { optionImage, optionText, type Option, type RowContext } from './ballot.js';

export { pollResultsStyles } from './poll-results.styles.js';

/** The share of the voters that chose an option, in whole per cents; 0 without voters. */
export const shareOf = (tally: Tally, count: number): number =>
  Math.round((100 * count) / Math.max(tally.voters, 1));

/** A share as the language writes it: `45%`, `45 %`, `%45`. */
const inPercent = (share: number, { termLanguage }: Pick<ShownResults, 'termLanguage'>): string =>
  new Intl.NumberFormat(locale(termLanguage), { style: 'percent' }).format(share / 100);

const countOf = (tally: Tally, option: Option): number =>
  tally.counts.find((counted) => counted.option === option.id)?.count ?? 0;

/** What stands in place of the ballot: before the poll opens, after a vote and when it has closed. */
export interface ShownResults extends RowContext {
  readonly state: PollView['state'];
  readonly tally: Tally | undefined;
  /** What was done with the votes, once the municipality says so. */
  readonly outcome: PollView['outcome'];
  /** What this device voted. */
  readonly own: readonly string[];
  /** Where the vote of a moment ago stands. */
  readonly vote: SubmissionState<VoteReceipt>;
  readonly termLanguage: TermLanguage;
  readonly terms: PollTerms;
  /** When the poll closes, in words. */
  readonly closes: string;
  readonly change: (event: Event) => void;
  /** The page of the gateway that the poll stands on, where it is one. */
  readonly page: PageState | undefined;
  /** Whether this is drawn as the answer to a form, without script. */
  readonly isSent: boolean;
}

/** What is said of a poll that has no ballot to fill in now, or that refused one. */
export const pollResultsWords = ({ results = resultsInDutch }: PollTerms): PollResultsTerms => results;

/** Tells a voter whose ballot was refused why. */
export function pollRefused(terms: PollTerms): TemplateResult {
  const { refused, refusedHelp } = pollResultsWords(terms);
  return notice('negative', refused, html`<p>${refusedHelp}</p>`);
}

/** The rows of the poll with its results, as far as they may be shown. */
export function pollResults(shown: ShownResults): TemplateResult {
  const { poll, state, tally, vote, page } = shown;
  const { common } = shown.terms;
  const terms = pollResultsWords(shown.terms);
  const queued = vote.status === 'queued';
  return html`
    ${shown.outcome ? outcomeNotice(shown, terms, shown.outcome) : nothing} ${stillRows(shown, terms)}
    <div id="done" tabindex="-1" ?autofocus=${shown.isSent} ?hidden=${!queued && vote.status !== 'delivered'}>
      ${queued ? notice('info', common.queued, html`<p>${common.queuedHelp}</p>`) : nothing}
      ${
        vote.status === 'delivered'
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
    ${!tally && state === 'open' && !queued ? html`<p>${terms.later(shown.closes)}</p>` : nothing}
    ${
      state === 'open'
        ? html`<form method="post" action=${page?.action ?? nothing} @submit=${shown.change}>
            ${hiddenFields(page)}
            <div class="row">
              <button class="button second" name="change" value="1">${terms.change}</button>
            </div>
          </form>`
        : nothing
    }
  `;
}

/** What was decided stands first, the figures after. */
function outcomeNotice(
  { language }: ShownResults,
  terms: PollResultsTerms,
  { text, url }: NonNullable<PollView['outcome']>,
): TemplateResult {
  const more = safeLink(url);
  return notice(
    'info',
    terms.outcome,
    html`<p>${localized(text, language)}</p>
      ${more ? html`<p><a class="alone" href=${more}>${terms.outcomeMore}</a></p>` : nothing}`,
  );
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
                    ${shown.tally ? result(shown, terms, shown.tally, option) : nothing}
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

function result(shown: ShownResults, terms: PollResultsTerms, tally: Tally, option: Option): TemplateResult {
  const count = countOf(tally, option);
  const share = shareOf(tally, count);
  return html`
    ${bar(share)}
    <span class="numbers">${terms.votes(count)} (${inPercent(share, shown)})</span>
  `;
}

function resultsTable(shown: ShownResults, terms: PollResultsTerms, tally: Tally): TemplateResult {
  const { poll, language, termLanguage } = shown;
  const number = new Intl.NumberFormat(locale(termLanguage));
  return html`
    <details>
      <summary>${terms.asTable}</summary>
      ${table({
        id: 'results',
        caption: textIn(poll.question, language),
        hidesCaption: true,
        columns: [
          { label: terms.option },
          { label: terms.number, numeric: true },
          { label: terms.share, numeric: true },
        ],
        rows: poll.options.map((option) => {
          const count = countOf(tally, option);
          return [
            textIn(option.label, language),
            number.format(count),
            inPercent(shareOf(tally, count), shown),
          ];
        }),
      })}
    </details>
  `;
}
