import { after } from 'node:test';
import { describePlanner } from '../../connectors/appointments/planner.contract.js';
import { profileWithAppointments } from '../../testing/appointments.fixtures.js';
import { bothStores } from '../../testing/both-stores.fixtures.js';
import { mondayMorning } from '../../testing/content.fixtures.js';
import { needOf } from './appointments.service.js';
import { insertAppointment } from './appointments.store.js';
import { storedPlanner } from './stored-planner.js';

const { kinds, stop } = await bothStores();
after(stop);

for (const { name, open } of kinds) {
  describePlanner(`that of the gateway, over ${name}`, async () => {
    const { store, close } = await open();
    const need = needOf(profileWithAppointments, {});
    if (!need) throw new Error('The profile of the test gives no appointments.');
    return {
      ...{ planner: storedPlanner(store), need, now: mondayMorning, close },
      commit: (work) => store.commit(work),
      async add(id) {
        const start = { place: 'balie', date: '2026-11-24', opens: '09:00' };
        await store.commit((transaction) =>
          insertAppointment(
            transaction,
            {
              ...{ reference: id, receivedAt: mondayMorning.toISOString() },
              moment: { ...start, closes: '09:30' },
              copy: { id, name: 'A. Bewoner', language: 'nl', moment: start },
            },
            id,
            undefined,
          ),
        );
      },
    };
  });
}
