import { html, nothing, type TemplateResult } from 'lit';
import type { ColleagueList } from '@plein/domain/callbacks.js';
import type { Profile } from '@plein/domain/profile.js';
import { textIn } from '@plein/domain/text.js';
import { selectField, textField } from '../controls.js';
import { Draft } from '../editing/draft.js';
import { PageResource } from '../page-resource.js';
import type { SectionContext } from '../section-context.js';

/** What the forms say. */
export type HandOnTerms = Readonly<
  Record<
    | 'handOn'
    | 'toTeam'
    | 'chooseTeam'
    | 'word'
    | 'noteHint'
    | 'handOnYes'
    | 'toColleague'
    | 'chooseColleague'
    | 'assignYes'
    | 'noColleagues',
    string
  >
>;

/** A request or a message that can be given away. `name` is how its card is called. */
interface Given {
  readonly id: string;
  readonly name: string;
  readonly department?: string | undefined;
}

interface HandOnFields {
  department: string;
  word: string;
  colleague: string;
}

/** What a page sends of a request that goes to somebody else. */
export type GivenAway =
  | { readonly what: 'handing-on'; readonly body: { department: string; word?: string } }
  | { readonly what: 'assignment'; readonly body: { colleague: string } };

/** The forms that give a request to another team, or to a colleague who is logged in. */
export class HandOn {
  readonly colleagues: PageResource<ColleagueList>;
  readonly #around: SectionContext<HandOnTerms>;
  readonly #profile: () => Pick<Profile, 'departments'> | undefined;
  readonly #hasWord: boolean;
  readonly #draft = new Draft<Record<string, Partial<HandOnFields>>>('hand-on');
  #missing: { id: string; field: keyof HandOnFields } | undefined;

  constructor(
    around: SectionContext<HandOnTerms>,
    profile: () => Pick<Profile, 'departments'> | undefined,
    { hasWord = true }: { hasWord?: boolean } = {},
  ) {
    this.#hasWord = hasWord;
    this.#around = around;
    this.#profile = profile;
    this.colleagues = new PageResource(around.host, () => around.ask('/v1/colleagues'));
  }

  /** Forgets what was typed about a request that went to somebody else. */
  clear(id: string): void {
    const { [id]: _, ...others } = this.#draft.fields;
    this.#draft.clear();
    if (Object.keys(others).length > 0) this.#draft.keep(others);
  }

  render(callback: Given, give: (given: GivenAway) => void): TemplateResult {
    const { id, name } = callback;
    const terms = this.#around.terms();
    const isBegun = Object.keys(this.#draft.fields[id] ?? {}).length > 0;
    return html`<details class="no-print" ?open=${isBegun} id="hand-on-${id}">
      <summary aria-label="${terms.handOn}: ${name}">${terms.handOn}</summary>
      <div class="stack">${this.#team(callback, give)} ${this.#colleague(callback, give)}</div>
    </details>`;
  }

  #team({ id, department }: Given, give: (given: GivenAway) => void): TemplateResult {
    const { terms: termsOf, language } = this.#around;
    const terms = termsOf();
    const others = (this.#profile()?.departments ?? []).filter(({ code }) => code !== department);
    const send = (event: Event): void => {
      event.preventDefault();
      const [to, word] = [this.#value(id, 'department'), this.#value(id, 'word').trim()];
      if (!this.#has(id, 'department')) return;
      give({ what: 'handing-on', body: { department: to, ...(word && { word }) } });
    };
    return html`<form class="form" novalidate @submit=${send}>
      ${selectField({
        id: `department-${id}`,
        label: terms.toTeam,
        error: this.#errorOf(id, 'department'),
        value: this.#value(id, 'department'),
        options: [
          ['', terms.chooseTeam],
          ...others.map(({ code, name }) => [code, textIn(name, language())] as const),
        ],
        choose: (value) => {
          this.#keep(id, 'department', value);
        },
      })}
      ${this.#hasWord ? this.#word(id) : nothing}
      <button type="submit" class="button second start">${terms.handOnYes}</button>
    </form>`;
  }

  #word(id: string): TemplateResult {
    const { terms, common } = this.#around;
    return textField({
      id: `word-${id}`,
      label: terms().word,
      hint: terms().noteHint,
      optional: common().optional,
      rows: 2,
      maximum: 300,
      value: this.#value(id, 'word'),
      input: (value) => {
        this.#keep(id, 'word', value);
      },
    });
  }

  #colleague({ id }: Given, give: (given: GivenAway) => void): TemplateResult | typeof nothing {
    const terms = this.#around.terms();
    const colleagues = this.colleagues.value?.colleagues ?? [];
    if (colleagues.length === 0) return html`<p class="quiet small">${terms.noColleagues}</p>`;
    const send = (event: Event): void => {
      event.preventDefault();
      if (!this.#has(id, 'colleague')) return;
      give({ what: 'assignment', body: { colleague: this.#value(id, 'colleague') } });
    };
    return html`<form class="form" novalidate @submit=${send}>
      ${selectField({
        id: `colleague-${id}`,
        label: terms.toColleague,
        error: this.#errorOf(id, 'colleague'),
        value: this.#value(id, 'colleague'),
        options: [['', terms.chooseColleague], ...colleagues.map((one) => [one.id, one.name] as const)],
        choose: (value) => {
          this.#keep(id, 'colleague', value);
        },
      })}
      <button type="submit" class="button second start">${terms.assignYes}</button>
    </form>`;
  }

  #has(id: string, field: 'department' | 'colleague'): boolean {
    const isThere = this.#value(id, field) !== '';
    this.#missing = isThere ? undefined : { id, field };
    this.#around.host.requestUpdate();
    if (!isThere) void this.#around.focusOn(`#${field}-${id}`);
    return isThere;
  }

  #errorOf(id: string, field: keyof HandOnFields): string | undefined {
    const { terms } = this.#around;
    const isMissing = this.#missing?.id === id && this.#missing.field === field;
    if (!isMissing) return undefined;
    return field === 'department' ? terms().chooseTeam : terms().chooseColleague;
  }

  #value(id: string, field: keyof HandOnFields): string {
    return this.#draft.fields[id]?.[field] ?? '';
  }

  #keep(id: string, field: keyof HandOnFields, value: string): void {
    this.#draft.keep({ [id]: { ...this.#draft.fields[id], [field]: value } });
    this.#missing = undefined;
    this.#around.host.requestUpdate();
  }
}
