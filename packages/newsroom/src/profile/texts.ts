import { html, type TemplateResult } from 'lit';
import { textIn } from '@plein/domain/text.js';
import { hasErrorsAt, numberAt, textAt, textsAt } from '../shared/editing/fields.js';
import type { ProfileEditor } from '../profile-editing/editor.js';
import type { Path } from '../shared/editing/document.js';

/** Texts that residents read about each channel and each subject. */
export function textsSection(editor: ProfileEditor): TemplateResult {
  const { document: profile, terms, language } = editor;
  const disclosure = (path: Path, title: string, content: TemplateResult): TemplateResult => html`
    <details ?open=${hasErrorsAt(editor, path)}>
      <summary>${title}</summary>
      <div class="stack">${content}</div>
    </details>
  `;
  return html`
    <div class="stack">
      <h2>${terms.channels}</h2>
      <div class="folds">
        ${profile.channels.map(({ name }, index) => {
          const path = ['channels', index];
          return disclosure(
            path,
            textIn(name, language),
            html`
              ${textsAt(editor, [...path, 'name'], terms.name)}
              ${textsAt(editor, [...path, 'explanation'], terms.explanation, { rows: 2, isOptional: true })}
              ${textAt(editor, [...path, 'displayAddress'], terms.shownAddress, { isOptional: true })}
              ${numberAt(editor, [...path, 'waitingMinutes'], terms.waiting)}
            `,
          );
        })}
      </div>
      <h2>${terms.tasks}</h2>
      <div class="folds">
        ${profile.tasks.map(({ name }, index) => {
          const path = ['tasks', index];
          return disclosure(
            path,
            textIn(name, language),
            html`
              ${textsAt(editor, [...path, 'name'], terms.name)}
              ${textsAt(editor, [...path, 'reason'], terms.reason, { rows: 2, isOptional: true })}
            `,
          );
        })}
      </div>
    </div>
  `;
}
