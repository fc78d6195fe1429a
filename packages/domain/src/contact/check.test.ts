import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkCallbackRequest } from './index.js';

const slot = { date: '2026-04-24', opens: '14:00', closes: '16:00' };
const complete = { name: 'Bewoner', phone: '06 12345678', slot };
const codes = (draft: Parameters<typeof checkCallbackRequest>[0], now?: Date) =>
  checkCallbackRequest(draft, now).map(({ code }) => code);

test('a complete request has no errors', () => {
  assert.deepEqual(checkCallbackRequest(complete, new Date('2026-04-24T11:00:00Z')), []);
});

test('an empty form names each field once, in the order of the form', () => {
  assert.deepEqual(checkCallbackRequest({ name: '  ', phone: '' }), [
    { field: 'name', code: 'name-missing' },
    { field: 'phone', code: 'phone-missing' },
    { field: 'slot', code: 'slot-missing' },
  ]);
});

test('a name of which nothing is seen is missing', () => {
  for (const name of ['\u200B', '\u3164', '\u2800 \u2800', '\u0301', '\uFFA0']) {
    assert.deepEqual(codes({ ...complete, name }), ['name-missing'], JSON.stringify(name));
  }
});

test('what is filled in wrongly is named', () => {
  assert.deepEqual(codes({ ...complete, phone: '12345' }), ['phone-invalid']);
  assert.deepEqual(codes({ ...complete, name: 'n'.repeat(101) }), ['name-too-long']);
  assert.deepEqual(codes({ ...complete, question: 'v'.repeat(1001) }), ['question-too-long']);
  assert.deepEqual(codes({ ...complete, slot: { ...slot, date: 'morgen' } }), ['slot-invalid']);
});

test('a window that has begun is past, where the time is known', () => {
  assert.deepEqual(codes(complete, new Date('2026-04-24T12:00:01Z')), ['slot-past']);
  assert.deepEqual(codes(complete), []);
});
