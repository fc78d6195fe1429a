import { html, nothing, type TemplateResult } from 'lit';
import { notice } from '@plein/components/parts.js';
import type { CaseChange, CaseRecord } from '@plein/domain/cases/records.js';
import { selectField, textField, type TextControl } from '../shared/controls.js';
import { Draft } from '../shared/editing/draft.js';
import type { SectionContext } from '../shared/section-context.js';
import type { CasesTerms } from './cases.terms.js';
import { answerChoices, initialChoices } from './change-choices.js';
import { caseErrors } from './errors.js';

type Kind = CaseChange['kind'];
/** What was typed, by the kind of change and the name of the field. */
type Typed = Partial<Record<string, string>>;

/** What a page does with the case after a change, or with its refusal. */
export interface ChangeResults {
  readonly changed: (record: CaseRecord, kind: Kind) => Promise<void>;
  /** A colleague was first: shows the case as it is now. */
  readonly conflict: () => Promise<void>;
}

/** The forms with which staff change a case that they keep, each behind its name. */
export class CaseChanges {
  readonly #around: SectionContext<CasesTerms>;
  readonly #results: ChangeResults;
  #draft: { reference: string; draft: Draft<Typed> } | undefined;
  #errors: ReadonlyMap<string, string> = new Map();
  #wrongForm: Kind | undefined;
  #failure: string | undefined;
  #busy: Kind | undefined;

  constructor(around: SectionContext<CasesTerms>, results: ChangeResults) {
    this.#around = around;
    this.#results = results;
  }

  /** Sends a change, and gives the page what became of it. */
  async send({ summary, tag }: CaseRecord, change: CaseChange): Promise<void> {
    if (this.#busy) return;
    const { ask, terms, common, host, focusOn } = this.#around;
    this.#busy = change.kind;
    this.#failure = undefined;
    host.requestUpdate();
    const path = `/v1/cases/${encodeURIComponent(summary.reference)}/changes`;
    const answer = await ask<CaseRecord>(path, { method: 'POST', body: change, tag });
    this.#busy = undefined;
    this.#wrongForm = change.kind;
    this.#errors = answer.status === 'invalid' ? caseErrors(answer.problem, terms()) : new Map();
    host.requestUpdate();
    if (answer.status === 'ok') {
      this.#clear(change.kind);
      await this.#results.changed(answer.value, change.kind);
    } else if (answer.status === 'invalid' && [404, 409, 412].includes(answer.problem.status)) {
      await this.#results.conflict();
    } else if (answer.status === 'invalid' && this.#errors.size > 0) {
      await focusOn(`#form-${change.kind} [aria-invalid=true], #form-${change.kind} button`);
    } else {
      this.#failure = answer.status === 'unreachable' ? common().notSavedHelp : common().refused;
      await focusOn(`#form-${change.kind} button`);
    }
  }

  render(record: CaseRecord): TemplateResult {
    const terms = this.#around.terms();
    const { suspended, closedOn } = record.summary;
    const mailed: Kind[] = record.links === 'off' ? [] : ['email'];
    const kinds: Kind[] = closedOn
      ? ['reopen', 'allow', ...mailed]
      : ['step', 'ask', 'extend', suspended ? 'resume' : 'suspend', 'allow', 'address', ...mailed, 'close'];
    return html`<section class="card no-print" aria-labelledby="changes-title" id="changes">
      <h2 id="changes-title">${terms.changes}</h2>
      ${this.#failure ? notice('negative', this.#around.common().notSaved, html`<p>${this.#failure}</p>`) : nothing}
      <div class="folds">${kinds.map((kind) => this.#form(kind, record))}</div>
    </section>`;
  }

  #form(kind: Kind, record: CaseRecord): TemplateResult {
    const terms = this.#around.terms();
    const help = terms.formHelp[kind];
    const isOpen = Object.keys(this.#typed(record).fields).some((name) => name.startsWith(`${kind}-`));
    return html`<details ?open=${isOpen || (this.#wrongForm === kind && this.#errors.size > 0)}>
      <summary>${terms.forms[kind]}</summary>
      <form
        class="form"
        id="form-${kind}"
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.send(record, this.#change(kind, record));
        }}
      >
        ${help ? html`<p class="quiet">${help}</p>` : nothing} ${this.#fields(kind, record)}
        <button type="submit" class="button start" aria-disabled=${this.#busy !== undefined}>
          ${terms.forms[kind]}
        </button>
      </form>
    </details>`;
  }

  #fields(kind: Kind, record: CaseRecord): TemplateResult | typeof nothing {
    const terms = this.#around.terms();
    const text = (name: string, label: string, options: Partial<TextControl> = {}): TemplateResult =>
      this.#text(record, kind, name, label, options);
    const optional = this.#around.common().optional;
    const explanation = (): TemplateResult =>
      text('explanation', terms.explanation, { rows: 3, maximum: 1000, optional, lang: 'nl' });
    switch (kind) {
      case 'step':
        return html`${this.#stepList(record)} ${explanation()}`;
      case 'ask':
        return html`${text('title', terms.question, { hint: terms.questionHint, maximum: 200, lang: 'nl' })}
        ${explanation()} ${text('dueOn', terms.due, { type: 'date', isShort: true })}
        ${this.#choice(record, 'ask', 'reply', terms.reply, terms.replies)}
        ${text('url', terms.url, { hint: terms.urlHint, maximum: 300, optional })}`;
      case 'extend':
        return html`${text('reason', terms.reason, { rows: 2, maximum: 200, lang: 'nl' })}
        ${text('until', terms.until, { type: 'date', isShort: true })}`;
      case 'suspend':
        return text('reason', terms.reason, { rows: 2, maximum: 200, lang: 'nl' });
      case 'close':
        return html`${text('result', terms.outcome, { hint: terms.outcomeHint, maximum: 200, lang: 'nl' })}
        ${explanation()}`;
      case 'address':
        return html`<div class="twins">
          ${text('postcode', terms.fields.postcode, { hint: terms.fields.postcodeHint, maximum: 40, isShort: true })}
          ${text('houseNumber', terms.fields.houseNumber, {
            hint: terms.fields.houseNumberHint,
            maximum: 40,
            isShort: true,
          })}
        </div>`;
      case 'email':
        return text('email', terms.email, { maximum: 200, optional });
      case 'allow':
        return html`${this.#choice(record, 'allow', 'withdraw', terms.withdraw, terms.withdrawChoices)}
        ${this.#choice(record, 'allow', 'unsatisfied', terms.unsatisfied, terms.unsatisfiedChoices)}
        ${text('days', terms.days, { hint: terms.daysHint, maximum: 3, isShort: true })}`;
      case 'answered':
      case 'resume':
      case 'reopen':
        return nothing;
    }
  }

  #stepList(record: CaseRecord): TemplateResult {
    return selectField({
      id: 'step-statustype',
      label: this.#around.terms().newStep,
      error: this.#errorOf('step', 'statustype'),
      value: this.#value(record, 'step', 'statustype') || nextStepOf(record),
      options: stepsOf(record).map(({ url, omschrijving }) => [url, omschrijving] as const),
      choose: (value) => {
        this.#keep(record, 'step', 'statustype', value);
      },
    });
  }

  #choice(
    record: CaseRecord,
    kind: Kind,
    name: string,
    label: string,
    options: Readonly<Record<string, string>>,
  ): TemplateResult {
    return selectField({
      id: `${kind}-${name}`,
      label,
      value: this.#value(record, kind, name),
      options: Object.entries(options),
      choose: (value) => {
        this.#keep(record, kind, name, value);
      },
    });
  }

  #text(
    record: CaseRecord,
    kind: Kind,
    name: string,
    label: string,
    options: Partial<TextControl>,
  ): TemplateResult {
    return textField({
      ...options,
      id: `${kind}-${name}`,
      label,
      error: this.#errorOf(kind, name),
      value: this.#value(record, kind, name),
      input: (value) => {
        this.#keep(record, kind, name, value);
      },
    });
  }

  #errorOf(kind: Kind, name: string): string | undefined {
    if (this.#wrongForm !== kind) return undefined;
    if (name === 'days') return this.#errors.get('/unsatisfied/days');
    return this.#errors.get(`/${name}`) ?? this.#errors.get(`/secondFactor/${name}`);
  }

  #typed({ summary: { reference } }: CaseRecord): Draft<Typed> {
    if (this.#draft?.reference !== reference) {
      this.#draft = { reference, draft: new Draft<Typed>(`case-${reference}`) };
    }
    return this.#draft.draft;
  }

  #value(record: CaseRecord, kind: Kind, name: string): string {
    return this.#typed(record).fields[`${kind}-${name}`] ?? initialChoices[name]?.(record) ?? '';
  }

  #keep(record: CaseRecord, kind: Kind, name: string, value: string): void {
    this.#typed(record).keep({ [`${kind}-${name}`]: value });
    this.#around.host.requestUpdate();
  }

  /** Forgets what was typed in one form; the others stay. */
  #clear(kind: Kind): void {
    const draft = this.#draft?.draft;
    if (!draft) return;
    const others = Object.entries(draft.fields).filter(([name]) => !name.startsWith(`${kind}-`));
    draft.clear();
    if (others.length > 0) draft.keep(Object.fromEntries(others));
  }

