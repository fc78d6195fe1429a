import type { AuditLog, Callback, CallbackList } from '@plein/domain/newsroom.js';
import type { Profile } from '@plein/domain/profile.js';
import assert from 'node:assert/strict';
import { after, afterEach, beforeEach, describe, test } from 'node:test';
import { newToken } from '../../auth/tokens.js';
import { bothStores } from '../../testing/both-stores.fixtures.js';
import { profile } from '../../testing/content.fixtures.js';
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
/** The windows of the content, of which each takes one request. */
const narrow: Profile = {
  ...profile,
  channels: profile.channels.map((one) =>
    one.callback ? { ...one, callback: { ...one.callback, most: 1 } } : one,
  ),
};

for (const { name, open } of kinds) {
  describe(`a promise to call by its link, over ${name}`, () => {
    let municipality: TwoGateways;
    const ask: TwoGateways['ask'] = (...request) => municipality.ask(...request);
    beforeEach(async () => {
      municipality = await openTwoGateways(open, profile);
    });
    afterEach(() => municipality.close());

    async function request(slot = morning, receiptKey = newToken(randomBytes)) {
      const body = {
        ...{ id: crypto.randomUUID(), name: 'A. Bewoner', phone: '06 12345678', language: 'nl' },
        ...{ slot: slotOf(slot), receiptKey },
      };
      const answer = await ask('/v1/callback-requests', sending(body));
      return { status: answer.status, answer: (await answer.json()) as object, key: receiptKey, body };
    }
    const page = async (key: string) => {
      const answer = await ask(`/pages/calls/${key}`);
      return { status: answer.status, text: await answer.text() };
    };
    const send = async (key: string, fields: Record<string, string>, gateway = 0) => {
      const answer = await ask(
        `/pages/calls/${key}`,
        { method: 'POST', body: new URLSearchParams(fields) },
        gateway,
      );
      return { status: answer.status, text: await answer.text() };
    };
    const move = (key: string, slot: string, seen = morning, gateway = 0) =>
      send(key, { step: 'move', slot, seen }, gateway);
    const listed = async (status = '') =>
      ((await (await ask(`/v1/callbacks${status}`)).json()) as CallbackList).callbacks;
    const events = async () =>
      (
        await municipality.store.database.selectFrom('events').select('name').orderBy('received_at').execute()
      ).map((one) => one.name);
    const actions = async () =>
      ((await (await ask('/v1/audit-entries')).json()) as AuditLog).entries.map((one) => one.action);

    test('opening it changes nothing, and tells what was promised and how long it still takes', async () => {
      const { key, status } = await request();
      assert.equal(status, 201);
      const before = await listed();
      for (const method of ['GET', 'HEAD', 'GET'])
        assert.equal((await ask(`/pages/calls/${key}`, { method })).status, 200);
      assert.deepEqual(await listed(), before);
      const { text } = await page(key);
      assert.match(text, /Wij bellen u op dinsdag 24 november tussen 9 en 12 uur\./);
      assert.match(text, /Morgen\./);
      assert.doesNotMatch(text, /Hebben wij u gebeld/, 'the hours are not over');
      const unknown = await page(newToken(randomBytes));
      assert.equal(unknown.status, 404);
      assert.match(unknown.text, /href="[^"]*\/pages\/contact\?view=callback[^"]*">Vraag opnieuw/);
      const english = await ask(`/pages/calls/${key}?language=en`);
      assert.match(await english.text(), /between 09:00 and 12:00/);
      assert.equal(english.headers.get('referrer-policy'), 'same-origin');
    });

    test('is moved once, also by two presses, and staff see from when to when', async () => {
      const { key, body } = await request();
      const moved = await move(key, afternoon);
      assert.equal(moved.status, 200);
      // A screen reader says what has the focus when the page opens.
      assert.match(moved.text, /<p class="said" tabindex="-1" autofocus>Gelukt\./);
      assert.match(moved.text, /tussen 13 en 17 uur/);
      assert.equal((await move(key, afternoon)).status, 200, 'the same press again');
      const [callback] = await listed();
      assert.deepEqual(callback?.slot, slotOf(afternoon));
      assert.deepEqual(
        callback?.changes?.map(({ what, from }) => [what, from]),
        [['moved', slotOf(morning)]],
      );
      assert.match(callback?.receiptText ?? '', /tussen 13\.00 en 17\.00 uur/);
      assert.deepEqual(await events(), ['contact.callback-moved']);
      assert.equal((await actions()).filter((one) => one === 'callback.moved').length, 1);
      // A device that was offline sends the same request once more.
      assert.equal((await ask('/v1/callback-requests', sending(body))).status, 200);
    });

    test('is cancelled once, and counts as withdrawn', async () => {
      const { key } = await request();
      assert.match((await send(key, { step: 'cancel' })).text, /gaat niet door/);
      assert.equal((await send(key, { step: 'cancel' })).status, 200, 'another tab');
      const after = await move(key, afternoon);
      assert.equal(after.status, 409);
      assert.match(after.text, /U zei dit telefoontje al af\./);
      assert.deepEqual(await listed(), []);
      const [callback] = await listed('?status=closed');
      assert.equal(callback?.outcome, 'withdrawn');
      assert.equal(callback?.changes?.[0]?.what, 'cancelled');
      assert.deepEqual(await events(), ['contact.callback-missed']);
    });

    test('two tabs that choose two moments: the second is told of the first', async () => {
      const { key } = await request();
      const [first, second] = await Promise.all([move(key, afternoon), move(key, wednesday, morning, 1)]);
      assert.deepEqual([first.status, second.status].sort(), [200, 409]);
      const refused = first.status === 409 ? first : second;
      assert.match(refused.text, /U koos intussen al een ander moment\./);
      const [callback] = await listed();
      const kept = first.status === 200 ? afternoon : wednesday;
      assert.deepEqual(callback?.slot, slotOf(kept));
      assert.equal((await events()).length, 1);
    });

    test('staff close it while the resident moves it: one of both holds, and each is told', async () => {
      const { key, body } = await request();
      const [moved, closed] = await Promise.all([
        move(key, afternoon),
        ask(`/v1/callbacks/${body.id}/closing`, sending({ outcome: 'no-answer' }), 1),
      ]);
      assert.equal(closed.status, 200, 'what staff did is never refused for a move');
      const [callback] = await listed('?status=closed');
      if (moved.status === 409) {
        assert.match(moved.text, /Een medewerker sloot dit verzoek net af\./);
        assert.deepEqual(callback?.slot, slotOf(morning));
      } else {
        assert.equal(moved.status, 200);
        assert.deepEqual(callback?.slot, slotOf(afternoon));
      }
      assert.match((await move(key, wednesday)).text, /Een medewerker sloot dit verzoek net af\./);
      assert.equal((await send(key, { step: 'cancel' })).status, 409);
    });

    test('a window that is full or gone takes nobody, and nothing changes', async () => {
      await municipality.restart(narrow);
      const [one, other] = [await request(morning), await request(wednesday)];
      assert.equal((await request(morning)).status, 400, 'full for a new request too');
      const third = await request('2026-11-24 13:00 17:00');
      const raced = await Promise.all([
        move(one.key, '2026-11-25 13:00 17:00'),
        move(other.key, '2026-11-25 13:00 17:00', wednesday, 1),
        move(third.key, '2026-11-25 13:00 17:00', afternoon, 1),
      ]);
      assert.deepEqual(raced.map(({ status }) => status).sort(), [200, 409, 409]);
      const refused = raced.find(({ status }) => status === 409);
      assert.match(refused?.text ?? '', /net vol of voorbij\. Er is niets veranderd\./);
      assert.equal((await move(one.key, '2026-11-22 09:00 12:00')).status, 409, 'it has begun');
      assert.equal((await send(one.key, { step: 'move', slot: 'morgen' })).status, 400);
      assert.equal((await listed()).length, 3);
    });

    test('asks afterwards whether it was kept, and counts the first answer', async () => {
      const { key, body } = await request();
      const early = await send(key, { step: 'answer', answer: 'no' });
      assert.equal(early.status, 409);
      municipality.now = new Date('2026-11-24T12:30:00Z');
      assert.match((await page(key)).text, /Zijn wij u vergeten\?.*Hebben wij u gebeld\?/s);
      assert.match((await send(key, { step: 'answer', answer: 'late' })).text, /Dank u wel/);
      assert.equal((await send(key, { step: 'answer', answer: 'late' })).status, 200);
      const other = await send(key, { step: 'answer', answer: 'no' });
      assert.equal(other.status, 409);
      assert.match(other.text, /Dat antwoord telt\./);
      assert.equal((await send(key, { step: 'answer', answer: 'anders' })).status, 400);
      assert.deepEqual(await events(), ['contact.callback-answered']);
      const [callback] = await listed();
      assert.equal(callback?.changes?.[0]?.answer, 'late');
      assert.equal((await ask(`/v1/callbacks/${body.id}/closing`, sending({ outcome: 'kept' }))).status, 200);
      assert.match((await page(key)).text, /Wij hebben u gebeld\..*U zei: ja, maar te laat/s);
    });

    test('the key of another request is refused, and is not stored as it is', async () => {
      const { key } = await request();
      assert.equal((await request(afternoon, key)).status, 409);
      const [row] = await municipality.store.database.selectFrom('callbacks').selectAll().execute();
      assert.ok(row);
      assert.ok(!JSON.stringify(row).includes(key));
      const [callback] = (await listed()) as (Callback & { receiptKey?: string })[];
      assert.equal(callback?.receiptKey, undefined);
    });
  });
}
