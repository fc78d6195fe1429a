import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Callback } from '@plein/domain/newsroom.js';
import { countLate, waitingNow } from './waiting.js';

const now = new Date('2026-11-24T13:25:00Z');
const callback = (id: string, date: string, opens: string, closes: string): Callback => ({
  id,
  reference: `TB-${id}`,
  receivedAt: '2026-11-20T10:00:00Z',
  slot: { date, opens, closes },
  name: 'A. Bewoner',
  phone: '+31612345678',
  language: 'nl',
  status: 'open',
  receiptText: '',
});

test('the longest overdue stands first, then the promise that ends soonest, then what begins soonest', () => {
  const waiting = waitingNow(
    [
      callback('tomorrow', '2026-11-25', '09:00', '11:00'),
      callback('soon', '2026-11-24', '15:00', '17:00'),
      callback('running', '2026-11-24', '13:00', '15:00'),
      callback('late', '2026-11-24', '11:00', '13:00'),
      callback('ends-first', '2026-11-24', '13:00', '14:30'),
      callback('yesterday', '2026-11-23', '09:00', '11:00'),
    ],
    now,
  );
  assert.deepEqual(
    waiting.map(({ callback: { id } }) => id),
    ['yesterday', 'late', 'ends-first', 'running', 'soon', 'tomorrow'],
  );
  assert.equal(countLate(waiting), 2);
});
