import { html, nothing, type TemplateResult } from 'lit';
import { choice } from '@plein/components/parts.js';
import {
  messageKindName,
  messageKinds,
  type MarkNames,
  type Marking,
  type Marks,
} from '@plein/domain/marks.js';
import { textField } from '../controls.js';
import { Draft } from '../editing/draft.js';
import type { SectionContext } from '../section-context.js';
import { marksTerms, type MarksTerms } from './marks.terms.js';

interface MarkFields {
  kinds: readonly string[];
  neighbourhood: string;
  issue: string;
}

/** What somebody chose so far, and the marks of the message when they began. */
interface Choice extends Partial<MarkFields> {
  seen: Marks;
}

const noMarks: Marks = { kinds: [] };

/** A message that can be marked. */
export interface MarkedMessage {
  readonly id: string;
  /** What names the message, after the words of a control. */
  readonly name: string;
  readonly marks: Marks | undefined;
  readonly isBusy: boolean;
}

/** The form that marks a message as one or several kinds, and links it to a neighbourhood and a theme. */
export class MarkForm {
  readonly #around: Pick<SectionContext<unknown>, 'host' | 'language' | 'common'>;
  readonly #draft: Draft<Record<string, Choice>>;

  constructor(page: string, around: Pick<SectionContext<unknown>, 'host' | 'language' | 'common'>) {
    this.#around = around;
    this.#draft = new Draft(`marks-${page}`);
  }

  get terms(): MarksTerms {
    return marksTerms[this.#around.language()];
  }

  /** Forgets what was chosen for a message whose marks are saved. */
  clear(id: string): void {
    const { [id]: _, ...others } = this.#draft.fields;
    this.#draft.clear();
    if (Object.keys(others).length > 0) this.#draft.keep(others);
    this.#around.host.requestUpdate();
  }

  /**
   * Takes what a colleague chose since for what is seen now, so that saving once more replaces it. Returns a sentence that
   * says what the colleague chose.
   */
  meet(id: string, marks: Marks = noMarks): string {
    const choice = this.#draft.fields[id];
    if (choice) this.#draft.keep({ [id]: { ...choice, seen: marks } });
    return this.terms.changed(this.#inWords(marks) || this.terms.none);
  }

  /** The lists of names that the forms of a page share. */
  names({ neighbourhoods, issues }: MarkNames): TemplateResult {
    const list = (id: string, names: MarkNames['issues']): TemplateResult =>
      html`<datalist id=${id}>${names.map(({ name }) => html`<option value=${name}></option>`)}</datalist>`;
    return html`${list('mark-neighbourhoods', neighbourhoods)} ${list('mark-issues', issues)}`;
  }

  render({ id, name, marks, isBusy }: MarkedMessage, save: (marking: Marking) => void): TemplateResult {
    const terms = this.terms;
    const said = this.#inWords(marks);
    const { kinds, neighbourhood, issue } = this.#fieldsOf(id, marks);
    const send = (event: Event): void => {
      event.preventDefault();
      if (isBusy) return;
      save({
        kinds: messageKinds.filter((kind) => kinds.includes(kind)),
        neighbourhood: neighbourhood.trim() || null,
        issue: issue.trim() || null,
        seen: this.#draft.fields[id]?.seen ?? marks ?? noMarks,
      });
    };
    return html`<details class="no-print" id="marks-${id}" ?open=${this.#draft.fields[id] !== undefined}>
      <summary aria-label="${terms.title} ${said || terms.none}: ${name}">
        ${terms.title} ${said ? html`<span class="quiet">${said}</span>` : nothing}
      </summary>
      <form class="form" novalidate @submit=${send}>
        <fieldset class="field">
          <legend>${terms.kinds}</legend>
          <p class="quiet small" id="kinds-hint-${id}">${terms.kindsHint}</p>
          <div class="chips">
            ${messageKinds.map((kind, index) =>
              choice({
                type: 'checkbox',
                name: `kinds-${id}`,
                value: kind,
                label: messageKindName(kind, this.#around.language()),
                checked: kinds.includes(kind),
                describedBy: index === 0 ? `kinds-hint-${id}` : undefined,
                change: () => {
                  const others = kinds.filter((one) => one !== kind);
                  this.#keep(id, marks, { kinds: kinds.includes(kind) ? others : [...others, kind] });
                },
              }),
            )}
          </div>
        </fieldset>
        ${this.#name(id, marks, 'neighbourhood', neighbourhood)} ${this.#name(id, marks, 'issue', issue)}
        <button
          type="submit"
          class="button second start"
          aria-label="${terms.save}: ${name}"
          aria-disabled=${isBusy}
        >
          ${terms.save}
        </button>
      </form>
    </details>`;
  }

  #name(
    id: string,
    marks: Marks | undefined,
    field: 'neighbourhood' | 'issue',
    value: string,
  ): TemplateResult {
    return textField({
      id: `${field}-${id}`,
      label: this.terms[field],
      optional: this.#around.common().optional,
      hint: this.terms.nameHint,
      list: `mark-${field}s`,
      maximum: 60,
      value,
      input: (typed) => {
        this.#keep(id, marks, { [field]: typed });
      },
    });
  }

  #inWords(marks: Marks | undefined): string {
    const kinds = (marks?.kinds ?? []).map((kind) => messageKindName(kind, this.#around.language()));
    return [...kinds, marks?.neighbourhood, marks?.issue].filter(Boolean).join(', ');
  }

  #fieldsOf(id: string, marks: Marks | undefined): MarkFields {
    const { kinds = [], neighbourhood = '', issue = '' } = marks ?? {};
    return { kinds, neighbourhood, issue, ...this.#draft.fields[id] };
  }

  #keep(id: string, marks: Marks = noMarks, changes: Partial<MarkFields>): void {
    this.#draft.keep({ [id]: { seen: marks, ...this.#draft.fields[id], ...changes } });
    this.#around.host.requestUpdate();
  }
}
