import { html, nothing, type TemplateResult } from 'lit';
import { binIcon, plusIcon } from '@plein/components/parts.js';
import type { Channel } from '@plein/domain/profile.js';
import { textIn } from '@plein/domain/text.js';
import { selectField } from '../../shared/controls.js';
import { fieldId, pointerOf } from '../../shared/editing/document.js';
import { numberAt } from '../../shared/editing/fields.js';
import { nameOf, type MunicipalityEditor } from '../editor.js';

type Appointments = NonNullable<Channel['appointments']>;

/** Returns an id for a new place that no other place has. */
const newId = (places: Appointments['places']): string => {
  for (let number = places.length + 1; ; number += 1)
    if (!places.some(({ id }) => id === `plek-${String(number)}`)) return `plek-${String(number)}`;
};

/** The channels whose hours appointments can have: counters, or all where there is none. */
function countersOf({ document: profile }: MunicipalityEditor): readonly Channel[] {
  const counters = profile.channels.filter(({ kind }) => kind === 'counter');
  return counters[0] ? counters : profile.channels;
}

/** On how many desks appointments are given, where a channel offers that. */
export function appointmentsFields(
  editor: MunicipalityEditor,
  { appointments, kind }: Channel,
  index: number,
): TemplateResult | typeof nothing {
  const { terms, change } = editor;
  if (!appointments && kind !== 'appointment') return nothing;
  const path = ['channels', index, 'appointments'];
  const counter = countersOf(editor)[0]?.id ?? '';
  const first: Appointments = {
    places: [{ id: 'plek-1', counter, desks: 1 }],
    ...{ minutes: 15, daysAhead: 30, leadMinutes: 240 },
  };
  return html`<label class="check">
      <input
        class="tick"
        type="checkbox"
        .checked=${appointments !== undefined}
        @change=${({ target }: Event) => {
          change(path, (target as HTMLInputElement).checked ? first : undefined);
        }}
      />
      ${terms.offersAppointments}
    </label>
    ${appointments ? settings(editor, appointments, path) : nothing}`;
}

function settings(
  editor: MunicipalityEditor,
  { places }: Appointments,
  path: readonly (string | number)[],
): TemplateResult {
  const { terms, change } = editor;
  return html`<p class="quiet small">${terms.offersAppointmentsHelp}</p>
    <div class="card stack" role="group" aria-label=${terms.appointments}>
      <h2>${terms.appointments}</h2>
      ${places.map((_, at) => placeFields(editor, places, at, [...path, 'places', at]))}
      <button
        type="button"
        class="button second start"
        @click=${() => {
          const counter = countersOf(editor)[0]?.id ?? '';
          change([...path, 'places', places.length], { id: newId(places), counter, desks: 1 });
        }}
      >
        ${plusIcon}${terms.addPlace}
      </button>
      <div class="twins">
        ${numberAt(editor, [...path, 'minutes'], nameOf(editor, 'minutes'), false)}
        ${numberAt(editor, [...path, 'daysAhead'], nameOf(editor, 'daysAhead'), false)}
        ${numberAt(editor, [...path, 'leadMinutes'], nameOf(editor, 'leadMinutes'), false)}
      </div>
    </div>`;
}

/** Where appointments are, for which department, and at how many desks at once. */
function placeFields(
  editor: MunicipalityEditor,
  places: Appointments['places'],
  at: number,
  path: readonly (string | number)[],
): TemplateResult {
  const { terms, common, language, errors, change, document: profile } = editor;
  const { counter, departments = [] } = places[at] as Appointments['places'][number];
  const pointer = pointerOf([...path, 'counter']);
  const list = pointerOf([...path, 'departments']);
  return html`<div class="stack" role="group" aria-label=${terms.place(at + 1)}>
    ${selectField({
      id: fieldId(pointer),
      label: terms.counter,
      value: counter,
      error: errors.get(pointer),
      options: countersOf(editor).map(({ id, name }): [string, string] => [id, textIn(name, language)]),
      choose: (id) => {
        change([...path, 'counter'], id);
      },
    })}
    ${selectField({
      id: fieldId(list),
      label: terms.placeDepartment,
      value: departments.join(' '),
      error: errors.get(list),
      options: [
        ['', terms.everySubject],
        // Several departments are written in a file, and stay one choice here.
        ...(departments.length > 1
          ? [[departments.join(' '), departments.join(', ')] satisfies [string, string]]
          : []),
        ...profile.departments.map(({ code, name }): [string, string] => [code, textIn(name, language)]),
      ],
      choose: (code) => {
        change([...path, 'departments'], code ? code.split(' ') : undefined);
      },
    })}
    ${numberAt(editor, [...path, 'desks'], nameOf(editor, 'desks'), false)}
    ${
      places.length > 1
        ? html`<button
            type="button"
            class="button plain start"
            aria-label="${common.remove}: ${terms.place(at + 1)}"
            @click=${() => {
              change(path, undefined);
            }}
          >
            ${binIcon}${common.remove}
          </button>`
        : nothing
    }
  </div>`;
}
