import { html, type TemplateResult } from 'lit';
import type { Profile } from '@plein/domain/profile.js';
import type { NewsroomLanguage } from '../newsroom.terms.js';
import { selectField, textField, type TextControl } from '../work/controls.js';
import type { WorkTerms } from '../work/work.terms.js';
import { fieldId, pointerOf, valueAt, type Path } from './document.js';
import { instantOf, localOf } from './local-time.js';
import type { ProfileTerms } from './profile.terms.js';

/** What every part of the profile needs to show and change it. */
export interface ProfileEditor {
  /** As it is being written. */
  readonly profile: Profile;
  /** As it stands with residents. */
  readonly stored: Profile;
  readonly terms: ProfileTerms;
  readonly common: WorkTerms;
  readonly language: NewsroomLanguage;
  readonly now: Date;
  /** What the gateway says of a place, by its pointer. */
  readonly errors: ReadonlyMap<string, string>;
  readonly change: (path: Path, value: unknown) => void;
}

type FieldOptions = Partial<Pick<TextControl, 'type' | 'rows' | 'hint' | 'isShort' | 'maximum' | 'lang'>> & {
  readonly isOptional?: boolean;
};

/** A field for the text at a place; an optional one that is emptied is taken away. */
export function textAt(
  editor: ProfileEditor,
  path: Path,
  label: string,
  { isOptional = false, ...options }: FieldOptions = {},
): TemplateResult {
  const pointer = pointerOf(path);
  const value = valueAt(editor.profile, path);
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

/** Two fields for a text in Dutch, which it needs, and in English. */
export function textsAt(
  editor: ProfileEditor,
  path: Path,
  label: string,
  { isOptional = false, ...options }: FieldOptions = {},
): TemplateResult {
  const { terms } = editor;
  const dutch = [...path, 'nl'];
  // Where the text may be absent as a whole, it goes with its last language.
  const has = (key: string): boolean => valueAt(editor.profile, [...path, key]) !== undefined;
  const without = (key: string): ProfileEditor => ({
    ...editor,
    change: (at, value) => {
      editor.change(value === undefined && isOptional && !has(key) ? path : at, value);
    },
  });
  return html`
    ${textAt(without('en'), dutch, terms.inDutch(label), { ...options, lang: 'nl', isOptional })}
    ${textAt(without('nl'), [...path, 'en'], terms.inEnglish(label), { ...options, lang: 'en', isOptional: true })}
  `;
}

/** A field for a moment, in the time of Amsterdam. */
export function momentAt(editor: ProfileEditor, path: Path, label: string): TemplateResult {
  const pointer = pointerOf(path);
  const value = valueAt(editor.profile, path);
  return textField({
    id: fieldId(pointer),
    label,
    type: 'datetime-local',
    optional: editor.common.optional,
    error: editor.errors.get(pointer),
    value: localOf(typeof value === 'string' ? value : undefined),
    input: (local) => {
      editor.change(path, instantOf(local));
    },
  });
}

/** A field for a whole number, that may be absent. */
export function numberAt(editor: ProfileEditor, path: Path, label: string): TemplateResult {
  const pointer = pointerOf(path);
  const value = valueAt(editor.profile, path);
  return textField({
    id: fieldId(pointer),
    label,
    type: 'number',
    isShort: true,
    optional: editor.common.optional,
    error: editor.errors.get(pointer),
    value: typeof value === 'number' ? String(value) : '',
    input: (text) => {
      editor.change(path, text === '' ? undefined : Number(text));
    },
  });
}

/** A list to choose the code at a place from; the first option, with an empty code, takes it away. */
export const choiceAt = (
  editor: ProfileEditor,
  path: Path,
  label: string,
  options: readonly (readonly [string, string])[],
): TemplateResult =>
  selectField({
    id: fieldId(pointerOf(path)),
    label,
    value: String(valueAt(editor.profile, path) ?? ''),
    error: editor.errors.get(pointerOf(path)),
    options,
    choose: (value) => {
      editor.change(path, value === '' ? undefined : value);
    },
  });

/** Whether the gateway says something of a place or of what is in it. */
export const hasErrorsAt = ({ errors }: ProfileEditor, path: Path): boolean => {
  const pointer = pointerOf(path);
  return [...errors.keys()].some((key) => key === pointer || key.startsWith(`${pointer}/`));
};
