import { html, nothing, type TemplateResult } from 'lit';
import { downloadIcon, notice, table } from '@plein/components/parts.js';
import { chart } from './charts/chart.js';
import { chartModel, keyColumns, type ChartModel } from './charts/model.js';
import type { ChartSpec } from './charts/spec.js';
import type { Choices } from './choices.js';
import type { Names } from './names.js';
import { stepOf } from './period.js';
import type { Answered, ChartState } from './report.controller.js';
import { figureName, type ReportTerms } from './report.terms.js';
import { sentenceOf } from './sentences.js';

/** What a chart with its texts is made from. */
export interface ChartPanel {
  readonly spec: ChartSpec;
  readonly state: ChartState;
  readonly choices: Choices;
  readonly terms: ReportTerms;
  readonly names: Names;
  /** URL of the figures as a file. */
  readonly fileUrl: (format?: 'csv') => string;
}

/** Returns the model for an answer, so that a chart is drawn again only when its figures change. */
export type ModelOf = (spec: ChartSpec, answered: Answered) => ChartModel;

/** Makes each model once, and stores it by report. */
export function modelsFor(names: () => Names, choices: () => Choices): ModelOf {
  const made = new WeakMap<object, { names: Names; models: Map<string, ChartModel> }>();
  return (spec, { report, earlier }) => {
    const known = made.get(report);
    const entry =
      known?.names === names() ? known : { names: names(), models: new Map<string, ChartModel>() };
    made.set(report, entry);
    const model =
      entry.models.get(spec.id) ??
      chartModel(spec, report, { names: entry.names, earlier, step: stepOf(choices().days, spec.isSparse) });
    entry.models.set(spec.id, model);
    return model;
  };
}

/** A chart with its title, a sentence that says what it shows, and the table behind it. */
export function chartPanel(panel: ChartPanel, modelOf: ModelOf): TemplateResult {
  const { spec, state, terms } = panel;
  return html`
    <section class="card ${spec.mark}" aria-labelledby="title-${spec.id}">
      <h2 id="title-${spec.id}">${terms.charts[spec.id] ?? spec.id}</h2>
      ${
        'value' in state
          ? shown(panel, state.value, modelOf(spec, state.value))
          : state.status === 'failed'
            ? notice('negative', terms.failed)
            : html`<p class="quiet waiting">${terms.loading}</p>`
      }
    </section>
  `;
}

function shown(panel: ChartPanel, { report, earlier }: Answered, model: ChartModel): TemplateResult {
  const { spec, terms, names, fileUrl } = panel;
  const sentence = sentenceOf(model, names);
  const isEmpty = model.series.every(({ points }) => points.every(({ value }) => value === null));
  return html`
    <p class="sentence">${sentence}</p>
    ${
      isEmpty
        ? nothing
        : html`
            ${legend(panel, model)}
            <div
              class="chart"
              role="img"
              aria-label="${terms.charts[spec.id] ?? spec.id}. ${sentence}"
              ${chart(model, names)}
            ></div>
          `
    }
    ${model.left > 0 && !isEmpty ? html`<p class="quiet small">${terms.left(model.left)}</p>` : nothing}
    <details class="behind">
      <summary>${terms.table}</summary>
      ${reportTable(panel, report, earlier)}
      ${
        report.hidden > 0
          ? html`<p class="quiet small">${terms.hidden(report.hidden, report.smallest)}</p>`
          : nothing
      }
      ${report.roundedTo > 1 ? html`<p class="quiet small">${terms.rounded(report.roundedTo)}</p>` : nothing}
      <p class="files no-print">
        ${downloadIcon} ${terms.download}
        <a class="alone" href=${fileUrl('csv')} download="${report.report}-${spec.id}.csv">CSV</a>
        <a class="alone" href=${fileUrl()} download="${report.report}-${spec.id}.json">JSON</a>
      </p>
    </details>
  `;
}

function legend(
  { spec, choices, terms }: ChartPanel,
  { hasEarlier }: ChartModel,
): TemplateResult | typeof nothing {
  if (spec.mark === 'pairs') {
    return html`<p class="legend small">
      <span class="key dot">${figureName(terms, choices.report, spec.figure)}</span>
      <span class="key ring">${figureName(terms, choices.report, spec.comparison ?? '')}</span>
    </p>`;
  }
  if (!hasEarlier || choices.comparison === 'none') return nothing;
  return html`<p class="legend small">
    <span class="key now-${spec.mark}">${terms.thisPeriod}</span>
    <span class="key then-${spec.mark}">${terms.earlierPeriods[choices.comparison]}</span>
  </p>`;
}

/** The whole report as a table. In a comparison, each figure has the earlier one beside it. */
function reportTable(
  { spec, choices, terms, names }: ChartPanel,
  report: Answered['report'],
  earlier: Answered['earlier'],
): TemplateResult {
  const keys = keyColumns(report);
  const figures = report.columns.filter((column) => !keys.includes(column));
  const hasTime = keys.some(({ kind }) => ['day', 'week', 'month'].includes(kind));
  const compared = hasTime ? undefined : earlier;
  const then = choices.comparison === 'none' ? '' : terms.earlierPeriods[choices.comparison];
  return table({
    id: `table-${spec.id}`,
    caption: `${terms.charts[spec.id] ?? spec.id}: ${terms.table.toLowerCase()}`,
    hidesCaption: true,
    columns: [
      ...keys.map(({ kind }) => ({ label: terms.keys[kind] ?? kind })),
      ...figures.flatMap(({ key }) => {
        const label = figureName(terms, choices.report, key);
        return [
          { label, numeric: true },
          ...(compared ? [{ label: `${label}, ${then}`, numeric: true }] : []),
        ];
      }),
    ],
    rows: report.rows.map((row) => {
      const before = compared?.rows.find((candidate) => keys.every(({ key }) => candidate[key] === row[key]));
      return [
        ...keys.map(({ key, kind }) => names.name(kind, row[key])),
        ...figures.flatMap(({ key, kind }) => [
          names.figure(kind, row[key]),
          ...(compared ? [names.figure(kind, before?.[key])] : []),
        ]),
      ];
    }),
  });
}
