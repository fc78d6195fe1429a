import { html, type TemplateResult } from 'lit';
import { choice } from '@plein/components/parts.js';
import { caseStates, type CaseState } from '@plein/domain/cases/records.js';
import { textField } from '../shared/controls.js';
import type { CasesTerms } from './cases.terms.js';

/** What the search shows, and what it calls. */
export interface CaseSearch {
  readonly terms: CasesTerms;
  readonly state: CaseState;
  /** What was typed of a reference. */
  readonly value: string;
  readonly type: (text: string) => void;
  readonly search: (reference: string) => void;
  readonly choose: (state: CaseState) => void;
}

/** Search by a part of the reference, and the choice between open and closed cases. */
export function caseSearch({ terms, state, value, type, search, choose }: CaseSearch): TemplateResult {
  return html`<form
    class="toolbar no-print"
    role="search"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      search(value.trim());
    }}
  >
    ${textField({
      id: 'reference',
      label: terms.search,
      hint: terms.searchHint,
      maximum: 60,
      value,
      input: type,
    })}
    <button type="submit" class="button second">${terms.searchYes}</button>
    <fieldset class="field">
      <legend class="hidden-visually">${terms.which}</legend>
      <div class="chips">
        ${caseStates.map((code) =>
          choice({
            type: 'radio',
            name: 'state',
            value: code,
            label: terms.states[code],
            checked: state === code,
            change: () => {
              choose(code);
            },
          }),
        )}
      </div>
    </fieldset>
  </form>`;
}
