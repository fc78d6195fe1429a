import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnsOf, keysFor, makeReport, reportDefinition, type CountRow } from './index.js';

const definition = reportDefinition('answers');
const question = {
  report: 'answers' as const,
  period: { from: '2026-11-01', to: '2026-11-30' },
  keys: ['answer' as const],
  filters: {},
};
const row = (name: string, columns: Partial<CountRow>, count: number): CountRow => ({
  name,
  year: '2026',
  interval: 'period',
  count,
  ...columns,
});
const given = (answer: string, count: number) => row('chat.answered', { detail: answer }, count);
const person = (answer: string, count: number) =>
  row('chat.handed-over', { detail: 'open', against: answer }, count);
const reportOf = (...rows: CountRow[]) => makeReport(definition, question, rows, 'secret');

test('an answer has how often it was given, and after which share the resident went on to a person', () => {
  const { rows, totals } = reportOf(
    given('paspoort-geldig', 200),
    person('paspoort-geldig', 30),
    given('grofvuil', 100),
    person('grofvuil', 60),
  );
  assert.deepEqual(rows, [
    { answer: 'paspoort-geldig', given: 200, person: 0.15 },
    { answer: 'grofvuil', given: 100, person: 0.6 },
  ]);
  assert.deepEqual(totals, { given: 300, person: 0.3 });
});

test('few residents stay hidden, also by what is left of the others', () => {
  const { rows, hidden } = reportOf(given('schulden', 8), person('schulden', 8), given('grofvuil', 100));
  assert.equal(hidden, 2);
  assert.deepEqual(
    rows.map((one) => [one['given'], one['person']]),
    [
      [null, null],
      [null, null],
    ],
  );
});

test('what names no answer is no part of it: earlier events, and a person after a question without an answer', () => {
  const { rows, totals } = reportOf(given('', 500), person('', 90), given('grofvuil', 100));
  assert.deepEqual(rows, [{ answer: 'grofvuil', given: 100, person: 0 }]);
  assert.equal(totals['given'], 100);
});

test('the answer is read from the columns of its events, and is a key of no other report', () => {
  assert.deepEqual(columnsOf(definition, ['answer']), ['name', 'detail', 'against']);
  assert.ok(keysFor(definition).includes('answer') && keysFor(definition).includes('task'));
  assert.ok(!keysFor(reportDefinition('volume')).includes('answer'));
  assert.ok(!keysFor(reportDefinition('messages')).includes('answer'));
});
