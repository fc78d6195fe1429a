import { scales, type ScaleCode } from '@plein/domain/feedback.js';
import { keyKinds, type Report } from '@plein/domain/reports.js';
import { isWhole, type Step } from '../period.js';
import type { Names } from '../names.js';
import type { ChartMark, ChartSpec } from './spec.js';

/** One value on a chart. Null means hidden, because it is about few people. */
export interface Point {
  /** The code or the day. */
  readonly key: string;
  readonly label: string;
  readonly value: number | null;
  /** The value in the period of comparison. */
  readonly earlier?: number | null | undefined;
  /** The figure that the value is compared with. */
  readonly comparison?: number | null | undefined;
}

/** One line, or the rows of one chart. */
export interface Series {
  readonly label: string;
  readonly points: readonly Point[];
  /** Ends of the scale, for scores on a scale. */
  readonly ends?: readonly [least: number, most: number] | undefined;
}

/** Content of a chart: only words and numbers, no codes. */
export interface ChartModel {
  readonly mark: ChartMark;
  /** Kind of the figures: count, share, score, days, ratio. */
  readonly kind: string;
  readonly figure: string;
  readonly comparison?: string | undefined;
  readonly step: Step;
  readonly series: readonly Series[];
  /** Number of rows that are not drawn. */
  readonly left: number;
  readonly hasEarlier: boolean;
}

type Row = Report['rows'][number];
type Columns = Report['columns'];

/** What a chart is made from, besides its report. */
export interface Making {
  readonly names: Names;
  readonly earlier?: Report | undefined;
  readonly step: Step;
}

const number = (value: Row[string] | undefined): number | null => (typeof value === 'number' ? value : null);
const timeKinds = ['day', 'week', 'month'];
const dayOf = (start: string): string => (start.length === 7 ? `${start}-01` : start);

/** Columns of a report that say what a row is about. */
export function keyColumns({ columns }: Report): Columns {
  return columns.filter(({ kind }) => (keyKinds as readonly string[]).includes(kind));
}

/** Makes the chart of a report from its rows, with those of the period of comparison beside them. */
export function chartModel(spec: ChartSpec, report: Report, making: Making): ChartModel {
  const isOverTime = spec.mark === 'line' || spec.mark === 'multiples';
  return {
    mark: spec.mark,
    kind: report.columns.find(({ key }) => key === spec.figure)?.kind ?? 'count',
    figure: spec.figure,
    comparison: spec.comparison,
    step: making.step,
    hasEarlier: making.earlier !== undefined,
    ...(isOverTime ? lines(spec, report, making) : rows(spec, report, making)),
  };
}

/** Values of some keys of a row, in words. An empty `about` means the whole, which needs no word. */
function labelOf(keys: Columns, row: Row, names: Names): string {
  return keys
    .filter(({ key, kind }) => kind !== 'about' || row[key] !== '')
    .map(({ key, kind }) => names.name(kind, row[key]))
    .join(', ');
}

const codeOf = (keys: Columns, row: Row): string => JSON.stringify(keys.map(({ key }) => row[key] ?? ''));

function endsOf(keys: Columns, row: Row | undefined): Series['ends'] {
  const key = keys.find(({ kind }) => kind === 'scale')?.key;
  const scale = key === undefined ? undefined : scales[row?.[key] as ScaleCode];
  return scale && [scale.least, scale.most];
}

const sumOf = ({ points }: Series): number => points.reduce((sum, { value }) => sum + (value ?? 0), 0);

function lines(
  { figure, most = 12 }: ChartSpec,
  report: Report,
  { names, earlier, step }: Making,
): Pick<ChartModel, 'series' | 'left'> {
  const keys = keyColumns(report);
  const time = keys.find(({ kind }) => timeKinds.includes(kind))?.key ?? step;
  const others = keys.filter(({ key }) => key !== time);
  const whole = wholeRows(report, time, step);
  const before = earlier && wholeRows(earlier, time, step);
  const starts = daysOf(whole, time);
  const startsBefore = before && daysOf(before, time);
  const all = [...new Set(whole.map((row) => codeOf(others, row)))].map((code): Series => {
    const own = new Map(whole.filter((row) => codeOf(others, row) === code).map((row) => [row[time], row]));
    const then = new Map(
      before?.filter((row) => codeOf(others, row) === code).map((row) => [row[time], row]),
    );
    const [first] = own.values();
    return {
      label: first ? labelOf(others, first, names) : '',
      ends: endsOf(others, first),
      points: starts.map((start, index) => {
        const row = own.get(start);
        const rowBefore = then.get(startsBefore?.[index] ?? '');
        return {
          key: start,
          label: names.name(step, start),
          value: row ? number(row[figure]) : absent(report, figure),
          ...(before && { earlier: rowBefore ? number(rowBefore[figure]) : undefined }),
        };
      }),
    };
  });
  const shown = all.filter(({ points }) => points.some(({ value }) => value !== null));
  const series = shown.sort((one, other) => sumOf(other) - sumOf(one)).slice(0, most);
  return { series, left: all.length - series.length };
}

function daysOf(rowsOfTime: readonly Row[], time: string): string[] {
  return [...new Set(rowsOfTime.map((row) => String(row[time])))].sort();
}

/** A count without a row is 0; a share without a row is unknown. */
function absent(report: Report, figure: string): number | null {
  return report.columns.find(({ key }) => key === figure)?.kind === 'count' ? 0 : null;
}

function wholeRows(report: Report, time: string, step: Step): Row[] {
  return report.rows.filter((row) => isWhole(dayOf(String(row[time])), step, report));
}

function rows(
  spec: ChartSpec,
  report: Report,
  { names, earlier }: Making,
): Pick<ChartModel, 'series' | 'left'> {
  const keys = keyColumns(report);
  const each = keys.filter(({ kind }) => kind === spec.each);
  const others = keys.filter(({ kind }) => kind !== spec.each);
  const before = new Map(earlier?.rows.map((row) => [codeOf(keys, row), row]));
  let left = 0;
  const series = [...new Set(report.rows.map((row) => codeOf(each, row)))].map((code): Series => {
    const own = report.rows.filter((row) => codeOf(each, row) === code);
    const points = own.map((row): Point => {
      const then = before.get(codeOf(keys, row));
      return {
        key: codeOf(others, row),
        label: labelOf(others, row, names),
        value: number(row[spec.figure]),
        ...(then && { earlier: number(then[spec.figure]) }),
        ...(spec.comparison && { comparison: number(row[spec.comparison]) }),
      };
    });
    const shown = sorted(
      points.filter((point) => isShown(point, spec)),
      spec,
    ).slice(0, spec.most ?? 12);
    left += points.length - shown.length;
    const [first] = own;
    return { label: first ? labelOf(each, first, names) : '', points: shown, ends: endsOf(each, first) };
  });
  return { series: series.filter(({ points }) => points.length > 0), left };
}

/** Whether a point is drawn. A hidden value has no bar: the table says that it is hidden. */
function isShown({ value, comparison }: Point, { mark }: ChartSpec): boolean {
  return value !== null && (mark !== 'pairs' || typeof comparison === 'number');
}

/** Sorts points, largest or smallest first. Pairs are sorted by the difference between their figures. */
function sorted(points: readonly Point[], spec: ChartSpec): Point[] {
  const weight = ({ value, comparison }: Point): number =>
    spec.mark === 'pairs' && typeof comparison === 'number'
      ? Math.abs((value ?? 0) - comparison)
      : (value ?? -Infinity);
  const direction = spec.first === 'smallest' ? -1 : 1;
  return [...points].sort((one, other) => direction * (weight(other) - weight(one)));
}
