import { reportNames, type ReportName } from '@plein/domain/reports.js';
import {
  comparedDays,
  comparisons,
  isDay,
  presetDays,
  presets,
  type Comparison,
  type Days,
  type Preset,
} from './period.js';

/** What a report can be narrowed to, by the names of the API. */
export const filterNames = ['channel', 'task', 'department', 'perspective', 'residentRole'] as const;
export type FilterName = (typeof filterNames)[number];

/** Everything that is chosen on the page, as read from the address. */
export interface Choices {
  readonly report: ReportName;
  /** `own`: two dates. */
  readonly period: Preset | 'own';
  readonly days: Days;
  readonly comparison: Comparison;
  readonly filters: Readonly<Partial<Record<FilterName, string>>>;
}

/** Reads the choices from the address; what is missing or cannot be is what the page shows first. */
export function choicesOf(chosen: Readonly<Record<string, string | undefined>>, now: Date): Choices {
  const { from, to } = chosen;
  const own = isDay(from) && isDay(to) && from <= to ? { from, to } : undefined;
  const preset = presets.find((name) => name === chosen['period']) ?? '13-weeks';
  const filters = filterNames.flatMap((name) => (chosen[name] ? [[name, chosen[name]] as const] : []));
  return {
    report: reportNames.find((name) => name === chosen['report']) ?? 'volume',
    period: own ? 'own' : preset,
    days: own ?? presetDays(preset, now),
    comparison: comparisons.find((name) => name === chosen['compare']) ?? 'before',
    filters: Object.fromEntries(filters),
  };
}

/** The period that is compared with, if any. */
export function earlierDays({ days, comparison }: Choices): Days | undefined {
  return comparison === 'none' ? undefined : comparedDays(days, comparison);
}

/** What a chart asks: which rows, over which days. */
export interface Asked {
  readonly by?: string | undefined;
  readonly split?: string | undefined;
  readonly format?: 'csv' | undefined;
}

/** The path of a report in the API with its parameters. */
export function reportPath({ report, filters }: Choices, days: Days, asked: Asked = {}): string {
  const given = { ...days, ...asked, ...filters };
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(given)) if (value) parameters.set(name, value);
  return `/v1/reports/${report}?${parameters.toString()}`;
}
