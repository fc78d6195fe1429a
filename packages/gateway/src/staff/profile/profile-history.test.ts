import type { Crisis } from '@plein/domain/newsroom.js';
import type { Problem } from '@plein/domain/problem.js';
import type { Profile } from '@plein/domain/profile.js';
import type { ProfileVersion, ProfileVersionList } from '@plein/domain/profile-history.js';
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { seed } from '../../residents/content/seed.js';
import { insertProfileVersion, mostVersions } from '../../residents/profile/profile-versions.store.js';
import { deleteExpired } from '../../retention/delete-expired.js';
import { defaultRetentionPeriods } from '../../retention/retention-periods.js';
import { content, profile, site } from '../../testing/content.fixtures.js';
import { openTestGateway, type TestGateway } from '../../testing/gateway.fixtures.js';

const crisis: Crisis = { active: false, title: { nl: 'Nood' }, message: { nl: 'Blijf thuis.' } };
const start: Profile = { ...profile, crisis };
const market = [{ id: 'markt', text: { nl: 'De markt is er vandaag niet.' } }];

describe('the history of the profile', () => {
  let gateway: TestGateway;
  beforeEach(async () => {
    gateway = await openTestGateway({
      content: { ...content, profile: start },
      dependencies: { access: { reports: 'open' } },
    });
  });
  afterEach(() => gateway.close());

  const versions = async (): Promise<ProfileVersion[]> =>
    (await gateway.ask<ProfileVersionList>('/v1/profile-versions')).body.versions;
  const stored = async (): Promise<{ document: Profile; tag: string }> => {
    const answer = await gateway.app.request('/v1/profile-document');
    return { document: (await answer.json()) as Profile, tag: answer.headers.get('etag') ?? '' };
  };
  const write = async (changes: Partial<Profile>) => {
    const { document, tag } = await stored();
    const body = { ...document, ...changes };
    return gateway.ask('/v1/profile-document', body, { method: 'PUT', headers: { 'if-match': tag } });
  };
  const restore = async (version: number, tag?: string) =>
    gateway.ask<Profile & Problem>(
      '/v1/profile-document/restoring',
      { version },
      { headers: { 'if-match': tag ?? (await stored()).tag } },
    );
  const summary = async () => (await versions()).map(({ number, action, by }) => [number, action, by]);

  test('says who changed what, the newest first', async () => {
    await write({ notices: market });
    await gateway.ask('/v1/crisis', { active: true }, { method: 'PUT' });
    await gateway.ask('/v1/sites', { origin: 'https://winkel.zilverbeek.example' });
    assert.deepEqual(await summary(), [
      [4, 'sites', 'Newsroom'],
      [3, 'switched', 'Newsroom'],
      [2, 'written', 'Newsroom'],
      [1, 'filled', 'Content files'],
    ]);
    const [sites, switched, written, filled] = await versions();
    assert.deepEqual(sites?.differences[0]?.path, ['origins']);
    assert.deepEqual(switched?.differences, [
      { kind: 'changed', path: ['crisis', 'active'], items: [], before: false, after: true },
    ]);
    assert.deepEqual(written?.differences, [
      { kind: 'added', path: ['notices'], items: [{ name: market[0]?.text }] },
    ]);
    assert.deepEqual(filled?.differences, []);
  });

  test('a change that is refused, or changes nothing, makes no version', async () => {
    assert.equal((await write({ channels: [] })).status, 400);
    await write({});
    await seed(gateway.store, { ...content, profile: start });
    assert.equal((await versions()).length, 1);
  });

  test('a newer text of the files is a version too', async () => {
    await seed(gateway.store, { ...content, profile: { ...start, privacyStatement: '/avg' } });
    assert.deepEqual((await summary())[0], [2, 'filled', 'Content files']);
  });

  test('an earlier version is put back as a new one, which can be undone', async () => {
    await write({ notices: market });
    await write({ notices: [], privacyStatement: '/avg' });
    assert.equal((await restore(2)).status, 200);
    assert.deepEqual((await stored()).document, { ...start, notices: market });
    assert.deepEqual((await gateway.ask<Profile>('/v1/profile')).body.notices, market);
    assert.deepEqual((await summary())[0], [4, 'restored', 'Newsroom']);
    assert.deepEqual(
      (await versions()).map(({ isCurrent }) => isCurrent),
      [true, false, true, false],
    );
    await restore(3);
    assert.equal((await stored()).document.privacyStatement, '/avg');
  });

  test('putting back neither switches a crisis message nor lets a site embed', async () => {
    await gateway.ask('/v1/site-removals', { origin: site });
    await gateway.ask('/v1/crisis', { active: true, message: { nl: 'Hoog water.' } }, { method: 'PUT' });
    await restore(1);
    const { document } = await stored();
    assert.deepEqual(document.origins, []);
    assert.deepEqual(document.crisis, { ...crisis, active: true, message: { nl: 'Hoog water.' } });
    await gateway.ask('/v1/crisis', { active: false }, { method: 'PUT' });
    await restore(3);
    assert.equal((await stored()).document.crisis?.active, false);
  });

  test('a part that the files own stays as they say', async () => {
    await write({ notices: market, privacyStatement: '/avg' });
    await seed(gateway.store, { ...content, profile: start, owners: { texts: 'files' } });
    assert.equal((await restore(2)).status, 200);
    assert.deepEqual((await stored()).document, { ...start, privacyStatement: '/avg' });
  });

  test('putting back is refused after a change of a colleague, and for a version that is not there', async () => {
    const { tag } = await stored();
    await write({ notices: market });
    assert.equal((await restore(1, tag)).status, 412);
    assert.equal((await restore(9)).status, 404);
    const untagged = await gateway.ask('/v1/profile-document/restoring', { version: 1 });
    assert.equal(untagged.status, 428);
    assert.deepEqual((await stored()).document.notices, market);
  });

  test('a version that is no longer right is not put back, and says what is wrong', async () => {
    const document = JSON.stringify({ ...start, channels: [] });
    await gateway.store.commit((transaction) =>
      insertProfileVersion(transaction, {
        by: { id: 'a', name: 'A. Bewoner' },
        at: gateway.now,
        action: 'written',
        document,
      }),
    );
    const refused = await restore(2);
    assert.equal(refused.status, 400);
    assert.ok(refused.body.errors?.some(({ field }) => field === '/channels'));
  });

  test('is for editors', async () => {
    const reader = await openTestGateway({
      dependencies: { access: { reports: 'open', role: 'contact-centre' } },
    });
    assert.equal((await reader.ask('/v1/profile-versions')).status, 403);
    assert.equal((await reader.ask('/v1/profile-document/restoring', { version: 1 })).status, 403);
    await reader.close();
  });

  test('is deleted after the time of the audit log, but for the newest, which forgets its writer', async () => {
    await write({ notices: market });
    gateway.now = new Date(gateway.now.getTime() + (defaultRetentionPeriods.audit + 1) * 86_400_000);
    await deleteExpired(gateway.store, defaultRetentionPeriods, gateway.now);
    assert.deepEqual(await summary(), [[2, 'written', '']]);
    assert.deepEqual((await stored()).document.notices, market);
    await write({ notices: [] });
    assert.equal((await versions())[0]?.differences[0]?.kind, 'removed');
  });

  test('has a bound, so that it cannot fill the disk', async () => {
    const document = JSON.stringify(start);
    const by = { id: 'a', name: 'A. Bewoner' };
    await gateway.store.commit(async (transaction) => {
      for (let count = 0; count < mostVersions + 5; count += 1) {
        await insertProfileVersion(transaction, { by, at: gateway.now, action: 'written', document });
      }
    });
    const rows = await gateway.store.database.selectFrom('profile_versions').select('number').execute();
    assert.equal(rows.length, mostVersions);
    assert.equal((await versions()).length, 50);
  });
});
