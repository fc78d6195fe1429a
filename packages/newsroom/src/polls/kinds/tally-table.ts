import type { TemplateResult } from 'lit';
import { table } from '@plein/components/parts.js';
import type { PollDraft } from '@plein/domain/newsroom.js';
import { textIn } from '@plein/domain/text.js';
import type { NewsroomLanguage } from '../../shell/language.js';
import type { PollsTerms } from '../polls.terms.js';

/** Table of how often each answer was chosen. */
export const tallyTable = (
  { poll, tally }: PollDraft,
  terms: PollsTerms,
  language: NewsroomLanguage,
): TemplateResult =>
  table({
    id: 'tally',
    caption: `${terms.tally}: ${terms.voters(tally.voters)}`,
    columns: [{ label: terms.label }, { label: terms.votes, numeric: true }],
    rows: tally.counts.map(({ option, count }) => {
      const label = poll.options.find(({ id }) => id === option)?.label;
      return [label ? textIn(label, language) : option, count];
    }),
  });
