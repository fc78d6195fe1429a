import { html, nothing, type TemplateResult } from 'lit';
import { binIcon, plusIcon } from '@plein/components/parts.js';
import type { Channel } from '@plein/domain/profile.js';
import { numberAt, textAt } from '../../shared/editing/fields.js';
import { nameOf, type MunicipalityEditor } from '../editor.js';

/** The windows of a new channel for callbacks. */
export const firstCallback: NonNullable<Channel['callback']> = {
  windows: [
    { opens: '09:00', closes: '12:00' },
    { opens: '13:00', closes: '17:00' },
  ],
  daysAhead: 5,
  leadMinutes: 60,
};

/** When residents can be called back, where a channel offers that. */
export function callbackFields(
  editor: MunicipalityEditor,
  { callback, kind }: Channel,
  index: number,
): TemplateResult | typeof nothing {
  const { terms, common, change } = editor;
  if (!callback && kind !== 'callback' && kind !== 'phone') return nothing;
  const path = ['channels', index, 'callback'];
  const offer = html`<label class="check">
    <input
      class="tick"
      type="checkbox"
      .checked=${callback !== undefined}
      @change=${({ target }: Event) => {
        change(path, (target as HTMLInputElement).checked ? firstCallback : undefined);
      }}
    />
    ${terms.offersCallback}
  </label>`;
  if (!callback) return offer;
  const { windows } = callback;
  return html`${offer}
    <div class="card stack" role="group" aria-label=${terms.callback}>
      <h2>${terms.callback}</h2>
      ${windows.map(
        (_, at) => html`
          <div class="twins" role="group" aria-label=${terms.window(at + 1)}>
            ${textAt(editor, [...path, 'windows', at, 'opens'], nameOf(editor, 'opens'), { type: 'time' })}
            ${textAt(editor, [...path, 'windows', at, 'closes'], nameOf(editor, 'closes'), { type: 'time' })}
          </div>
          ${
            windows.length > 1
              ? html`<button
                  type="button"
                  class="button plain start"
                  aria-label="${common.remove}: ${terms.window(at + 1)}"
                  @click=${() => {
                    change([...path, 'windows', at], undefined);
                  }}
                >
                  ${binIcon}${common.remove}
                </button>`
              : nothing
          }
        `,
      )}
      <button
        type="button"
        class="button second start"
        @click=${() => {
          change([...path, 'windows', windows.length], { opens: '09:00', closes: '12:00' });
        }}
      >
        ${plusIcon}${terms.addWindow}
      </button>
      <div class="twins">
        ${numberAt(editor, [...path, 'daysAhead'], nameOf(editor, 'daysAhead'), false)}
        ${numberAt(editor, [...path, 'leadMinutes'], nameOf(editor, 'leadMinutes'), false)}
        ${numberAt(editor, [...path, 'most'], nameOf(editor, 'most'))}
      </div>
    </div>`;
}
