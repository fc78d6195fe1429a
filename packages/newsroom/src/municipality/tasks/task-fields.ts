import { html, nothing, type TemplateResult } from 'lit';
import { binIcon, fieldGroup, plusIcon } from '@plein/components/parts.js';
import type { Task } from '@plein/domain/profile.js';
import { textIn } from '@plein/domain/text.js';
import { selectField } from '../../shared/controls.js';
import { fieldId, pointerOf } from '../../shared/editing/document.js';
import { choiceAt, numberAt, textAt, textsAt } from '../../shared/editing/fields.js';
import { nameOf, type MunicipalityEditor } from '../editor.js';
import { noProductName } from './new-task.js';
import { taskAppointmentFields } from './task-appointment.js';

/** Minutes to begin with, until somebody has measured them. */
const usualMinutes = 10;

/** The fields of one subject. */
export function taskFields(editor: MunicipalityEditor, task: Task, index: number): TemplateResult {
  const { document, terms, language } = editor;
  const path = ['tasks', index];
  return html`
    <p class="quiet small">${task.upl === noProductName ? terms.ownUpl : terms.upl(task.upl)}</p>
    ${textsAt(editor, [...path, 'name'], nameOf(editor, 'name'))}
    ${textsAt(editor, [...path, 'about'], nameOf(editor, 'about'), { isOptional: true, hint: terms.aboutHint })}
    ${textAt(editor, [...path, 'url'], nameOf(editor, 'url', 'tasks'), {
      isOptional: true,
      hint: terms.taskUrlHint,
    })}
    ${choiceAt(editor, [...path, 'department'], nameOf(editor, 'department'), [
      ['', terms.noDepartment],
      ...document.departments.map(({ code, name }) => [code, textIn(name, language)] as const),
    ])}
    ${channelOrder(editor, task, index)}
    ${textsAt(editor, [...path, 'reason'], nameOf(editor, 'reason'), { rows: 2, isOptional: true })}
    ${selfServiceFields(editor, task, index)} ${taskAppointmentFields(editor, task, index)}
  `;
}

/** Where residents settle a subject themselves, and how long that takes. */
function selfServiceFields(editor: MunicipalityEditor, task: Task, index: number): TemplateResult {
  const { document, language, errors, change } = editor;
  const path = ['tasks', index, 'selfService'];
  const pointer = pointerOf([...path, 'channel']);
  return html`
    ${selectField({
      id: fieldId(pointer),
      label: nameOf(editor, 'channel', 'selfService'),
      error: errors.get(pointer),
      value: task.selfService?.channel ?? '',
      options: [
        ['', editor.terms.noSelfService],
        ...document.channels
          .filter(({ id }) => task.channels.includes(id))
          .map(({ id, name }) => [id, textIn(name, language)] as const),
      ],
      choose: (channel) => {
        change(path, channel ? { minutes: usualMinutes, ...task.selfService, channel } : undefined);
      },
    })}
    ${task.selfService ? numberAt(editor, [...path, 'minutes'], nameOf(editor, 'minutes')) : nothing}
  `;
}

/** The channels of a subject, in the order in which residents see them. */
function channelOrder(editor: MunicipalityEditor, task: Task, index: number): TemplateResult {
  const { document, terms, common, language, errors, typed, type, change, done } = editor;
  const path = ['tasks', index, 'channels'];
  const pointer = pointerOf(path);
  const wrong = [...errors].find(([place]) => place === pointer || place.startsWith(`${pointer}/`));
  const names = new Map(document.channels.map(({ id, name }) => [id, textIn(name, language)]));
  const left = document.channels.filter(({ id }) => !task.channels.includes(id));
  const group = fieldId(pointer);
  const put = (channels: readonly string[], words: string): void => {
    change(path, channels);
    done(words, `#${CSS.escape(group)}`);
  };
  const chosen = left.find(({ id }) => id === typed(group))?.id ?? '';
  return fieldGroup(
    { id: group, label: terms.taskChannels, hint: terms.taskChannelsHint, error: wrong?.[1] },
    html`
      <ol class="order">
        ${task.channels.map((id, at) => {
          const name = names.get(id) ?? id;
          const others = task.channels.filter((one) => one !== id);
          return html`<li>
            <span>${name}</span>
            ${
              at > 0
                ? html`<button
                    type="button"
                    class="button plain"
                    aria-label="${terms.up}: ${name}"
                    @click=${() => {
                      put(others.toSpliced(at - 1, 0, id), terms.moved(name, at));
                    }}
                  >
                    ${terms.up}
                  </button>`
                : ''
            }
            <button
              type="button"
              class="button plain"
              aria-label="${common.remove}: ${name}"
              @click=${() => {
                put(others, terms.removedItem(name));
              }}
            >
              ${binIcon}${common.remove}
            </button>
          </li>`;
        })}
      </ol>
      ${
        left.length > 0
          ? html`<div class="toolbar">
              ${selectField({
                id: `${group}-add`,
                label: terms.addTaskChannel,
                value: chosen,
                options: [
                  ['', terms.chooseChannel],
                  ...left.map(({ id }) => [id, names.get(id) ?? id] as const),
                ],
                choose: (id) => {
                  type(group, id);
                },
              })}
              <button
                type="button"
                class="button second"
                @click=${() => {
                  if (chosen !== '')
                    put([...task.channels, chosen], terms.added(names.get(chosen) ?? chosen));
                }}
              >
                ${plusIcon}${terms.add}
              </button>
            </div>`
          : ''
      }
    `,
  );
}
