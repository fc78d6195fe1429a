import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { describedBy, field, isComposing, type FieldParts } from '@plein/components/parts.js';
import type { Subject } from './subjects.js';

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** What a subject search needs of the form around it. */
export interface SubjectSearchForm {
  /** Returns the subjects that a search finds, with the one for subjects that are not listed last. */
  readonly find: (search: string) => readonly Subject[];
  readonly choose: (subject: Subject) => void;
  /** Called at every change of the typed text, which clears the choice. */
  readonly type: (search: string) => void;
  /**
   * Called with a letter that is pressed while the list is closed. Returns true where it means something else
   * than a letter of the search.
   */
  readonly press: (key: string) => boolean;
}

/**
 * A combobox that follows the ARIA practices. The first subject is marked during typing, the arrow keys move
 * the mark, and Enter and Tab choose. Escape closes the list, and then empties the field. The focus never
 * leaves the field.
 */
export class SubjectSearch {
  isOpen = false;
  readonly #host: Host;
  readonly #form: SubjectSearchForm;
  #found: readonly Subject[] = [];
  #active = 0;

  constructor(host: Host, form: SubjectSearchForm) {
    this.#host = host;
    this.#form = form;
  }

  close(): void {
    this.isOpen = false;
    this.#host.requestUpdate();
  }

  /** The field with its list. `search` is the text in the field. */
  render(parts: FieldParts & { readonly ownWord: string }, search: string): TemplateResult {
    const shown = this.isOpen ? this.#found : [];
    const list = `${parts.id}-list`;
    return html`
      <div class="search">
        ${field(
          parts,
          html`<input
            class="control"
            id=${parts.id}
            role="combobox"
            type="text"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            data-first
            aria-autocomplete="list"
            aria-expanded=${shown.length > 0}
            aria-controls=${list}
            aria-activedescendant=${shown.length > 0 ? `${list}-${String(this.#active)}` : nothing}
            aria-invalid=${parts.error ? 'true' : nothing}
            aria-describedby=${describedBy(parts)}
            .value=${live(search)}
            @input=${this.#typed}
            @keydown=${this.#pressed}
            @blur=${() => {
              this.close();
            }}
          />`,
        )}
        <ul id=${list} role="listbox" aria-label=${parts.label} ?hidden=${shown.length === 0}>
          ${shown.map(
            (subject, index) => html`
              <li
                id="${list}-${index}"
                role="option"
                aria-selected=${index === this.#active}
                @pointerdown=${(event: Event) => {
                  event.preventDefault();
                }}
                @click=${() => {
                  this.#choose(subject);
                }}
              >
                <span>${subject.name}</span>
                ${subject.isOwn ? html`<span class="quiet small">${parts.ownWord}</span>` : nothing}
              </li>
            `,
          )}
        </ul>
      </div>
    `;
  }

  readonly #typed = ({ target }: Event): void => {
    const search = (target as HTMLInputElement).value;
    this.#form.type(search);
    this.#open(search.trim() === '' ? [] : this.#form.find(search));
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    if (isComposing(event) || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      this.#move(key === 'ArrowDown' ? 1 : -1, (event.target as HTMLInputElement).value);
    } else if (key === 'Escape' && (this.isOpen || (event.target as HTMLInputElement).value !== '')) {
      event.preventDefault();
      if (!this.isOpen) this.#form.type('');
      this.close();
    } else if (this.isOpen && (key === 'Enter' || (key === 'Tab' && !event.shiftKey))) {
      const subject = this.#found[this.#active];
      if (key === 'Enter') event.preventDefault();
      if (subject) this.#choose(subject);
    } else if (!this.isOpen && !event.altKey && this.#form.press(key)) {
      event.preventDefault();
    }
  };

  #move(step: number, search: string): void {
    if (!this.isOpen) {
      this.#open(this.#form.find(search));
      return;
    }
    const { length } = this.#found;
    this.#active = (this.#active + step + length) % length;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot
        .querySelector('[role=option][aria-selected=true]')
        ?.scrollIntoView({ block: 'nearest' });
    });
  }

  #open(found: readonly Subject[]): void {
    this.#found = found;
    this.#active = 0;
    this.isOpen = found.length > 0;
    this.#host.requestUpdate();
  }

  #choose(subject: Subject): void {
    this.#form.choose(subject);
    this.close();
  }
}
