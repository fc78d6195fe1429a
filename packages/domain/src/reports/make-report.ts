import { isTimeKey, stretchesIn, stretchOf, type ReportPeriod, type TimeKey } from './calendar.js';
import type { FigureKind, ReportKey, ReportName } from './codes.js';
import type { CountColumn, CountRow, Measured, OwnKey, ReportDefinition } from './definition.js';
import { hiddenRows, type HideableRow } from './hide.js';
import { leastShown, measureOf, roundedTo, SafeCounts, smallestCount } from './safe-counts.js';
import type { Report, ReportQuery } from './schema.js';

/** The filters of a question, each on a column of the counts. */
export const filterColumns = ['channel', 'task', 'department', 'perspective', 'residentRole'] as const;
export type Filters = Pick<ReportQuery, (typeof filterColumns)[number]>;

/** A question as a report reads it: with its period and keys filled in. */
export interface Question {
  report: ReportName;
  period: ReportPeriod;
  keys: readonly ReportKey[];
  filters: Filters;
}

/** The columns by which the store must tell counts apart for a report, and whether it needs days. */
export function columnsOf(definition: ReportDefinition, keys: readonly ReportKey[]): CountColumn[] {
  return [...new Set([...keys.filter((key) => !isTimeKey(key)), ...definition.columns])] as CountColumn[];
}

interface Row extends HideableRow {
  universe: string;
  stretch: string | undefined;
}

/**
 * A report out of the counts of the store.
 *
 * @param rows counts from the first of January of the first year of the period up to its last day
 * @param secret what the rounding hangs on; see `SafeCounts`
 */
export function makeReport(
  definition: ReportDefinition,
  question: Question,
  rows: readonly CountRow[],
  secret: string,
): Report {
  const counts = new SafeCounts(secret);
  const timeKey = question.keys.find(isTimeKey);
  const found = collect(definition, question, rows, counts, timeKey);
  const total = universeOf(question.filters, {});
  const figuresOf = (universe: string, stretch?: string) =>
    definition.compute(measured(counts, universe, stretch), measured(counts, total, stretch));
  const decisiveOf = (universe: string, stretch?: string) =>
    counts.of(measureOf(universe, definition.decides), stretch);
  // Whether there is a row hangs on rounded counts too: that something happened at all is not told.
  const shown = found.filter(({ universe }) => universe === total || decisiveOf(universe) > 0);
  for (const row of shown) row.count = decisiveOf(row.universe, row.stretch);
  const hidden = hiddenRows(shown, leastShown);
  const decisive = decisiveOf(total);
  const ownKeys = definition.ownKeys ?? [];
  const columns = [
    ...question.keys.map((key) => ({ key, kind: key })),
    ...ownKeys.map(({ key, kind }) => ({ key, kind })),
  ];
  return {
    report: question.report,
    ...question.period,
    columns: [...columns, ...definition.figures],
    rows: order(shown, timeKey).map((row) => ({
      ...Object.fromEntries(columns.map(({ key }, index) => [key, row.keys[index] ?? ''])),
      ...figures(definition, hidden.has(row) ? undefined : figuresOf(row.universe, row.stretch)),
    })),
    totals: figures(
      definition,
      decisive < leastShown ? undefined : figuresOf(total),
      definition.totals,
    ) as Report['totals'],
    hidden: hidden.size,
    smallest: smallestCount,
    roundedTo,
  };
}

function measured(counts: SafeCounts, universe: string, stretch: string | undefined): Measured {
  return {
    of: (measure) => counts.of(measureOf(universe, measure), stretch),
    numbers: (name) =>
      counts
        .numbersOf(name, universe)
        .map((number) => ({ number, count: counts.of(measureOf(universe, `${name} ${number}`), stretch) })),
  };
}

function figures(
  { figures: all }: ReportDefinition,
  values: Record<string, number | undefined> | undefined,
  wanted: readonly string[] = all.map(({ key }) => key),
): Record<string, number | null> {
  return Object.fromEntries(
    all
      .filter(({ key }) => wanted.includes(key))
      .map(({ key, kind }) => [key, shownFigure(kind, values?.[key])]),
  );
}

/** Counts as far as they may be shown, shares in whole percents, everything else in one decimal. */
function shownFigure(kind: FigureKind, value: number | undefined): number | null {
  if (value === undefined || (kind === 'count' && value < leastShown)) return null;
  if (kind === 'count') return value;
  const digits = kind === 'share' ? 100 : 10;
  return Math.round(value * digits) / digits;
}

function collect(
  definition: ReportDefinition,
  { keys, filters, period }: Question,
  rows: readonly CountRow[],
  counts: SafeCounts,
  timeKey: TimeKey | undefined,
): Row[] {
  const found = new Map<string, Row>();
  const total = universeOf(filters, {});
  const stretches = timeKey ? stretchesIn(timeKey, period) : undefined;
  const addRows = (universe: string, values: (stretch: string) => string[]) => {
    for (const one of stretches ?? [undefined]) {
      const name = JSON.stringify([universe, one]);
      if (!found.has(name)) found.set(name, { keys: values(one ?? ''), universe, stretch: one, count: 0 });
    }
  };
  // A line over time has all its points, also where nothing happened.
  if (timeKey && keys.length === 1 && !definition.ownKeys) addRows(total, (stretch) => [stretch]);
  for (const row of rows) {
    const own = ownValues(definition.ownKeys ?? [], row);
    const measures = definition.measures(row);
    if (measures.length === 0 || !own) continue;
    const stretch = timeKey && row.stretch !== '' ? stretchOf(timeKey, row.stretch) : row.stretch;
    const said = Object.fromEntries(
      keys.filter((key) => !isTimeKey(key)).map((key) => [key, row[key as CountColumn] ?? '']),
    );
    const universe = universeOf(filters, { ...said, ...own });
    counts.note(universe, measures);
    counts.note(total, measures);
    for (const measure of measures) {
      counts.add(measureOf(universe, measure), row.year, stretch, row.count);
      if (universe !== total) counts.add(measureOf(total, measure), row.year, stretch, row.count);
    }
    if (row.stretch === '') continue;
    addRows(universe, (one) => [
      ...keys.map((key) => (isTimeKey(key) ? one : (said[key] ?? ''))),
      ...Object.values(own),
    ]);
  }
  return [...found.values()];
}

function ownValues(ownKeys: readonly OwnKey[], row: CountRow): Record<string, string> | undefined {
  const values: Record<string, string> = {};
  for (const { key, of } of ownKeys) {
    const value = of(row);
    if (value === undefined) return undefined;
    values[key] = value;
  }
  return values;
}

/** One name for a set of events, whether a filter or a key of a row chose it. */
export function universeOf(filters: Filters, said: Record<string, string>): string {
  return JSON.stringify(
    Object.entries({ ...filters, ...said }).sort(([left], [right]) => (left < right ? -1 : 1)),
  );
}

/** By time where time is a key, else the most first; rows that are alike in that, by their keys. */
function order(rows: readonly Row[], timeKey: TimeKey | undefined): Row[] {
  return [...rows].sort(
    (left, right) =>
      (timeKey ? compare(left.stretch ?? '', right.stretch ?? '') : right.count - left.count) ||
      compare(left.keys.join(' '), right.keys.join(' ')),
  );
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
