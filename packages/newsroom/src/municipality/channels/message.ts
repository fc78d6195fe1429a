import { html, nothing, type TemplateResult } from 'lit';
import type { Channel } from '@plein/domain/profile.js';
import type { MunicipalityEditor } from '../editor.js';

/** Whether a channel opens the form for a message, and whether files may be sent with it. */
export function messageFields(
  { terms, change }: MunicipalityEditor,
  { message, kind }: Channel,
  index: number,
): TemplateResult | typeof nothing {
  if (!message && kind !== 'email' && kind !== 'web-form') return nothing;
  const path = ['channels', index, 'message'];
  const tick = (label: string, isOn: boolean, set: (isOn: boolean) => void): TemplateResult =>
    html`<label class="check">
      <input
        class="tick"
        type="checkbox"
        .checked=${isOn}
        @change=${({ target }: Event) => {
          set((target as HTMLInputElement).checked);
        }}
      />
      ${label}
    </label>`;
  return html`${tick(terms.offersMessage, message !== undefined, (isOn) => {
    change(path, isOn ? {} : undefined);
  })}
  ${
    message
      ? html`<p class="quiet small">${terms.offersMessageHelp}</p>
          ${tick(terms.offersAttachments, message.attachments !== false, (isOn) => {
            change([...path, 'attachments'], isOn ? undefined : false);
          })}`
      : nothing
  }`;
}
