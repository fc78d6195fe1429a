import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { openPostgresNotices } from '../../store/postgres/notices.js';
import { openPostgresStore } from '../../store/postgres/postgres-store.js';
import { startPostgres } from '../../testing/postgres.fixtures.js';
import { createEventsService } from './events.service.js';
import { EventBus, type ArrivedEvent } from '../../core/event-bus.js';
import { eventId, wireEvent } from '../../testing/events.fixtures.js';
import { synchroniseEventBus } from './event-bus-sync.js';

const server = await startPostgres();

/** Opens a store, an events service and a synchronised event bus, without the rest of a gateway. */
async function openGateway(url: string) {
  const store = await openPostgresStore(url);
  const eventBus = new EventBus();
  const clock = (): Date => new Date('2026-11-23T09:00:05.000Z');
  const service = createEventsService({ store, clock }, eventBus);
  const sharing = synchroniseEventBus({
    eventBus,
    store,
    openNotices: (hear) => openPostgresNotices(url, hear),
  });
  await sharing.opened();
  const heard: ArrivedEvent[] = [];
  let notify = (): void => {};
  eventBus.subscribe(
    (events) => {
      heard.push(...events);
      notify();
    },
    () => {},
  );
  return {
    store,
    service,
    heard,
    /** Resolves when that many events were received. */
    receives: (count: number): Promise<void> =>
      new Promise((resolve) => {
        notify = () => heard.length >= count && resolve();
        notify();
      }),
    async close() {
      eventBus.close();
      await sharing.close();
      await store.close();
    },
  };
}

if (server) {
  describe('arrivals at two gateways on one PostgreSQL', () => {
    after(() => server.stop());

    it('are told at both, each once, with all that the newsroom shows', async () => {
      const url = await server.makeDatabase();
      const [here, there] = await Promise.all([openGateway(url), openGateway(url)]);
      await here.service.receive([wireEvent(1), wireEvent(2)]);
      await there.receives(2);
      await there.service.receive([wireEvent(1), wireEvent(3)]);
      await here.receives(3);
      assert.deepEqual(here.heard, there.heard);
      assert.deepEqual(
        here.heard.map(({ id }) => id),
        [eventId(1), eventId(2), eventId(3)],
      );
      await Promise.all([here.close(), there.close()]);
    });

    it('are told in full when they are more than one notice can hold', async () => {
      const url = await server.makeDatabase();
      const [here, there] = await Promise.all([openGateway(url), openGateway(url)]);
      await here.service.receive(Array.from({ length: 500 }, (_, index) => wireEvent(index)));
      await there.receives(500);
      assert.equal(new Set(there.heard.map(({ id }) => id)).size, 500);
      await Promise.all([here.close(), there.close()]);
    });

    it('are told again after the connections were lost', async () => {
      const url = await server.makeDatabase();
      const [here, there] = await Promise.all([openGateway(url), openGateway(url)]);
      await server.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${new URL(url).pathname.slice(1)}'`,
      );
      // Events that are sent while the connection is lost are stored all the same, and are in the reports.
      let sent = 0;
      while (there.heard.length === 0) {
        sent += 1;
        await here.service.receive([wireEvent(sent)]).catch(() => undefined);
      }
      await there.receives(1);
      assert.ok(there.heard.every(({ id }) => id <= eventId(sent)));
      await Promise.all([here.close(), there.close()]);
    });
  });
} else {
  const reason = 'no PostgreSQL here: install the package postgresql, or set DATABASE_URL';
  it(
    'arrivals at two gateways on one PostgreSQL',
    {
      skip: process.env['CI'] === 'true' ? false : reason,
    },
    () => {
      assert.fail(reason);
    },
  );
}
