import * as Plot from '@observablehq/plot';
import type { Names } from '../names.js';
import type { ChartModel, Point, Series } from './model.js';

/** Width of a chart, and the notation of its figures. */
export interface Drawing {
  /** Width in pixels. */
  readonly width: number;
  readonly names: Names;
}

const ink = 'var(--_ink)';
const quiet = 'var(--_ink-quiet)';
const colour = 'var(--_action)';
const line = 'var(--_line)';
const style = { fontSize: '13px', overflow: 'visible' };
const dateOf = (day: string): Date => new Date(`${day.length === 7 ? `${day}-01` : day}T00:00:00Z`);
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const isNumber = (value: number | null | undefined): value is number => typeof value === 'number';

/** Draws a chart. It is a picture of the table behind it, and the words around it say what it shows. */
export function draw(model: ChartModel, drawing: Drawing): Element {
  if (model.mark === 'line') return lines(model, drawing, model.series[0], topOf(model), 220);
  if (model.mark === 'multiples') return multiples(model, drawing);
  const drawOne = model.mark === 'bars' ? bars : pairs;
  const parts = document.createElement('div');
  parts.className = 'parts';
  for (const series of model.series) {
    if (series.label) parts.append(titled(series.label, drawOne(model, drawing, series)));
    else parts.append(drawOne(model, drawing, series));
  }
  return parts;
}

function titled(label: string, chart: Element): Element {
  const part = document.createElement('div');
  const title = document.createElement('p');
  title.textContent = capital(label);
  part.append(title, chart);
  return part;
}

/** Small charts on one scale. Scores have the scale on which they were given. */
function multiples(model: ChartModel, drawing: Drawing): Element {
  const grid = document.createElement('div');
  grid.className = 'multiples';
  const few = model.series.length < 4 && drawing.width > 640;
  const least = few ? Math.floor(drawing.width / model.series.length) - 16 : drawing.width < 480 ? 124 : 190;
  const columns = Math.max(1, Math.floor((drawing.width + 16) / (least + 16)));
  const width = Math.floor((drawing.width - 16 * (columns - 1)) / columns);
  const top = topOf(model);
  for (const series of model.series) {
    const small = lines(model, { ...drawing, width }, series, top, few ? 180 : 110);
    grid.append(series.label ? titled(series.label, small) : small);
  }
  return grid;
}

/** Highest value of all series, so that small charts share their scale. */
function topOf({ series, kind }: ChartModel): number {
  const values = series.flatMap(({ points }) => points.flatMap(({ value, earlier }) => [value, earlier]));
  const top = Math.max(0, ...values.filter(isNumber));
  return top || (kind === 'share' ? 0.01 : 1);
}

function lines(
  { kind, step, hasEarlier }: ChartModel,
  { width, names }: Drawing,
  series: Series | undefined,
  top: number,
  height: number,
): Element {
  const points = (series?.points ?? []).map((point) => ({ ...point, date: dateOf(point.key) }));
  const every = Math.max(1, Math.ceil(points.length / Math.max(2, Math.floor(width / 80))));
  const ticks = points.filter((_, index) => index % every === 0).map(({ date }) => date);
  return Plot.plot({
    width,
    height,
    marginLeft: 52,
    marginRight: 24,
    marginTop: 12,
    marginBottom: 28,
    style,
    x: { type: 'utc', label: null, ticks, tickFormat: dateWords(names, step), tickSize: 4 },
    y: {
      domain: series?.ends ?? [0, top],
      nice: !series?.ends,
      label: null,
      ticks: height > 150 ? 5 : 3,
      tickFormat: (value: number) => names.figure(kind, value).replace(/[.,]0(?=%?$)/, ''),
      tickSize: 0,
    },
    marks: [
      Plot.gridY({ stroke: line, strokeOpacity: 1, ticks: height > 150 ? 5 : 3 }),
      ...(hasEarlier
        ? [
            Plot.lineY(points, {
              x: 'date',
              y: 'earlier',
              stroke: quiet,
              strokeWidth: 1.5,
              strokeDasharray: '5 4',
            }),
          ]
        : []),
      Plot.lineY(points, { x: 'date', y: 'value', stroke: colour, strokeWidth: 2.25 }),
      Plot.dot(
        points.filter((_, index) => hasDot(points, index)),
        {
          x: 'date',
          y: 'value',
          fill: colour,
          r: 3,
        },
      ),
    ],
  });
}

/**
 * Whether a point has a dot. Few points each have one; of many, only the last, and one without neighbours,
 * since it has no line.
 */
