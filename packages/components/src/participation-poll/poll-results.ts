import { html, nothing, type TemplateResult } from 'lit';
import { firstCounts, smallestTally, type PollView, type VoteReceipt } from '@plein/domain/polls.js';
import type { SubmissionState } from '../controllers/submission.js';
import type { PageState } from '../ssr/page-state.js';
import { notice } from '../parts/notice.js';
import { hiddenFields } from '../parts/hidden-fields.js';
import { localized } from '../parts/localized-text.js';
import { safeLink } from '@plein/domain/text.js';
import type { PollTerms } from './terms/nl.js';
import { resultsInDutch, type PollResultsTerms } from './poll-results.terms.js';
import type { BallotContext, BallotView, VoteErrorCode } from './kinds/ballot-view.js';
import type { ResultsContext, ResultsView } from './kinds/results-view.js';
import { optionResults, resultsTools } from './result-rows.js';

export { castVote, reportVote } from './cast-vote.js';
export { restoreVote } from './restore-vote.js';
export { pollResultsStyles } from './poll-results.styles.js';

/** What is shown in place of the ballot: before the poll opens, after a vote and after it has closed. */
export interface ShownResults extends ResultsContext {
  /** The results of this kind of poll, where it has its own. */
  readonly view: Partial<ResultsView> | undefined;
  readonly state: PollView['state'];
  /** What was done with the votes; undefined until the municipality says so. */
  readonly outcome: PollView['outcome'];
  /** State of the vote that was sent from this page. */
  readonly vote: SubmissionState<VoteReceipt>;
  /** When the poll closes, in words. */
  readonly closes: string;
  readonly change: (event: Event) => void;
  /** State of the gateway's page around the poll; undefined on any other page. */
  readonly page: PageState | undefined;
  /**
   * Whether this is the first render on a page of the gateway, where `autofocus` moves the focus without
   * script.
   */
  readonly isSent: boolean;
}

/** Terms for a poll that has no ballot to fill in now, or that refused one. */
export const pollResultsWords = ({ results = resultsInDutch }: PollTerms): PollResultsTerms => results;

/** Says what is wrong with a ballot and what to do: by default how many options to choose. */
export function ballotMessage(ballot: BallotView, error: VoteErrorCode, context: BallotContext): string {
  const { poll, terms } = context;
  const { tooFew, tooMany } = pollResultsWords(terms);
  const message = ballot.message?.(terms, poll, error, context);
  return message ?? (error === 'too-many' ? tooMany(poll.maxChoices) : tooFew(poll.minChoices));
}

/** Explains to a voter why the ballot was refused. */
export function pollRefused(terms: PollTerms): TemplateResult {
  const { refused, refusedHelp } = pollResultsWords(terms);
  return notice('negative', refused, html`<p>${refusedHelp}</p>`);
}

/**
 * The rows of the poll, with the results if they may be shown. That a vote was counted comes before them, and is
 * described by them: it has the focus after a vote.
 */
export function pollResults(all: ShownResults): TemplateResult {
  const { poll, state, vote, page } = all;
  const { common } = all.terms;
  const isHidden = all.tally?.isHidden ?? false;
  const tally = isHidden ? undefined : all.tally;
  const shown = { ...all, tally };
  const terms = pollResultsWords(all.terms);
  const tools = resultsTools(shown, terms);
  const view: ResultsView = { ...optionResults, ...shown.view };
  const words = view.words?.(shown);
  const queued = vote.status === 'queued';
  return html`
    ${shown.outcome ? outcomeNotice(shown, terms, shown.outcome) : nothing}
    <div
      id="done"
      role="group"
      tabindex="-1"
      aria-labelledby="voted"
      aria-describedby=${tally ? describedByResults(poll.options.length) : nothing}
      ?autofocus=${shown.isSent}
      ?hidden=${!queued && vote.status !== 'delivered'}
    >
      ${queued ? notice('info', named(common.queued), html`<p>${common.queuedHelp}</p>`) : nothing}
      ${
        vote.status === 'delivered'
          ? notice('positive', named(words?.done ?? (vote.answer.changed ? terms.changed : terms.counted)))
          : nothing
      }
    </div>
    ${view.rows(shown, tools)}
    ${
      tally
        ? html`<div>
            <p>
              ${tally.voters ? terms.voters(tally.voters) : terms.noVotes} ${view.note(shown, tools, tally)}
            </p>
            ${view.table(shown, tools, tally)}
          </div>`
        : nothing
    }
    ${isHidden ? html`<p>${terms.tooFewVoters(state === 'open' ? firstCounts : smallestTally)}</p>` : nothing}
    ${!all.tally && state === 'open' && !queued ? html`<p>${terms.later(shown.closes)}</p>` : nothing}
    ${view.after?.(shown)}
    ${
      state === 'open'
        ? html`<form method="post" action=${page?.action ?? nothing} @submit=${shown.change}>
            ${hiddenFields(page)}
            <div class="row">
              <button class="button second" name="change" value="1">${words?.change ?? terms.change}</button>
            </div>
          </form>`
        : nothing
    }
  `;
}

const named = (title: string): TemplateResult => html`<span id="voted">${title}</span>`;

/** Ids of the name and the result of each option. */
const describedByResults = (count: number): string =>
  [...Array(count).keys()].map((id) => `name${String(id)} result${String(id)}`).join(' ');

/** What was decided. It comes before the figures. */
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
