import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { ContactDelivery, FollowUp } from '../../connectors/contact-delivery.js';
import {
  callbackRequest,
  playSystem,
  type PlayedSystem,
} from '../../connectors/outbox/outside-system.fixtures.js';
import { createDeliveryWorker } from '../../connectors/outbox/delivery-worker.js';
import { EventBus } from '../../core/event-bus.js';
import { createProfileService } from '../../residents/profile/profile.service.js';
import { createEventsService } from '../../systems/events/events.service.js';
import { openTestGateway, type TestGateway } from '../../testing/gateway.fixtures.js';
import { createCallbacksService } from '../callbacks/callbacks.service.js';
import { createAuditedChanges } from '../changes/audited-change.js';
import { createColleagues } from '../colleagues/colleagues.js';
import { followUp } from './follow-up.js';

describe('what came of a request in an outside system', () => {
  let gateway: TestGateway;
  let system: PlayedSystem;
  let asked: string[];
  let answer: () => FollowUp;
  const start = new Date('2026-11-23T09:00:00Z');
  const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));

  beforeEach(async () => {
    asked = [];
    answer = () => ({ status: 'open' });
    const ask: ContactDelivery['followUp'] = async (outsideId) => {
      asked.push(outsideId);
      return answer();
    };
    system = playSystem('played', ask);
    gateway = await openTestGateway({
      dependencies: { access: { reports: 'open' }, deliveries: [system.delivery] },
    });
    gateway.now = start;
  });
  afterEach(() => gateway.close());

  const clock = () => gateway.now;
  const pass = (minutes: number) => (gateway.now = new Date(gateway.now.getTime() + minutes * 60_000));
  const delivered = async (): Promise<string> => {
    const body = callbackRequest();
    await gateway.post('/v1/callback-requests', body);
    await createDeliveryWorker(system.delivery, { store: gateway.store, clock, random }).run();
    return body.id;
  };
  const run = async (): Promise<void> => {
    const own = { store: gateway.store, clock, random };
    const profiles = createProfileService(own);
    const changes = createAuditedChanges(own, createEventsService(own, new EventBus()), profiles);
    const callbacks = createCallbacksService(own, changes, profiles, createColleagues(own));
    await followUp(system.delivery, { ...own, callbacks });
  };
  const callback = async (id: string) =>
    gateway.store.database
      .selectFrom('callbacks')
      .select(['status', 'outcome', 'taken_by_name'])
      .where('id', '=', id)
      .executeTakeFirst();

  it('is asked every five minutes, and closes the request as kept with its event, once', async () => {
    const id = await delivered();
    await run();
    assert.deepEqual(asked, [], 'not at once');
    pass(5);
    await run();
    await run();
    assert.deepEqual(asked, [`outside-${id}`]);
    assert.equal((await callback(id))?.status, 'open');
    gateway.now = new Date('2026-11-24T10:00:00Z');
    answer = () => ({ status: 'handled', at: new Date('2026-11-24T09:30:00Z') });
    await run();
    pass(60);
    await run();
    assert.equal(asked.length, 2);
    assert.deepEqual(await callback(id), { status: 'closed', outcome: 'kept', taken_by_name: 'played' });
    const events = (await gateway.events()).filter(({ name }) => name === 'contact.callback-kept');
    assert.deepEqual(
      events.map(({ data }) => [data['inWindow'], data['actualDays']]),
      [[true, 1]],
    );
    const [entry] = await gateway.store.database.selectFrom('audit_entries').selectAll().execute();
    assert.deepEqual([entry?.action, entry?.actor_id], ['callback.closed', 'connector:played']);
  });

  it('closes a request also where the other clock is ahead', async () => {
    const id = await delivered();
    pass(30);
    answer = () => ({ status: 'handled', at: new Date('2026-11-23T11:00:00Z') });
    await run();
    assert.equal((await callback(id))?.outcome, 'kept');
  });

  it('is asked no longer where it was closed here, or is gone there', async () => {
    const [closed, gone] = [await delivered(), await delivered()];
    await gateway.ask(`/v1/callbacks/${closed}/closing`, { outcome: 'no-answer' });
    answer = () => ({ status: 'gone' });
    pass(5);
    await run();
    pass(5);
    await run();
    assert.deepEqual(asked, [`outside-${gone}`]);
    assert.equal((await callback(gone))?.status, 'open');
  });

  it('is asked again later where the outside system does not answer', async () => {
    const id = await delivered();
    pass(5);
    answer = () => {
      throw new Error('no');
    };
    await assert.rejects(run());
    answer = () => ({ status: 'handled' });
    pass(5);
    await run();
    assert.equal((await callback(id))?.outcome, 'kept');
  });
});
