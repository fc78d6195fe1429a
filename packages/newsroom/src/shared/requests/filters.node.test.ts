import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Callback } from '@plein/domain/newsroom.js';
import { isChosen, noTeam, type RequestChoice } from './filters.js';

const callback: Callback = {
  id: '1',
  reference: 'TB-7K3M-92QX',
  receivedAt: '2026-11-24T08:00:00Z',
  slot: { date: '2026-11-24', opens: '13:00', closes: '15:00' },
  name: 'A. Bewoner',
  phone: '+31612345678',
  language: 'nl',
  department: 'burgerzaken',
  caseReference: 'ZB-2026-0417',
  status: 'open',
  receiptText: '',
};
const { department: _, ...withoutTeam } = callback;

test('a request is chosen by its team, by who has it, and by a part of its number or its case', () => {
  const rows: [RequestChoice, Callback, boolean][] = [
    [{}, callback, true],
    [{ team: 'burgerzaken' }, callback, true],
    [{ team: 'parkeren' }, callback, false],
    [{ team: noTeam }, callback, false],
    [{ team: noTeam }, withoutTeam, true],
    [{ mine: 'yes' }, callback, false],
    [{ mine: 'yes' }, { ...callback, takenByMe: true }, true],
    [{ number: '7k3m' }, callback, true],
    [{ number: 'tb 7k3m 92qx' }, callback, true],
    [{ number: '0417' }, callback, true],
    [{ number: '9999' }, callback, false],
    [{ number: ' ' }, callback, true],
    [{ number: '7k3m', team: 'parkeren' }, callback, false],
  ];
  for (const [choice, one, expected] of rows) {
    assert.equal(isChosen(one, choice), expected, JSON.stringify(choice));
  }
});
