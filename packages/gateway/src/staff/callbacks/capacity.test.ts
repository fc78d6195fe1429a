import type { CallbackSlots } from '@plein/domain/contact.js';
import type { CallbackList } from '@plein/domain/newsroom.js';
import type { Profile } from '@plein/domain/profile.js';
import assert from 'node:assert/strict';
import { after, afterEach, beforeEach, describe, test } from 'node:test';
import { newToken } from '../../auth/tokens.js';
import { bothStores } from '../../testing/both-stores.fixtures.js';
import { passport, profile } from '../../testing/content.fixtures.js';
import {
  openTwoGateways,
  randomBytes,
  sending,
  slotOf,
  type TwoGateways,
  windows,
} from '../../testing/two-gateways.fixtures.js';

const { kinds, stop } = await bothStores();
after(stop);

const { morning, afternoon, wednesday } = windows;
/** On a Tuesday one department calls one resident in a window; the other has no limit. */
const limited: Profile = {
  ...profile,
  departments: [
    { code: 'burgerzaken', name: { nl: 'Burgerzaken' }, callsPerWindow: { Tuesday: 1 } },
    { code: 'zorg', name: { nl: 'Zorg' } },
  ],
  tasks: profile.tasks.map((task) => ({ ...task, department: 'burgerzaken' })),
};

for (const { name, open } of kinds) {
  describe(`windows from the capacity of a department, over ${name}`, () => {
    let municipality: TwoGateways;
    const ask: TwoGateways['ask'] = (...request) => municipality.ask(...request);
    beforeEach(async () => {
      municipality = await openTwoGateways(open, limited);
    });
    afterEach(() => municipality.close());

    const bodyOf = (slot: string, more: object = { task: passport }) => ({
      ...{ id: crypto.randomUUID(), name: 'A. Bewoner', phone: '06 12345678', language: 'nl' },
      ...{ slot: slotOf(slot), receiptKey: newToken(randomBytes), ...more },
    });
    async function request(body: ReturnType<typeof bodyOf>, gateway = 0) {
      const answer = await ask('/v1/callback-requests', sending(body), gateway);
      const { errors = [] } = (await answer.json()) as { errors?: { field: string; code: string }[] };
      return { status: answer.status, codes: errors.map(({ code }) => code), body };
    }
    const windows = async (query = `?task=${encodeURIComponent(passport)}`) =>
      ((await (await ask(`/v1/callback-slots${query}`)).json()) as CallbackSlots).slots.map(
        ({ date, opens, closes }) => `${date} ${opens} ${closes}`,
      );
    const send = async (path: string, fields: Record<string, string>, gateway = 0) => {
      const answer = await ask(path, { method: 'POST', body: new URLSearchParams(fields) }, gateway);
      return { status: answer.status, text: await answer.text() };
    };
    const list = async () => (await (await ask('/v1/callbacks')).json()) as CallbackList;
    const fullOf = async () =>
      (await list()).windows.map(
        ({ slot, department, taken, places }) =>
          `${slot.date} ${slot.opens} ${department ?? ''} ${String(taken)}/${String(places)}`,
      );

    test('a full window is not offered to its department, and is to others', async () => {
      assert.ok((await windows()).includes(morning));
      assert.equal((await request(bodyOf(morning))).status, 201);
      assert.ok(!(await windows()).includes(morning));
      assert.ok((await windows()).includes(afternoon));
      assert.ok((await windows('?department=zorg')).includes(morning));
      assert.ok((await windows('')).includes(morning));
      const full = await request(bodyOf(morning));
      assert.deepEqual([full.status, full.codes], [400, ['slot-full']]);
      assert.equal((await request(bodyOf(morning, { department: 'zorg' }))).status, 201);
      assert.equal((await request(bodyOf(wednesday))).status, 201, 'another day has no limit');
      assert.equal((await request(bodyOf(wednesday))).status, 201);
    });

    test('a department that does not exist gives no place besides those of the task', async () => {
      assert.equal((await request(bodyOf(morning))).status, 201);
      const invented = await request(bodyOf(morning, { task: passport, department: 'verzonnen' }));
      assert.deepEqual(invented.codes, ['slot-full']);
    });

    test('of many who ask for the last place at two gateways one gets it', async () => {
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, index) => request(bodyOf(morning), index % 2)),
      );
      assert.equal(answers.filter(({ status }) => status === 201).length, 1);
      assert.ok(answers.every(({ status, codes }) => status === 201 || codes[0] === 'slot-full'));
      assert.equal((await list()).callbacks.length, 1);
    });

    test('the same request again gets its receipt, also when its window is full', async () => {
      const first = bodyOf(morning);
      assert.equal((await request(first)).status, 201);
      assert.equal((await request(first, 1)).status, 200);
    });

    test('a call that is cancelled or moved by its link gives its place back, once', async () => {
      const { body } = await request(bodyOf(morning));
      const path = `/pages/calls/${body.receiptKey}`;
      assert.equal((await send(path, { step: 'move', slot: afternoon, seen: morning })).status, 200);
      assert.ok((await windows()).includes(morning));
      assert.ok(!(await windows()).includes(afternoon));
      assert.equal((await send(path, { step: 'cancel' })).status, 200);
      assert.equal((await send(path, { step: 'cancel' })).status, 200);
      assert.ok((await windows()).includes(afternoon));
      assert.equal((await request(bodyOf(afternoon))).status, 201);
      assert.deepEqual((await request(bodyOf(afternoon))).codes, ['slot-full']);
    });

    test('a link moves no call to a window that is full, says so and shows those that are left', async () => {
      await request(bodyOf(afternoon));
      const { body } = await request(bodyOf(morning));
      const path = `/pages/calls/${body.receiptKey}`;
      const page = await (await ask(path)).text();
      assert.ok(!page.includes(`value="${afternoon}"`));
      const moved = await send(path, { step: 'move', slot: afternoon, seen: morning });
      assert.equal(moved.status, 409);
      assert.match(moved.text, /net vol of voorbij\. Er is niets veranderd\./);
      assert.ok(moved.text.includes(`value="${wednesday}"`));
    });

    test('two calls that are moved to the last place at once: one of them is', async () => {
      const [one, other] = [await request(bodyOf(wednesday)), await request(bodyOf(wednesday))];
      const moved = await Promise.all(
        [one, other].map(({ body }, index) =>
          send(`/pages/calls/${body.receiptKey}`, { step: 'move', slot: morning, seen: wednesday }, index),
        ),
      );
      assert.deepEqual(moved.map(({ status }) => status).sort(), [200, 409]);
    });

    test('staff who hand a call on give the place back, and count it where it goes', async () => {
      const { body } = await request(bodyOf(morning, { department: 'zorg' }));
      assert.ok((await fullOf()).includes('2026-11-24 09:00 burgerzaken 0/1'));
      const handed = await ask(`/v1/callbacks/${body.id}/handing-on`, sending({ department: 'burgerzaken' }));
      assert.equal(handed.status, 200);
      assert.ok((await fullOf()).includes('2026-11-24 09:00 burgerzaken 1/1'));
      assert.ok(!(await windows()).includes(morning));
      assert.equal(
        (await ask(`/v1/callbacks/${body.id}/closing`, sending({ outcome: 'no-answer' }))).status,
        200,
      );
      assert.ok((await windows()).includes(morning));
    });
  });
}
