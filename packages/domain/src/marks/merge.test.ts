import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { mergeMarking, messageKinds, type Marking, type Marks } from './index.js';

const kinds = fc.subarray([...messageKinds]);
const name = fc.option(fc.constantFrom('Centrum', 'Noord', 'Oost'), { nil: undefined });
const marks: fc.Arbitrary<Marks> = fc
  .record({ kinds, neighbourhood: name, issue: name })
  .map(({ kinds: chosen, neighbourhood, issue }) => ({
    kinds: chosen,
    ...(neighbourhood && { neighbourhood }),
    ...(issue && { issue }),
  }));
const wantedOf = (wanted: Marks): Marking => ({
  kinds: wanted.kinds,
  neighbourhood: wanted.neighbourhood ?? null,
  issue: wanted.issue ?? null,
});

describe('marks that two people change', () => {
  it('are what the sender wants where nobody else changed them', () => {
    fc.assert(
      fc.property(marks, marks, (seen, wanted) => {
        const merged = mergeMarking(seen, seen, wantedOf(wanted));
        assert.deepEqual(merged && { ...merged, kinds: new Set(merged.kinds) }, {
          ...wantedOf(wanted),
          kinds: new Set(wanted.kinds),
        });
      }),
    );
  });

  it('stay those of a colleague where the sender changes nothing', () => {
    fc.assert(
      fc.property(marks, marks, (current, seen) => {
        const merged = mergeMarking(current, seen, wantedOf(seen));
        assert.deepEqual(merged && new Set(merged.kinds), new Set(current.kinds));
        assert.deepEqual(
          [merged?.neighbourhood, merged?.issue],
          [current.neighbourhood ?? null, current.issue ?? null],
        );
      }),
    );
  });

  it('come out the same whoever saves first, or are refused to the second of both', () => {
    fc.assert(
      fc.property(marks, marks, marks, (seen, one, other) => {
        const after = (first: Marks, second: Marks) => mergeMarking(first, seen, wantedOf(second));
        assert.deepEqual(after(one, other), after(other, one));
      }),
    );
  });

  it('are refused where both gave the same name another value, and nowhere else', () => {
    const seen = { kinds: [], neighbourhood: 'Centrum' };
    const current = { kinds: [], neighbourhood: 'Noord' };
    const wanted = (neighbourhood: string | null) => ({ kinds: [], neighbourhood, issue: 'Lampen' });
    assert.equal(mergeMarking(current, seen, wanted('Oost')), undefined);
    assert.equal(mergeMarking(current, seen, wanted(null)), undefined);
    assert.equal(mergeMarking(current, seen, wanted('Noord'))?.neighbourhood, 'Noord');
    assert.deepEqual(mergeMarking(current, seen, wanted('Centrum')), { ...wanted('Noord') });
  });
});
