import type { QuestionKind } from './codes.js';
import { scaled, statement } from './scaled.js';
import type { QuestionStrategy } from './strategy.js';

/**
 * The strategy of each question. A new question is one strategy here; the compiler reports every other place.
 */
export const questionStrategies: Readonly<Record<QuestionKind, QuestionStrategy>> = {
  helpful: {
    wording: 1,
    moment: 'after',
    figure: 'share-of-yes',
    judgement: (value) => (value === 1 ? 'good' : 'bad'),
  },
  csat: scaled('share-satisfied', { scale: 'csat-5' }),
  'ces-5': scaled('mean', { scale: 'ces-5', about: 'ease' }),
  'ces-7': scaled('mean', { scale: 'ces-7', about: 'ease' }),
  nps: scaled('net-promoter-score', { scale: 'nps-11' }),
  mark: scaled('mean', { scale: 'mark-10' }),
  dv05: statement('ease'),
  'dv07-information': statement('information'),
  'dv07-duration': statement('time'),
  'dv07-updates': statement('updates'),
  'dv07-outcome': statement('outcome'),
  dv09: statement('language'),
  preventable: {
    wording: 1,
    moment: 'after',
    figure: 'share-of-yes',
    judgement: (value) => (value === 1 ? 'bad' : 'good'),
  },
  open: { wording: 1, moment: 'after', figure: 'none', judgement: () => undefined },
  'expected-ease': { ...scaled('mean', { scale: 'ces-7', about: 'ease' }), moment: 'before' },
  'expected-duration': { ...statement('time'), moment: 'before' },
  'expected-outcome': { ...statement('outcome'), moment: 'before' },
};
