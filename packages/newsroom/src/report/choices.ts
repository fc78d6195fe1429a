import {
  filterColumns,
  keysFor,
  longestPeriod,
  reportDefinition,
  reportNames,
  type ReportName,
} from '@plein/domain/reports.js';
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

export type FilterName = (typeof filterColumns)[number];

/** Filters that a report has, by the names of the API. */
export function filtersOf(report: ReportName): FilterName[] {
  const keys: readonly string[] = keysFor(reportDefinition(report === 'rising' ? 'volume' : report));
  return filterColumns.filter((name) => keys.includes(name));
}

/** All choices on the page, as read from the address. */
export interface Choices {
  readonly report: ReportName;
  /** `own` means two dates. */
  readonly period: Preset | 'own';
  readonly days: Days;
  readonly comparison: Comparison;
  readonly filters: Readonly<Partial<Record<FilterName, string>>>;
}

/** Reads the choices from the address. A missing or invalid choice gets the default of the page. */
export function choicesOf(chosen: Readonly<Record<string, string | undefined>>, now: Date): Choices {
  const { from, to } = chosen;
  const own = isDay(from) && isDay(to) && !wrongDays({ from, to }) ? { from, to } : undefined;
  const report = reportNames.find((name) => name === chosen['report']) ?? 'volume';
  const preset = presets.find((name) => name === chosen['period']) ?? '13-weeks';
  const filters = filtersOf(report).flatMap((name) => (chosen[name] ? [[name, chosen[name]] as const] : []));
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

/** Default comparison: a year with the year before it, any other period with the one right before it. */
function usualComparison(period: Choices['period']): Comparison {
  return period === 'this-year' || period === 'last-year' ? 'year' : 'before';
}

/** Returns what is wrong with two days as a period. The API takes two years at most. */
export function wrongDays(days: Days): 'order' | 'long' | undefined {
  if (days.from > days.to) return 'order';
  return lengthOf(days) > longestPeriod ? 'long' : undefined;
}

/** Extends a period to the 13 weeks that `rising` needs: the last whole week, and the twelve before it. */
function withWeeksBefore({ from, to }: Days): Days {
  const first = dayAfter(lastSunday(to), -90);
  return { from: first < from ? first : from, to };
}

/** The earlier period of the comparison, if any. The report `rising` already compares with earlier weeks. */
export function earlierDays({ report, days, comparison }: Choices): Days | undefined {
  return comparison === 'none' || report === 'rising' ? undefined : comparedDays(days, comparison);
}

/** What a chart requests besides the days and the filters: its keys and the format. */
export interface Asked {
  readonly by?: string | undefined;
  readonly split?: string | undefined;
  readonly format?: 'csv' | undefined;
  /** Whose spreadsheet opens the file. */
  readonly language?: string | undefined;
}

/** Path of a report in the API, with its parameters. */
export function reportPath({ report, filters }: Choices, days: Days, asked: Asked = {}): string {
  const given = { ...days, ...asked, ...filters };
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(given)) if (value) parameters.set(name, value);
  return `/v1/reports/${report}?${parameters.toString()}`;
}
