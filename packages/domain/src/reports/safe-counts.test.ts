import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { seededChance } from './chance.fixtures.js';
import { roundingFor, SafeCounts, smallestCount } from './safe-counts.js';

const days = fc.array(fc.nat(30), { minLength: 1, maxLength: 20 });
const attributes = fc.nat(5);
const nameOf = (day: number): string => String(day).padStart(2, '0');

function counted(perDay: readonly number[], rounding = roundingFor(1)): SafeCounts {
  const counts = new SafeCounts(rounding);
  perDay.forEach((count, day) => counts.add('all', '2026', nameOf(day), count));
  return counts;
}

/** Returns the rounded running counts of daily counts. A reader cannot find out more about them. */
function running(counts: SafeCounts, length: number): number[] {
  let sum = 0;
  return Array.from({ length }, (_, day) => (sum += counts.of('all', nameOf(day))));
}

describe('rounded counts', () => {
  it('are multiples, never off by the multiple or more, and add up over time', () => {
    fc.assert(
      fc.property(attributes, days, fc.nat(19), fc.nat(19), (selected, perDay, one, other) => {
        const rounding = roundingFor(selected);
        const counts = counted(perDay, rounding);
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        let shown = 0;
        let real = 0;
        for (let day = first; day <= last && day < perDay.length; day++) {
          const count = counts.of('all', nameOf(day));
          assert.equal(count % rounding.to, 0);
          assert.ok(count >= 0);
          shown += count;
          real += perDay[day] ?? 0;
        }
        assert.ok(Math.abs(shown - real) < rounding.to);
        assert.ok(shown < rounding.leastShown || real >= smallestCount);
        assert.ok(Math.abs(counts.of('all') - sum(perDay)) < rounding.to);
      }),
    );
  });

  it('are right on average, once the running count has passed a few multiples', () => {
    const chance = seededChance(5);
    for (const real of [1, 3, 7, 12]) {
      let total = 0;
      for (let run = 0; run < 4_000; run++) {
        total += counted([Math.floor(20 + 20 * chance.number()), real]).of('all', '01');
      }
      assert.ok(Math.abs(total / 4_000 - real) < 0.2, `${total / 4_000} for ${real}`);
    }
  });

  it('are the same whatever period they are read in, and leave out what came before it', () => {
    fc.assert(
      fc.property(days, fc.nat(19), (perDay, from) => {
        const whole = counted(perDay);
        const part = new SafeCounts(roundingFor(1));
        perDay.forEach((count, day) => part.add('all', '2026', day < from ? '' : nameOf(day), count));
        perDay.forEach((_, day) => {
          if (day >= from) assert.equal(part.of('all', nameOf(day)), whole.of('all', nameOf(day)));
        });
      }),
    );
  });

  it('of more attributes follow from those of fewer, so that a longer name for a set tells nothing', () => {
    fc.assert(
      fc.property(days, attributes, fc.nat(3), (perDay, fewer, more) => {
        const short = running(counted(perDay, roundingFor(fewer)), perDay.length);
        const long = running(counted(perDay, roundingFor(fewer + more)), perDay.length);
        short.forEach((count, day) => {
          assert.equal(long[day], count - (count % roundingFor(fewer + more).to));
        });
      }),
    );
  });

  it('of numbers add up to their own rounded count, and so do those up to any number', () => {
    const events = fc.array(
      fc.record({ number: fc.nat(40), day: fc.nat(9), count: fc.integer({ min: 1, max: 9 }) }),
    );
    fc.assert(
      fc.property(events, fc.nat(40), (given, limit) => {
        const counts = new SafeCounts(roundingFor(1));
        for (const { number, day, count } of given) {
          counts.addNumber('days', number, '2026', nameOf(day), count);
          counts.add('all', '2026', nameOf(day), count);
        }
        const upTo = (most: number) =>
          sum(counts.numbersOf('days').flatMap(({ number, count }) => (number <= most ? [count] : [])));
        assert.equal(upTo(40), counts.of('all'));
        const real = sum(given.flatMap(({ number, count }) => (number <= limit ? [count] : [])));
        assert.ok(Math.abs(upTo(limit) - real) <= 4);
      }),
    );
  });
});

describe('anyone who knows every rounded count of every period', () => {
  it('is left with at least five numbers for each count from 1 to 9, however the periods are subtracted', () => {
    const chance = seededChance(11);
    for (let run = 0; run < 300; run++) {
      const perDay = Array.from({ length: 5 }, () => Math.floor(chance.number() * 10));
      const possible = new Map<string, Set<number>>();
      for (const candidate of candidates(running(counted(perDay), 5))) {
        for (let first = 0; first < 5; first++) {
          for (let last = first; last < 5; last++) {
            const name = `${first} ${last}`;
            possible.set(name, (possible.get(name) ?? new Set()).add(sum(candidate.slice(first, last + 1))));
          }
        }
      }
      for (const [name, numbers] of possible) {
        const [first = 0, last = 0] = name.split(' ').map(Number);
        const real = sum(perDay.slice(first, last + 1));
        assert.ok(numbers.has(real));
        if (real >= 1 && real <= 9) assert.ok(numbers.size >= 5, `${name} of ${perDay}: ${[...numbers]}`);
      }
    }
  });

  it('cannot pin any count in a table of two by two with its totals', () => {
    for (let cell = 0; cell < 5 ** 4; cell++) {
      const cells = [0, 1, 2, 3].map((place) => 5 + (Math.floor(cell / 5 ** place) % 5));
      const possible = candidatesOf(sets(cells).map((count) => count - (count % 5)));
      sets(cells).forEach((count, index) => {
        assert.ok(possible[index]?.has(count));
        assert.ok((possible[index]?.size ?? 0) >= 2, `${cells}: ${[...(possible[index] ?? [])]}`);
      });
    }
  });
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Yields every five days of counts that give these rounded running counts. */
function* candidates(known: readonly number[], before: readonly number[] = []): Generator<number[]> {
  const [next, ...rest] = known;
  if (next === undefined) {
    yield before.map((count, index) => count - (before[index - 1] ?? 0));
    return;
  }
  for (let count = Math.max(next, before.at(-1) ?? 0); count <= next + 4; count++) {
    yield* candidates(rest, [...before, count]);
  }
}

/** Returns the cells of a table of two by two, its rows, its columns and the whole. */
function sets([a = 0, b = 0, c = 0, d = 0]: readonly number[]): number[] {
  return [a, b, c, d, a + b, c + d, a + c, b + d, a + b + c + d];
}

/** Returns the possible values of each of the nine counts, when each is known rounded down. */
function candidatesOf(known: readonly number[]): Set<number>[] {
  const found = known.map(() => new Set<number>());
  const range = (index: number): number[] => [0, 1, 2, 3, 4].map((more) => (known[index] ?? 0) + more);
  for (const a of range(0)) {
    for (const b of range(1)) {
      for (const c of range(2)) {
        for (const d of range(3)) {
          const all = sets([a, b, c, d]);
          if (all.some((count, index) => count - (count % 5) !== known[index])) continue;
          all.forEach((count, index) => found[index]?.add(count));
        }
      }
    }
  }
  return found;
}
