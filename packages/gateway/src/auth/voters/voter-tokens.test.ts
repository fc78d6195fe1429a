import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import {
  makeKey,
  signToken,
  siteTokens,
  startLoginSite,
  type LoginSite,
  type SiteKey,
} from '../../testing/login-site.fixtures.js';
import { voterRefusalSentences, type TokenRefusal } from '../token-refusals.js';
import { createVoterTokens } from './voter-tokens.js';

const sub = 'p-4f1c9a02';
const voter = { issuer: siteTokens.issuer, subject: sub };

describe('the tokens of a portal for voters', () => {
  let site: LoginSite;
  let key: SiteKey;
  let logged: string[];
  const now = new Date('2026-11-24T10:00:00Z');
  before(async () => {
    site = await startLoginSite();
  });
  after(() => site.close());
  beforeEach(async () => {
    site.keys.clear();
    site.fault = undefined;
    key = await site.addKey('one');
    logged = [];
  });

  const open = () => {
    const note = (fields: object, message: string): void => {
      logged.push(`${JSON.stringify(fields)} ${message}`);
    };
    const log = { info: note, warn: note, error: note };
    return createVoterTokens(
      { ...siteTokens, jwksUrl: site.jwksUrl },
      { clock: () => now, log, cooldown: 0 },
    );
  };
  const token = (changes: Readonly<Record<string, unknown>> = {}, of = key) =>
    signToken(of, { sub, ...changes }, now);
  const seconds = (after: number): number => Math.floor(now.getTime() / 1000) + after;
  /** The token is refused, and the log says this reason and nothing of the token. */
  const refused = async (text: string, reason: TokenRefusal, status = 'refused'): Promise<void> => {
    logged = [];
    assert.deepEqual(await open().read(text), { status }, reason);
    assert.equal(logged.length, 1, reason);
    assert.ok(logged[0]?.endsWith(voterRefusalSentences[reason]), logged[0]);
    assert.doesNotMatch(logged.join(), /4f1c9a02|123456782/);
  };

  it('name a voter by a pseudonym', async () => {
    assert.deepEqual(await open().read(await token()), { status: 'ok', voter });
    assert.deepEqual(logged, []);
  });

  it('are told from others only where nothing but their age is wrong', async () => {
    const late = { exp: seconds(-31) };
    await refused(await token(late), 'expired', 'expired');
    await refused(await token({ iat: seconds(-331), exp: seconds(60) }), 'too-old', 'expired');
    await refused(await token({ ...late, aud: 'another' }), 'audience');
    await refused(await token({ ...late, iss: 'https://elders.example' }), 'issuer');
    await refused(await token(late, await makeKey('one')), 'signature');
    await refused(await token(late, await makeKey('foreign')), 'unknown-key');
  });

  it('hold no citizen service number, no cases, and no pseudonym that could be one', async () => {
    for (const changes of [
      { bsn: '123456782' },
      { cases: ['ZB-2026-0417'] },
      { sub: undefined },
      { sub: '' },
      { sub: 'short' },
      { sub: '123456782' },
      { sub: '12345678' },
      { sub: 123456782 },
      { sub: 'x'.repeat(201) },
    ])
      await refused(await token(changes), 'claims');
    assert.equal((await open().read(await token({ sub: '1234567890' }))).status, 'ok');
  });

  it('cannot be judged while the keys of the portal cannot be fetched', async () => {
    site.fault = 500;
    await refused(await token(), 'keys', 'unavailable');
  });
});
