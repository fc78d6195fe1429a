import { isTimeKey, intervalsIn, intervalOf, type ReportPeriod, type TimeKey } from './calendar.js';
import type { FigureKind, ReportKey, ReportName } from './codes.js';
import type { CountColumn, CountRow, MarkColumn, Measured, OwnKey, ReportDefinition } from './definition.js';
import { keyValueOf } from './key-values.js';
import { hiddenRows, type HideableRow } from './hide.js';
import { measureOf, roundingFor, SafeCounts, smallestCount, type Rounding } from './safe-counts.js';
import type { Report, ReportQuery } from './schema.js';

/** The filters of a question about events, each on a column of the counts. */
export const eventFilters = ['channel', 'task', 'department', 'perspective', 'residentRole'] as const;

/** The filters of a question, each on a column of the counts. */
export const filterColumns = [...eventFilters, 'messageKind', 'neighbourhood', 'issue'] as const;
export type Filters = Pick<ReportQuery, (typeof filterColumns)[number]>;

/** A question of a report, with its period and keys filled in. */
export interface Question {
  report: ReportName;
  period: ReportPeriod;
  keys: readonly ReportKey[];
  filters: Filters;
}

/**
 * Returns the columns by which the store must group counts for a report, including the day if the report
 * needs it.
 */
export function columnsOf(
  definition: ReportDefinition,
  keys: readonly ReportKey[],
): (CountColumn & MarkColumn)[] {
  const columns = [...keys.filter((key) => !isTimeKey(key) && key !== 'answer'), ...definition.columns];
  return [...new Set(columns)] as (CountColumn & MarkColumn)[];
}

interface Row extends HideableRow {
  segment: string;
  interval: string | undefined;
}

/**
 * Makes a report from the counts of the store.
 *
 * @param rows counts from the first of January of the first year of the period up to its last day
 * @param secret the secret that chooses which of equally small rows is hidden; see `hiddenRows`
 */
export function makeReport(
  definition: ReportDefinition,
  question: Question,
  rows: readonly CountRow[],
  secret: string,
): Report {
  const rounding = roundingOf(question, definition);
  const { leastShown } = rounding;
  const counts = new SafeCounts(rounding);
  const timeKey = question.keys.find(isTimeKey);
  const found = collect(definition, question, rows, counts, timeKey);
  const total = segmentOf(question.filters, {});
  const figuresOf = (segment: string, interval?: string) =>
    definition.compute(
      measured(counts, rounding, segment, interval),
      measured(counts, rounding, total, interval),
    );
  const decisiveOf = (segment: string, interval?: string) =>
    counts.of(measureOf(segment, definition.decides), interval);
  // A row exists only if its rounded count is above zero, because a row alone would reveal that an event
  // happened.
  const shown = found.filter(({ segment }) => segment === total || decisiveOf(segment) > 0);
  for (const row of shown) row.count = decisiveOf(row.segment, row.interval);
  const hidden = hiddenRows(shown, leastShown, secret);
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
      ...figures(definition, leastShown, hidden.has(row) ? undefined : figuresOf(row.segment, row.interval)),
    })),
    totals: figures(
      definition,
      leastShown,
      decisive < leastShown ? undefined : figuresOf(total),
      definition.totals,
    ) as Report['totals'],
    hidden: hidden.size,
    smallest: smallestCount,
    roundedTo: rounding.to,
  };
}

/**
 * Returns the rounding of a question. Each filter and each key but time is an attribute of what is counted, and
 * so are the own keys of the report together.
 */
export function roundingOf(
  { keys, filters }: Pick<Question, 'keys' | 'filters'>,
  { ownKeys, roundsWithOwnKeys }: Pick<ReportDefinition, 'ownKeys' | 'roundsWithOwnKeys'> = {},
): Rounding {
  const attributes = new Set<string>(keys.filter((key) => !isTimeKey(key)));
  for (const column of filterColumns) if (filters[column] !== undefined) attributes.add(column);
  return roundingFor(attributes.size + (ownKeys || roundsWithOwnKeys ? 1 : 0));
}

