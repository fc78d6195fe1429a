import { asExpected } from '../../vocabulary/counted.js';
import { scales, type Scale, type ScaleCode } from '../../feedback/scales.js';
import type { CountRow, Measured, OwnKey, ReportDefinition } from '../definition.js';
import { countOf, meanOf, shareOf } from '../figures.js';

const isScale = (code: string | undefined): code is ScaleCode =>
  code !== undefined && Object.hasOwn(scales, code);

const scoreKeys: readonly OwnKey[] = [
  { key: 'scale', kind: 'scale', of: ({ detail }) => (isScale(detail) ? detail : undefined) },
  // An empty text means the score is about the whole.
  { key: 'about', kind: 'about', of: ({ against }) => against ?? '' },
];

const scaleOf = (row: CountRow): Scale | undefined => (isScale(row.detail) ? scales[row.detail] : undefined);

/**
 * The comparison of residents' expectations with their experience, in points of the scale. Scores on
 * different scales are never combined. The gap is positive when the experience was better than expected, also
 * on a scale where less is better. `gap` compares everybody who was asked before with everybody who was asked after;
 * `pairedGap` is the mean over those who answered both.
 */
export const expectation: ReportDefinition = {
  events: ['expectation.stated', 'experience.given', 'experience.compared'],
  columns: ['name', 'detail', 'against', 'value'],
  defaultKey: 'task',
  ownKeys: scoreKeys,
  measures(row) {
    if (row.name === 'experience.compared') return [`compared ${row.value ?? ''}`];
    const better = scaleOf(row)?.direction === 'lower-is-better' ? 'less' : 'more';
    const kind = row.name === 'expectation.stated' ? 'expected' : 'experienced';
    return ['said', better, `${kind} ${row.value ?? ''}`];
  },
  decides: 'said',
  figures: [
    { key: 'expected', kind: 'score' },
    { key: 'experienced', kind: 'score' },
    { key: 'gap', kind: 'score' },
    { key: 'expectedCount', kind: 'count' },
    { key: 'experiencedCount', kind: 'count' },
    { key: 'pairedGap', kind: 'score' },
    { key: 'pairs', kind: 'count' },
  ],
  totals: ['expectedCount', 'experiencedCount', 'pairs'],
  compute(row) {
    const expected = meanOf(row.numbers('expected'), row.leastForFigures);
    const experienced = meanOf(row.numbers('experienced'), row.leastForFigures);
    const sign = row.of('less') > row.of('more') ? -1 : 1;
    const compared = row.numbers('compared');
    const pairedGap = meanOf(compared, row.leastForFigures);
    return {
      expected,
      experienced,
      gap: expected === undefined || experienced === undefined ? undefined : sign * (experienced - expected),
      expectedCount: countOf(row.numbers('expected')),
      experiencedCount: countOf(row.numbers('experienced')),
      pairedGap: pairedGap === undefined ? undefined : pairedGap - asExpected,
      pairs: countOf(compared),
    };
  },
};

/**
 * The satisfaction of residents, per scale: the mean, the satisfied share if the scale has one (CSAT and
 * agreement: 4 and 5), and the Net Promoter Score (share of 9 and 10 minus share of 0 to 6, from -100 to
 * 100).
 */
export const satisfaction: ReportDefinition = {
  events: ['experience.given'],
  columns: ['detail', 'against', 'value'],
  defaultKey: 'task',
  ownKeys: scoreKeys,
  measures(row) {
    const score = Number(row.value);
    const from = scaleOf(row)?.satisfiedFrom;
    const isNps = row.detail === 'nps-11';
    return [
      'scores',
      `score ${score}`,
      ...(from === undefined ? [] : ['asked']),
      ...(from !== undefined && score >= from ? ['satisfied'] : []),
      ...(isNps ? ['net'] : []),
      ...(isNps && score <= 6 ? ['detractors'] : []),
    ];
  },
  decides: 'scores',
  figures: [
    { key: 'mean', kind: 'score' },
    { key: 'satisfied', kind: 'share' },
    { key: 'nps', kind: 'score' },
    { key: 'count', kind: 'count' },
  ],
  totals: ['count'],
  compute: (row) => ({
    mean: meanOf(row.numbers('score'), row.leastForFigures),
    satisfied:
      row.of('net') > 0 ? undefined : shareOf(row.of('satisfied'), row.of('asked'), row.leastForFigures),
    nps: netPromoterScore(row),
    count: row.of('scores'),
  }),
};

function netPromoterScore(row: Measured): number | undefined {
  const whole = row.of('net');
  if (whole < row.leastForFigures) return undefined;
  const net = (row.of('satisfied') - row.of('detractors')) / whole;
  return Math.round(100 * Math.max(-1, Math.min(1, net)));
}
