import { html, nothing, type TemplateResult } from 'lit';
import { table } from '@plein/components/parts.js';
import type { PollDraft } from '@plein/domain/newsroom.js';
import { textIn } from '@plein/domain/text.js';
import type { NewsroomLanguage } from '../../shell/language.js';
import type { PollsTerms } from '../polls.terms.js';

/** Table of how often each answer was chosen, or when that can be seen. */
export const tallyTable = (
  { poll, state, voters, tally }: PollDraft,
  terms: PollsTerms,
  language: NewsroomLanguage,
): TemplateResult => {
  const caption = `${terms.tally}: ${terms.voters(voters)}`;
  if (!tally) {
    const help = state === 'open' ? html`<p class="quiet">${terms.tallyLater}</p>` : nothing;
    return html`<section id="tally">
      <h2>${caption}</h2>
      ${help}
    </section>`;
  }
  return table({
    id: 'tally',
    caption,
    columns: [{ label: terms.label }, { label: terms.votes, numeric: true }],
    rows: tally.counts.map(({ option, count }) => {
      const label = poll.options.find(({ id }) => id === option)?.label;
      return [label ? textIn(label, language) : option, count];
    }),
  });
};
