import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { emptyState, infoIcon, notice } from '@plein/components/parts.js';
import type { Profile, Task } from '@plein/domain/profile.js';
import { textIn } from '@plein/domain/text.js';
import { textField } from '../../shared/controls.js';
import { ownSubjects, searchSubjects } from '../../shared/subjects/subjects.js';
import type { MunicipalityEditor } from '../editor.js';
import { itemDisclosure } from '../item.js';
import { taskFields } from './task-fields.js';

/** From so many subjects on, the list can be searched. */
const manyTasks = 12;

/** The top tasks: what residents come for. `search` is the field that adds one. */
export function tasksSection(
  editor: MunicipalityEditor,
  { search, hasNames }: { readonly search: TemplateResult; readonly hasNames: boolean },
): TemplateResult {
  const { document, terms, typed, type } = editor;
  const { tasks } = document;
  const words = typed('tasks');
  const shown = found(document, words, editor.language);
  return html`<div class="stack">
    <p>${terms.tasksHelp}</p>
    ${hasNames ? nothing : notice('warning', terms.searchTaskFailed)} ${search}
    ${
      tasks.length >= manyTasks
        ? textField({
            id: 'filter-tasks',
            label: terms.filterTasks,
            value: words,
            input: (text) => {
              type('tasks', text);
            },
          })
        : nothing
    }
    ${
      tasks.length === 0
        ? emptyState({
            icon: infoIcon,
            level: 2,
            id: 'no-tasks',
            title: terms.noTasks,
            content: html`<p>${terms.noTasksHelp}</p>`,
          })
        : nothing
    }
    ${tasks.length > 0 && shown.size === 0 ? html`<p class="quiet">${terms.noneFound}</p>` : nothing}
    <div class="folds">
      ${repeat(
        tasks.flatMap((task, index) => (shown.has(task.uri) ? [{ task, index }] : [])),
        ({ task }) => task.uri,
        ({ task, index }) => taskItem(editor, task, index),
      )}
    </div>
  </div>`;
}

function taskItem(editor: MunicipalityEditor, task: Task, index: number): TemplateResult {
  const { document, terms, language, change } = editor;
  const name = document.departments.find(({ code }) => code === task.department)?.name;
  return itemDisclosure(editor, {
    list: 'tasks',
    index,
    key: task.uri,
    name: textIn(task.name, language),
    note: name ? textIn(name, language) : terms.noDepartment,
    content: () => taskFields(editor, task, index),
    remove: () => {
      change(['tasks', index], undefined);
    },
  });
}

/** The addresses of the subjects that have these words; all of them without words. */
function found(profile: Profile, words: string, language: string): ReadonlySet<string> {
  const own = ownSubjects(profile, language);
  const shown = words.trim() === '' ? own : searchSubjects(own, words, own.length);
  return new Set(shown.map(({ uri }) => uri));
}
