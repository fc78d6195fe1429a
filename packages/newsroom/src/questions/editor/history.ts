import { html, nothing, type TemplateResult } from 'lit';
import { changedFields, workingText, type AnswerVersion } from '@plein/domain/answers.js';
import { momentIn } from '../../shared/format-date.js';
import type { WorkTerms } from '../../shared/work.terms.js';
import type { NewsroomLanguage } from '../../shell/language.js';
import { fieldName } from './errors.js';
import type { QuestionsTerms } from '../questions.terms.js';

interface History {
  readonly terms: QuestionsTerms;
  readonly common: WorkTerms;
  readonly language: NewsroomLanguage;
  readonly now: Date;
  /** Whether versions can be put back. */
  readonly isEditable: boolean;
  readonly restore: (version: number) => void;
}

/** The versions of an answer, the newest first: who, when, what changed, and a button that puts one back. */
export function historyList(versions: readonly AnswerVersion[], history: History): TemplateResult {
  const { terms, language, now } = history;
  if (versions.length === 0) return html`<p class="quiet">${terms.historyNone}</p>`;
  return html`
    <ol class="list" reversed>
      ${versions.map((version, index) => {
        const before = versions[index + 1];
        return html`
          <li class="card stack">
            <p>
              <strong>${version.by || terms.someone}</strong> ${terms.actions[version.action]}
              <span class="quiet small numbered">${momentIn(language, version.at, now)}</span>
            </p>
            ${changes(version, before, history)} ${button(version, before, index === 0, history)}
          </li>
        `;
      })}
    </ol>
  `;
}

function changes(
  version: AnswerVersion,
  before: AnswerVersion | undefined,
  { terms, common }: History,
): TemplateResult | typeof nothing {
  const changed = before ? changedFields(workingText(before), workingText(version)) : [];
  if (changed.length === 0) return nothing;
  const names = changed.map((field) => fieldName(field, terms, common)).join(', ');
  return html`<p class="quiet small">${terms.changedFields(names)}</p>`;
}

/** The newest version can be undone; an earlier one can be put back. */
function button(
  { number, at }: AnswerVersion,
  before: AnswerVersion | undefined,
  isNewest: boolean,
  { terms, language, now, isEditable, restore }: History,
): TemplateResult | typeof nothing {
  const target = isNewest ? before?.number : number;
  if (!isEditable || target === undefined) return nothing;
  const words = isNewest ? terms.undo : terms.restore;
  return html`<button
    type="button"
    class="button second start"
    aria-label="${words}: ${momentIn(language, at, now)}"
    @click=${() => {
      restore(target);
    }}
  >
    ${words}
  </button>`;
}
