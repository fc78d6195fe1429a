import { css, html, type TemplateResult } from 'lit';
import type { WorkTerms } from './work.terms.js';

/** What a piece of text to copy needs of its page. */
export interface CopyTools {
  readonly common: WorkTerms;
  readonly say: (words: string) => void;
  /** Default: the clipboard of the browser. */
  readonly copy?: ((text: string) => Promise<void>) | undefined;
}

/** Styles of `copyText`. */
export const copyStyles = css`
  .code {
    padding: 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
    background: var(--_soft);
    color: var(--_ink);
    font-family: ui-monospace, monospace;
    font-size: var(--_small);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    resize: vertical;
    field-sizing: content;
    min-block-size: 72px;
    max-block-size: 40vh;
    inline-size: 100%;
    box-sizing: border-box;
  }
`;

/** A text to paste elsewhere, with a button that copies it. Without a clipboard the text is selected. */
export function copyText(
  { id, label, text }: { readonly id: string; readonly label: string; readonly text: string },
  { common, say, copy = (one) => navigator.clipboard.writeText(one) }: CopyTools,
): TemplateResult {
  const press = async ({ currentTarget }: Event): Promise<void> => {
    const field = (currentTarget as HTMLElement).parentElement?.querySelector('textarea');
    try {
      await copy(text);
      say(common.copied);
    } catch {
      field?.focus();
      field?.select();
      say(common.notCopied);
    }
  };
  return html`<div class="stack">
    <label for=${id}>${label}</label>
    <textarea class="code" id=${id} readonly rows=${text.split('\n').length + 2} .value=${text}></textarea>
    <button type="button" class="button second start" aria-label="${common.copy}: ${label}" @click=${press}>
      ${common.copy}
    </button>
  </div>`;
}
