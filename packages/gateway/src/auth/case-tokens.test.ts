import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { base64url, CompactSign } from 'jose';
import {
  makeKey,
  signToken,
  siteTokens,
  startLoginSite,
  type LoginSite,
  type SiteKey,
} from '../testing/login-site.fixtures.js';
import { createCaseTokens } from './case-tokens.js';
import { refusalSentences, type TokenRefusal } from './token-refusals.js';

const bsn = '123456782';
const named = { cases: ['ZB-2026-0417'] };

describe('the tokens of a site where residents log in', () => {
  let site: LoginSite;
  let key: SiteKey;
  let logged: string[];
  let now: Date;
  before(async () => {
    site = await startLoginSite();
  });
  after(() => site.close());
  beforeEach(async () => {
    site.keys.clear();
    site.fault = undefined;
    key = await site.addKey('one');
    logged = [];
    now = new Date('2026-11-24T10:00:00Z');
  });

  const open = (cooldown = 0) => {
    const note = (fields: object, message: string): void => {
      logged.push(`${JSON.stringify(fields)} ${message}`);
    };
    const log = { info: note, warn: note, error: note };
    return createCaseTokens({ ...siteTokens, jwksUrl: site.jwksUrl }, { clock: () => now, log, cooldown });
  };
  const token = (changes: Readonly<Record<string, unknown>> = {}, of = key) =>
    signToken(of, { ...named, ...changes }, now);
  const seconds = (after: number): number => Math.floor(now.getTime() / 1000) + after;
  /** The token is refused like any other, and the log says this reason and nothing of the token. */
  const refused = async (text: string, reason: TokenRefusal): Promise<void> => {
    logged = [];
    assert.deepEqual(await open().read(text), { status: 'refused' }, reason);
    assert.equal(logged.length, 1, reason);
    assert.ok(logged[0]?.includes(`"reason":"${reason}"`), logged[0]);
    assert.ok(logged[0]?.endsWith(refusalSentences[reason]));
    assert.doesNotMatch(logged.join(), /0417|123456782/);
  };

  it('name cases, a person, or both', async () => {
    const tokens = open();
    assert.deepEqual(await tokens.read(await token()), {
      status: 'ok',
      resident: { references: ['ZB-2026-0417'] },
    });
    assert.deepEqual(await tokens.read(await token({ cases: undefined, bsn })), {
      status: 'ok',
      resident: { references: [], bsn },
    });
    assert.deepEqual(logged, []);
  });

  it('are accepted with each of the signatures, and no other', async () => {
    for (const algorithm of ['ES256', 'ES384', 'PS256', 'RS256', 'EdDSA']) {
      const other = await site.addKey(algorithm, algorithm);
      assert.equal((await open().read(await token({}, other))).status, 'ok', algorithm);
    }
    for (const algorithm of ['RS512', 'PS384', 'ES512']) {
      const other = await site.addKey(algorithm, algorithm);
      await refused(await token({}, other), 'algorithm');
    }
  });

  it('without a signature are refused, also where they name none', async () => {
    const [, payload = '', signature = ''] = (await token()).split('.');
    for (const alg of ['none', 'None', 'NONE']) {
      const header = base64url.encode(JSON.stringify({ alg, kid: key.kid }));
      await refused(`${header}.${payload}.`, 'algorithm');
      await refused(`${header}.${payload}.${signature}`, 'algorithm');
    }
  });

  it('that are signed with a public key as if it were a secret are refused', async () => {
    const rsa = await site.addKey('rsa', 'RS256');
    const payload = new TextEncoder().encode(
      JSON.stringify({
        ...{ iss: siteTokens.issuer, aud: siteTokens.audience, iat: seconds(0), exp: seconds(60) },
        ...named,
      }),
    );
    for (const secret of [
      JSON.stringify(rsa.publicJwk),
      rsa.publicJwk.n ?? '',
      'any secret of this length',
    ]) {
      const forged = await new CompactSign(payload)
        .setProtectedHeader({ alg: 'HS256', kid: 'rsa' })
        .sign(new TextEncoder().encode(secret.padEnd(32, ' ')));
      await refused(forged, 'algorithm');
    }
  });

  it('that carry their own key are judged by the keys of the site', async () => {
    const own = await makeKey('one');
    const forged = await signToken(own, named, now, { jwk: own.publicJwk, jku: 'https://evil.example' });
    await refused(forged, 'signature');
    await refused(await signToken(await makeKey('another'), named, now), 'unknown-key');
  });

  it('are judged by the clock, which may differ by half a minute', async () => {
    for (const [changes, reason] of [
      [{ exp: seconds(-29) }, undefined],
      [{ exp: seconds(-31) }, 'expired'],
      [{ iat: seconds(29), exp: seconds(120) }, undefined],
      [{ iat: seconds(31), exp: seconds(120) }, 'not-yet'],
      [{ nbf: seconds(29) }, undefined],
      [{ nbf: seconds(31) }, 'not-yet'],
      [{ iat: seconds(-329) }, undefined],
      [{ iat: seconds(-331) }, 'too-old'],
      [{ exp: undefined }, 'claims'],
      [{ iat: undefined }, 'claims'],
    ] as const) {
      if (reason) await refused(await token(changes), reason);
      else assert.equal((await open().read(await token(changes))).status, 'ok', JSON.stringify(changes));
    }
  });

  it('are of this site, and for this gateway', async () => {
    await refused(await token({ iss: 'https://elders.example' }), 'issuer');
    await refused(await token({ iss: undefined }), 'issuer');
    await refused(await token({ aud: 'another' }), 'audience');
    await refused(await token({ aud: undefined }), 'audience');
    assert.equal((await open().read(await token({ aud: ['another', 'plein'] }))).status, 'ok');
  });

  it('name their cases in full', async () => {
    for (const changes of [
      { cases: [] },
      { cases: undefined },
      { cases: 'ZB-2026-0417' },
      { cases: [417] },
      { cases: ['ZB'] },
      { cases: Array.from({ length: 51 }, (_, index) => `ZB-2026-${String(index)}`) },
      { bsn: '123456789' },
      { bsn: 123456782 },
      { bsn: '' },
    ]) {
      await refused(await token(changes), 'claims');
    }
  });

  it('that are no tokens are refused', async () => {
    const whole = await token();
    for (const text of [
      'x',
      '..',
      'a.b.c',
      whole.slice(0, -60),
      `${whole}.x`,
      `${whole.split('.')[0] ?? ''}..`,
    ]) {
      assert.deepEqual(await open().read(text), { status: 'refused' }, text);
    }
    await refused('a.b.c', 'malformed');
    const [header = '', payload = '', signature = ''] = whole.split('.');
    const changed = base64url.encode(
      JSON.stringify({
        ...(JSON.parse(Buffer.from(payload, 'base64url').toString()) as object),
        cases: ['ZB-2026-0001'],
      }),
    );
    await refused(`${header}.${changed}.${signature}`, 'signature');
  });

  it('need a key with a name, where the site has several', async () => {
    await site.addKey('two');
    await refused(await signToken(key, named, now, { kid: undefined }), 'key-not-named');
  });

  it('with a new key count at once, and those of a key that was taken away no more', async () => {
    const tokens = open();
    const before = site.fetched();
    for (let count = 0; count < 5; count += 1) await tokens.read(await token());
    assert.equal(site.fetched() - before, 1, 'the keys are remembered');
    const next = await site.addKey('two');
    site.keys.delete('one');
    assert.equal((await tokens.read(await token({}, next))).status, 'ok');
    assert.equal((await tokens.read(await token())).status, 'refused');
  });

  it('with unknown keys do not make the gateway ask the site again and again', async () => {
    const tokens = open(60_000);
    await tokens.read(await token());
    const before = site.fetched();
    const unknown = await makeKey('unknown');
    for (let count = 0; count < 20; count += 1) await tokens.read(await token({}, unknown));
    assert.equal(site.fetched(), before);
  });

  it('cannot be judged while the keys cannot be fetched', async () => {
    for (const fault of [500, 404, 302, 'no-json', 'endless'] as const) {
      site.fault = fault;
      logged = [];
      assert.deepEqual(await open().read(await token()), { status: 'unavailable' }, String(fault));
      assert.ok(logged[0]?.endsWith(refusalSentences.keys));
    }
  });

  it('fill no log: one line a minute for each reason', async () => {
    const tokens = open();
    for (let count = 0; count < 10; count += 1) await tokens.read('a.b.c');
    assert.equal(logged.length, 1);
    await tokens.read(await token({ aud: 'another' }));
    assert.equal(logged.length, 2);
    now = new Date(now.getTime() + 60_000);
    await tokens.read('a.b.c');
    assert.equal(logged.length, 3);
  });
});
