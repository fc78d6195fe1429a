import type { PollDraftList } from '@plein/domain/newsroom.js';
import {
  ballotNumber,
  isSignedBallot,
  tally,
  verifyBallots,
  type BallotList,
  type PollView,
} from '@plein/domain/polls.js';
import assert from 'node:assert/strict';
import { after, afterEach, beforeEach, describe, it } from 'node:test';
import { createGateway, type GatewayOptions } from '../../../app.js';
import { signRaw } from '../../../server/sign-raw.js';
import type { Store } from '../../../store/store.js';
import { bothStores } from '../../../testing/both-stores.fixtures.js';
import { content, mondayMorning } from '../../../testing/content.fixtures.js';
import { askJson, InvitedDevice, invitedPoll, makeCodes } from '../../../testing/invited.fixtures.js';
import { seed } from '../../content/seed.js';

const stores = await bothStores();
const { id } = invitedPoll;

for (const kind of stores.kinds) {
  describe(`a poll of invited voters on ${kind.name}`, () => {
    let store: Store;
    let close: () => Promise<void>;
    let now = mondayMorning;
    let codes: string[];
    let gateway: ReturnType<typeof open>;
    const open = (options: Partial<GatewayOptions> = {}) =>
      createGateway({
        store,
        clock: () => now,
        random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
        access: { reports: 'open' },
        signRaw,
        ...options,
      });

    beforeEach(async () => {
      now = mondayMorning;
      ({ store, close } = await kind.open());
      await seed(store, { ...content, polls: [invitedPoll] }, mondayMorning);
      gateway = open();
      codes = await makeCodes(gateway, 5);
    });
    afterEach(() => close());

    const code = (at: number): string => codes[at] ?? '';
    const counts = async () => {
      const { body } = await askJson<PollDraftList>(gateway, '/v1/poll-drafts');
      const { voters, codes: ofPoll } = body.polls.find(({ poll }) => poll.id === id) ?? {};
      return { voters, ...ofPoll };
    };

    it('counts one vote for each code, which its voter can change until the close', async () => {
      const devices = [new InvitedDevice(), new InvitedDevice()] as const;
      for (const [at, device] of devices.entries()) {
        assert.equal((await device.exchange(gateway, code(at))).status, 200);
        assert.equal((await device.vote(gateway, 'bomen')).status, 201);
      }
      assert.deepEqual(await counts(), { voters: 2, made: 5, used: 2 });
      const changed = await devices[1].vote(gateway, 'water');
      assert.deepEqual([changed.status, changed.body.changed], [200, true]);
      devices[1].signature = undefined;
      assert.equal((await devices[1].vote(gateway, 'markt')).status, 200, 'a change needs no signature');
      assert.deepEqual(await counts(), { voters: 2, made: 5, used: 2 });
      now = new Date('2026-12-01T08:00:00Z');
      const { body } = await askJson<PollView>(gateway, `/v1/polls/${id}`);
      assert.deepEqual(
        body.tally?.counts.map(({ option, count }) => [option, count]),
        [
          ['bomen', 1],
          ['water', 0],
          ['markt', 1],
        ],
      );
    });

    it('takes a vote back until the close: it counts for nothing, is in the list, and can be cast again', async () => {
      const [stays, goes, returns] = [new InvitedDevice(), new InvitedDevice(), new InvitedDevice()];
      for (const [at, device] of [stays, goes, returns].entries()) {
        await device.exchange(gateway, code(at));
        await device.vote(gateway, 'bomen');
      }
      const taken = crypto.randomUUID();
      for (const again of [false, true]) {
        const { status, body } = await goes.withdraw(gateway, taken);
        assert.deepEqual([status, body.choices, body.changed], [200, [], !again]);
      }
      await returns.withdraw(gateway);
      returns.signature = undefined;
      assert.equal((await returns.vote(gateway, 'water')).status, 200, 'voting again needs no code');
      assert.equal((await new InvitedDevice().withdraw(gateway)).status, 404, 'who never voted');
      now = new Date('2026-12-01T08:00:00Z');
      assert.equal((await stays.withdraw(gateway)).status, 409);
      const { body } = await askJson<PollView>(gateway, `/v1/polls/${id}`);
      assert.deepEqual(
        [body.tally?.voters, ...(body.tally?.counts ?? []).map(({ count }) => count)],
        [2, 1, 1, 0],
      );
      const { body: list } = await askJson<BallotList>(gateway, `/v1/polls/${id}/ballots`);
      const number = await ballotNumber(id, goes.voter);
      assert.deepEqual(list.ballots.find((ballot) => ballot.number === number)?.choices, []);
      const verified = await verifyBallots(invitedPoll, list);
      assert.deepEqual([verified.problems, verified.withdrawn, verified.tally], [[], 1, body.tally]);
    });

    it('takes no vote back in an open poll, and none for an empty list of choices', async () => {
      const device = new InvitedDevice();
      await device.exchange(gateway, code(0));
      await device.vote(gateway, 'bomen');
      const empty = { id: crypto.randomUUID(), voter: device.voter, choices: [] };
      assert.equal((await askJson(gateway, `/v1/polls/${id}/votes`, empty)).status, 400);
      await store.commit((transaction) =>
        transaction
          .updateTable('polls')
          .set({ document: JSON.stringify({ ...invitedPoll, admission: 'open' }) })
          .where('id', '=', id)
          .execute(),
      );
      assert.equal((await device.withdraw(gateway)).status, 404);
    });

    it('counts codes that are wrong for their limit, also those of the page without script', async () => {
      const busy = open({ limits: { codes: 2 } });
      const form = (fields: Record<string, string>) =>
        busy.request(`/pages/poll/${id}`, {
          method: 'POST',
          body: new URLSearchParams(fields),
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        });
      assert.equal((await new InvitedDevice().exchange(busy, '0000-0000-0000')).status, 400);
      assert.equal((await form({ choices: 'bomen', code: '0000-0000-0000' })).status, 400);
      assert.equal((await new InvitedDevice().exchange(busy, '0000-0000-0000')).status, 429);
      assert.equal((await form({ choices: 'bomen', code: code(0) })).status, 429);
      assert.notEqual((await form({ choices: 'bomen' })).status, 429, 'a form without a code');
    });

    it('takes no vote without a signature, with one of another voter, or with one of nobody', async () => {
      const [voter, stranger] = [new InvitedDevice(), new InvitedDevice()];
      assert.equal((await stranger.vote(gateway, 'bomen')).status, 403);
      await voter.exchange(gateway, code(0));
      stranger.signature = voter.signature;
      assert.equal((await stranger.vote(gateway, 'bomen')).status, 403);
      stranger.signature = 'A'.repeat(342);
      assert.equal((await stranger.vote(gateway, 'bomen')).status, 403);
      assert.deepEqual(await counts(), { voters: 0, made: 5, used: 1 });
    });

    it('exchanges a code once, and for the same ballot again, also at another gateway and at once', async () => {
      const other = open();
      const [voter, thief] = [new InvitedDevice(), new InvitedDevice()];
      const gateways = [gateway, other, gateway, other];
      const answers = await Promise.all(gateways.map((one) => voter.exchange(one, code(0))));
      assert.ok(answers.every(({ status }) => status === 200));
      assert.equal(new Set(answers.map(({ body }) => body.signature)).size, 1);
      const refused = await thief.exchange(other, code(0));
      assert.deepEqual([refused.status, refused.body.errors?.[0]?.code], [400, 'used-code']);
      const again = await voter.exchange(other, code(1));
      assert.equal(again.body.signature, answers[0]?.body.signature);
      assert.equal((await counts()).used, 1, 'a second code for one ballot is not used up');
      const two = new InvitedDevice();
      const both = await Promise.all(
        [2, 3, 4].map((at) => two.exchange(gateways[at % 2] ?? gateway, code(at))),
      );
      assert.deepEqual(
        both.map(({ status }) => status),
        [200, 200, 200],
      );
      assert.equal((await counts()).used, 2, 'nor are several at once');
      const race = [new InvitedDevice(), new InvitedDevice(), new InvitedDevice()];
      const raced = await Promise.all(
        race.map((device, at) => device.exchange(gateways[at] ?? gateway, code(1))),
      );
      assert.equal(raced.filter(({ status }) => status === 200).length, 1);
      assert.equal((await counts()).used, 3);
    });

    it('knows a code as somebody types it, and no other', async () => {
      const device = new InvitedDevice();
      const wrong = await device.exchange(gateway, '0000-0000-0000');
      assert.deepEqual([wrong.status, wrong.body.errors?.[0]?.code], [400, 'unknown-code']);
      assert.equal((await device.exchange(gateway, 'x')).body.errors?.[0]?.code, 'unknown-code');
      assert.equal(
        (await device.exchange(gateway, ` ${code(0).toLowerCase().replaceAll('-', ' ')}`)).status,
        200,
      );
    });

    it('exchanges and counts nothing after the close, also when it came in between', async () => {
      const device = new InvitedDevice();
      await device.exchange(gateway, code(0));
      now = new Date('2026-12-01T08:00:00Z');
      assert.equal((await device.vote(gateway, 'bomen')).status, 409);
      assert.equal((await new InvitedDevice().exchange(gateway, code(1))).status, 409);
      assert.deepEqual(await counts(), { voters: 0, made: 5, used: 1 });
    });

    it('counts no vote while it is open, however many there are', async () => {
      const eager = open({ votesTogether: 0 });
      for (const at of [0, 1, 2]) {
        const device = new InvitedDevice();
        await device.exchange(eager, code(at));
        await device.vote(eager, 'bomen');
      }
      assert.equal((await counts()).voters, 3);
      const ballots = () => store.database.selectFrom('ballots').selectAll().execute();
      assert.equal((await ballots()).length, 0);
      now = new Date('2026-12-01T08:00:00Z');
      assert.equal((await counts()).voters, 3);
      assert.equal((await ballots()).length, 3);
    });

    it('publishes its ballots after the close: each is signed, in no order, and they give the tally', async () => {
      const list = () => askJson<BallotList>(gateway, `/v1/polls/${id}/ballots`);
      const choices = ['bomen', 'water', 'bomen'];
      const numbers: string[] = [];
      for (const [at, choice] of choices.entries()) {
        const device = new InvitedDevice();
        await device.exchange(gateway, code(at));
        await device.vote(gateway, choice);
        numbers.push(await ballotNumber(id, device.voter));
      }
      assert.equal((await list()).status, 409);
      now = new Date('2026-12-01T08:00:00Z');
      const { ballots, signingKey, codes: made, usedCodes } = (await list()).body;
      assert.deepEqual([made, usedCodes], [5, 3]);
      assert.deepEqual(
        ballots.map(({ number }) => number),
        numbers.toSorted(),
      );
      for (const { number, signature } of ballots)
        assert.ok(await isSignedBallot(signingKey, number, signature));
      const { body } = await askJson<PollView>(gateway, `/v1/polls/${id}`);
      assert.deepEqual(tally(invitedPoll, ballots), body.tally);
    });

    it('has no code, no ballot and no key in its tables that somebody without the secret can read', async () => {
      const [voter] = [new InvitedDevice()];
      const sealed = open({ ballotSecret: 'a secret outside the store' });
      const [fresh = ''] = await makeCodes(sealed, 1);
      await voter.exchange(gateway, code(0));
      await voter.vote(gateway, 'bomen');
      const {
        poll_keys: keys,
        poll_codes: codeRows,
        waiting_votes: waiting,
      } = {
        poll_keys: await store.database.selectFrom('poll_keys').selectAll().execute(),
        poll_codes: await store.database.selectFrom('poll_codes').selectAll().execute(),
        waiting_votes: await store.database.selectFrom('waiting_votes').selectAll().execute(),
      };
      const text = JSON.stringify([keys, codeRows, waiting]);
      for (const secret of [fresh, ...codes, voter.voter, voter.signature ?? '-', 'bomen', '"d"'])
        assert.ok(!text.includes(secret), secret);
      assert.deepEqual(Object.keys(codeRows[0] ?? {}), ['poll', 'code_hash', 'blinded_hash']);
    });
  });
}
after(() => stores.stop());
