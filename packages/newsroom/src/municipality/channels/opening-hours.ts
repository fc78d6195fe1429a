import { html, nothing, type TemplateResult } from 'lit';
import { binIcon, choice, fieldGroup, plusIcon } from '@plein/components/parts.js';
import { daysOfWeek, type OpeningHours } from '@plein/domain/opening-hours.js';
import type { Channel } from '@plein/domain/profile.js';
import { selectField } from '../../shared/controls.js';
import { fieldId, pointerOf } from '../../shared/editing/document.js';
import { hasErrorsAt, textAt } from '../../shared/editing/fields.js';
import { weekdayIn } from '../../shared/hours-in-words.js';
import { nameOf, type MunicipalityEditor } from '../editor.js';

const office: OpeningHours = {
  dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
  opens: '09:00',
  closes: '17:00',
};

type Open = keyof MunicipalityEditor['terms']['openChoices'];

/** When a channel is open: no hours mean always, and an empty list means by appointment only. */
const openOf = ({ openingHours }: Channel): Open => {
  if (!openingHours) return 'always';
  return openingHours.length === 0 ? 'appointment' : 'weekly';
};

const hoursFor: Record<Open, OpeningHours[] | undefined> = {
  always: undefined,
  weekly: [office],
  appointment: [],
};

/** When a channel is open in an ordinary week. */
export function openingHoursFields(
  editor: MunicipalityEditor,
  channel: Channel,
  index: number,
): TemplateResult {
  const { terms, change } = editor;
  const path = ['channels', index, 'openingHours'];
  const open = openOf(channel);
  const hours = channel.openingHours ?? [];
  return html`
    ${selectField({
      id: fieldId(pointerOf(path)),
      label: terms.open,
      value: open,
      options: Object.entries(terms.openChoices),
      choose: (value) => {
        change(path, hoursFor[value as Open]);
      },
    })}
    ${open === 'appointment' ? html`<p class="quiet">${terms.appointmentHelp}</p>` : nothing}
    ${hours.map((one, at) => row(editor, one, [...path, at], at))}
    ${
      open === 'weekly'
        ? html`<button
            type="button"
            class="button second start"
            @click=${() => {
              change([...path, hours.length], { dayOfWeek: [], opens: '09:00', closes: '17:00' });
              editor.done('', `#${CSS.escape(fieldId(pointerOf([...path, hours.length, 'dayOfWeek'])))}`);
            }}
          >
            ${plusIcon}${terms.addHours}
          </button>`
        : nothing
    }
    <p class="quiet small">${terms.specialHelp}</p>
  `;
}

function row(
  editor: MunicipalityEditor,
  { dayOfWeek, validFrom, validThrough }: OpeningHours,
  path: readonly (string | number)[],
  at: number,
): TemplateResult {
  const { terms, common, language, errors, change } = editor;
  const days = [...path, 'dayOfWeek'];
  const pointer = pointerOf(days);
  const wrong = [...errors].find(([place]) => place === pointer || place.startsWith(`${pointer}/`));
  const season = [...path.map(String)].join('-');
  const hasSeason = validFrom !== undefined || validThrough !== undefined;
  return html`<div class="card stack">
    ${fieldGroup(
      { id: fieldId(pointer), label: `${terms.hours(at + 1)}: ${terms.days}`, error: wrong?.[1] },
      html`<div class="chips">
        ${daysOfWeek.map((day, number) =>
          choice({
            type: 'checkbox',
            name: pointer,
            value: day,
            label: weekdayIn(language, number, 'long'),
            checked: dayOfWeek.includes(day),
            change: ({ target }) => {
              const isChosen = (target as HTMLInputElement).checked;
              change(
                days,
                daysOfWeek.filter((one) => (one === day ? isChosen : dayOfWeek.includes(one))),
              );
            },
          }),
        )}
      </div>`,
    )}
    <div class="twins">
      ${textAt(editor, [...path, 'opens'], nameOf(editor, 'opens'), { type: 'time' })}
      ${textAt(editor, [...path, 'closes'], nameOf(editor, 'closes'), { type: 'time' })}
    </div>
    <details ?open=${hasSeason || hasErrorsAt(editor, [...path, 'validThrough'])} id="season-${season}">
      <summary>${terms.season}</summary>
      <div class="twins">
        ${textAt(editor, [...path, 'validFrom'], nameOf(editor, 'validFrom'), { type: 'date', isOptional: true })}
        ${textAt(editor, [...path, 'validThrough'], nameOf(editor, 'validThrough'), {
          type: 'date',
          isOptional: true,
        })}
      </div>
    </details>
    <button
      type="button"
      class="button plain start"
      aria-label="${common.remove}: ${terms.hours(at + 1)}"
      @click=${() => {
        change(path, undefined);
      }}
    >
      ${binIcon}${common.remove}
    </button>
  </div>`;
}
