import { storeUncheckedProfile } from '../../testing/stored-profile.fixtures.js';
import type { Profile } from '@plein/domain/profile.js';
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { profile as usual } from '../../testing/content.fixtures.js';
import { openTestGateway, problemOf, type TestGateway } from '../../testing/gateway.fixtures.js';
import { logInAsStarter, redeem, tokenIn, type StaffHeaders } from '../../testing/staff-login.fixtures.js';
import { profileProblems } from './profile.service.js';

const pages = ['contact', 'contact?view=callback', 'status', 'feedback', 'poll/plein', 'chat'];
const [phone] = usual.channels;
const [passport] = usual.tasks;
assert.ok(phone && passport);

/** Addresses of which many are wrong in a way that has broken something once. */
const anyAddress = fc.oneof(
  fc.constantFrom(
    ...['mailto:info@x.example', 'tel:14', 'urn:x', 'javascript:alert(1)', 'data:x', 'blob:x', 'file:///etc'],
    ...['//[', '//elders.example', '/\\elders.example', '/\t/x', '/contact', '#chat', '/', '', ' ', 'x'],
    ...['https://a;sandbox', "https://a'b", 'https://a,b', 'https://*', 'https://*.x.example', 'https://'],
    ...['https://ştadskanaal.example', 'https://gebruiker@x.example', 'https://123456782.example'],
    ...['http://[::1]', 'https://x.example:443', 'https://x.example:8443', 'https://X.example', 'https:x'],
    ...[
      'https://x.example/',
      'https://x.example',
      'https://x.example/pad?q#f',
      'https://\u0000x',
      '/\r\nx: y',
    ],
  ),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc
    .tuple(fc.constantFrom('http://', 'https://', '//', '/', 'tel:', ''), fc.string())
    .map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 1 });
const anyOin = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 20, maxLength: 20 })
  .map((digits) => digits.join(''));

interface Addresses {
  url: string | undefined;
  oin: string | undefined;
  origin: string | undefined;
  sheet: string | undefined;
  channel: string | undefined;
  map: string | undefined;
  task: string | undefined;
  crisis: string | undefined;
  privacy: string | undefined;
}

const anyProfile = fc
  .record<Addresses>({
    url: maybe(anyAddress),
    oin: fc.option(anyOin, { nil: undefined, freq: 3 }),
    origin: maybe(anyAddress),
    sheet: maybe(anyAddress),
    channel: maybe(anyAddress),
    map: maybe(anyAddress),
    task: maybe(anyAddress),
    crisis: maybe(anyAddress),
    privacy: maybe(anyAddress),
  })
  .map(({ url, oin, origin, sheet, channel, map, task, crisis, privacy = '/privacy' }): Profile => ({
    ...usual,
    organisation: { ...usual.organisation, ...(url !== undefined && { url }), ...(oin && { oin }) },
    origins: origin === undefined ? [] : [origin],
    ...(sheet !== undefined && { theme: { stylesheets: [sheet] } }),
    channels: [
      {
        ...phone,
        ...(channel !== undefined && { address: channel }),
        ...(map !== undefined && {
          location: { street: 'Plein 1', postcode: '9999 ZB', city: 'Zilverbeek', mapUrl: map },
        }),
      },
    ],
    tasks: [{ ...passport, ...(task !== undefined && { url: task }) }],
    ...(crisis !== undefined && {
      crisis: { active: true, title: { nl: 'Water' }, message: { nl: 'Blijf binnen.' }, url: crisis },
    }),
    privacyStatement: privacy,
  }));

describe('a profile with any addresses', () => {
  let gateway: TestGateway;
  let headers: StaffHeaders;
  before(async () => {
    gateway = await openTestGateway();
    headers = await logInAsStarter(gateway);
  });
  after(() => gateway.close());

  const put = async (path: string, body: unknown, more: Record<string, string> = {}) =>
    gateway.app.request(path, {
      method: 'PUT',
      headers: { ...headers, 'content-type': 'application/json', ...more },
      body: JSON.stringify(body),
    });

  const write = async (profile: Profile) => {
    const read = await gateway.app.request('/v1/profile-document', { headers });
    return put('/v1/profile-document', profile, { 'if-match': read.headers.get('etag') ?? '' });
  };

  async function checkEverything(): Promise<void> {
    gateway.now = new Date(gateway.now.getTime() + 10_000);
    for (const page of pages) {
      const answer = await gateway.app.request(`/pages/${page}`);
      assert.equal(answer.status, 200, page);
      const policy = answer.headers.get('content-security-policy') ?? '';
      assert.match(policy, /^[\x20-\x7e]+$/);
      assert.equal(policy.match(/;/g)?.length, 7, policy);
      assert.doesNotMatch(policy, /,/);
      const html = await answer.text();
      assert.doesNotMatch(html, /(?:href|src)="(?!https?:|\/(?![/\\])|#|tel:|mailto:|data:text\/plain)/i);
    }
    const invitation = await gateway.ask<{ url: string }>(
      '/v1/invitations',
      { name: 'Collega', role: 'reader' },
      { headers },
    );
    assert.equal(invitation.status, 201);
    const colleague = await redeem(gateway, tokenIn(invitation.body.url));
    assert.equal(colleague.status, 201);
    assert.equal((await put('/v1/crisis', { active: false, ...crisisTexts })).status, 200);
    assert.equal((await put('/v1/crisis', { active: true })).status, 200);
    const left = await gateway.app.request('/v1/session', { method: 'DELETE', headers: colleague.headers });
    assert.equal(left.status, 204);
  }
  const crisisTexts = { title: { nl: 'Water' }, message: { nl: 'Blijf binnen.' } };

  test('that is accepted draws every page, and staff log in and change things', async () => {
    await fc.assert(
      fc.asyncProperty(anyProfile, async (profile) => {
        const answer = await write(profile);
        if (answer.status === 400) return;
        assert.equal(answer.status, 200);
        await checkEverything();
      }),
      { numRuns: 80 },
    );
  });

  test('that is stored already draws every page, and staff log in, change things and repair it', async () => {
    await fc.assert(
      fc.asyncProperty(anyProfile, async (profile) => {
        await storeUncheckedProfile(gateway, profile);
        await checkEverything();
        assert.equal((await write(usual)).status, 200);
      }),
      { numRuns: 50 },
    );
  });

  test('is refused at the address that does not fit, with what to write', async () => {
    const wrong: [Partial<Profile>, string][] = [
      [{ organisation: { ...usual.organisation, url: 'mailto:info@x.example' } }, '/organisation/url'],
      [{ origins: ['https://x.example', 'data:x'] }, '/origins/1'],
      [{ origins: ['https://x.example/'] }, '/origins/0'],
      [{ origins: ['https://a;sandbox'] }, '/origins/0'],
      [{ theme: { stylesheets: ['//elders.example/x.css'] } }, '/theme/stylesheets/0'],
      [{ channels: [{ ...phone, address: 'javascript:alert(1)' }] }, '/channels/0/address'],
      [{ tasks: [{ ...passport, url: '//elders.example' }] }, '/tasks/0/url'],
      [{ privacyStatement: '//[' }, '/privacyStatement'],
    ];
    for (const [part, field] of wrong) {
      const answer = await write({ ...usual, ...part });
      assert.equal(answer.status, 400, field);
      const { fields, errors = [] } = await problemOf(answer);
      assert.deepEqual(fields, [field]);
      assert.match(errors[0]?.detail ?? '', /^Write /);
    }
  });
});

test('a profile that fits has no problems', () => {
  assert.deepEqual(profileProblems(usual), []);
});
