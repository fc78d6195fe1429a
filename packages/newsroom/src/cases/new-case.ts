import { html, nothing, type TemplateResult } from 'lit';
import { errorSummary, notice } from '@plein/components/parts.js';
import type { CaseDraft, CaseRecord } from '@plein/domain/cases/records.js';
import { amsterdamDate } from '@plein/domain/opening-hours.js';
import type { Profile } from '@plein/domain/profile.js';
import { textIn } from '@plein/domain/text.js';
import { selectField, textField, type TextControl } from '../shared/controls.js';
import { Draft } from '../shared/editing/draft.js';
import { fieldId } from '../shared/editing/document.js';
import type { SectionContext } from '../shared/section-context.js';
import type { CasesTerms } from './cases.terms.js';
import { caseErrors } from './errors.js';

interface NewCaseFields {
  /** Made once, so that sending the form again makes no second case. */
  id: string;
  title: string;
  kind: string;
  reference: string;
  steps: string;
  startedOn: string;
  plannedOn: string;
  task: string;
  department: string;
  postcode: string;
  houseNumber: string;
}

type Field = Exclude<keyof NewCaseFields, 'id'>;

const pointers: Readonly<Record<Field, string>> = {
  title: '/title',
  kind: '/kind',
  reference: '/reference',
  steps: '/steps',
  startedOn: '/startedOn',
  plannedOn: '/plannedOn',
  task: '/task',
  department: '/department',
  postcode: '/secondFactor/postcode',
  houseNumber: '/secondFactor/houseNumber',
};

const fields = Object.keys(pointers) as Field[];

/** The form with which staff make a case. What was typed stays until the case is made. */
export class NewCase {
  readonly #around: SectionContext<CasesTerms>;
  readonly #profile: () => Profile | undefined;
  readonly #onMade: (record: CaseRecord) => void;
  readonly #draft = new Draft<NewCaseFields>('new-case');
  #errors: ReadonlyMap<string, string> = new Map();
  #failure: string | undefined;
  #isBusy = false;

  constructor(
    around: SectionContext<CasesTerms>,
    profile: () => Profile | undefined,
    onMade: (record: CaseRecord) => void,
  ) {
    this.#around = around;
    this.#profile = profile;
    this.#onMade = onMade;
  }

  /** Whether something was typed that is not sent yet. */
  get isBegun(): boolean {
    return Object.keys(this.#draft.fields).length > 0;
  }

  render(): TemplateResult {
    const { terms: termsOf, common } = this.#around;
    const terms = termsOf();
    const summary = [...this.#errors].map(([pointer, message]) => {
      const field = fields.find((one) => pointers[one] === pointer);
      return { id: fieldId(pointer), message: field ? `${terms.fields[field]}: ${message}` : message };
    });
    return html`<details class="card no-print" id="new-case" ?open=${this.isBegun}>
      <summary>${terms.make}</summary>
      <form class="form" novalidate @submit=${this.#make}>
        <p>${terms.makeHelp}</p>
        ${errorSummary(common().errors(summary.length), summary)}
        ${this.#failure ? notice('negative', common().notSaved, html`<p>${this.#failure}</p>`) : nothing}
        ${this.#text('title', { hint: terms.fields.titleHint, maximum: 200, lang: 'nl' })}
        ${this.#text('kind', { hint: terms.fields.kindHint, maximum: 200, lang: 'nl' })}
        ${this.#text('reference', {
          hint: terms.fields.referenceHint,
          maximum: 40,
          isShort: true,
          optional: common().optional,
        })}
        ${this.#text('steps', { hint: terms.fields.stepsHint, rows: 5, lang: 'nl' })}
        <div class="twins">
          ${this.#text('startedOn', { type: 'date', isShort: true })}
          ${this.#text('plannedOn', { type: 'date', isShort: true })}
        </div>
        ${this.#lists()}
        <div class="twins">
          ${this.#text('postcode', { hint: terms.fields.postcodeHint, maximum: 40, isShort: true })}
          ${this.#text('houseNumber', { hint: terms.fields.houseNumberHint, maximum: 40, isShort: true })}
        </div>
        <button type="submit" class="button start" aria-disabled=${this.#isBusy}>${terms.makeYes}</button>
      </form>
    </details>`;
  }

  #value(field: Field): string {
    const typed = this.#draft.fields[field];
    if (typed !== undefined) return typed;
    if (field === 'steps') return this.#around.terms().firstSteps.join('\n');
    return field === 'startedOn' ? amsterdamDate(this.#around.now()) : '';
  }

  #keep(field: Field, value: string): void {
    this.#draft.keep({ [field]: value });
    this.#around.host.requestUpdate();
  }

  #text(field: Field, options: Partial<TextControl>): TemplateResult {
    return textField({
      ...options,
      id: fieldId(pointers[field]),
      label: this.#around.terms().fields[field],
      error: this.#errors.get(pointers[field]),
      value: this.#value(field),
      input: (value) => {
        this.#keep(field, value);
      },
    });
  }

  #lists(): TemplateResult {
    const { terms: termsOf, common, language } = this.#around;
    const terms = termsOf();
    const { tasks = [], departments = [] } = this.#profile() ?? {};
    const list = (
      field: 'task' | 'department',
      empty: string,
      options: readonly (readonly [string, string])[],
    ): TemplateResult =>
      selectField({
        id: fieldId(pointers[field]),
        label: terms.fields[field],
        optional: common().optional,
        value: this.#value(field),
        options: [['', empty], ...options],
        choose: (value) => {
          this.#keep(field, value);
          const team = tasks.find(({ uri }) => uri === value)?.department;
          if (field === 'task' && team && !this.#value('department')) this.#keep('department', team);
        },
      });
    return html`
      ${list(
        'task',
        terms.noSubject,
        tasks.map(({ uri, name }) => [uri, textIn(name, language())] as const),
      )}
      ${list(
        'department',
        terms.noTeam,
        departments.map(({ code, name }) => [code, textIn(name, language())] as const),
      )}
    `;
  }

  #body(): CaseDraft {
    const id = this.#draft.fields.id ?? crypto.randomUUID();
    this.#draft.keep({ id });
    const value = (field: Field): string => this.#value(field).trim();
    const [reference, task, department] = [value('reference'), value('task'), value('department')];
    const lines = this.#value('steps').split('\n');
    return {
      id,
      title: value('title'),
      kind: value('kind'),
      steps: lines.map((line) => line.trim()).filter((line) => line !== ''),
      startedOn: value('startedOn'),
      plannedOn: value('plannedOn'),
      ...(reference && { reference }),
      ...(task && { task }),
      ...(department && { department }),
      secondFactor: { postcode: value('postcode'), houseNumber: value('houseNumber') },
    };
  }

  readonly #make = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.#isBusy) return;
    const { ask, terms, common, host, focusOn } = this.#around;
    this.#isBusy = true;
    this.#failure = undefined;
    host.requestUpdate();
    const answer = await ask<CaseRecord>('/v1/cases', { method: 'POST', body: this.#body() });
    this.#isBusy = false;
    this.#errors = answer.status === 'invalid' ? caseErrors(answer.problem, terms()) : new Map();
    if (answer.status === 'unreachable') this.#failure = common().notSavedHelp;
    else if (answer.status === 'invalid' && this.#errors.size === 0) this.#failure = common().refused;
    host.requestUpdate();
    if (answer.status !== 'ok') {
      await focusOn(this.#errors.size > 0 ? '#errors' : '#new-case button');
      return;
    }
    this.#draft.clear();
    this.#onMade(answer.value);
  };
}
