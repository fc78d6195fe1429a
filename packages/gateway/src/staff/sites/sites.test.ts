import type { AuditLog } from '@plein/domain/newsroom.js';
import type { SiteList } from '@plein/domain/sites.js';
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { by, clientsByHeader } from '../../testing/clients.fixtures.js';
import { content } from '../../testing/content.fixtures.js';
import { wireEvent } from '../../testing/events.fixtures.js';
import { openTestGateway, type TestGateway } from '../../testing/gateway.fixtures.js';
import { linkedGateways } from '../../testing/linked-gateways.fixtures.js';
import { seed } from '../../residents/content/seed.js';
import { RefusedSites } from '../../systems/sites/refused-sites.js';

const elsewhere = 'https://buurt.voorbeeld.nl';
const hour = 3_600_000;

describe('the sites that may embed', () => {
  let gateway: TestGateway;
  beforeEach(async () => {
    gateway = await openTestGateway({
      dependencies: { ...clientsByHeader, access: { reports: 'open' }, publicUrl: 'https://plein.example' },
    });
  });
  afterEach(() => gateway.close());

  const own = { origin: 'https://plein.example' };
  const list = async () => (await gateway.ask<SiteList>('/v1/sites')).body;
  const send = (path: string, origin: string) => gateway.ask<SiteList>(path, { origin }, { headers: own });
  let events = 0;
  const event = (origin: string, client = 'somebody') =>
    gateway.post('/v1/events', wireEvent((events += 1)), { origin, ...by(client) });
  /** Past the time that the gateway remembers the profile. */
  const later = (milliseconds = 3_000) => {
    gateway.now = new Date(gateway.now.getTime() + milliseconds);
  };

  test('a site that is refused is shown, and one press allows it', async () => {
    assert.equal((await event(elsewhere)).status, 403);
    assert.equal((await event(elsewhere)).status, 403);
    const { refused, sites, gateway: address } = await list();
    assert.deepEqual(refused, [{ origin: elsewhere, lastAt: gateway.now.toISOString(), count: 2 }]);
    assert.equal(address, 'https://plein.example');
    assert.ok(!sites.some(({ origin }) => origin === elsewhere));

    const allowed = await send('/v1/sites', elsewhere);
    assert.equal(allowed.status, 200);
    assert.deepEqual(allowed.body.refused, []);
    assert.deepEqual(allowed.body.sites.at(-1), { origin: elsewhere });
    assert.equal((await event(elsewhere)).status, 202);
  });

  test('the first event of a site is seen, and the last one to the hour', async () => {
    await send('/v1/sites', elsewhere);
    const first = gateway.now.toISOString();
    await event(elsewhere);
    later();
    await event(elsewhere);
    assert.deepEqual((await list()).sites.at(-1), {
      origin: elsewhere,
      firstHeardAt: first,
      lastHeardAt: first,
    });
    later(2 * hour);
    await event(elsewhere);
    const last = gateway.now.toISOString();
    assert.deepEqual((await list()).sites.at(-1), {
      origin: elsewhere,
      firstHeardAt: first,
      lastHeardAt: last,
    });
  });

  test('a site that is taken out may no longer embed, and is forgotten', async () => {
    await send('/v1/sites', elsewhere);
    await event(elsewhere);
    const removed = await send('/v1/site-removals', elsewhere);
    assert.ok(!removed.body.sites.some(({ origin }) => origin === elsewhere));
    assert.equal((await event(elsewhere)).status, 403);
    assert.deepEqual((await send('/v1/sites', elsewhere)).body.sites.at(-1), { origin: elsewhere });
    const again = gateway.now.toISOString();
    assert.equal((await event(elsewhere)).status, 202);
    assert.equal((await list()).sites.at(-1)?.firstHeardAt, again);
    const { entries } = (await gateway.ask<AuditLog>('/v1/audit-entries')).body;
    assert.deepEqual(
      entries.map(({ action, subject }) => [action, subject]),
      [
        ['site.allowed', elsewhere],
        ['site.removed', elsewhere],
        ['site.allowed', elsewhere],
      ],
    );
  });

  test('an address that is no origin is refused at its field', async () => {
    for (const origin of [
      'www.voorbeeld.nl',
      'https://www.voorbeeld.nl/',
      'javascript:alert(1)',
      'https://*.nl',
    ]) {
      const { status } = await send('/v1/sites', origin);
      assert.equal(status, 400, origin);
    }
  });

  test('what is refused is bounded, and holds addresses of sites only', async () => {
    for (let number = 0; number < 60; number += 1) {
      await event(`https://site-${number}.voorbeeld.nl`, `client-${number}`);
    }
    for (const odd of ['null', 'https://a b', `https://${'x'.repeat(300)}.nl`, 'file:///home/iemand']) {
      await event(odd).catch(() => undefined);
    }
    const { refused } = await list();
    assert.equal(refused.length, 20);
    assert.equal(refused[0]?.origin, 'https://site-59.voorbeeld.nl');
    assert.ok(refused.every(({ origin }) => /^https:\/\/site-\d+\.voorbeeld\.nl$/.test(origin)));
  });

  test('one client names a few sites, and pushes no other off the list', async () => {
    await event(elsewhere, 'resident');
    for (let number = 0; number < 60; number += 1) await event(`https://lijkt-${number}.voorbeeld.nl`);
    const names = (await list()).refused.map(({ origin }) => origin);
    assert.equal(names.length, 6);
    assert.ok(names.includes(elsewhere));
    later(hour);
    await event('https://later.voorbeeld.nl');
    assert.equal((await list()).refused[0]?.origin, 'https://later.voorbeeld.nl');
  });

  test('gateways on one store tell one another which sites they refused', () => {
    const clock = () => gateway.now;
    const [one, other] = linkedGateways(2).map((link) => new RefusedSites({ clock, link }));
    for (let number = 0; number < 10; number += 1) one?.note(elsewhere, 'somebody');
    assert.deepEqual(
      [one, other].map((sites) => sites?.list().map(({ origin, count }) => [origin, count])),
      [[[elsewhere, 10]], [[elsewhere, 1]]],
    );
  });

  test('a list that the files own stays as it is', async () => {
    await seed(gateway.store, { ...content, owners: { organisation: 'files' } }, gateway.now);
    assert.equal((await list()).ofFiles, true);
    assert.equal((await send('/v1/sites', elsewhere)).status, 409);
  });
});
