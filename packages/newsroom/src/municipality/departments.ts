import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { emptyState, infoIcon, plusIcon } from '@plein/components/parts.js';
import { textIn } from '@plein/domain/text.js';
import { textField } from '../shared/controls.js';
import { fieldId, pointerOf } from '../shared/editing/document.js';
import { textsAt } from '../shared/editing/fields.js';
import { freeName, slugOf } from '../shared/editing/slug.js';
import { callsPerWindowFields } from './calls-per-window.js';
import { nameOf, type MunicipalityEditor } from './editor.js';
import { itemDisclosure } from './item.js';

/** The departments that subjects, answers and reports name. */
export function departmentsSection(editor: MunicipalityEditor): TemplateResult {
  const { document, terms, language } = editor;
  const { departments, tasks, channels } = document;
  const offersCallback = channels.some(({ callback }) => callback !== undefined);
  return html`<div class="stack">
    ${newDepartment(editor)}
    ${
      departments.length === 0
        ? emptyState({
            icon: infoIcon,
            level: 2,
            id: 'no-departments',
            title: terms.noDepartments,
            content: html`<p>${terms.noDepartmentsHelp}</p>`,
          })
        : html`<div class="folds">
            ${repeat(
              departments,
              ({ code }) => code,
              ({ code, name }, index) =>
                itemDisclosure(editor, {
                  list: 'departments',
                  index,
                  key: code,
                  name: textIn(name, language),
                  note: terms.usedBy(tasks.filter(({ department }) => department === code).length),
                  content: () => html`
                    ${textsAt(editor, ['departments', index, 'name'], nameOf(editor, 'name'))}
                    ${offersCallback ? callsPerWindowFields(editor, index) : nothing}
                    <p class="quiet small">${terms.code(code)}</p>
                  `,
                  remove: () => {
                    removeDepartment(editor, code);
                  },
                }),
            )}
          </div>`
    }
  </div>`;
}

/** Removes a department, also from the subjects that name it. */
function removeDepartment({ document, replace }: MunicipalityEditor, code: string): void {
  replace({
    ...document,
    departments: document.departments.filter((one) => one.code !== code),
    tasks: document.tasks.map(({ department, ...task }) =>
      department === undefined || department === code ? task : { ...task, department },
    ),
  });
}

function newDepartment({
  document,
  terms,
  typed,
  type,
  change,
  done,
  setOpen,
}: MunicipalityEditor): TemplateResult {
  const name = typed('department');
  const add = (event: Event): void => {
    event.preventDefault();
    if (name.trim() === '') return;
    const { departments } = document;
    const code = freeName(
      slugOf(name) || 'afdeling',
      departments.map((one) => one.code),
    );
    change(['departments', departments.length], { code, name: { nl: name.trim() } });
    type('department', '');
    const id = fieldId(pointerOf(['departments', code]));
    setOpen(id, true);
    done(
      terms.added(name.trim()),
      `#${CSS.escape(fieldId(`/departments/${String(departments.length)}/name/en`))}`,
    );
  };
  return html`<form class="toolbar" novalidate @submit=${add}>
    ${textField({
      id: 'new-department',
      label: terms.newDepartment,
      value: name,
      maximum: 120,
      input: (text) => {
        type('department', text);
      },
    })}
    <button type="submit" class="button second">${plusIcon}${terms.addDepartment}</button>
  </form>`;
}
