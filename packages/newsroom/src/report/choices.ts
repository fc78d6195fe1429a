import { longestPeriod, reportNames, type ReportName } from '@plein/domain/reports.js';
import {
  comparedDays,
  comparisons,
  dayAfter,
  isDay,
  lastSunday,
  lengthOf,
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
  const own = isDay(from) && isDay(to) && !wrongDays({ from, to }) ? { from, to } : undefined;
  const report = reportNames.find((name) => name === chosen['report']) ?? 'volume';
  const preset = presets.find((name) => name === chosen['period']) ?? '13-weeks';
  const filters = filterNames.flatMap((name) => (chosen[name] ? [[name, chosen[name]] as const] : []));
  return {
    report,
    period: own ? 'own' : preset,
    days:
      report === 'rising'
        ? withWeeksBefore(own ?? presetDays(preset, now))
        : (own ?? presetDays(preset, now)),
    comparison:
      comparisons.find((name) => name === chosen['compare']) ?? usualComparison(own ? 'own' : preset),
    filters: Object.fromEntries(filters),
  };
}

/** A year is compared with the year before it; any other time with the time right before. */
function usualComparison(period: Choices['period']): Comparison {
  return period === 'this-year' || period === 'last-year' ? 'year' : 'before';
}

/** What is wrong with two days as a period: the API takes two years at most. */
export function wrongDays(days: Days): 'order' | 'long' | undefined {
  if (days.from > days.to) return 'order';
  return lengthOf(days) > longestPeriod ? 'long' : undefined;
}

/** What rises shows in the last whole week, against the twelve before it. */
function withWeeksBefore({ from, to }: Days): Days {
  const first = dayAfter(lastSunday(to), -90);
  return { from: first < from ? first : from, to };
}

/** The period that is compared with, if any: what rises is compared with the weeks before already. */
export function earlierDays({ report, days, comparison }: Choices): Days | undefined {
  return comparison === 'none' || report === 'rising' ? undefined : comparedDays(days, comparison);
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
