import { amsterdamDate } from '@plein/domain/opening-hours.js';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { amsterdamDay } from './amsterdam-day.js';

it('the day in Amsterdam is that of the calendar, at every moment since 1980', () => {
  const moments = fc.date({ min: new Date('1980-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(moments, (moment) => {
      for (const near of [moment, new Date(moment.getTime() + 1_800_000)]) {
        assert.equal(amsterdamDay(near.toISOString()), amsterdamDate(near));
      }
    }),
  );
});
