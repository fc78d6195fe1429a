import { html, type TemplateResult } from 'lit';
import { selectField, textField, type TextControl } from '../controls.js';
import type { WorkTerms } from '../work.terms.js';
import { fieldId, pointerOf, valueAt, type Path } from './document.js';
import { instantOf, localOf } from '../local-time.js';

/** A document that is being edited, and the errors that the gateway reported. */
export interface DocumentEditor {
  readonly document: unknown;
  readonly common: WorkTerms;
  /** Error messages, by the pointer of their field. */
  readonly errors: ReadonlyMap<string, string>;
  readonly change: (path: Path, value: unknown) => void;
}

type FieldOptions = Partial<Pick<TextControl, 'type' | 'rows' | 'hint' | 'isShort' | 'maximum' | 'lang'>> & {
  readonly isOptional?: boolean;
};

/** A field for the text at a path. An optional text that is emptied is removed. */
export function textAt(
  editor: DocumentEditor,
  path: Path,
  label: string,
  { isOptional = false, ...options }: FieldOptions = {},
): TemplateResult {
  const pointer = pointerOf(path);
  const value = valueAt(editor.document, path);
  return textField({
    ...options,
    id: fieldId(pointer),
    label,
    optional: isOptional ? editor.common.optional : undefined,
    error: editor.errors.get(pointer),
    value: typeof value === 'string' ? value : '',
    input: (text) => {
      editor.change(path, text === '' && isOptional ? undefined : text);
    },
  });
}

/** Two fields for a text: in Dutch, which is required, and in English. */
export function textsAt(
  editor: DocumentEditor,
  path: Path,
  label: string,
  { isOptional = false, ...options }: FieldOptions = {},
): TemplateResult {
  const { common } = editor;
  const dutch = [...path, 'nl'];
  // An optional text is removed as a whole when its last language is emptied.
  const has = (key: string): boolean => valueAt(editor.document, [...path, key]) !== undefined;
  const without = (key: string): DocumentEditor => ({
    ...editor,
    change: (at, value) => {
      editor.change(value === undefined && isOptional && !has(key) ? path : at, value);
    },
  });
  return html`
    <div class="twins">
      ${textAt(without('en'), dutch, common.inDutch(label), { ...options, lang: 'nl', isOptional })}
      ${textAt(without('nl'), [...path, 'en'], common.inEnglish(label), { ...options, lang: 'en', isOptional: true })}
    </div>
  `;
}

/** A field for a date and time in Amsterdam. */
export function momentAt(
  editor: DocumentEditor,
  path: Path,
  label: string,
  isOptional = true,
): TemplateResult {
  const pointer = pointerOf(path);
  const value = valueAt(editor.document, path);
  return textField({
    id: fieldId(pointer),
    label,
    type: 'datetime-local',
    optional: isOptional ? editor.common.optional : undefined,
    error: editor.errors.get(pointer),
    value: localOf(typeof value === 'string' ? value : undefined),
    input: (local) => {
      editor.change(path, instantOf(local));
    },
  });
}

/** A field for a whole number. */
export function numberAt(
  editor: DocumentEditor,
  path: Path,
  label: string,
  isOptional = true,
): TemplateResult {
  const pointer = pointerOf(path);
  const value = valueAt(editor.document, path);
  return textField({
    id: fieldId(pointer),
    label,
    type: 'number',
    isShort: true,
    optional: isOptional ? editor.common.optional : undefined,
    error: editor.errors.get(pointer),
    value: typeof value === 'number' ? String(value) : '',
    input: (text) => {
      editor.change(path, text === '' ? undefined : Number(text));
    },
  });
}

/** A list with the codes for a path. The first option has an empty code, and removes the value. */
export const choiceAt = (
  editor: DocumentEditor,
  path: Path,
  label: string,
  options: readonly (readonly [string, string])[],
): TemplateResult =>
  selectField({
    id: fieldId(pointerOf(path)),
    label,
    value: String(valueAt(editor.document, path) ?? ''),
    error: editor.errors.get(pointerOf(path)),
    options,
    choose: (value) => {
      editor.change(path, value === '' ? undefined : value);
    },
  });

/** Whether the gateway reported an error at a path or below it. */
export const hasErrorsAt = ({ errors }: DocumentEditor, path: Path): boolean => {
  const pointer = pointerOf(path);
  return [...errors.keys()].some((key) => key === pointer || key.startsWith(`${pointer}/`));
};
