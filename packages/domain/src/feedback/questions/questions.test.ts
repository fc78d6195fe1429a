import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { FeedbackSubmission } from '../schema.js';
import {
  comparedQuestions,
  expectationOf,
  feedbackProblem,
  judgementOf,
  questionKinds,
  questionScore,
  questionScores,
  questionStrategies,
  scales,
  type CountedAnswer,
  type QuestionKind,
  type StoredAnswers,
} from '../index.js';

const kinds = fc.constantFrom(...questionKinds);
const scaledKinds = questionKinds.filter((kind) => questionStrategies[kind].scale);

const ends = (kind: QuestionKind): readonly [number, number] => {
  const scale = questionStrategies[kind].scale;
  return scale ? [scales[scale.scale].least, scales[scale.scale].most] : [0, 1];
};

/** Answers to any one question, some without an opinion. */
const answered = kinds.chain((kind) => {
  const [min, max] = ends(kind);
  const value = fc.option(fc.integer({ min, max }));
  return fc.tuple(fc.constant(kind), fc.array(fc.record({ value, times: fc.integer({ min: 1, max: 9 }) })));
});

/** A stored submission with a score of a question. */
const submission = fc.constantFrom(...scaledKinds).chain((question) => {
  const [min, max] = ends(question);
  return fc.record({
    question: fc.constant(question),
    score: fc.integer({ min, max }).map((value) => ({
      scale: questionStrategies[question].scale?.scale ?? 'csat-5',
      direction: scales[questionStrategies[question].scale?.scale ?? 'csat-5'].direction,
      value,
    })),
  });
});

const values = (...given: (number | null)[]): CountedAnswer[] => given.map((value) => ({ value }));
const score = (value: number, scale = 'csat-5' as const): NonNullable<StoredAnswers['score']> => ({
  scale,
  direction: scales[scale].direction,
  value,
});

describe('the score of a question', () => {
  test('is the share, mean or Net Promoter Score that its field prescribes', () => {
    const expected: [QuestionKind, CountedAnswer[], number][] = [
      ['helpful', values(1, 1, 1, 0), 0.75],
      ['csat', values(1, 2, 3, 4, 5), 0.4],
      ['ces-5', values(1, 2, 3), 2],
      ['ces-7', values(7, 6, 2), 5],
      ['nps', values(10, 9, 8, 7, 6, 0), 0],
      ['nps', values(10, 9, 9, 3), 50],
      ['mark', values(6, 7, 8), 7],
      ['dv05', values(5, 4, 3, null), 2 / 3],
      ['preventable', values(1, 0, null), 0.5],
    ];
    for (const [kind, answers, value] of expected) assert.equal(questionScore(kind, answers).value, value);
    assert.equal(questionScore('open', values(1)).value, undefined);
  });

  test('is unknown without opinions, neither high nor low', () => {
    assert.deepEqual(questionScore('dv09', values(null, null)), {
      figure: 'share-agreeing',
      answers: 0,
      withoutOpinion: 2,
    });
  });

  test('does not depend on the order, on counting equal answers together, or on who has no opinion', () => {
    fc.assert(
      fc.property(answered, ([kind, answers]) => {
        const one = questionScore(kind, answers);
        const apart = answers.flatMap(({ value, times }) => Array.from({ length: times }, () => ({ value })));
        const same = questionScore(kind, apart.reverse());
        assert.ok(Math.abs((one.value ?? 0) - (same.value ?? 0)) < 1e-9);
        assert.deepEqual([one.answers, one.withoutOpinion], [same.answers, same.withoutOpinion]);
        const opinions = answers.filter(({ value }) => value !== null);
        assert.equal(questionScore(kind, opinions).value, one.value);
      }),
    );
  });

  test('lies between its ends', () => {
    fc.assert(
      fc.property(answered, ([kind, answers]) => {
        const { value, figure } = questionScore(kind, answers);
        if (value === undefined) return;
        const [least, most] =
          figure === 'mean' ? ends(kind) : figure === 'net-promoter-score' ? [-100, 100] : [0, 1];
        assert.ok(value >= least - 1e-9 && value <= most + 1e-9, `${kind}: ${value}`);
      }),
    );
  });

  test('of many questions is that of each alone, so no two scales meet in one figure', () => {
    fc.assert(
      fc.property(fc.array(submission), (given) => {
        const together = questionScores(given);
        for (const { question, score: found } of together) {
          const own = given.filter((one) => one.question === question);
          assert.deepEqual(questionScores(own), [{ question, score: found }]);
        }
        assert.equal(
          together.reduce((sum, { score: { answers } }) => sum + answers, 0),
          given.length,
        );
      }),
    );
  });

  test('counts an answer from before there were questions as helpful and as satisfaction', () => {
    const found = questionScores([
      { helpful: true, score: score(5) },
      { helpful: false, score: score(2) },
    ]);
    assert.deepEqual(
      found.map(({ question, score: { value } }) => [question, value]),
      [
        ['helpful', 0.5],
        ['csat', 0.5],
      ],
    );
  });
});