function hasDot(points: readonly Point[], index: number): boolean {
  const isAlone = !isNumber(points[index - 1]?.value) && !isNumber(points[index + 1]?.value);
  return points.length <= 16 || index === points.length - 1 || isAlone;
}

function dateWords({ language }: Names, step: string): (date: Date) => string {
  const words: Intl.DateTimeFormatOptions =
    step === 'month' ? { month: 'short' } : { day: 'numeric', month: 'short' };
  const format = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    ...words,
    timeZone: 'UTC',
  });
  return (date) => format.format(date);
}

/** Space for the names beside the bars. Longer names take two lines. */
function marginFor(points: readonly Point[], width: number): number {
  const longest = Math.max(0, ...points.map(({ label }) => label.length));
  return Math.min(Math.ceil(longest * 6.4) + 16, Math.max(96, Math.floor(width * 0.42)));
}

const isWrapped = (points: readonly Point[], width: number): boolean =>
  points.some(({ label }) => label.length * 6.4 + 16 > marginFor(points, width));

function rows(points: readonly Point[], width: number, marginBottom: number): Plot.PlotOptions {
  const marginLeft = marginFor(points, width);
  const wraps = isWrapped(points, width);
  return {
    width,
    height: points.length * (wraps ? 38 : 26) + 4 + marginBottom,
    marginLeft,
    marginTop: 4,
    marginBottom,
    style,
    y: { domain: points.map(({ key }) => key), label: null, tickSize: 0, axis: null },
  };
}

function rowNames(points: readonly Point[], width: number): Plot.Markish {
  return Plot.axisY({
    tickSize: 0,
    label: null,
    tickFormat: (key: string) => capital(points.find((point) => point.key === key)?.label ?? key),
    lineWidth: marginFor(points, width) / 13,
    fill: ink,
  });
}

function bars(
  { kind, hasEarlier }: ChartModel,
  { width, names }: Drawing,
  { points, ends }: Series,
): Element {
  const least = ends?.[0] ?? 0;
  const inset = isWrapped(points, width) ? 10 : 4;
  const shown = points.filter(({ value }) => isNumber(value));
  const top = ends?.[1] ?? Math.max(0, ...points.flatMap(({ value, earlier }) => [value ?? 0, earlier ?? 0]));
  return Plot.plot({
    ...rows(points, width, 4),
    marginRight: 56,
    x: { axis: null, domain: [least, top || 1] },
    marks: [
      rowNames(points, width),
      Plot.barX(shown, {
        x1: least,
        x2: 'value',
        y: 'key',
        fill: colour,
        insetTop: inset,
        insetBottom: inset,
      }),
      ...(hasEarlier
        ? [
            Plot.tickX(
              points.filter(({ earlier }) => isNumber(earlier)),
              {
                x: 'earlier',
                y: 'key',
                stroke: ink,
                strokeWidth: 3,
                insetTop: 1,
                insetBottom: 1,
              },
            ),
          ]
        : []),
      Plot.text(points, {
        x: ({ value, earlier }: Point) => Math.max(value ?? 0, hasEarlier ? (earlier ?? 0) : 0),
        y: 'key',
        text: ({ value }: Point) => names.figure(kind, value),
        textAnchor: 'start',
        dx: 6,
        fill: ink,
      }),
    ],
  });
}

function pairs({ kind }: ChartModel, { width, names }: Drawing, { points, ends }: Series): Element {
  const whole = points.filter(({ value, comparison }) => isNumber(value) && isNumber(comparison));
  const top = Math.max(0, ...points.flatMap(({ value, comparison }) => [value ?? 0, comparison ?? 0]));
  return Plot.plot({
    ...rows(points, width, 24),
    marginRight: 20,
    x: {
      label: null,
      domain: ends ?? [0, top || 1],
      nice: !ends,
      ticks: 5,
      tickFormat: (value: number) => names.figure(kind, value).replace(/[.,]0(?=%?$)/, ''),
      tickSize: 0,
    },
    marks: [
      rowNames(points, width),
      Plot.gridX({ stroke: line, strokeOpacity: 1, ticks: 5 }),
      Plot.link(whole, {
        x1: 'comparison',
        x2: 'value',
        y1: 'key',
        y2: 'key',
        stroke: quiet,
        strokeWidth: 2,
      }),
      Plot.dot(
        points.filter(({ comparison }) => isNumber(comparison)),
        {
          x: 'comparison',
          y: 'key',
          r: 5.5,
          fill: 'var(--_ground)',
          stroke: quiet,
          strokeWidth: 2,
        },
      ),
      Plot.dot(
        points.filter(({ value }) => isNumber(value)),
        { x: 'value', y: 'key', r: 5.5, fill: colour },
      ),
    ],
  });
}
