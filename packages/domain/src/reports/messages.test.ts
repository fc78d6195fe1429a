import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messageKinds, type MessageKind } from '../marks/index.js';
import { keysFor, makeReport, reportDefinition, type CountRow, type Report } from './index.js';

const definition = reportDefinition('messages');
const question = (filters: object = {}) => ({
  report: 'messages' as const,
  period: { from: '2026-11-01', to: '2026-11-30' },
  keys: ['messageKind' as const],
  filters,
});
const countsOf = ({ rows }: Report) =>
  new Map(rows.map(({ messageKind, count }) => [String(messageKind), Number(count)]));

/** Messages with the kinds that staff gave them, none included. */
const messages = fc.array(
  fc.record({ kinds: fc.subarray([...messageKinds]), count: fc.integer({ min: 1, max: 400 }) }),
  { minLength: 1, maxLength: 12 },
);
const rowsOf = (made: { kinds: MessageKind[]; count: number }[]): CountRow[] =>
  made.map(({ kinds, count }) => ({
    messageKind: kinds.join(' '),
    year: '2026',
    interval: 'period',
    count,
  }));

test('a message of several kinds counts with each of them, and once in all', () => {
  fc.assert(
    fc.property(messages, (made) => {
      const report = makeReport(definition, question(), rowsOf(made), 'secret');
      const sum = (kind?: MessageKind) =>
        made.reduce((all, { kinds, count }) => (!kind || kinds.includes(kind) ? all + count : all), 0);
      const shown = countsOf(report);
      for (const kind of messageKinds) {
        const counted = sum(kind);
        assert.ok((shown.get(kind) ?? 0) <= counted, kind);
        assert.ok(counted < 15 || !shown.get(kind) || counted - (shown.get(kind) ?? 0) < 5, kind);
        assert.ok(counted >= 10 || !shown.get(kind), `${kind} stands for ${String(counted)}`);
      }
      assert.ok(sum() < 15 || sum() - Number(report.totals['count']) < 5);
    }),
  );
});

test('a filter on a kind has that row alone, with the count that the table of all kinds has', () => {
  const both = rowsOf([{ kinds: ['question', 'participation'], count: 60 }]);
  const all = countsOf(makeReport(definition, question(), both, 'secret'));
  const one = countsOf(makeReport(definition, question({ messageKind: 'question' }), both, 'secret'));
  assert.deepEqual(
    [...all],
    [
      ['participation', 60],
      ['question', 60],
    ],
  );
  assert.deepEqual([...one], [['question', 60]]);
});

test('each report has the keys of what it counts', () => {
  assert.ok(!keysFor(definition).includes('perspective') && keysFor(definition).includes('neighbourhood'));
  assert.ok(!keysFor(reportDefinition('volume')).includes('neighbourhood'));
});
