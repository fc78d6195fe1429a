import { missingHolidays, nationalHolidays } from '@plein/domain/national-holidays.js';
import Holidays from 'date-holidays';
import assert from 'node:assert/strict';
import { test } from 'node:test';

test('the national holidays are those of a library for calendars, in every year of this century to come', () => {
  const calendar = new Holidays('NL');
  for (let year = 2014; year < 2100; year += 1) {
    const official = calendar
      .getHolidays(year, 'nl')
      .filter(({ type, date }) => type === 'public' || date.includes('-05-05 '))
      .map(({ date, name }) => `${date.slice(0, 10)} ${name}`);
    const ours = nationalHolidays(year).map(({ validFrom, name }) => `${validFrom} ${name?.['nl'] ?? ''}`);
    assert.deepEqual(ours.sort(), official.sort(), String(year));
  }
});

test('a day that is in the list already, also within a longer one, is not offered', () => {
  const week = { validFrom: '2026-12-24', validThrough: '2026-12-31' };
  const names = missingHolidays(2026, [week, { validFrom: '2026-01-01', validThrough: '2026-01-01' }]);
  assert.equal(names.length, nationalHolidays(2026).length - 3);
  assert.deepEqual(missingHolidays(2026, nationalHolidays(2026)), []);
});
