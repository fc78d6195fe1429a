import { html, nothing, type TemplateResult } from 'lit';
import { errorSummary } from '@plein/components/parts.js';
import type { Problem } from '@plein/domain/problem.js';
import { textIn } from '@plein/domain/text.js';
import type { NewsroomLanguage } from '../shell/language.js';
import { fieldId } from '../shared/editing/document.js';
import { placedError, placeName, type PlaceNames } from '../shared/editing/place-name.js';
import type { ProfileEditor } from './editor.js';
import type { ProfileTerms } from './profile.terms.js';

/** What the gateway found invalid, by the pointer of the place, in words that say what to do. */
export function errorsOf(
  problem: Problem | undefined,
  { wrong, missingText }: ProfileTerms,
): ReadonlyMap<string, string> {
  return new Map(
    (problem?.errors ?? []).map(({ field, code }) => [
      field,
      field.endsWith('/nl') && code !== 'too-long' ? missingText : (wrong[code] ?? wrong['other'] ?? ''),
    ]),
  );
}

/** What the page calls the places of the profile. */
function placesOf(
  { channels, tasks }: ProfileEditor['document'],
  terms: ProfileTerms,
  language: NewsroomLanguage,
): PlaceNames {
  const special = (index: number): string => `${terms.tabs.hours} ${String(index + 1)}`;
  return {
    fields: {
      crisis: terms.tabs.crisis,
      title: terms.crisisTitle,
      message: terms.crisisMessage,
      url: terms.crisisUrl,
      phone: terms.crisisPhone,
      text: terms.text,
      from: terms.from,
      until: terms.until,
      perspective: terms.perspective,
      validFrom: terms.firstDay,
      validThrough: terms.lastDay,
      opens: terms.opens,
      closes: terms.closes,
      name: terms.name,
      explanation: terms.explanation,
      reason: terms.reason,
      displayAddress: terms.shownAddress,
      waitingMinutes: terms.waiting,
    },
    items: {
      notices: (index) => terms.notice(index + 1),
      holidays: special,
      specialOpeningHours: special,
      channels: (index) => textIn(channels[index]?.name ?? {}, language) || terms.channels,
      tasks: (index) => textIn(tasks[index]?.name ?? {}, language) || terms.tasks,
    },
  };
}

/** Index of the tab that has the field of a pointer. */
export function tabOf(pointer: string): number {
  if (pointer.startsWith('/crisis')) return 0;
  if (pointer.startsWith('/notices')) return 1;
  return pointer.startsWith('/holidays') || pointer.includes('/specialOpeningHours') ? 2 : 3;
}

/** Errors above the page. A press on one first opens the tab and the disclosure of its field. */
export function profileErrors(
  errors: ReadonlyMap<string, string>,
  { document, terms, common, language }: Pick<ProfileEditor, 'document' | 'terms' | 'common' | 'language'>,
  reveal: (pointer: string) => void,
): TemplateResult | typeof nothing {
  if (errors.size === 0) return nothing;
  const pointers = [...errors.keys()];
  const places = placesOf(document, terms, language);
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
