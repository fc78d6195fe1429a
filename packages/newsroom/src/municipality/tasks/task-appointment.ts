import { html, nothing, type TemplateResult } from 'lit';
import type { Task } from '@plein/domain/profile.js';
import { numberAt, textsAt } from '../../shared/editing/fields.js';
import { nameOf, type MunicipalityEditor } from '../editor.js';

/** How long an appointment about a subject takes and what residents bring, where the municipality gives appointments. */
export function taskAppointmentFields(
  editor: MunicipalityEditor,
  { appointment }: Task,
  index: number,
): TemplateResult | typeof nothing {
  const { document, terms } = editor;
  if (!appointment && !document.channels.some(({ appointments }) => appointments)) return nothing;
  const path = ['tasks', index, 'appointment'];
  /** Without anything left in it, the whole is taken out. */
  const without = (other: 'minutes' | 'bring'): MunicipalityEditor => ({
    ...editor,
    change: (at, value) => {
      editor.change(value === undefined && appointment?.[other] === undefined ? path : at, value);
    },
  });
  return html`<div class="card stack" role="group" aria-label=${nameOf(editor, 'appointment')}>
    <h2>${nameOf(editor, 'appointment')}</h2>
    <p class="quiet small">${terms.taskAppointmentHelp}</p>
    ${numberAt(without('bring'), [...path, 'minutes'], nameOf(editor, 'minutes'))}
    ${textsAt(without('minutes'), [...path, 'bring'], nameOf(editor, 'bring'), { rows: 2, isOptional: true })}
  </div>`;
}
