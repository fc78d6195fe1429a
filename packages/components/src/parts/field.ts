import { html, nothing, type TemplateResult } from 'lit';
import { errorIcon } from './icons.js';

/** What a field shows around its control. */
export interface FieldParts {
  /** Id of the control. Its hint and error get `<id>-hint` and `<id>-error`. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Word after the label of a field that may stay empty. */
  readonly optional?: string | undefined;
}

/** Ids that describe the control, for `aria-describedby`. */
export const describedBy = ({ id, hint }: Pick<FieldParts, 'id' | 'hint'>): string =>
  `${hint ? `${id}-hint ` : ''}${id}-error`;

/**
 * The place of the error is there before the error. Firefox tells a screen reader that the caret moved to a field
 * when an element comes before it or goes, although the focus is elsewhere.
 */
const context = ({ id, hint, error }: FieldParts): TemplateResult => html`
  ${hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : nothing}
  <span class=${error ? 'error' : nothing} id="${id}-error" ?hidden=${!error}
    >${error ? errorIcon : nothing}${error}</span
  >
`;
// The space is inside the span, because Chromium drops a space between two template parts from the name.
const labelText = ({ label, optional }: FieldParts): TemplateResult =>
  html`${label}${optional ? html`<span class="quiet small"> (${optional})</span>` : nothing}`;

/** A labelled field around one control. The control needs the id and `describedBy(parts)`. */
export const field = (parts: FieldParts, control: unknown): TemplateResult => html`
  <div class="field ${parts.error ? 'wrong' : ''}">
    <label for=${parts.id}>${labelText(parts)}</label>
    ${context(parts)} ${control}
  </div>
`;

/** A group of choices with a legend. The group has the id, so that an error can link to it. */
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
