import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBoolean, readMoment, readNumber } from './values.js';

test('a moment is read as people and systems write it, in the time of Amsterdam', () => {
  const moments: Record<string, string | undefined> = {
    '23-11-2026 14:05': '2026-11-23T13:05:00.000Z',
    '1/7/2026 9.30': '2026-07-01T07:30:00.000Z',
    '01.07.2026': '2026-07-01T10:00:00.000Z',
    '2026-07-01 09:30:15': '2026-07-01T07:30:15.000Z',
    '20260701': '2026-07-01T10:00:00.000Z',
    '2026-07-01T09:30:00+02:00': '2026-07-01T07:30:00.000Z',
    '23-nov-26 14:05': '2026-11-23T13:05:00.000Z',
    '1 juli 2026': '2026-07-01T10:00:00.000Z',
    '1-May-2026 9:30': '2026-05-01T07:30:00.000Z',
    '3 maart 2026 9.30 uur': '2026-03-03T08:30:00.000Z',
    '46349': '2026-11-23T11:00:00.000Z',
    '46349,5868055555556': '2026-11-23T13:05:00.000Z',
    '46349.0': '2026-11-23T11:00:00.000Z',
    '46349 0,5': '2026-11-23T11:00:00.000Z',
    '\u00A023-11-2026\u00A0 14:05 ': '2026-11-23T13:05:00.000Z',
    '31-nov-2026': undefined,
    '12 blabla 2026': undefined,
    '123': undefined,
    '2026-07-01T07:30:00.5Z': '2026-07-01T07:30:00.500Z',
    '31-02-2026': undefined,
    '23-11-26': undefined,
    '11/23/2026': undefined,
    '23-11-2026 24:00': undefined,
    gisteren: undefined,
    '': undefined,
  };
  for (const [text, moment] of Object.entries(moments)) assert.equal(readMoment(text), moment, text);
});

test('every moment that is written with its zone is read back', () => {
  const date = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(date, (moment) => assert.equal(readMoment(moment.toISOString()), moment.toISOString())),
  );
});

test('whatever is written, it is a moment or none', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\d:./ T-]{0,20}$/), (text) => {
      const read = readMoment(text);
      assert.ok(read === undefined || new Date(read).toISOString() === read);
    }),
  );
});

test('a number has a decimal comma or point', () => {
  const numbers: Record<string, number | undefined> = {
    '3,5': 3.5,
    '3.5': 3.5,
    '1.234,5': 1234.5,
    '1.234': 1234,
    '-12': -12,
    '1 234': 1234,
    '1,2,3': undefined,
    twee: undefined,
  };
  for (const [text, number] of Object.entries(numbers)) assert.equal(readNumber(text), number, text);
});

test('yes and no are read in Dutch and in English', () => {
  for (const word of ['Ja', 'j', 'YES', '1', 'waar']) assert.equal(readBoolean(word), true, word);
  for (const word of ['Nee', 'n', 'no', '0', 'false']) assert.equal(readBoolean(word), false, word);
  assert.equal(readBoolean('misschien'), undefined);
});
