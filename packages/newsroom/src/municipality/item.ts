import { html, nothing, type TemplateResult } from 'lit';
import { binIcon } from '@plein/components/parts.js';
import { hasErrorsAt } from '../shared/editing/fields.js';
import { fieldId, pointerOf } from '../shared/editing/document.js';
import type { MunicipalityEditor } from './editor.js';

interface Item {
  /** The list in the profile, and the place in it. */
  readonly list: 'channels' | 'departments' | 'tasks';
  readonly index: number;
  /** What stays the same when the item moves. */
  readonly key: string;
  readonly name: string;
  readonly note: string;
  readonly content: () => TemplateResult;
  readonly remove: () => void;
}

/** An item of a list of the profile: its name, its fields when it is open, and buttons that move or remove it. */
export function itemDisclosure(
  editor: MunicipalityEditor,
  { list, index, key, name, note, content, remove }: Item,
): TemplateResult {
  const { terms, common, document, change, done } = editor;
  const items: readonly unknown[] = document[list];
  const id = fieldId(pointerOf([list, key]));
  const isOpen = editor.isOpen(id) || hasErrorsAt(editor, [list, index]);
  const shown = name || terms.unnamed;
  const move = (to: number): void => {
    const moved = [...items];
    moved.splice(to, 0, ...moved.splice(index, 1));
    change([list], moved);
    done(terms.moved(shown, to + 1), `#${CSS.escape(id)} > summary`);
  };
  const mover = (words: string, to: number): TemplateResult | typeof nothing =>
    to < 0 || to >= items.length
      ? nothing
      : html`<button
          type="button"
          class="button plain"
          aria-label="${words}: ${shown}"
          @click=${() => {
            move(to);
          }}
        >
          ${words}
        </button>`;
  return html`
    <details
      id=${id}
      ?open=${isOpen}
      @toggle=${({ currentTarget }: Event) => {
        editor.setOpen(id, (currentTarget as HTMLDetailsElement).open);
      }}
    >
      <summary>${shown}<span class="quiet"> · ${note}</span></summary>
      ${
        isOpen
          ? html`<div class="stack">
              ${content()}
              <div class="row">
                ${mover(terms.up, index - 1)} ${mover(terms.down, index + 1)}
                <button
                  type="button"
                  class="button plain"
                  aria-label="${common.remove}: ${shown}"
                  @click=${() => {
                    remove();
                    done(terms.removedItem(shown), 'h1');
                  }}
                >
                  ${binIcon}${common.remove}
                </button>
              </div>
            </div>`
          : nothing
      }
    </details>
  `;
}
