import { html, type TemplateResult } from 'lit';
import { choice } from '@plein/components/parts.js';
import { normaliseReference } from '@plein/domain/identifier.js';
import type { Callback } from '@plein/domain/newsroom.js';
import { textIn } from '@plein/domain/text.js';
import type { NewsroomContext } from '../../shell/context.js';
import type { PageName } from '../../shell/page-names.js';
import { selectField, textField } from '../controls.js';

/** What the filters say. */
export type FilterTerms = Readonly<
  Record<'search' | 'reference' | 'team' | 'everyTeam' | 'noTeam' | 'mine', string>
>;

/** What the address chooses: closed requests, those of a team, one's own, or those with a part of a number. */
export type RequestChoice = Readonly<Partial<Record<'status' | 'team' | 'mine' | 'number', string>>>;

/** The team of requests that have none. */
export const noTeam = '-';

/** Whether a request is among the chosen ones. */
export function isChosen(
  {
    department,
    takenByMe,
    reference,
    caseReference = '',
  }: Pick<Callback, 'department' | 'takenByMe' | 'reference' | 'caseReference'>,
  { team, mine, number }: RequestChoice,
): boolean {
  if (team && (department ?? noTeam) !== team) return false;
  if (mine && !takenByMe) return false;
  const part = number ? normaliseReference(number) : '';
  return [reference, caseReference].some((one) => normaliseReference(one).includes(part));
}

/** Fields of the choices. The address holds them. */
export function requestFilters(
  page: PageName,
  choices: RequestChoice,
  terms: FilterTerms,
  { profile, language, go }: Pick<NewsroomContext, 'profile' | 'language' | 'go'>,
): TemplateResult {
  const choose = (name: keyof RequestChoice, value: string): void => {
    const { [name]: _, ...others } = choices;
    go({ page, chosen: { ...others, ...(value && { [name]: value }) } }, { replace: true });
  };
  return html`<div class="toolbar no-print" role="search" aria-label=${terms.search}>
    ${textField({
      id: 'filter-number',
      label: terms.reference,
      maximum: 60,
      value: choices.number ?? '',
      input: (value) => {
        choose('number', value);
      },
    })}
    ${selectField({
      id: 'filter-team',
      label: terms.team,
      value: choices.team ?? '',
      options: [
        ['', terms.everyTeam],
        ...(profile?.departments ?? []).map(({ code, name }) => [code, textIn(name, language)] as const),
        [noTeam, terms.noTeam],
      ],
      choose: (value) => {
        choose('team', value);
      },
    })}
    <div class="chips">
      ${choice({
        type: 'checkbox',
        name: 'mine',
        value: 'yes',
        label: terms.mine,
        checked: Boolean(choices.mine),
        change: () => {
          choose('mine', choices.mine ? '' : 'yes');
        },
      })}
    </div>
  </div>`;
}

/** The choice between requests that are open and those that are closed. */
export function statusFilter(
  page: PageName,
  isClosed: boolean,
  terms: Readonly<Record<'which' | 'open' | 'closed', string>>,
  go: NewsroomContext['go'],
): TemplateResult {
  const chip = (status: string, label: string): TemplateResult =>
    choice({
      type: 'radio',
      name: 'status',
      value: status,
      label,
      checked: isClosed === (status === 'closed'),
      change: () => {
        go({ page, chosen: status === 'closed' ? { status } : {} });
      },
    });
  return html`<fieldset class="field no-print">
    <legend class="hidden-visually">${terms.which}</legend>
    <div class="chips">${chip('open', terms.open)}${chip('closed', terms.closed)}</div>
  </fieldset>`;
}
