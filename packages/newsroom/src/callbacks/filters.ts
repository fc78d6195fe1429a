import { html, type TemplateResult } from 'lit';
import { choice } from '@plein/components/parts.js';
import { normaliseReference } from '@plein/domain/identifier.js';
import type { Callback } from '@plein/domain/newsroom.js';
import { textIn } from '@plein/domain/text.js';
import type { NewsroomContext } from '../shell/context.js';
import { selectField, textField } from '../shared/controls.js';
import type { CallbacksTerms } from './callbacks.terms.js';

/** What the address chooses: closed requests, those of a team, one's own, or those with a part of a number. */
export type CallbackChoice = Readonly<Partial<Record<'status' | 'team' | 'mine' | 'number', string>>>;

/** The team of requests that have none. */
export const noTeam = '-';

/** Whether a request is among the chosen ones. */
export function isChosen(
  { department, takenByMe, reference, caseReference = '' }: Callback,
  { team, mine, number }: CallbackChoice,
): boolean {
  if (team && (department ?? noTeam) !== team) return false;
  if (mine && !takenByMe) return false;
  const part = number ? normaliseReference(number) : '';
  return [reference, caseReference].some((one) => normaliseReference(one).includes(part));
}

/** Fields of the choices. The address holds them. */
export function callbackFilters(
  choices: CallbackChoice,
  terms: CallbacksTerms,
  { profile, language, go }: Pick<NewsroomContext, 'profile' | 'language' | 'go'>,
): TemplateResult {
  const choose = (name: keyof CallbackChoice, value: string): void => {
    const { [name]: _, ...others } = choices;
    go({ page: 'callbacks', chosen: { ...others, ...(value && { [name]: value }) } }, { replace: true });
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
