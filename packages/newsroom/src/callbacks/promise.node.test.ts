import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { promiseAt, shownPhone } from './promise.js';

const slot = { date: '2026-11-24', opens: '11:00', closes: '13:00' };
const at = (time: string) => promiseAt(slot, new Date(`2026-11-24T${time}Z`));

test('a promise runs from to come, over now, to late', () => {
  assert.deepEqual(promiseAt(slot, new Date('2026-11-23T10:00:00Z')), { state: 'later', minutes: 1440 });
  assert.deepEqual(at('09:30:00'), { state: 'today', minutes: 30 });
  assert.deepEqual(at('10:00:00'), { state: 'now', minutes: 120 });
  assert.deepEqual(at('12:00:00'), { state: 'now', minutes: 0 });
  assert.deepEqual(at('12:25:30'), { state: 'late', minutes: 25 });
});

test('a promise never gets less urgent as time goes by', () => {
  const order = ['later', 'today', 'now', 'late'];
  const moment = fc.integer({
    min: Date.parse('2026-11-23T00:00:00Z'),
    max: Date.parse('2026-11-26T00:00:00Z'),
  });
  fc.assert(
    fc.property(moment, moment, (one, other) => {
      const [first, second] = [Math.min(one, other), Math.max(one, other)].map((time) =>
        order.indexOf(promiseAt(slot, new Date(time)).state),
      );
      assert.ok((first ?? 0) <= (second ?? 0));
      assert.ok(promiseAt(slot, new Date(one)).minutes >= 0);
    }),
  );
});

test('a number is shown as people write it', () => {
  assert.equal(shownPhone('+31612345678'), '06 12345678');
  assert.equal(shownPhone('+31201234567'), '0201234567');
  assert.equal(shownPhone('+4915123456789'), '+4915123456789');
});
