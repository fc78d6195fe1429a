import { html, nothing, type TemplateResult } from 'lit';
import { table } from '@plein/components/parts.js';
import type { PollDraft } from '@plein/domain/newsroom.js';
import { firstCounts, smallestTally, type Poll, type Tally } from '@plein/domain/polls.js';
import { textIn } from '@plein/domain/text.js';
import type { NewsroomLanguage } from '../../shell/language.js';
import type { PollsTerms } from '../polls.terms.js';
import type { PollKindView } from './kind-view.js';

/** A column of the tally: its name, and a figure for each option. */
type TallyColumn = readonly [label: string, counts: Tally['counts']];

/** Table with the columns of a tally, or when it can be seen. */
export const tallyColumns =
  (
    columnsOf: (
      tally: Tally,
      terms: PollsTerms,
      poll: Poll,
      language: NewsroomLanguage,
    ) => readonly TallyColumn[],
  ): PollKindView['tally'] =>
  (draft: PollDraft, terms: PollsTerms, language: NewsroomLanguage): TemplateResult => {
    const { poll, state, voters, tally } = draft;
    const caption = `${terms.tally}: ${terms.voters(voters)}`;
    if (!tally || tally.isHidden) {
      const least = state === 'open' ? firstCounts : smallestTally;
      const help = tally ? terms.tallyHidden(least) : state === 'open' ? terms.tallyLater : nothing;
      return html`<section id="tally">
        <h2>${caption}</h2>
        <p class="quiet">${help}</p>
      </section>`;
    }
    const columns = columnsOf(tally, terms, poll, language);
    return table({
      id: 'tally',
      caption: tally.voters === voters ? caption : `${caption}. ${terms.tallyOf(tally.voters)}`,
      columns: [{ label: terms.label }, ...columns.map(([label]) => ({ label, numeric: true }))],
      rows: poll.options.map(({ id, label }) => [
        textIn(label, language),
        ...columns.map(([, counts]) => counts.find(({ option }) => option === id)?.count ?? '–'),
      ]),
    });
  };

/** Table of how often each answer was chosen. */
export const tallyTable = tallyColumns(({ counts }, { votes }) => [[votes, counts]]);
