import { html, type TemplateResult } from 'lit';
import { notice } from '@plein/components/parts.js';
import { textAt, textsAt } from '../shared/editing/fields.js';
import type { ProfileEditor } from '../profile-editing/editor.js';
import type { ProfileTerms } from './profile.terms.js';

/** The crisis message with its switch. `isOn` says whether residents see it now. */
export function crisisSection(
  editor: ProfileEditor<ProfileTerms>,
  {
    isOn,
    isBusy,
    ask,
  }: { readonly isOn: boolean; readonly isBusy: boolean; readonly ask: (event: Event) => void },
): TemplateResult {
  const { terms } = editor;
  return html`
    <div class="stack">
      ${
        isOn
          ? notice('negative', terms.crisisOn, html`<p>${terms.crisisOnHelp}</p>`)
          : notice('info', terms.crisisOff, html`<p>${terms.crisisOffHelp}</p>`)
      }
      <button type="button" class="button start" id="switch" aria-disabled=${isBusy} @click=${ask}>
        ${isOn ? terms.switchOff : terms.switchOn}
      </button>
      ${textsAt(editor, ['crisis', 'title'], terms.crisisTitle)}
      ${textsAt(editor, ['crisis', 'message'], terms.crisisMessage, { rows: 3, hint: terms.crisisMessageHint })}
      ${textAt(editor, ['crisis', 'url'], terms.crisisUrl, { isOptional: true })}
      ${textAt(editor, ['crisis', 'phone'], terms.crisisPhone, { isOptional: true, isShort: true })}
    </div>
  `;
}
