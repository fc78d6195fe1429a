import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { givenUpAfter, nextAttempt, retryAfterOf } from './index.js';

const now = new Date('2026-11-23T09:00:00Z');
const later = (milliseconds: number): Date => new Date(now.getTime() + milliseconds);
const attempt = { attempts: 1, since: now, now, chance: 0.5 };
const chance = fc.double({ min: 0, max: 1, noNaN: true });

test('the wait doubles from ten seconds to an hour, and half of it is chance', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5_000 }), chance, (attempts, part) => {
      const next = nextAttempt({ ...attempt, attempts, chance: part });
      const most = Math.min(10_000 * 2 ** (attempts - 1), 3_600_000);
      const wait = Number(next) - Number(now);
      assert.ok(wait >= most / 2 && wait <= most, `${attempts}: ${wait}`);
    }),
  );
});

test('what the outside system asks is obeyed, to a day at most, and never makes it sooner', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), chance, (asked, part) => {
      const plain = Number(nextAttempt({ ...attempt, chance: part }));
      const next = Number(nextAttempt({ ...attempt, chance: part, notBefore: later(asked) }));
      assert.equal(next, Math.max(plain, Number(now) + Math.min(asked, 86_400_000)));
    }),
  );
});

test('it is tried for a week, and begins anew for staff who try again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 * givenUpAfter }), chance, (passed, part) => {
      const next = nextAttempt({ ...attempt, attempts: 100, since: later(-passed), chance: part });
      if (passed < givenUpAfter - 3_600_000) assert.ok(next && next > now);
      if (passed > givenUpAfter) assert.equal(next, undefined);
    }),
  );
  const old = { ...attempt, attempts: 1, since: later(-givenUpAfter - 1) };
  assert.equal(nextAttempt(old), undefined);
  assert.ok(nextAttempt({ ...old, since: now }));
});

test('Retry-After is read in seconds and as a date, and is ignored where it is neither', () => {
  assert.deepEqual(retryAfterOf('120', now), later(120_000));
  assert.deepEqual(retryAfterOf(' 0 ', now), now);
  assert.deepEqual(retryAfterOf('Mon, 23 Nov 2026 09:05:00 GMT', now), later(300_000));
  for (const wrong of [null, '', 'soon', '-1', '1.5', '12345678901234567890']) {
    assert.equal(retryAfterOf(wrong, now), undefined, String(wrong));
  }
  fc.assert(
    fc.property(fc.string(), (text) => {
      const found = retryAfterOf(text, now);
      assert.ok(found === undefined || !Number.isNaN(found.getTime()));
    }),
  );
});
