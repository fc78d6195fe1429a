import type { Crisis } from '@plein/domain/newsroom.js';
import type { Profile } from '@plein/domain/profile.js';
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import type { SeedContent } from './check-content.js';
import { seed, type KeptContent } from './seed.js';
import { content, knowledge, profile, squarePoll } from '../../testing/content.fixtures.js';
import { openTestGateway, type TestGateway } from '../../testing/gateway.fixtures.js';

const now = new Date('2026-11-23T08:30:00Z');
const crisis: Crisis = { active: false, title: { nl: 'Nood' }, message: { nl: 'Blijf thuis.' } };
const withCrisis: Profile = { ...profile, crisis };
const files = {
  organisation: 'files',
  channels: 'files',
  hours: 'files',
  tasks: 'files',
  texts: 'files',
  questions: 'files',
  polls: 'files',
} as const;

describe('what the files and the newsroom each own', () => {
  let gateway: TestGateway;
  beforeEach(async () => {
    gateway = await openTestGateway({
      content: { ...content, profile: withCrisis },
      dependencies: { access: { reports: 'open' } },
    });
  });
  afterEach(() => gateway.close());

  const fill = (more: Partial<SeedContent>): Promise<KeptContent[]> =>
    seed(gateway.store, { ...content, profile: withCrisis, ...more }, now);
  const put = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    gateway.ask<{ detail: string }>(path, undefined, {
      method: 'PUT',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    });
  const stored = async () => {
    const answer = await gateway.app.request('/v1/profile-document');
    return { profile: (await answer.json()) as Profile, etag: answer.headers.get('etag') ?? '' };
  };
  const write = async (change: Partial<Profile>) => {
    const { profile: before, etag } = await stored();
    return put('/v1/profile-document', { ...before, ...change }, { 'if-match': etag });
  };

  const phone = profile.channels[0];
  assert.ok(phone);
  const renamed: Profile['channels'] = [{ ...phone, name: { nl: 'Telefoneer' } }];
  const parts: readonly [name: KeptContent, file: Partial<Profile>, newsroom: Partial<Profile>][] = [
    ['channels', { channels: [{ ...phone, waitingMinutes: 9 }] }, { channels: renamed }],
    [
      'organisation',
      { organisation: { name: 'Gemeente Zilverbeek', url: 'https://www.zilverbeek.example' } },
      { privacyStatement: '/cookies' },
    ],
    ['hours', { holidays: [{ validFrom: '2027-01-01', validThrough: '2027-01-01' }] }, { holidays: [] }],
    ['tasks', { departments: [] }, { tasks: [] }],
    ['texts', { notices: [{ id: 'a', text: { nl: 'a' } }] }, { notices: [{ id: 'b', text: { nl: 'b' } }] }],
  ];

  for (const active of [true, false]) {
    test(`a use of the crisis switch (${active ? 'on' : 'off'}) leaves every other part to the files`, async () => {
      assert.equal((await put('/v1/crisis', { active })).status, 200);
      const file = parts.reduce<Profile>((all, [, change]) => ({ ...all, ...change }), withCrisis);
      assert.deepEqual(await fill({ profile: file }), []);
      assert.deepEqual((await stored()).profile, { ...file, crisis: { ...crisis, active } });
    });
  }

  test('the words of an emergency stay while it lasts, and are told by name', async () => {
    const message = { nl: 'Hoog water bij de brug.' };
    await put('/v1/crisis', { active: true, message });
    for (const owners of [files, {}]) {
      assert.deepEqual(await fill({ owners }), ['crisis']);
      assert.deepEqual((await stored()).profile.crisis, { ...crisis, active: true, message });
    }
    await put('/v1/crisis', { active: false });
    assert.deepEqual(await fill({ owners: files }), []);
    assert.deepEqual((await stored()).profile.crisis, crisis);
  });

  for (const [name, file, newsroom] of parts) {
    test(`${name} that the newsroom changed stay, are told by name, and the other parts follow the files`, async () => {
      assert.equal((await write(newsroom)).status, 200);
      const others = parts.filter(([other]) => other !== name);
      const changed = others.reduce<Profile>((all, [, change]) => ({ ...all, ...change }), withCrisis);
      const kept = await fill({ profile: { ...changed, ...file } });
      const isSame = JSON.stringify(newsroom) === JSON.stringify({ holidays: [] });
      assert.deepEqual(kept, isSame ? [] : [name]);
      const { profile: after } = await stored();
      for (const [field, value] of Object.entries(isSame ? file : newsroom)) {
        assert.deepEqual(after[field as keyof Profile], value);
      }
      for (const [field, value] of others.flatMap(([, change]) => Object.entries(change))) {
        assert.deepEqual(after[field as keyof Profile], value, field);
      }
    });

    test(`${name} of the files cannot be changed in the newsroom, and each start puts them back`, async () => {
      await write(newsroom);
      assert.deepEqual(await fill({ owners: files, profile: { ...withCrisis, ...file } }), []);
      const { profile: before } = await stored();
      const refused = await write(newsroom);
      const isSame = Object.entries(newsroom).every(
        ([field, value]) => JSON.stringify(before[field as keyof Profile]) === JSON.stringify(value),
      );
      assert.equal(refused.status, isSame ? 200 : 409);
      if (!isSame) assert.match(refused.body.detail, new RegExp(name));
      assert.equal((await put('/v1/crisis', { active: true })).status, 200);
    });
  }

  test('a poll of the files cannot be written, opened or closed in the newsroom', async () => {
    await fill({ owners: files });
    for (const answer of [
      await put('/v1/poll-drafts/plein', squarePoll),
      await put('/v1/poll-drafts/nieuw', { ...squarePoll, id: 'nieuw' }),
      await gateway.ask<{ detail: string }>('/v1/poll-drafts/plein/closing', {}),
    ]) {
      assert.equal(answer.status, 409);
      assert.match(answer.body.detail, /polls|changed/);
    }
  });

  test('a poll that the newsroom closed stays closed, and the files get it back where they own the polls', async () => {
    await gateway.ask('/v1/poll-drafts/plein/closing', {});
    assert.deepEqual(await fill({}), ['poll plein']);
    assert.deepEqual(await fill({ owners: { polls: 'files' } }), []);
    assert.deepEqual(await fill({}), []);
  });

  test('questions of the store that differ stay where the newsroom owns them', async () => {
    const [first] = knowledge;
    assert.ok(first);
    await gateway.store.commit((transaction) =>
      transaction
        .updateTable('knowledge')
        .set({ document: JSON.stringify({ ...first, url: '/elders' }) })
        .where('id', '=', first.id)
        .execute(),
    );
    assert.deepEqual(await fill({ knowledge: [] }), ['questions']);
    assert.deepEqual(await fill({ knowledge: [], owners: { questions: 'files' } }), []);
  });

  test('a store from before parts had owners keeps what was edited, and names it', async () => {
    await gateway.store.commit(async (transaction) => {
      await transaction.deleteFrom('content_parts').execute();
      await transaction.deleteFrom('municipality').execute();
      await transaction.updateTable('profiles').set({ edited_at: now.toISOString() }).execute();
    });
    assert.deepEqual(await fill({ profile: { ...withCrisis, channels: renamed, notices: [] } }), [
      'channels',
    ]);
    assert.deepEqual((await stored()).profile, withCrisis);
  });

  test('a store refuses the content of another municipality, and stays as it is', async () => {
    const other = { ...withCrisis, organisation: { name: 'Gemeente Voorbeelddam' } };
    for (const wrong of [{ profile: other }, { municipality: 'voorbeelddam' }]) {
      await assert.rejects(fill(wrong), {
        message: /belongs to Gemeente Zilverbeek \(zilverbeek\).*voorbeelddam/,
      });
    }
    await gateway.store.commit((transaction) => transaction.deleteFrom('municipality').execute());
    await assert.rejects(fill({ profile: other }), { message: /belongs to Gemeente Zilverbeek/ });
    assert.equal((await stored()).profile.organisation.name, 'Gemeente Zilverbeek');
    assert.deepEqual(await fill({ municipality: 'zilverbeek', profile: other }), []);
  });

  test('all faults come at once, and nothing is stored', async () => {
    const wrong = fill({
      profile: { ...withCrisis, languages: [], origins: ['x'] },
      polls: [{ ...squarePoll, minChoices: 0 }],
      knowledge: [{ id: 'A', question: {}, answer: { nl: 'x' } }],
      cases: [{ ...content.cases[0], postcode: 'x' } as (typeof content.cases)[number]],
    });
    await assert.rejects(wrong, ({ message }: Error) => {
      for (const part of [/\/languages/, /\/origins\/0/, /poll plein/, /question A/, /case ZB/])
        assert.match(message, part);
      return true;
    });
    assert.deepEqual((await stored()).profile, withCrisis);
  });
});
