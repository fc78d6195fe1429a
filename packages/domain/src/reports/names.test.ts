import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  makeOverview,
  makeReport,
  reportDefinition,
  risingReport,
  roundingOf,
  type CountRow,
  type Filters,
  type ReportKey,
} from './index.js';

const period = { from: '2026-03-02', to: '2026-03-29' };
const day = fc.integer({ min: 2, max: 29 }).map((number) => `2026-03-${String(number).padStart(2, '0')}`);

/** Rows of contacts. Department, role and perspective follow from the task. */
const rows = fc.array(
  fc
    .record({
      task: fc.constantFrom('a', 'b', 'c', 'd'),
      channel: fc.constantFrom('phone', 'counter', 'post'),
      interval: fc.oneof(fc.constant(''), day),
      count: fc.integer({ min: 1, max: 30 }),
    })
    .map(({ task, ...rest }): CountRow => ({
      ...rest,
      year: '2026',
      name: 'contact.registered',
      component: 'newsroom',
      task,
      department: task < 'c' ? 'x' : 'y',
      residentRole: `role of ${task}`,
      perspective: `perspective of ${task}`,
    })),
  { maxLength: 60 },
);
const names = ['task', 'residentRole', 'perspective'] as const;
const definition = reportDefinition('volume');

function ask(given: readonly CountRow[], keys: readonly ReportKey[], filters: Filters = {}) {
  const entries = Object.entries(filters);
  const question = { report: 'volume' as const, period, keys, filters };
  const chosen = given.filter((row) => entries.every(([name, value]) => row[name as 'task'] === value));
  return makeReport(definition, question, chosen, 'secret');
}

const filtersOf = (row: CountRow, selected: readonly (typeof names)[number][]): Filters =>
  Object.fromEntries(selected.map((name) => [name, row[name]]));

const shuffled = (given: readonly CountRow[], places: Iterator<number>): CountRow[] =>
  given
    .map((row) => ({ row, place: places.next().value as number }))
    .sort((left, right) => left.place - right.place)
    .map(({ row }) => row);

describe('one set of events', () => {
  it('has one count under every name, or that count rounded further', () => {
    const selections = fc.subarray([...names], { minLength: 1 });
    fc.assert(
      fc.property(rows, selections, selections, (given, one, other) => {
        const [first] = given;
        if (!first) return;
        const [left, right] = [one, other].map((selected) => {
          const filters = filtersOf(first, selected);
          const { totals, roundedTo } = ask(given, ['week'], filters);
          return {
            count: totals['count'],
            to: roundedTo,
            expected: roundingOf({ keys: ['week'], filters }).to,
          };
        });
        assert.ok(left && right);
        assert.deepEqual([left.to, right.to], [left.expected, right.expected]);
        const [fine, coarse] = left.to <= right.to ? [left, right] : [right, left];
        // A period is a difference of two running counts, so it may move by one multiple.
        if (fine.to === coarse.to) assert.equal(fine.count, coarse.count);
        else if (coarse.count !== null && fine.count !== null) {
          assert.ok(Math.abs(Number(coarse.count) - Number(fine.count)) < coarse.to);
        }
      }),
    );
  });
});

describe('a report', () => {
  it('does not depend on the order in which the store gives its counts', () => {
    const keys = fc.constantFrom<readonly ReportKey[]>(
      ['task'],
      ['channel', 'task'],
      ['week'],
      ['day', 'task'],
    );
    fc.assert(
      fc.property(rows, keys, fc.infiniteStream(fc.nat()), (given, by, places) => {
        const mixed = shuffled(given, places);
        assert.deepEqual(ask(mixed, by), ask(given, by));
        assert.deepEqual(makeOverview(mixed, 'secret'), makeOverview(given, 'secret'));
        const question = { report: 'rising', period, keys: ['task'], filters: {} } as const;
        assert.deepEqual(risingReport(question, mixed), risingReport(question, given));
      }),
    );
  });
});
