import type { AuditLog, ErasureReceipt, PollDraftList } from '@plein/domain/newsroom.js';
import { pollStrategies, type Poll, type PollView, type VoteReceipt } from '@plein/domain/polls.js';
import type { PublishedAnswers, WordList, WrittenAnswerList } from '@plein/domain/polls/written.js';
import assert from 'node:assert/strict';
import { after, afterEach, beforeEach, describe, it } from 'node:test';
import { createGateway } from '../../../app.js';
import { deleteExpired } from '../../../retention/delete-expired.js';
import { defaultRetentionPeriods } from '../../../retention/retention-periods.js';
import type { Store } from '../../../store/store.js';
import { askJson } from '../../../testing/ask.fixtures.js';
import { bothStores } from '../../../testing/both-stores.fixtures.js';
import { content, mondayMorning, squarePoll } from '../../../testing/content.fixtures.js';
import { seed } from '../../content/seed.js';

const stores = await bothStores();
const poll: Poll = {
  ...squarePoll,
  id: 'missen',
  kind: 'open-answer',
  options: [],
  ...pollStrategies['open-answer'].settings({ options: [] }),
  longest: 60,
};
const wish = 'Een bankje in de schaduw.';
const votes = '/v1/polls/missen/votes';

for (const kind of stores.kinds) {
  describe(`what residents write in a poll on ${kind.name}`, () => {
    let store: Store;
    let close: () => Promise<void>;
    let now = mondayMorning;
    let gateway: ReturnType<typeof createGateway>;

    beforeEach(async () => {
      now = mondayMorning;
      ({ store, close } = await kind.open());
      await seed(store, { ...content, polls: [poll] }, mondayMorning);
      gateway = createGateway({
        store,
        clock: () => now,
        random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
        access: { reports: 'open' },
      });
    });
    afterEach(() => close());

    const voter = (name: string): string => name.padEnd(22, '0');
    const ask = <Answer>(path: string, body?: unknown, init?: RequestInit) =>
      askJson<Answer>(gateway, path, body, init);
    const write = (name: string, text: string, id: string = crypto.randomUUID()) =>
      ask<VoteReceipt>(votes, { id, voter: voter(name), choices: [text] });
    const lookUp = (name: string) =>
      ask<VoteReceipt>('/v1/polls/missen/vote-lookups', { voter: voter(name) });
    const list = async (state = 'waiting') =>
      (await ask<WrittenAnswerList>(`/v1/poll-answers?state=${state}`)).body;
    const decide = async (text: string, decision: object, state = 'waiting') => {
      const found = (await list(state)).answers.find((answer) => answer.text === text);
      assert.ok(found, text);
      return ask(`/v1/poll-answers/${found.id}/decision`, { revision: found.revision, ...decision });
    };
    const everythingPublic = async (): Promise<string> =>
      JSON.stringify([
        await ask('/v1/polls/missen'),
        await ask('/v1/polls/missen/answers'),
        await (await gateway.request('/pages/poll/missen')).text(),
      ]);
    const closePoll = () => {
      now = new Date(poll.closesAt);
    };

    it('waits for a person, and is public after the close exactly as that person saw it', async () => {
      const sent = await write('anna', ` ${wish}\r\n\u202E`);
      assert.equal(sent.status, 201);
      assert.deepEqual(sent.body.choices, [wish]);
      assert.deepEqual(sent.body.answer, { state: 'waiting' });
      await write('bert', 'Dit leest niemand.');
      assert.doesNotMatch(await everythingPublic(), /bankje/);
      assert.equal((await decide(wish, { state: 'accepted' })).status, 200);
      assert.doesNotMatch(await everythingPublic(), /bankje/, 'others write their own answer first');
      closePoll();
      assert.doesNotMatch(await everythingPublic(), /niemand/);
      const view = (await ask<PollView>('/v1/polls/missen')).body;
      assert.deepEqual(view.answers, { accepted: 1, texts: [wish] });
      assert.equal(view.tally, undefined);
      const open = (await ask<PublishedAnswers>('/v1/polls/missen/answers')).body;
      assert.deepEqual(
        open.answers.map(({ text }) => text),
        [wish],
      );
      const csv = await (await gateway.request('/v1/polls/missen/answers?format=csv')).text();
      assert.match(csv, /bankje/);
      assert.doesNotMatch(csv, /niemand/);
      const { body } = await ask<PollDraftList>('/v1/poll-drafts');
      assert.deepEqual(body.polls.find((one) => one.poll.id === 'missen')?.answers, {
        waiting: 1,
        accepted: 1,
        refused: 0,
      });
    });

    it('is refused with a reason that its writer reads, and is then given out nowhere', async () => {
      await write('anna', 'Jan uit de Beekstraat moet weg.');
      const text = 'Jan uit de Beekstraat moet weg.';
      assert.equal((await decide(text, { state: 'refused' })).status, 400, 'a reason is needed');
      assert.equal((await decide(text, { state: 'refused', reason: 'other' })).status, 400, 'and words');
      const refusal = { state: 'refused', reason: 'personal-data', note: 'Mail naam@voorbeeld.nl' };
      assert.equal((await decide(text, refusal)).status, 200);
      const { answer } = (await lookUp('anna')).body;
      assert.equal(answer?.state, 'refused');
      assert.equal(answer.reason, 'personal-data');
      assert.equal(answer.note, 'Mail [e-mailadres verwijderd]');
      assert.equal((await lookUp('bert')).status, 404, 'nobody else reads it');
      closePoll();
      assert.doesNotMatch(await everythingPublic(), /Beekstraat/);
      const { entries } = (await ask<AuditLog>('/v1/audit-entries')).body;
      const entry = entries.find(({ action }) => action === 'poll-answer.refused');
      assert.equal(entry?.detail, 'personal-data');
      assert.doesNotMatch(JSON.stringify(entries), /Beekstraat|Mail/);
    });

    it('waits again once it was changed, and a decision about the text before is refused', async () => {
      await write('anna', wish);
      await decide(wish, { state: 'accepted' });
      const [seen] = (await list('accepted')).answers;
      const changed = await write('anna', 'Reclame: koop nu.');
      assert.equal(changed.status, 200);
      assert.equal(changed.body.changed, true);
      const late = { revision: seen?.revision, state: 'accepted' };
      assert.equal((await ask(`/v1/poll-answers/${seen?.id ?? ''}/decision`, late)).status, 409);
      closePoll();
      assert.doesNotMatch(await everythingPublic(), /Reclame|bankje/);
    });

    it('is stored once, however often and however late it is sent', async () => {
      const first = crypto.randomUUID();
      await write('anna', wish, first);
      assert.equal((await write('anna', wish, first)).status, 200);
      const [older, newer] = ['01936f0e-7c1a-7b3e-8d52-3f6a9c0b1d30', '01936f0e-7c1b-7b3e-8d52-3f6a9c0b1d30'];
      await write('bert', 'Nieuw.', newer);
      assert.deepEqual((await write('bert', 'Oud.', older)).body.choices, ['Nieuw.']);
      assert.equal((await list()).total, 2);
    });

    it('says what is wrong with a text, and takes none before the poll opens or after it closes', async () => {
      for (const [text, code] of [
        ['a'.repeat(61), 'too-long'],
        [' \u200B', 'too-few'],
      ] as const) {
        const { status, body } = await write('anna', text);
        assert.equal(status, 400);
        assert.equal((body as unknown as { errors: { code: string }[] }).errors[0]?.code, code);
      }
      closePoll();
      assert.equal((await write('anna', wish)).status, 409);
      assert.equal((await list()).total, 0);
    });

    it('is erased by its writer, also after the close, and comes back by no late sending', async () => {
      const first = '01936f0e-7c1a-7b3e-8d52-3f6a9c0b1d30';
      await write('anna', wish, first);
      await decide(wish, { state: 'accepted' });
      closePoll();
      const id = crypto.randomUUID();
      const erased = await ask<VoteReceipt>('/v1/polls/missen/withdrawals', { id, voter: voter('anna') });
      assert.equal(erased.status, 200);
      assert.deepEqual(erased.body.choices, []);
      const rows = await store.database.selectFrom('poll_answers').selectAll().execute();
      assert.doesNotMatch(JSON.stringify(rows), /bankje/);
      assert.doesNotMatch(await everythingPublic(), /bankje/);
      now = mondayMorning;
      assert.deepEqual((await write('anna', wish, first)).body.choices, []);
    });

    it('is erased by staff by its code or its id, and what was not accepted goes after its period', async () => {
      await write('anna', wish);
      await write('bert', 'Meer licht.');
      await write('carla', 'Minder stenen.');
      const byCode = await ask<ErasureReceipt>('/v1/erasures', { id: voter('anna') });
      assert.equal(byCode.body.pollAnswers, 1);
      await decide('Meer licht.', { state: 'accepted' });
      now = new Date(Date.parse(poll.closesAt) + 91 * 86_400_000);
      assert.equal((await deleteExpired(store, defaultRetentionPeriods, now))['poll-answers'], 1);
      const [left] = (await list('accepted')).answers;
      assert.equal(left?.text, 'Meer licht.');
      assert.equal((await ask<ErasureReceipt>('/v1/erasures', { id: left.id })).body.pollAnswers, 1);
    });

    it('marks words of the list and personal data, which decide nothing', async () => {
      const words = { words: ['reclame', ' http '] };
      assert.deepEqual((await ask<WordList>('/v1/poll-words', words, { method: 'PUT' })).body.words, [
        'http',
        'reclame',
      ]);
      await write('anna', 'Reclame op http://x.nl of bel 0612345678');
      const [answer] = (await list()).answers;
      assert.deepEqual([answer?.words, answer?.found], [['http', 'reclame'], ['phone']]);
      assert.equal(answer?.state, 'waiting');
      assert.equal(answer.receivedAt.slice(14), '00:00.000Z', 'the hour, and no more');
    });

    it('takes a number of texts an hour from one client', async () => {
      for (let text = 0; text < 60; text += 1) await write(`naam-${String(text)}`, wish);
      assert.equal((await write('anna', wish)).status, 429);
    });

    it('says so where too many wait, and takes the change of one that waits', async () => {
      await write('anna', wish);
      const [row] = await store.database.selectFrom('poll_answers').selectAll().execute();
      assert.ok(row);
      const rows = Array.from({ length: 999 }, (_, at) => ({
        ...row,
        id: crypto.randomUUID(),
        voter_hash: String(at),
      }));
      await store.commit((transaction) => transaction.insertInto('poll_answers').values(rows).execute());
      const full = await write('bert', wish);
      assert.equal(full.status, 409);
      assert.match(JSON.stringify(full.body), /"code":"full"/);
      assert.equal((await write('anna', 'Meer licht.')).status, 200);
    });
  });
}

after(() => stores.stop());
