import { html, nothing, type TemplateResult } from 'lit';

/** One row of a choice list. */
export interface Choice {
  readonly type: 'radio' | 'checkbox';
  /** Name that the rows of one list share. */
  readonly name: string;
  readonly value: string;
  readonly label: unknown;
  readonly hint?: unknown;
  readonly checked?: boolean;
  /** Ids that describe the row: on the first row those of its group, since a link in an error summary goes there. */
  readonly describedBy?: string | undefined;
  readonly change?: (event: Event) => void;
}

/** A large row with a radio button or a check box; the whole row can be pressed. */
export const choice = ({
  type,
  name,
  value,
  label,
  hint,
  checked = false,
  describedBy,
  change,
}: Choice): TemplateResult => html`
  <label class="choice">
    <input
      type=${type}
      name=${name}
      value=${value}
      aria-describedby=${describedBy ?? nothing}
      .checked=${checked}
      @change=${change ?? nothing}
    />
    <span>${label}${hint ? html`<span class="hint">${hint}</span>` : nothing}</span>
  </label>
`;

/** A choice list: its rows, one below another. */
export const choices = (rows: readonly Choice[]): TemplateResult =>
  html`<div class="choices">${rows.map(choice)}</div>`;