function measured(
  counts: SafeCounts,
  { leastForFigures }: Rounding,
  segment: string,
  interval: string | undefined,
): Measured {
  return {
    of: (measure) => counts.of(measureOf(segment, measure), interval),
    numbers: (name) => counts.numbersOf(measureOf(segment, name), interval),
    leastForFigures,
  };
}

function figures(
  { figures: all }: ReportDefinition,
  leastShown: number,
  values: Record<string, number | undefined> | undefined,
  wanted: readonly string[] = all.map(({ key }) => key),
): Record<string, number | null> {
  return Object.fromEntries(
    all
      .filter(({ key }) => wanted.includes(key))
      .map(({ key, kind }) => [key, shownFigure(kind, leastShown, values?.[key])]),
  );
}

/**
 * Returns a figure as it is shown: a count only if it may be shown, a share in whole percents, others with
 * one decimal.
 */
function shownFigure(kind: FigureKind, leastShown: number, value: number | undefined): number | null {
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
  const total = segmentOf(filters, {});
  const intervals = timeKey ? intervalsIn(timeKey, period) : undefined;
  const addRows = (segment: string, values: (interval: string) => string[]) => {
    for (const one of intervals ?? [undefined]) {
      const name = JSON.stringify([segment, one]);
      if (!found.has(name)) found.set(name, { keys: values(one ?? ''), segment, interval: one, count: 0 });
    }
  };
  // A line over time has all its points, including those without events.
  if (timeKey && keys.length === 1 && !definition.ownKeys) addRows(total, (interval) => [interval]);
  for (const row of rows) {
    const own = ownValues(definition.ownKeys ?? [], row);
    const measures = definition.measures(row);
    if (measures.length === 0 || !own) continue;
    const interval = timeKey && row.interval !== '' ? intervalOf(timeKey, row.interval) : row.interval;
    const all = valuesOf(keys, filters, row);
    const segments = all.map((said) => segmentOf(filters, { ...said, ...own }));
    for (const set of new Set([...segments, total])) {
      for (const measure of measures) addMeasure(counts, set, measure, { ...row, interval });
    }
    if (row.interval === '') continue;
    all.forEach((said, index) => {
      addRows(segments[index] ?? total, (one) => [
        ...keys.map((key) => (isTimeKey(key) ? one : (said[key] ?? ''))),
        ...Object.values(own),
      ]);
    });
  }
  return [...found.values()];
}

/**
 * Returns the values of the keys for each row that a count belongs to: one, or one for each kind of a message. A
 * filter on the kind leaves that row alone, so that no row tells how many are of two kinds.
 */
function valuesOf(
  keys: readonly ReportKey[],
  filters: Filters,
  row: CountRow,
): readonly Record<string, string>[] {
  const attributes = keys.filter((key) => !isTimeKey(key));
  const said = Object.fromEntries(attributes.map((key) => [key, keyValueOf(row, key)]));
  if (!attributes.includes('messageKind')) return [said];
  const kinds =
    filters.messageKind === undefined ? (row.messageKind ?? '').split(' ') : [filters.messageKind];
  return kinds.map((messageKind) => ({ ...said, messageKind }));
}

function addMeasure(counts: SafeCounts, segment: string, measure: string, row: CountRow): void {
  const { year, interval, count } = row;
  const [, name, number] = /^(.+) (\d+)$/.exec(measure) ?? [];
  if (name === undefined) counts.add(measureOf(segment, measure), year, interval, count);
  else counts.addNumber(measureOf(segment, name), Number(number), year, interval, count);
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

/** Returns one name for a set of events, whether a filter or a key of a row selects it. */
export function segmentOf(filters: Filters, said: Record<string, string>): string {
  return JSON.stringify(
    Object.entries({ ...filters, ...said }).sort(([left], [right]) => (left < right ? -1 : 1)),
  );
}

/**
 * Sorts rows by time when time is a key, or else by count, the highest first. Equal rows are sorted by their
 * keys.
 */
function order(rows: readonly Row[], timeKey: TimeKey | undefined): Row[] {
  return [...rows].sort(
    (left, right) =>
      (timeKey ? compare(left.interval ?? '', right.interval ?? '') : right.count - left.count) ||
      compare(JSON.stringify(left.keys), JSON.stringify(right.keys)),
  );
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
