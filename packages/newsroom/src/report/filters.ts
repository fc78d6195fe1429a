import { html, nothing, type TemplateResult } from 'lit';
import { describedBy, field } from '@plein/components/parts.js';
import { messageKinds } from '@plein/domain/marks.js';
import { channelCodes, perspectives, residentRoles } from '@plein/domain/vocabulary.js';
import type { Profile } from '@plein/domain/profile.js';
import { filtersOf, type Choices, type FilterName } from './choices.js';
import type { Names } from './names.js';
import { comparisons, presets } from './period.js';
import type { ReportTerms } from './report.terms.js';

/** What the filters show, and how they report a choice. */
export interface Filters {
  readonly choices: Choices;
  readonly terms: ReportTerms;
  readonly names: Names;
  readonly profile: Profile | undefined;
  /** The values of a key that the charts of this page have. */
  readonly valuesOf: (key: string) => readonly string[];
  /** What is wrong with the days that were chosen. */
  readonly wrong: 'order' | 'long' | undefined;
  /** Called with the changed choices, by their names in the address. An empty text removes a choice. */
  readonly choose: (changes: Readonly<Record<string, string>>) => void;
  readonly chooseDay: (name: 'from' | 'to', day: string) => void;
}

/** The period and its comparison, and the other filters in a disclosure. */
export function filters(shown: Filters): TemplateResult {
  const { choices, terms, choose } = shown;
  const count = Object.keys(choices.filters).length;
  const periods = [...presets, 'own'] as const;
  return html`
    <div class="toolbar filters">
      ${select(
        'period',
        terms.period,
        choices.period,
        [...periods.map((name) => [name, terms.periods[name]] as const)],
        (value) => {
          choose(value === 'own' ? { period: '', ...choices.days } : { period: value, from: '', to: '' });
        },
      )}
      ${choices.period === 'own' ? ownDates(shown) : nothing}
      ${
        choices.report === 'rising'
          ? nothing
          : select(
              'compare',
              terms.comparison,
              choices.comparison,
              comparisons.map((name) => [name, terms.comparisons[name]] as const),
              (value) => {
                choose({ compare: value });
              },
            )
      }
      <details class="more" ?open=${count > 0}>
        <summary>${count > 0 ? terms.filtersChosen(count) : terms.filters}</summary>
        <div class="toolbar">
          ${filtersOf(choices.report).map((name) =>
            select(
              name,
              terms.filterNames[name],
              choices.filters[name] ?? '',
              [['', terms.all], ...optionsOf(name, shown)],
              (value) => {
                choose({ [name]: value });
              },
            ),
          )}
          ${
            count > 0
              ? html`<button
                  class="button plain"
                  @click=${() => {
                    choose(Object.fromEntries(filtersOf(choices.report).map((name) => [name, ''])));
                  }}
                >
                  ${terms.clear}
                </button>`
              : nothing
          }
        </div>
      </details>
    </div>
  `;
}

function ownDates({ choices: { days }, terms, wrong, chooseDay }: Filters): TemplateResult {
  const error = wrong && terms.wrongDays[wrong];
  return html`
    ${(['from', 'to'] as const).map((name) =>
      field(
        { id: name, label: terms[name], error: name === 'to' ? error : undefined },
        html`<input
          class="control"
          id=${name}
          type="date"
          .value=${days[name]}
          aria-invalid=${error && name === 'to' ? 'true' : nothing}
          aria-describedby=${describedBy({ id: name })}
          @change=${(event: Event) => {
            chooseDay(name, (event.target as HTMLInputElement).value);
          }}
        />`,
      ),
    )}
  `;
}

function select(
  id: string,
  label: string,
  chosen: string,
  options: readonly (readonly [value: string, label: string])[],
  change: (value: string) => void,
): TemplateResult {
  return field(
    { id, label },
    html`<select
      class="control"
      id=${id}
      @change=${(event: Event) => {
        change((event.target as HTMLSelectElement).value);
      }}
    >
      ${options.map(
        ([value, words]) => html`<option value=${value} .selected=${value === chosen}>${words}</option>`,
      )}
    </select>`,
  );
}

/** Options of a filter, by name. A chosen value stays in the list, also if the profile does not know it. */
function optionsOf(
  name: FilterName,
  { choices, names, profile, valuesOf }: Filters,
): (readonly [string, string])[] {
  const chosen = choices.filters[name];
  const known: Record<FilterName, readonly string[]> = {
    channel: channelCodes,
    task: profile?.tasks.map(({ uri }) => uri) ?? [],
    department: profile?.departments.map(({ code }) => code) ?? [],
    perspective: perspectives,
    residentRole: residentRoles,
    messageKind: messageKinds,
    neighbourhood: valuesOf('neighbourhood'),
    issue: valuesOf('issue'),
  };
  const codes = chosen && !known[name].includes(chosen) ? [...known[name], chosen] : known[name];
  return codes
    .map((code) => [code, names.name(name, code)] as const)
    .sort(([, one], [, other]) => one.localeCompare(other, names.language));
}
