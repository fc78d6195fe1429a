import { scales, type ScaleCode } from '../scales.js';
import type { QuestionFigure } from './codes.js';
import type { QuestionScale, QuestionStrategy } from './strategy.js';

/** Up to which score a resident is not satisfied, and from which they are; turned round where less is better. */
const limits: Readonly<Record<ScaleCode, readonly [bad: number, good: number]>> = {
  'csat-5': [2, 4],
  'ces-5': [4, 2],
  'ces-7': [3, 5],
  'nps-11': [6, 9],
  'mark-10': [5, 7],
  'agree-5': [2, 4],
};

/** Returns the strategy of a question whose answers are scores on a scale. */
export function scaled(figure: QuestionFigure, scale: QuestionScale): QuestionStrategy {
  const [bad, good] = limits[scale.scale];
  const sign = scales[scale.scale].direction === 'higher-is-better' ? 1 : -1;
  return {
    wording: 1,
    moment: 'after',
    scale,
    figure,
    judgement: (value) =>
      sign * value >= sign * good ? 'good' : sign * value <= sign * bad ? 'bad' : undefined,
  };
}

/** A statement of the benchmark, with the five points and "weet niet / geen mening". */
export const statement = (about: NonNullable<QuestionScale['about']>): QuestionStrategy =>
  scaled('share-agreeing', { scale: 'agree-5', about, noOpinion: true });
