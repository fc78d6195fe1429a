import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays } from '../../opening-hours/amsterdam.js';
import type { CountRow } from '../definition.js';
import { betaBinomialTail, binomialTail, incompleteBeta, logGamma } from './distributions.js';
import { seededChance } from '../chance.fixtures.js';
import { simulateRising } from './rising.fixtures.js';
import { hasWeeksEnough, risingReport, wholeWeeks } from './rising.js';
import { adjustForMany, mostProbable, risingProbabilities, type WeeklyCounts } from './rising-statistics.js';

const close = (given: number, expected: number, tolerance = 1e-12): void =>
  assert.ok(
    Math.abs(given - expected) <= tolerance * Math.max(1, Math.abs(expected)),
    `${given} is not ${expected}`,
  );

describe('the distributions', () => {
  it('agree with what is known exactly', () => {
    close(logGamma(0.5), Math.log(Math.sqrt(Math.PI)));
    close(logGamma(11), Math.log(3_628_800));
    close(logGamma(101), 363.739375555563);
    close(incompleteBeta(0.5, 2, 3), 0.6875);
    close(incompleteBeta(0.1, 0.5, 0.5), (2 / Math.PI) * Math.asin(Math.sqrt(0.1)));
    close(incompleteBeta(0.9, 20, 1), 0.9 ** 20);
    close(binomialTail(8, 10, 0.5), 56 / 1_024);
    close(binomialTail(1, 20, 0.05), 1 - 0.95 ** 20);
    close(betaBinomialTail(1, 2, 1, 1), 2 / 3);
    close(betaBinomialTail(4, 10, 1, 1), 7 / 11);
  });

  it('agree with the published tables of Student and Fisher', () => {
    // Two-sided 5 and 1 percent points of t, and the 5 percent points of F.
    for (const [t, degrees, chance] of [
      [12.706, 1, 0.05],
      [2.228, 10, 0.05],
      [3.169, 10, 0.01],
      [1.98, 120, 0.05],
    ] as const) {
      close(incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5), chance, 3e-5);
    }
    for (const [f, upper, lower] of [
      [4.96, 1, 10],
      [3.33, 5, 10],
      [2.16, 10, 30],
    ] as const) {
      close(incompleteBeta(lower / (lower + upper * f), lower / 2, upper / 2), 0.05, 6e-4);
    }
  });

  it('come together where the chance hardly varies, and are tails', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 60 }), (least, trials) => {
        const binomial = binomialTail(least, trials, 1 / 13);
        close(betaBinomialTail(least, trials, 1e6, 12e6), binomial, 1e-4);
        assert.ok(binomialTail(least + 1, trials, 1 / 13) <= binomial + 1e-12);
        assert.ok(
          betaBinomialTail(least + 1, trials, 5, 60) <= betaBinomialTail(least, trials, 5, 60) + 1e-12,
        );
      }),
    );
  });
});

describe('the adjustment for many tests', () => {
  it('is that of Benjamini and Hochberg, by their own example', () => {
    // The fifteen probabilities of their article of 1995, of which the first four are significant at 5
    // percent.
    const given = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
      0.759, 1,
    ];
    const adjusted = adjustForMany(given);
    assert.equal(adjusted.filter((probability) => probability <= 0.05).length, 4);
    close(adjusted[3] ?? 0, (0.0095 * 15) / 4);
    assert.deepEqual(adjustForMany([...given].reverse()), [...adjusted].reverse());
  });
});

/** Dispersion of the weeks of a subject. */
const calm: Record<string, (chance: number) => number> = {
  'as Poisson': () => 0,
  overdispersed: () => 0.1,
  'some overdispersed': (chance) => (chance < 0.8 ? 0 : 0.3),
};

