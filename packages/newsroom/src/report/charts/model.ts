import { keyKinds, type Report } from '@plein/domain/reports.js';
import { isWhole, type Days, type Step } from '../period.js';
import type { Names } from '../names.js';
import type { ChartMark, ChartSpec } from './spec.js';

/** One value on a chart. Null is hidden, because it is about few people. */
export interface Point {
  /** The code or the day. */
  readonly key: string;
  readonly label: string;
  readonly value: number | null;
  /** The same in the period that is compared with. */
  readonly earlier?: number | null | undefined;
  /** The figure that it stands against. */
  readonly against?: number | null | undefined;
}

/** One line, or all bars. */
export interface Series {
  readonly label: string;
  readonly points: readonly Point[];
}

/** What is drawn and told: no codes any more, only words and numbers. */
export interface ChartModel {
  readonly mark: ChartMark;
  /** Kind of the figures: count, share, score, days, ratio. */
  readonly kind: string;
  readonly figure: string;
  readonly against?: string | undefined;
  readonly step: Step;
  readonly series: readonly Series[];
  /** How many rows there are beside those that are drawn. */
  readonly left: number;
  readonly hasEarlier: boolean;
}

type Row = Report['rows'][number];

const number = (value: Row[string] | undefined): number | null => (typeof value === 'number' ? value : null);
const timeKinds = ['day', 'week', 'month'];

/** The columns of a report that say what a row is. */
export function keyColumns({ columns }: Report): Report['columns'] {
  return columns.filter(({ kind }) => (keyKinds as readonly string[]).includes(kind));
}

/** Makes the chart of a report from its rows, with those of the period before beside them. */
export function chartModel(
  spec: ChartSpec,
  report: Report,
  { names, earlier, step }: { names: Names; earlier?: Report | undefined; step: Step },
): ChartModel {
  const keys = keyColumns(report);
  const time = keys.find(({ kind }) => timeKinds.includes(kind));
  const kind = report.columns.find(({ key }) => key === spec.figure)?.kind ?? 'count';
  const shared = {
    mark: spec.mark,
    kind,
    figure: spec.figure,
    against: spec.against,
    step,
    hasEarlier: earlier !== undefined,
  };
  if (spec.mark === 'line' || spec.mark === 'multiples') {
    return { ...shared, ...lines(spec, report, { names, earlier, step, time: time?.key ?? 'week' }) };
  }
  const points = report.rows.map((row) => point(spec, report, row, names, matching(earlier, keys, row)));
  const shown = sorted(points, spec).slice(0, spec.most ?? 12);
  return { ...shared, series: [{ label: '', points: shown }], left: points.length - shown.length };
}

interface Lines {
  readonly names: Names;
  readonly earlier: Report | undefined;
  readonly step: Step;
  readonly time: string;
}

function lines(
  { figure, most = 12 }: ChartSpec,
  report: Report,
  { names, earlier, step, time }: Lines,
): Pick<ChartModel, 'series' | 'left'> {
  const split = keyColumns(report).find(({ key }) => key !== time);
  const rows = wholeRows(report, time, step);
  const before = earlier && wholeRows(earlier, time, step);
  const starts = daysOf(rows, time);
  const startsBefore = before && daysOf(before, time);
  const codes = split ? [...new Set(rows.map((row) => row[split.key] ?? null))] : [null];
  const all = codes.map((code) => {
    const isOwn = (row: Row): boolean => !split || (row[split.key] ?? null) === code;
    const own = rows.filter(isOwn);
    const ownBefore = before?.filter(isOwn);
    return {
      label: split ? names.name(split.kind, code) : '',
      points: starts.map((start, index) => {
        const row = own.find((candidate) => candidate[time] === start);
        const then = ownBefore?.find((candidate) => candidate[time] === startsBefore?.[index]);
        return {
          key: start,
          label: names.name(step, start),
          value: row ? number(row[figure]) : absent(report, figure),
          ...(before && { earlier: then ? number(then[figure]) : undefined }),
        };
      }),
    };
  });
  const series = all.sort((one, other) => sumOf(other) - sumOf(one)).slice(0, most);
  return { series, left: all.length - series.length };
}

function daysOf(rows: readonly Row[], time: string): string[] {
  return [...new Set(rows.map((row) => String(row[time])))].sort();
}

/** A count without a row is nought; a share without a row is not known. */
function absent(report: Report, figure: string): number | null {
  return report.columns.find(({ key }) => key === figure)?.kind === 'count' ? 0 : null;
}

const sumOf = ({ points }: Series): number => points.reduce((sum, { value }) => sum + (value ?? 0), 0);

function wholeRows(report: Report, time: string, step: Step): Row[] {
  const days: Days = { from: report.from, to: report.to };
  return report.rows.filter((row) => isWhole(dayOf(String(row[time])), step, days));
}

const dayOf = (start: string): string => (start.length === 7 ? `${start}-01` : start);

function point(
  { figure, against }: ChartSpec,
  report: Report,
  row: Row,
  names: Names,
  before: Row | undefined,
): Point {
  const keys = keyColumns(report);
  return {
    key: keys.map(({ key }) => String(row[key])).join(' '),
    label: keys.map(({ key, kind }) => names.name(kind, row[key])).join(' – '),
    value: number(row[figure]),
    ...(before && { earlier: number(before[figure]) }),
    ...(against && { against: number(row[against]) }),
  };
}

function matching(earlier: Report | undefined, keys: Report['columns'], row: Row): Row | undefined {
  return earlier?.rows.find((candidate) => keys.every(({ key }) => candidate[key] === row[key]));
}

/** The largest first; what is hidden last. Pairs: what lies furthest apart first. */
function sorted(points: readonly Point[], spec: ChartSpec): Point[] {
  const weight = ({ value, against }: Point): number => {
    if (value === null) return -Infinity;
    return spec.mark === 'pairs' && typeof against === 'number' ? Math.abs(value - against) : value;
  };
  return [...points].sort((one, other) => weight(other) - weight(one));
}
