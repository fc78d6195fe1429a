import type { ChartModel, Point, Series } from './charts/model.js';
import type { Names } from './names.js';
import { sentenceWords } from './sentences.words.js';

type Shown = Point & { readonly value: number };

const isShown = (point: Point): point is Shown => point.value !== null;
const shownOf = (series: Series | undefined): Shown[] => (series?.points ?? []).filter(isShown);

/** The point with the highest value; the first one if several have it. */
function highest(points: readonly Shown[]): Shown | undefined {
  return points.reduce<Shown | undefined>(
    (top, point) => (top && top.value >= point.value ? top : point),
    undefined,
  );
}

function lowest(points: readonly Shown[]): Shown | undefined {
  return points.reduce<Shown | undefined>(
    (low, point) => (low && low.value <= point.value ? low : point),
    undefined,
  );
}

/** What a chart shows, in one or two sentences computed from its figures. */
export function sentenceOf(model: ChartModel, names: Names): string {
  const words = sentenceWords[names.language];
  const figure = (value: number): string => names.figure(model.kind, value);
  if (model.mark === 'multiples' || model.series.length < 2) return sentenceFor(model, words, figure);
  return model.series
    .slice(0, 2)
    .map((one) => words.about(one.label, sentenceFor({ ...model, series: [one] }, words, figure)))
    .join(' ');
}

function sentenceFor(model: ChartModel, words: Words, figure: Figure): string {
  switch (model.mark) {
    case 'line':
      return lineSentence(model, words, figure);
    case 'multiples':
      return multiplesSentence(model, words, figure);
    case 'pairs':
      return pairsSentence(model, words, figure);
    case 'bars':
      return barsSentence(model, words, figure);
  }
}

type Words = (typeof sentenceWords)['nl'];
type Figure = (value: number) => string;

function lineSentence({ series: [first], kind, step }: ChartModel, words: Words, figure: Figure): string {
  const points = shownOf(first);
  const [top, low] = [highest(points), lowest(points)];
  if (!top || !low) return words.nothing;
  if (points.length === 1) return words.only(at(top, figure));
  if (top.value === low.value) return words.level(figure(top.value), words.steps[step]);
  if (kind !== 'count') return words.between(at(top, figure), at(low, figure));
  const mean = points.reduce((sum, { value }) => sum + value, 0) / points.length;
  return words.peak(at(top, figure), figure(mean), words.steps[step]);
}

/** Sentence about the series with the largest change from the first half of the period to the second. */
function multiplesSentence({ series, step, kind }: ChartModel, words: Words, figure: Figure): string {
  const changes = series.flatMap((one) => {
    const points = shownOf(one);
    const half = Math.floor(points.length / 2);
    if (half === 0) return [];
    const [before, after] = [meanOf(points.slice(0, half)), meanOf(points.slice(-half))];
    return [{ label: one.label, before, after }];
  });
  const most = changes.reduce<(typeof changes)[number] | undefined>(
    (top, change) =>
      top && Math.abs(top.after - top.before) >= Math.abs(change.after - change.before) ? top : change,
    undefined,
  );
  if (!most) return words.nothing;
  const [before, after] = [figure(most.before), figure(most.after)];
  if (before === after) return words.noChange;
  return words.change(most.label, before, after, kind === 'count' ? words.steps[step] : undefined);
}

function barsSentence(model: ChartModel, words: Words, figure: Figure): string {
  const points = shownOf(model.series[0]);
  const [first, second] = points;
  const [top, low] = [highest(points), lowest(points)];
  if (!first || !top || !low) return words.nothing;
  if (model.kind !== 'count') {
    return points.length === 1
      ? words.only(at(top, figure))
      : words.between(at(top, figure), at(low, figure));
  }
  const changed = model.hasEarlier ? mostChanged(points) : undefined;
  return [
    words.most(at(first, figure), second && at(second, figure)),
    changed &&
      words.changed(
        changed.label,
        changed.earlier ? figure(changed.earlier) : undefined,
        figure(changed.value),
      ),
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * The point that changed most in number, if it changed by at least a quarter. A value that was hidden before,
 * because it was too small, counts as 0.
 */
function mostChanged(points: readonly Shown[]): (Shown & { earlier: number }) | undefined {
  const changes = points.map((point) => ({ ...point, earlier: point.earlier ?? 0 }));
  const most = changes.reduce<(typeof changes)[number] | undefined>(
    (top, one) => (top && Math.abs(top.value - top.earlier) >= Math.abs(one.value - one.earlier) ? top : one),
    undefined,
  );
  return most && Math.abs(most.value - most.earlier) >= most.earlier / 4 ? most : undefined;
}

function pairsSentence(model: ChartModel, words: Words, figure: Figure): string {
  const { series, figure: name, comparison = '' } = model;
  const point = shownOf(series[0]).find((one) => typeof one.comparison === 'number');
  if (!point || typeof point.comparison !== 'number') return words.nothing;
  return words.apart(
    point.label,
    words.figures[name] ?? name,
    figure(point.value),
    words.figures[comparison] ?? comparison,
    figure(point.comparison),
  );
}

const at = ({ label, value }: Shown, figure: Figure): readonly [string, string] => [label, figure(value)];
const meanOf = (points: readonly Shown[]): number =>
  points.reduce((sum, { value }) => sum + value, 0) / points.length;
