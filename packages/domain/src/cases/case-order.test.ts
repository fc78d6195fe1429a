import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { inOrderOfAction, type CaseView } from './index.js';

const view = (reference: string, changes: Partial<CaseView> = {}): CaseView => ({
  ...{ reference, title: 'Parkeervergunning', startedOn: '2026-11-02', steps: [], asked: [] },
  promise: { late: false },
  ...changes,
});
const asks = (...due: (string | undefined)[]): CaseView['asked'] =>
  due.map((dueOn) => ({ title: 'Stuur een foto', ...(dueOn && { dueOn }) }));
const names = (views: readonly CaseView[]) => views.map(({ reference }) => reference);

describe('the order of cases', () => {
  test('has what asks for something first, by the day on which it is due', () => {
    const ordered = inOrderOfAction([
      view('ended long ago', { closedOn: '2026-01-05', asked: asks('2026-01-01') }),
      view('open', { promise: { late: false, expectedOn: '2026-12-01' } }),
      view('ended', { closedOn: '2026-11-20' }),
      view('open without a day'),
      view('late', { promise: { late: true, expectedOn: '2026-11-01' } }),
      view('asks without a day', { asked: asks(undefined) }),
      view('asks later', { asked: asks('2026-12-24'), promise: { late: true } }),
      view('asks', { asked: asks('2026-12-20', '2026-12-02') }),
    ]);
    assert.deepEqual(names(ordered), [
      ...['asks', 'asks later', 'asks without a day', 'late', 'open', 'open without a day'],
      ...['ended', 'ended long ago'],
    ]);
  });

  test('is the same whatever the order before, and loses no case', () => {
    const day = fc.integer({ min: 10, max: 28 }).map((one) => `2026-11-${String(one)}`);
    const some = fc.uniqueArray(
      fc.record({
        reference: fc.stringMatching(/^[A-Z]{1,6}$/),
        closedOn: fc.option(day),
        due: fc.option(day),
      }),
      { selector: ({ reference }) => reference, maxLength: 8 },
    );
    fc.assert(
      fc.property(some, (drafts) => {
        const views = drafts.map(({ reference, closedOn, due }) =>
          view(reference, { ...(closedOn && { closedOn }), asked: due ? asks(due) : [] }),
        );
        const ordered = inOrderOfAction(views);
        assert.deepEqual(names(ordered), names(inOrderOfAction(views.toReversed())));
        assert.deepEqual(names(ordered).toSorted(), names(views).toSorted());
        const isFree = ordered.map((one) => one.asked.length === 0 || one.closedOn !== undefined);
        assert.deepEqual(
          isFree,
          isFree.toSorted((a, b) => Number(a) - Number(b)),
        );
      }),
    );
  });
});
