import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { choicesOf, earlierDays, reportPath } from './choices.js';

const now = new Date('2026-11-24T10:00:00Z');

test('without choices it is thirteen weeks of contact against the thirteen before', () => {
  const choices = choicesOf({}, now);
  assert.equal(choices.report, 'volume');
  assert.deepEqual(choices.days, { from: '2026-08-24', to: '2026-11-22' });
  assert.deepEqual(earlierDays(choices), { from: '2026-05-25', to: '2026-08-23' });
});

test('a year is compared with the year before it, unless something else is chosen', () => {
  assert.equal(choicesOf({ period: 'this-year' }, now).comparison, 'year');
  assert.equal(choicesOf({ period: 'this-year', compare: 'none' }, now).comparison, 'none');
});

test('own dates win from a preset; dates that cannot be do not', () => {
  const own = { from: '2026-03-01', to: '2026-03-31' };
  assert.deepEqual(choicesOf({ ...own, period: '4-weeks' }, now).days, own);
  assert.equal(choicesOf({ from: '2026-03-31', to: '2026-03-01' }, now).period, '13-weeks');
  assert.equal(choicesOf({ from: '2020-01-01', to: '2026-01-01' }, now).period, '13-weeks');
});

test('what rises looks at thirteen whole weeks at least, and is compared with those alone', () => {
  const choices = choicesOf({ report: 'rising', period: '4-weeks' }, now);
  assert.deepEqual(choices.days, { from: '2026-08-24', to: '2026-11-22' });
  assert.equal(earlierDays(choices), undefined);
});

test('the path carries the days, what is asked and the filters, and nothing that is empty', () => {
  const choices = choicesOf({ report: 'preventable', channel: 'phone', task: '' }, now);
  assert.equal(
    reportPath(choices, choices.days, { by: 'week', format: 'csv' }),
    '/v1/reports/preventable?from=2026-08-24&to=2026-11-22&by=week&format=csv&channel=phone',
  );
});

test('whatever stands in an address, there are choices', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string()), fc.string(), fc.string(), (chosen, from, to) => {
      const { days } = choicesOf({ ...chosen, from, to }, now);
      assert.ok(days.from <= days.to);
    }),
  );
});
