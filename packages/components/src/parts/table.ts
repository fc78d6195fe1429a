import { html, nothing, type TemplateResult } from 'lit';
import { scrollable } from './scrollable.js';

/** A column: its header, and whether it holds numbers. */
export interface Column {
  readonly label: string;
  readonly numeric?: boolean;
}

/** A table of words and numbers. The first cell of a row is its header. */
export interface Table {
  readonly id: string;
  readonly caption: unknown;
  /** Whether the caption is for screen readers only, because the words above the table say the same. */
  readonly hidesCaption?: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly unknown[])[];
}

/** A table that scrolls by itself if it is too wide. Only then is it a tab stop. */
export const table = ({ id, caption, hidesCaption = false, columns, rows }: Table): TemplateResult => html`
  <div class="scroll" ${scrollable(`${id}-caption`)}>
    <table id=${id}>
      <caption id="${id}-caption" class=${hidesCaption ? 'hidden-visually' : nothing}>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ label, numeric }) => html`<th scope="col" class=${cellClass(numeric)}>${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([head, ...cells]) => html`
            <tr>
              <th scope="row">${head}</th>
              ${cells.map((cell, index) => html`<td class=${cellClass(columns[index + 1]?.numeric)}>${cell}</td>`)}
            </tr>
          `,
        )}
      </tbody>
    </table>
  </div>
`;

const cellClass = (numeric: boolean | undefined): string | typeof nothing => (numeric ? 'number' : nothing);
