import { html, type TemplateResult } from 'lit';
import { textIn } from '@plein/domain/text.js';
import type { KnowledgeItem } from '@plein/domain/chat.js';
import type { Profile } from '@plein/domain/profile.js';
import { textField } from '../../shared/controls.js';
import { fieldId, pointerOf } from '../../shared/editing/document.js';
import { choiceAt, textAt, textsAt, type DocumentEditor } from '../../shared/editing/fields.js';
import type { NewsroomLanguage } from '../../shell/language.js';
import type { QuestionsTerms } from '../questions.terms.js';

/** What the form of an answer needs. */
export interface AnswerFormEditor extends DocumentEditor {
  readonly document: KnowledgeItem;
  readonly terms: QuestionsTerms;
  readonly language: NewsroomLanguage;
  readonly profile: Profile | undefined;
  /** The one department whose answers this person keeps; undefined where that is every department. */
  readonly keeps: string | undefined;
}

/** The departments of the profile to choose from. */
export const departmentOptions = (
  profile: Profile | undefined,
  language: NewsroomLanguage,
  none: string,
): (readonly [string, string])[] => [
  ['', none],
  ...(profile?.departments ?? []).map(({ code, name }) => [code, textIn(name, language)] as const),
];

/** The form of a question with its answer. */
export function answerForm(editor: AnswerFormEditor): TemplateResult {
  const { terms, language, profile } = editor;
  return html`
    ${textsAt(editor, ['question'], terms.question)}
    ${textsAt(editor, ['answer'], terms.answer, { rows: 6, hint: terms.answerHint })}
    <div class="twins">${wordingsAt(editor, 'nl')} ${wordingsAt(editor, 'en')}</div>
    ${textAt(editor, ['url'], terms.url, { isOptional: true, hint: terms.urlHint })}
    <div class="twins">
      ${choiceAt(editor, ['department'], terms.department, keptOptions(editor))}
      ${textAt(editor, ['reviewOn'], terms.reviewOn, { type: 'date', isOptional: true, isShort: true })}
    </div>
    ${choiceAt(editor, ['task'], terms.task, [
      ['', terms.noTask],
      ...(profile?.tasks ?? []).map(({ uri, name }) => [uri, textIn(name, language)] as const),
    ])}
    <details>
      <summary>${terms.keywords}</summary>
      <div class="stack">${textsAt(editor, ['keywords'], terms.keywords, { isOptional: true })}</div>
    </details>
  `;
}

/** The departments that an answer can be given to: all of them, or the one that this person keeps. */
function keptOptions({ profile, language, terms, keeps }: AnswerFormEditor): (readonly [string, string])[] {
  const all = departmentOptions(profile, language, terms.noDepartment);
  return keeps === undefined ? all : all.filter(([code]) => code === keeps);
}

/** Other wordings of the question in one language, one on each line. */
function wordingsAt(editor: AnswerFormEditor, language: 'nl' | 'en'): TemplateResult {
  const { document, terms, common, errors, change } = editor;
  const pointer = pointerOf(['wordings', language]);
  const label = language === 'nl' ? common.inDutch(terms.wordings) : common.inEnglish(terms.wordings);
  const wrong = [...errors].find(([at]) => at.startsWith(pointer));
  return textField({
    id: fieldId(pointer),
    label,
    hint: terms.wordingsHint,
    optional: common.optional,
    error: wrong?.[1],
    rows: 3,
    lang: language,
    value: (document.wordings?.[language] ?? []).join('\n'),
    input: (text) => {
      const { [language]: _, ...others } = document.wordings ?? {};
      const wordings = text === '' ? others : { ...others, [language]: text.split('\n') };
      change(['wordings'], Object.keys(wordings).length === 0 ? undefined : wordings);
    },
  });
}
