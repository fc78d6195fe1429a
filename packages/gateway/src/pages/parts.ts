import { html } from 'hono/html';
import type { Html } from './layout.js';
import type { PageLanguage } from './languages.js';

/** What is wrong with each field, by its name, in words for the resident. */
export type FieldErrors = Readonly<Record<string, string>>;

const words = {
  nl: { summary: 'Kijk dit nog even na', optional: 'niet verplicht' },
  en: { summary: 'Please check this', optional: 'optional' },
} as const;

/** The list of what is wrong; each item leads to its field. It gets focus, so that it is read first. */
export function errorSummary(errors: FieldErrors, language: PageLanguage): Html {
  return html`<div class="notice bad" role="alert" aria-labelledby="errors" tabindex="-1" autofocus>
    <h2 id="errors">${words[language].summary}</h2>
    <ul>
      ${Object.entries(errors).map(([name, text]) => html`<li><a href="#${name}">${text}</a></li>`)}
    </ul>
  </div>`;
}

export interface FieldOptions {
  name: string;
  label: string;
  language: PageLanguage;
  value?: string | undefined;
  error?: string | undefined;
  hint?: string;
  optional?: boolean;
}

interface TextFieldOptions extends FieldOptions {
  type?: 'text' | 'tel';
  autocomplete?: string;
  maxLength?: number;
}

/** A field of one line. */
export function textField(options: TextFieldOptions): Html {
  const { name, value, type = 'text', autocomplete = 'off', maxLength = 200 } = options;
  return field(
    options,
    html`<input
      id="${name}"
      name="${name}"
      type="${type}"
      value="${value ?? ''}"
      autocomplete="${autocomplete}"
      maxlength="${maxLength}"
      ${described(options)}
    />`,
  );
}

/** A field of several lines. */
export function textArea(options: FieldOptions): Html {
  const { name, value } = options;
  return field(
    options,
    html`<textarea id="${name}" name="${name}" rows="5" maxlength="1000" ${described(options)}>
${value ?? ''}</textarea>`,
  );
}

export interface Choice {
  value: string;
  label: string;
  explanation?: string;
}

/** A choice from a list that may be long. */
export function select(options: FieldOptions & { choices: readonly Choice[]; none: string }): Html {
  const { name, value, choices, none } = options;
  return field(
    options,
    html`<select id="${name}" name="${name}" ${described(options)}>
      <option value="">${none}</option>
      ${choices.map(
        (one) =>
          html`<option value="${one.value}" ${one.value === value ? 'selected' : ''}>${one.label}</option>`,
      )}
    </select>`,
  );
}

/** Choices that are all seen at once: one of them, or several. */
export function choiceList(
  options: Omit<FieldOptions, 'value'> & {
    choices: readonly Choice[];
    chosen: readonly string[];
    several: boolean;
  },
): Html {
  const { name, label, error, choices, chosen, several } = options;
  return html`<fieldset class="field ${error ? 'wrong' : ''}" ${described(options)}>
    <legend>${label}${optionalMark(options)}</legend>
    ${hintOf(options)} ${errorOf(options)}
    ${choices.map((one, index) => {
      const id = index === 0 ? name : `${name}-${index}`;
      return html`<div class="option">
        <input
          id="${id}"
          name="${name}"
          type="${several ? 'checkbox' : 'radio'}"
          value="${one.value}"
          ${chosen.includes(one.value) ? 'checked' : ''}
        />
        <label for="${id}">
          ${one.label}${one.explanation ? html`<br /><span class="hint">${one.explanation}</span>` : ''}
        </label>
      </div>`;
    })}
  </fieldset>`;
}

/** What goes along unseen. */
export function hidden(values: Readonly<Record<string, string | undefined>>): Html[] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [html`<input type="hidden" name="${name}" value="${value}" />`],
  );
}

function field(options: FieldOptions, control: Html): Html {
  return html`<div class="field ${options.error ? 'wrong' : ''}">
    <label for="${options.name}">${options.label}${optionalMark(options)}</label>
    ${hintOf(options)} ${errorOf(options)} ${control}
  </div>`;
}

type Described = Pick<FieldOptions, 'name' | 'language' | 'hint' | 'error' | 'optional'>;

function optionalMark({ optional, language }: Described): string {
  return optional ? ` (${words[language].optional})` : '';
}

function hintOf({ name, hint }: Described): Html | '' {
  return hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : '';
}

function errorOf({ name, error }: Described): Html | '' {
  return error ? html`<p class="error" id="${name}-error">${error}</p>` : '';
}

function described({ name, hint, error }: Described): Html | '' {
  const ids = [...(hint ? [`${name}-hint`] : []), ...(error ? [`${name}-error`] : [])].join(' ');
  if (ids === '') return '';
  return error ? html`aria-describedby="${ids}" aria-invalid="true"` : html`aria-describedby="${ids}"`;
}
