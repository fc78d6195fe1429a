import { html, type TemplateResult } from 'lit';
import { fieldGroup } from '@plein/components/parts.js';
import { daysOfWeek, type DayOfWeek } from '@plein/domain/opening-hours.js';
import { fieldId, pointerOf } from '../shared/editing/document.js';
import { numberAt } from '../shared/editing/fields.js';
import { weekdayIn } from '../shared/hours-in-words.js';
import type { MunicipalityEditor } from './editor.js';

/** How many residents a department calls back in one window, by day of the week. Empty is any number. */
export function callsPerWindowFields(editor: MunicipalityEditor, index: number): TemplateResult {
  const { document, terms, language, change, errors } = editor;
  const path = ['departments', index, 'callsPerWindow'];
  const pointer = pointerOf(path);
  const given = document.departments[index]?.callsPerWindow ?? {};
  /** Without any number left, the whole is taken out. */
  const ofDay = (day: DayOfWeek): MunicipalityEditor => ({
    ...editor,
    change: (at, value) => {
      const isLast = Object.keys(given).every((other) => other === day);
      change(value === undefined && isLast ? path : at, value);
    },
  });
  return fieldGroup(
    {
      id: fieldId(pointer),
      label: terms.callsPerWindow,
      hint: terms.callsPerWindowHint,
      error: errors.get(pointer),
    },
    html`<div class="twins">
      ${daysOfWeek.map((day, at) => numberAt(ofDay(day), [...path, day], weekdayIn(language, at, 'long')))}
    </div>`,
  );
}
