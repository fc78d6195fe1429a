import { html, nothing, type TemplateResult } from 'lit';
import { errorSummary } from '@plein/components/parts.js';
import type { FieldProblem } from '@plein/domain/problem.js';
import type { Profile } from '@plein/domain/profile.js';
import { textIn, type LocalizedText } from '@plein/domain/text.js';
import type { NewsroomLanguage } from '../shell/language.js';
import { fieldId } from '../shared/editing/document.js';
import { placedError, placeName, type PlaceNames } from '../shared/editing/place-name.js';
import type { ProfileEditor } from './editor.js';
import { profileFieldTerms, profileItemTerms } from './fields.terms.js';
import type { EditingTerms } from './editing.terms.js';

/** What the gateway found invalid, by the pointer of the place, in words that say what to do. */
export function errorsOf(
  problems: readonly FieldProblem[],
  { wrong, missingText }: EditingTerms,
): ReadonlyMap<string, string> {
  return new Map(
    problems.map(({ field, code }) => [
      field,
      field.endsWith('/nl') && code !== 'too-long' ? missingText : (wrong[code] ?? wrong['other'] ?? ''),
    ]),
  );
}

/** What the newsroom calls the places of the profile. */
export function placesOf({ channels, tasks, departments }: Profile, language: NewsroomLanguage): PlaceNames {
  const singular = profileItemTerms[language];
  const numbered =
    (list: string) =>
    (index: number): string =>
      `${singular[list] ?? list} ${String(index + 1)}`;
  const named = (list: string, items: readonly { readonly name: LocalizedText }[]) => (index: number) =>
    textIn(items[index]?.name ?? {}, language) || numbered(list)(index);
  return {
    fields: profileFieldTerms[language],
    items: {
      ...Object.fromEntries(Object.keys(singular).map((list) => [list, numbered(list)])),
      channels: named('channels', channels),
      departments: named('departments', departments),
      tasks: named('tasks', tasks),
    },
  };
}

/** Errors above the page. A press on one first opens the tab and the disclosure of its field. */
export function profileErrors(
  errors: ReadonlyMap<string, string>,
  { document, common, language }: Pick<ProfileEditor, 'document' | 'common' | 'language'>,
  reveal: (pointer: string) => void,
): TemplateResult | typeof nothing {
  if (errors.size === 0) return nothing;
  const pointers = [...errors.keys()];
  const places = placesOf(document, language);
  const follow = (event: Event): void => {
    const link = (event.target as Element).closest('a');
    const pointer = pointers.find((one) => link?.getAttribute('href') === `#${fieldId(one)}`);
    if (pointer === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    reveal(pointer);
  };
  return html`<div @click=${{ handleEvent: follow, capture: true }}>
    ${errorSummary(
      common.errors(errors.size),
      pointers.map((pointer) => ({
        id: fieldId(pointer),
        message: placedError(placeName(pointer, places, common), errors.get(pointer) ?? ''),
      })),
    )}
  </div>`;
}
