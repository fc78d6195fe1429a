import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { describedBy, field, type FieldParts } from '@plein/components/parts.js';

/** A field for typed text. */
export interface TextControl extends FieldParts {
  readonly value: string;
  readonly type?: 'text' | 'date' | 'time' | 'url' | 'tel' | 'datetime-local' | 'number';
  /** Number of rows, for longer texts. */
  readonly rows?: number;
  readonly maximum?: number;
  readonly isShort?: boolean;
  /** Id of the list with suggestions. */
  readonly list?: string;
  /** Language of the typed text, if it is not that of the page. */
  readonly lang?: string;
  readonly input: (value: string) => void;
}

/** A labelled field for text, a date or a time. */
export function textField({
  value,
  type = 'text',
  rows,
  maximum,
  isShort,
  list,
  lang,
  input,
  ...parts
}: TextControl): TemplateResult {
  const typed = ({ target }: Event): void => {
    input((target as HTMLInputElement | HTMLTextAreaElement).value);
  };
  const invalid = parts.error ? 'true' : nothing;
  return field(
    parts,
    rows === undefined
      ? html`<input
          class="control ${isShort ? 'short' : ''}"
          id=${parts.id}
          type=${type}
          list=${list ?? nothing}
          lang=${lang ?? nothing}
          maxlength=${maximum ?? nothing}
          autocomplete="off"
          aria-invalid=${invalid}
          aria-describedby=${describedBy(parts)}
          .value=${live(value)}
          @input=${typed}
        />`
      : html`<textarea
          class="control"
          id=${parts.id}
          rows=${rowsFor(value, rows)}
          lang=${lang ?? nothing}
          maxlength=${maximum ?? nothing}
          aria-invalid=${invalid}
          aria-describedby=${describedBy(parts)}
          .value=${live(value)}
          @input=${typed}
        ></textarea>`,
  );
}

/** Characters on a line of the narrowest column that has a text of more lines, and the most lines in view at once. */
const lineOf = 28;
const mostRows = 14;

/** Returns how many lines a text needs, so that nothing of it is cut. */
const rowsFor = (value: string, least: number): number =>
  Math.min(
    mostRows,
    Math.max(
      least,
      value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lineOf)), 0),
    ),
  );

/** A field with a list to choose from. */
export interface SelectControl extends FieldParts {
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly choose: (value: string) => void;
}

/** A labelled native list. */
export const selectField = ({ value, options, choose, ...parts }: SelectControl): TemplateResult =>
  field(
    parts,
    html`<select
      class="control"
      id=${parts.id}
      aria-invalid=${parts.error ? 'true' : nothing}
      aria-describedby=${describedBy(parts)}
      .value=${live(value)}
      @change=${({ target }: Event) => {
        choose((target as HTMLSelectElement).value);
      }}
    >
      ${options.map(
        ([option, label]) => html`<option value=${option} ?selected=${option === value}>${label}</option>`,
      )}
    </select>`,
  );
