import { html, nothing, type TemplateResult } from 'lit';
import { errorIcon } from './icons.js';

/** What a field shows around its control. */
export interface FieldParts {
  /** Id of the control; hint and error take `<id>-hint` and `<id>-error`. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** The word behind the label of a field that may stay empty. */
  readonly optional?: string | undefined;
}

/** Ids that describe the control, for `aria-describedby`; `nothing` where there is no hint and no error. */
export function describedBy({
  id,
  hint,
  error,
}: Pick<FieldParts, 'id' | 'hint' | 'error'>): string | typeof nothing {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : nothing;
}

const context = ({ id, hint, error }: FieldParts): TemplateResult => html`
  ${hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : nothing}
  ${error ? html`<span class="error" id="${id}-error">${errorIcon}${error}</span>` : nothing}
`;
// The space stands inside: between two pieces of a template it is lost from the name that Chromium reads out.
const labelText = ({ label, optional }: FieldParts): TemplateResult =>
  html`${label}${optional ? html`<span class="quiet small"> (${optional})</span>` : nothing}`;

/** A labelled field around one control, which carries the id and `describedBy(parts)`. */
export const field = (parts: FieldParts, control: unknown): TemplateResult => html`
  <div class="field ${parts.error ? 'wrong' : ''}">
    <label for=${parts.id}>${labelText(parts)}</label>
    ${context(parts)} ${control}
  </div>
`;

/** A group of choices with a legend; the group carries the id, so that an error can lead to it. */
export const fieldGroup = (parts: FieldParts, choices: unknown): TemplateResult => html`
  <fieldset
    class="field ${parts.error ? 'wrong' : ''}"
    id=${parts.id}
    tabindex="-1"
    aria-describedby=${describedBy(parts)}
  >
    <legend>${labelText(parts)}</legend>
    ${context(parts)} ${choices}
  </fieldset>
`;
