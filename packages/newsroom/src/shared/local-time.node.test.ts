import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instantOf, localOf } from './local-time.js';

test('a field shows the time in Amsterdam, in winter and in summer', () => {
  assert.equal(localOf('2026-11-24T10:00:00.000Z'), '2026-11-24T11:00');
  assert.equal(localOf('2026-07-01T10:00:00.000Z'), '2026-07-01T12:00');
  assert.equal(localOf(undefined), '');
  assert.equal(localOf('rubbish'), '');
});

test('and it is read back as the same instant', () => {
  for (const instant of ['2026-11-24T10:00:00.000Z', '2026-07-01T22:30:00.000Z']) {
    assert.equal(instantOf(localOf(instant)), instant);
  }
  assert.equal(instantOf(''), undefined);
});
