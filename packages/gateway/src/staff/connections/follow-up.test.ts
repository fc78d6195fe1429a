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
import { createOwnEvents } from '../../systems/events/own-events.js';
import { openTestGateway, type TestGateway } from '../../testing/gateway.fixtures.js';
import { createCallbacksService } from '../callbacks/callbacks.service.js';
import { createAuditedChanges } from '../changes/audited-change.js';
import { createAttachmentSeal } from '../../residents/messages/attachment-seal.js';
import { createMessageHandling } from '../messages/messages.service.js';
import { createColleagues } from '../colleagues/colleagues.js';
import { SendError } from '../../connectors/sending/send-request.js';
import { createFollowUp, type FollowUp as Following } from './follow-up.js';

describe('what came of a request in an outside system', () => {
  let gateway: TestGateway;
  let system: PlayedSystem;
  let asked: string[];
  let answer: () => FollowUp;
  let following: Following | undefined;
  const start = new Date('2026-11-23T09:00:00Z');
  const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));

  beforeEach(async () => {
    asked = [];
    following = undefined;
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
  const run = (): Promise<void> => (following ??= makeFollowing()).run();
  const makeFollowing = (): Following => {
    const own = { store: gateway.store, clock, random };
    const profiles = createProfileService(own);
    const events = createEventsService(own, new EventBus());
    const changes = createAuditedChanges(own, createOwnEvents(own, events, profiles));
    const colleagues = createColleagues(own);
    const callbacks = createCallbacksService(own, changes, profiles, colleagues);
    const messages = createMessageHandling(own, changes, profiles, colleagues, createAttachmentSeal(own));
    return createFollowUp(system.delivery, { ...own, callbacks, messages });
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

  it('is asked less and less often while it does not answer, and not before it says', async () => {
    await delivered();
    answer = () => {
      throw new Error('no');
    };
    let minutes = 0;
    const askedAt: number[] = [];
    for (pass(5); minutes < 120; minutes += 1, pass(1)) {
      const { length } = asked;
      await run().catch(() => undefined);
      if (asked.length > length) askedAt.push(minutes);
    }
    // An item is asked about every five minutes at most, and the pause grows to half an hour.
    assert.deepEqual(askedAt, [0, 5, 10, 15, 23, 39, 69, 99]);

    answer = () => {
      const notBefore = new Date(gateway.now.getTime() + 20 * 60_000);
      throw new SendError({ code: 'busy', status: 429 }, { notBefore });
    };
    following = undefined;
    await assert.rejects(run());
    const { length } = asked;
    pass(19);
    await run();
    assert.equal(asked.length, length);
    pass(1);
    await assert.rejects(run());
  });
});