describe('a judgement', () => {
  test('comes from the score, then from what else was answered', () => {
    assert.equal(judgementOf({ helpful: true, score: score(1) }), 'bad');
    assert.equal(judgementOf({ score: score(3) }), undefined);
    assert.equal(judgementOf({ helpful: false }), 'bad');
    assert.equal(judgementOf({ preventable: 'yes' }), 'bad');
    assert.equal(judgementOf({}), undefined);
  });

  test('knows in which direction a scale is good', () => {
    const judge = (kind: QuestionKind, value: number) => questionStrategies[kind].judgement(value);
    for (const kind of scaledKinds) {
      const scale = questionStrategies[kind].scale?.scale ?? 'csat-5';
      const [least, most] = ends(kind);
      const [best, worst] = scales[scale].direction === 'higher-is-better' ? [most, least] : [least, most];
      assert.deepEqual([judge(kind, best), judge(kind, worst)], ['good', 'bad'], kind);
    }
    assert.deepEqual(
      [5, 6, 7].map((value) => judge('mark', value)),
      ['bad', undefined, 'good'],
    );
  });
});

describe('what does not fit together in a submission', () => {
  const sent = (fields: Partial<FeedbackSubmission>): FeedbackSubmission => ({
    id: '01936f0e-7c1a-7b3e-8d52-3f6a9c0b1d2f',
    page: '/',
    language: 'nl',
    ...fields,
  });
  const fieldOf = (fields: Partial<FeedbackSubmission>) => feedbackProblem(sent(fields))?.field;
  const nps = { scale: 'nps-11', direction: 'higher-is-better' } as const;
  const agree = { scale: 'agree-5', direction: 'higher-is-better' } as const;

  test('is named with its field', () => {
    assert.equal(fieldOf({ score: { ...nps, value: 3 } }), '/score/scale');
    assert.equal(fieldOf({ question: 'mark', score: { ...nps, value: 3 } }), '/score/scale');
    assert.equal(fieldOf({ question: 'nps', score: { ...nps, value: 0 } }), undefined);
    assert.equal(fieldOf({ question: 'dv05', score: { ...agree, value: 6 } }), '/score/value');
    assert.equal(fieldOf({ question: 'dv05', score: { ...agree, value: null } }), undefined);
    assert.equal(fieldOf({ question: 'nps', score: { ...nps, value: null } }), '/score/value');
    assert.equal(
      fieldOf({ question: 'nps', score: { ...nps, direction: 'lower-is-better', value: 3 } }),
      '/score/direction',
    );
    assert.equal(fieldOf({ preventable: 'no', cause: 'other' }), '/cause');
    assert.equal(fieldOf({ preventable: 'yes', cause: 'other' }), undefined);
    assert.equal(fieldOf({ helpful: true, score: { ...nps, scale: 'csat-5', value: 4 } }), undefined);
  });
});

describe('what was expected', () => {
  test('is compared with one question on the same scale, about the same', () => {
    for (const kind of questionKinds) {
      const asked = expectationOf(kind);
      if (!asked) continue;
      const [before, after] = [questionStrategies[asked], questionStrategies[kind]];
      assert.deepEqual([before.moment, after.moment], ['before', 'after']);
      assert.deepEqual([before.scale?.scale, before.scale?.about], [after.scale?.scale, after.scale?.about]);
    }
    assert.deepEqual(
      questionKinds.filter((kind) => questionStrategies[kind].moment === 'before').toSorted(),
      comparedQuestions.map(expectationOf).toSorted(),
      'each question before has one after it',
    );
  });

  test('fits only beside a score of such a question, on its scale', () => {
    fc.assert(
      fc.property(submission, fc.integer({ min: 0, max: 10 }), (given, expected) => {
        const [least, most] = ends(given.question);
        const problem = feedbackProblem({
          id: '',
          page: '/',
          language: 'nl',
          ...given,
          expected,
        });
        const fits = comparedQuestions.includes(given.question);
        const isOnScale = expected >= least && expected <= most;
        assert.equal(problem?.code, !fits ? 'conflict' : isOnScale ? undefined : 'range');
        if (problem) assert.equal(problem.field, '/expected');
      }),
    );
  });
});
