import { html, type TemplateResult } from 'lit';
import type { AnswerField } from '@plein/domain/answers.js';
import type { KnowledgeItem } from '@plein/domain/chat.js';
import { conflictChoices } from '../../shared/editing/conflict-choices.js';
import { valueAt } from '../../shared/editing/document.js';
import type { WorkTerms } from '../../shared/work.terms.js';
import { fieldName } from './errors.js';
import type { QuestionsTerms } from '../questions.terms.js';

interface Conflict {
  readonly terms: QuestionsTerms;
  readonly common: WorkTerms;
  readonly mine: readonly AnswerField[];
  readonly theirs: readonly AnswerField[];
  /** The text of the colleague. */
  readonly text: KnowledgeItem;
  readonly merge: () => void;
  readonly drop: () => void;
}

/** The choices after a colleague changed an answer meanwhile. Of a field that both changed it shows their text. */
export function conflictNotice({ terms, common, mine, theirs, text, merge, drop }: Conflict): TemplateResult {
  const named = (fields: readonly AnswerField[]): string =>
    fields.map((field) => fieldName(field, terms, common)).join(', ') || terms.nothing;
  const both = mine.filter((field) => theirs.includes(field));
  return conflictChoices(
    terms,
    html`
      <p>${terms.conflictTheirs(named(theirs))} ${terms.conflictMine(named(mine))}</p>
      ${both.map(
        (field) => html`
          <p>${terms.conflictBoth(fieldName(field, terms, common))}</p>
          <blockquote class="quote">${wordsOf(valueAt(text, field.split('/').slice(1)), terms)}</blockquote>
        `,
      )}
      ${both.length > 0 ? html`<p>${terms.conflictMergeHelp}</p>` : ''}
    `,
    { merge, drop },
  );
}

const wordsOf = (value: unknown, { nothing }: QuestionsTerms): string =>
  Array.isArray(value) ? value.join('\n') : typeof value === 'string' ? value : nothing;
