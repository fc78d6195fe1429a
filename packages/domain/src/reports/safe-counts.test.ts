import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { seededChance } from './chance.fixtures.js';
import { offsetOf, SafeCounts } from './safe-counts.js';

const secrets = fc.string({ minLength: 8, maxLength: 8 });
const days = fc.array(fc.nat(30), { minLength: 1, maxLength: 20 });

function counted(secret: string, name: string, perDay: readonly number[]): SafeCounts {
  const counts = new SafeCounts(secret);
  perDay.forEach((count, day) => counts.add(name, '2026', String(day).padStart(2, '0'), count));
  return counts;
}

/** Returns the rounded running counts of daily counts. A reader cannot find out more about them. */
function running(counts: SafeCounts, name: string, length: number): number[] {
  let sum = 0;
  return Array.from({ length }, (_, day) => (sum += counts.of(name, String(day).padStart(2, '0'))));
}

describe('rounded counts', () => {
  it('are multiples of five, never off by more than four, and add up over time', () => {
    fc.assert(
      fc.property(secrets, days, fc.nat(19), fc.nat(19), (secret, perDay, one, other) => {
        const counts = counted(secret, 'all', perDay);
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        let shown = 0;
        let real = 0;
        for (let day = first; day <= last && day < perDay.length; day++) {
          const count = counts.of('all', String(day).padStart(2, '0'));
          assert.equal(count % 5, 0);
          assert.ok(count >= 0);
          shown += count;
          real += perDay[day] ?? 0;
        }
        assert.ok(Math.abs(shown - real) <= 4);
        const whole = perDay.reduce((sum, count) => sum + count, 0);
        assert.ok(Math.abs(counts.of('all') - whole) <= 4);
      }),
    );
  });

  it('are right on average', () => {
    for (const real of [1, 3, 7, 12]) {
      let sum = 0;
      for (let run = 0; run < 2_000; run++) sum += counted(`secret ${run}`, 'all', [real]).of('all');
      assert.ok(Math.abs(sum / 2_000 - real) < 0.2, `${sum / 2_000} for ${real}`);
    }
  });

  it('are the same whatever period they are read in, and leave out what came before it', () => {
    fc.assert(
      fc.property(secrets, days, fc.nat(19), (secret, perDay, from) => {
        const whole = counted(secret, 'all', perDay);
        const part = new SafeCounts(secret);
        perDay.forEach((count, day) =>
          part.add('all', '2026', day < from ? '' : String(day).padStart(2, '0'), count),
        );
        perDay.forEach((_, day) => {
          const name = String(day).padStart(2, '0');
          if (day >= from) assert.equal(part.of('all', name), whole.of('all', name));
        });
      }),
    );
  });

  it('hang on a secret', () => {
    const offsets = (name: string) =>
      Array.from({ length: 40 }, (_, index) => offsetOf(`${index}`, name)).join('');
    assert.notEqual(offsets('a'), offsets('b'));
    assert.deepEqual([...new Set(offsets('a'))].sort(), ['0', '1', '2', '3', '4']);
  });
});

describe('whoever knows every rounded count of every period', () => {
  it('is left with at least five numbers for each count from 1 to 9, however the periods are subtracted', () => {
    const chance = seededChance(11);
    for (let run = 0; run < 150; run++) {
      const perDay = Array.from({ length: 4 }, () => Math.floor(chance.number() * 10));
      const known = running(counted(`secret ${run}`, 'all', perDay), 'all', 4);
      const possible = new Map<string, Set<number>>();
      for (const candidate of candidates(known)) {
        for (let first = 0; first < 4; first++) {
          for (let last = first; last < 4; last++) {
            const name = `${first} ${last}`;
            possible.set(name, (possible.get(name) ?? new Set()).add(sum(candidate.slice(first, last + 1))));
          }
        }
      }
      for (const [name, candidates] of possible) {
        const [first = 0, last = 0] = name.split(' ').map(Number);
        const real = sum(perDay.slice(first, last + 1));
        assert.ok(candidates.has(real));
        if (real >= 1 && real <= 9)
          assert.ok(candidates.size >= 5, `${name} of ${perDay}: ${[...candidates]}`);
      }
    }
  });

  it('cannot pin a count from 1 to 9 in a table with its totals either', () => {
    const chance = seededChance(12);
    let fewest = Infinity;
    for (let run = 0; run < 400; run++) {
      const cells = Array.from({ length: 4 }, () => Math.floor(chance.number() * 10));
      const real = sets(cells);
      const known = real.map((count, index) =>
        counted(`secret ${run}`, `set ${index}`, [count]).of(`set ${index}`),
      );
      const possible = candidatesOf(known);
      real.forEach((count, index) => {
        const candidates = possible[index] ?? new Set();
        assert.ok(candidates.has(count));
        if (count >= 1 && count <= 9) fewest = Math.min(fewest, candidates.size);
      });
    }
    assert.ok(fewest >= 2, `${fewest}`);
  });
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Yields every four days of counts that give these rounded running counts with one offset. */
function* candidates(known: readonly number[]): Generator<number[]> {
  for (let offset = 0; offset < 5; offset++) {
    const choices = known.map((count) =>
      [0, 1, 2, 3, 4].map((more) => count - offset + more).filter((number) => number >= 0),
    );
    for (const a of choices[0] ?? []) {
      for (const b of choices[1] ?? []) {
        for (const c of choices[2] ?? []) {
          for (const d of choices[3] ?? []) {
            if (a <= b && b <= c && c <= d) yield [a, b - a, c - b, d - c];
          }
        }
      }
    }
  }
}

/** Returns the cells of a table of two by two, its rows, its columns and the whole. */
function sets([a = 0, b = 0, c = 0, d = 0]: readonly number[]): number[] {
  return [a, b, c, d, a + b, c + d, a + c, b + d, a + b + c + d];
}

/**
 * Returns the possible values of each of the nine counts, when each is rounded separately with an unknown
 * offset.
 */
function candidatesOf(known: readonly number[]): Set<number>[] {
  const found = known.map(() => new Set<number>());
  const range = (index: number): number[] =>
    Array.from({ length: 9 }, (_, more) => (known[index] ?? 0) - 4 + more).filter((number) => number >= 0);
  for (const a of range(0)) {
    for (const b of range(1)) {
      for (const c of range(2)) {
        for (const d of range(3)) {
          const all = sets([a, b, c, d]);
          if (all.some((count, index) => Math.abs(count - (known[index] ?? 0)) > 4)) continue;
          all.forEach((count, index) => found[index]?.add(count));
        }
      }
    }
  }
  return found;
}
