import { html, type TemplateResult } from 'lit';
import { panel } from '@plein/components/parts.js';
import type { AccessContext } from './section.js';

/** A one-time secret: a key or a link, with a button that copies it. */
export function oneTimeSecret(
  id: string,
  title: string,
  help: string,
  value: string,
  { terms, say, copy, host }: AccessContext,
): TemplateResult {
  const { copy: word, copied, notCopied } = terms();
  const press = async (): Promise<void> => {
    try {
      await copy(value);
      say(copied);
    } catch {
      host.renderRoot.querySelector<HTMLInputElement>(`#${id}`)?.select();
      say(notCopied);
    }
  };
  return html`<div id="${id}-panel" tabindex="-1" role="group" aria-labelledby="${id}-title">
    ${panel(
      'positive',
      html`
        <h2 id="${id}-title">${title}</h2>
        <label for=${id}>${help}</label>
        <div class="secret">
          <input class="control" id=${id} type="text" readonly .value=${value} />
          <button type="button" class="button" @click=${press}>${word}</button>
        </div>
      `,
    )}
  </div>`;
}