  #change(kind: Kind, record: CaseRecord): CaseChange {
    const value = (name: string): string => this.#value(record, kind, name).trim();
    const explanation = value('explanation');
    const explained = explanation ? { explanation } : {};
    switch (kind) {
      case 'step':
        return { kind, statustype: value('statustype') || nextStepOf(record), ...explained };
      case 'ask': {
        const url = value('url');
        const answer = answerChoices[value('reply')];
        return {
          ...{ kind, title: value('title'), dueOn: value('dueOn') },
          ...explained,
          ...(url && { url }),
          ...(answer && { answer }),
        };
      }
      case 'answered':
        return { kind, task: 0 };
      case 'extend':
        return { kind, reason: value('reason'), until: value('until') };
      case 'suspend':
        return { kind, reason: value('reason') };
      case 'close':
        return { kind, result: value('result'), ...explained };
      case 'address':
        return { kind, secondFactor: { postcode: value('postcode'), houseNumber: value('houseNumber') } };
      case 'email':
        return { kind, email: value('email') };
      case 'allow': {
        const choice = value('unsatisfied');
        const unsatisfied = { days: Number(value('days')), reopens: choice === 'reopen' };
        return {
          kind,
          ...(choice !== 'no' && { unsatisfied }),
          ...(value('withdraw') === 'yes' && { withdrawable: true }),
        };
      }
      case 'resume':
      case 'reopen':
        return { kind };
    }
  }
}

/** The steps that a case can go to before its last one, in their order. */
function stepsOf({ document }: CaseRecord): CaseRecord['document']['statustypen'] {
  return document.statustypen
    .filter(({ isEindstatus }) => !isEindstatus)
    .sort((one, other) => one.volgnummer - other.volgnummer);
}

/** The step after the one that the case is at, or the last one before its end. */
function nextStepOf(record: CaseRecord): string {
  const steps = stepsOf(record);
  const latest = record.document.statussen.at(-1)?.statustype;
  const at = steps.findIndex(({ url }) => url === latest);
  return (steps[at + 1] ?? steps.at(-1))?.url ?? '';
}