describe('the test of what rises', () => {
  const simulations = 600;
  const subjects = 40;
  // Three times the standard error of a simulation in which exactly 5 percent would be wrong.
  const bound = mostProbable + 3 * Math.sqrt((0.05 * 0.95) / simulations);

  for (const [name, dispersionOf] of Object.entries(calm)) {
    it(`is wrong in at most 5 percent of the weeks in which nothing rises: ${name}`, () => {
      const chance = seededChance(20_261_123);
      let wrong = 0;
      for (let run = 0; run < simulations; run++) {
        const weeks = Array.from({ length: subjects }, (): WeeklyCounts => {
          const mean = Math.exp(1 + 4 * chance.number());
          const dispersion = dispersionOf(chance.number());
          const count = () => chance.negativeBinomial(mean, dispersion);
          return { earlier: Array.from({ length: 12 }, count), last: count() };
        });
        if (adjustForMany(risingProbabilities(weeks)).some((one) => one <= mostProbable)) wrong += 1;
      }
      assert.ok(wrong / simulations <= bound, `${wrong} of ${simulations}`);
    });
  }

  it('finds a subject of sixty a week that doubles, more than eight times out of ten', () => {
    const chance = seededChance(7);
    let found = 0;
    let wrong = 0;
    for (let run = 0; run < 300; run++) {
      const weeks = Array.from({ length: subjects }, (_, index): WeeklyCounts => {
        const mean = index === 0 ? 60 : Math.exp(1 + 4 * chance.number());
        const count = () => chance.negativeBinomial(mean, 0.01);
        const last = index === 0 ? chance.negativeBinomial(120, 0.01) : count();
        return { earlier: Array.from({ length: 12 }, count), last };
      });
      const adjusted = adjustForMany(risingProbabilities(weeks));
      const named = adjusted.filter((one) => one <= mostProbable).length;
      const right = (adjusted[0] ?? 1) <= mostProbable ? 1 : 0;
      found += right;
      wrong += named > 0 ? (named - right) / named : 0;
    }
    assert.ok(found / 300 > 0.8, `${found} of 300`);
    assert.ok(wrong / 300 <= bound, `${wrong} of 300`);
  });
});

describe('the test of what rises, on rounded weeks of a year', () => {
  const quiet = { Poisson: 0, overdispersed: 0.05, 'very overdispersed': 0.2 };
  for (const [name, dispersion] of Object.entries(quiet)) {
    it(`names nothing in 19 of 20 weeks of a quiet year, and still something in most years: ${name}`, () => {
      const { reports, wrongReports, wrongNames } = simulateRising(
        { name, dispersionOf: () => dispersion },
        25,
        20_261_123,
      );
      assert.ok(wrongReports / reports <= mostProbable, `${wrongReports} of ${reports}`);
      assert.ok(wrongNames > 0);
    });
  }

  it('finds a subject of sixty a week that doubles, in nine of ten years', () => {
    const planted = { times: 4, multiple: 2 };
    const { planted: all, found } = simulateRising({ name: '', dispersionOf: () => 0, planted }, 25, 7);
    assert.ok(found / all > 0.9, `${found} of ${all}`);
  });
});

describe('the report of what rises', () => {
  const rows = (perDay: (week: number, task: string) => number): CountRow[] =>
    Array.from({ length: 91 }, (_, day) =>
      ['a', 'b'].map((task) => ({
        task,
        year: '2026',
        interval: addDays('2026-08-24', day),
        count: perDay(Math.floor(day / 7), task),
      })),
    ).flat();
  const question = {
    report: 'rising',
    period: { from: '2026-08-24', to: '2026-11-22' },
    keys: ['task'],
    filters: {},
  } as const;

  it('names the subject that rose in the last whole week, and how much', () => {
    const report = risingReport(
      question,
      rows((week, task) => (task === 'b' && week === 12 ? 20 : 10)),
    );
    assert.deepEqual([report.from, report.to], ['2026-08-24', '2026-11-22']);
    assert.equal(report.rows.length, 1);
    const [row] = report.rows;
    assert.equal(row?.['task'], 'b');
    assert.ok(Number(row?.['ratio']) >= 1.9 && Number(row?.['ratio']) <= 2.1);
    assert.ok(Number(row?.['probability']) < 0.001);
  });

  it('says nothing where nothing rises, or where it is about few', () => {
    assert.deepEqual(
      risingReport(
        question,
        rows(() => 10),
      ).rows,
      [],
    );
    const few = risingReport(
      question,
      rows((week, task) => (task === 'b' ? (week === 12 ? 1 : 0) : 3)),
    );
    assert.deepEqual(few.rows, []);
  });

  it('looks at whole weeks, at most thirteen and at least nine', () => {
    assert.deepEqual(wholeWeeks({ from: '2026-11-10', to: '2026-11-28' }), ['2026-11-16']);
    assert.equal(wholeWeeks({ from: '2026-01-01', to: '2026-11-22' }).length, 13);
    assert.equal(hasWeeksEnough({ from: '2026-09-21', to: '2026-11-22' }), true);
    assert.equal(hasWeeksEnough({ from: '2026-09-22', to: '2026-11-22' }), false);
  });
});
