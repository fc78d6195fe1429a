import type { AppointmentMoment, AppointmentNeed } from '@plein/domain/appointments.js';
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.js';
import type { AppointmentPlanner } from './planner.js';

/** A planner under test, at a place `balie` with two desks, open on working days from 9 to 12. */
export interface OpenPlanner {
  planner: AppointmentPlanner;
  need: AppointmentNeed;
  /** A Monday at half past nine. */
  now: Date;
  /** Makes the appointment with this id known where the planner must find it. */
  add(id: string): Promise<void>;
  /** Does this work in one transaction of the store. */
  commit<Result>(work: (transaction: Kysely<Database>) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** What every planner of appointments must do. */
export function describePlanner(name: string, open: () => Promise<OpenPlanner>): void {
  describe(`a planner of appointments: ${name}`, () => {
    let opened: OpenPlanner;
    before(async () => {
      opened = await open();
    });
    after(() => opened.close());

    const start = (opens: string, date = '2026-11-24') => ({ place: 'balie', date, opens });
    async function momentAt(opens: string, date?: string): Promise<AppointmentMoment> {
      const found = await opened.planner.momentOf(start(opens, date), opened.need, opened.now);
      assert.ok(found);
      return found;
    }
    async function take(moment: AppointmentMoment, id = crypto.randomUUID()) {
      await opened.add(id);
      const isTaken = await opened.commit((transaction) =>
        opened.planner.take(id, moment, opened.need, transaction),
      );
      return { id, isTaken };
    }
    const isFree = async ({ place, date, opens }: AppointmentMoment) =>
      (await opened.planner.free(opened.need, opened.now)).some(
        (day) => day.place === place && day.date === date && day.times.includes(opens),
      );

    test('tells what is free, each with its end', async () => {
      const days = await opened.planner.free(opened.need, opened.now);
      assert.ok(days.length > 0);
      for (const { place, date, times } of days.slice(0, 3)) {
        assert.ok(times.length > 0);
        for (const opens of times) {
          const found = await opened.planner.momentOf({ place, date, opens }, opened.need, opened.now);
          assert.ok(found && found.closes > found.opens);
        }
      }
    });

    test('knows no moment that it does not offer', async () => {
      for (const one of [
        start('08:00'),
        start('09:07'),
        start('09:00', '2026-11-28'),
        start('09:00', '2020-01-01'),
      ])
        assert.equal(await opened.planner.momentOf(one, opened.need, opened.now), undefined);
      const elsewhere = { ...start('09:00'), place: 'elders' };
      assert.equal(await opened.planner.momentOf(elsewhere, opened.need, opened.now), undefined);
    });

    test('gives a moment once for each desk, and it is free again when one is released', async () => {
      const moment = await momentAt('09:00');
      const first = await take(moment);
      assert.ok(first.isTaken && (await isFree(moment)));
      assert.ok((await take(moment)).isTaken);
      assert.equal(await isFree(moment), false);
      assert.equal((await take(moment)).isTaken, false);
      await opened.commit((transaction) => opened.planner.release(first.id, transaction));
      assert.ok(await isFree(moment));
    });

    test('giving the same twice, and releasing what has nothing, changes nothing', async () => {
      const moment = await momentAt('10:00');
      const { id } = await take(moment);
      for (let again = 0; again < 3; again += 1)
        assert.ok(await opened.commit((work) => opened.planner.take(id, moment, opened.need, work)));
      await opened.commit((work) => opened.planner.release(crypto.randomUUID(), work));
      assert.ok((await take(moment)).isTaken);
      assert.equal((await take(moment)).isTaken, false);
    });

    test('moving frees what it had, and keeps it where the other is taken', async () => {
      const [from, to] = [await momentAt('09:00', '2026-11-25'), await momentAt('11:00', '2026-11-25')];
      const one = await take(from);
      await take(from);
      assert.equal(await isFree(from), false);
      assert.ok(await opened.commit((work) => opened.planner.take(one.id, to, opened.need, work)));
      assert.ok(await isFree(from));
      const full = await momentAt('09:00', '2026-11-26');
      await take(full);
      await take(full);
      assert.equal(
        await opened.commit((work) => opened.planner.take(one.id, full, opened.need, work)),
        false,
      );
      const late = await take(to);
      assert.ok(late.isTaken);
      assert.equal((await take(to)).isTaken, false, 'it still has its moment');
    });

    test('of many who ask at once as many get it as there are desks', async () => {
      const moment = await momentAt('09:30', '2026-11-27');
      const taken = await Promise.all(Array.from({ length: 12 }, () => take(moment)));
      assert.equal(taken.filter(({ isTaken }) => isTaken).length, 2);
    });
  });
}
