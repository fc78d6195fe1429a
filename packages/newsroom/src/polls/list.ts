import { html, nothing, type TemplateResult } from 'lit';
import { badge, notice, type BadgeTone } from '@plein/components/parts.js';
import type { PollDraft, PollDraftState } from '@plein/domain/newsroom.js';
import { textIn } from '@plein/domain/text.js';
import type { NewsroomContext } from '../shell/context.js';
import { momentIn } from '../shared/format-date.js';
import type { PollsTerms } from './polls.terms.js';

export const pollTones: Record<PollDraftState, BadgeTone> = {
  draft: 'neutral',
  announced: 'action',
  open: 'positive',
  closed: 'warning',
};

/** Polls in all states, last changed first, each with a link to its own page. */
export const pollList = (
  drafts: readonly PollDraft[],
  terms: PollsTerms,
  { language, now, href }: Pick<NewsroomContext, 'language' | 'now' | 'href'>,
): TemplateResult => html`
  <ul class="list">
    ${drafts.map(
      ({ poll, state, voters, outcome, mostFromOnePlace }) => html`
        <li class="card">
          <div class="between">
            <h2>
              <a class="alone" href=${href({ page: 'polls', chosen: { poll: poll.id } })}
                >${textIn(poll.question, language) || terms.untitled}</a
              >
            </h2>
            ${badge(pollTones[state], terms.states[state])}
          </div>
          <p class="quiet small numbered">
            ${terms.runs(momentIn(language, poll.opensAt, now()), momentIn(language, poll.closesAt, now()))} ·
            ${terms.voters(voters)}
            ${state === 'closed' && !outcome ? html` · <span class="now">${terms.noOutcome}</span>` : nothing}
          </p>
          ${mostFromOnePlace === undefined ? nothing : notice('warning', terms.fromOnePlace(mostFromOnePlace))}
        </li>
      `,
    )}
  </ul>
  <p class="quiet small">${terms.votersHelp}</p>
`;
