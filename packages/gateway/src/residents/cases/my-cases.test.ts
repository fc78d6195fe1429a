import type { MyCases } from '@plein/domain/cases.js';
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import fc from 'fast-check';
import { createCaseTokens } from '../../auth/case-tokens.js';
import type { CaseConnector } from '../../connectors/case-source.js';
import { ConnectorError } from '../../connectors/outgoing/connector-error.js';
import { parkingCase } from '../../connectors/zaken/parking-case.fixtures.js';
import { openTestGateway, type TestGateway } from '../../testing/gateway.fixtures.js';
import {
  makeKey,
  signToken,
  siteTokens,
  startLoginSite,
  type LoginSite,
  type SiteKey,
} from '../../testing/login-site.fixtures.js';
import { keptByNewsroom, writeCase } from './cases.store.js';

const path = '/v1/my-case-lookups';
const references = Array.from({ length: 6 }, (_, index) => `ZB-2026-010${String(index)}`);
const bsn = '123456782';

describe('the cases of a resident who has logged in at a site', () => {
  let site: LoginSite;
  let key: SiteKey;
  let stranger: SiteKey;
  let gateway: TestGateway;
  let isAway = false;
  before(async () => {
    site = await startLoginSite();
    key = await site.addKey('one');
    stranger = await makeKey('one');
  });
  after(() => site.close());
  beforeEach(async () => {
    isAway = false;
    const health = { id: 'zaken', system: 'zaken', state: 'answers' } as const;
    const connector: CaseConnector = {
      ...health,
      health: () => health,
      check: async () => health,
      find: async () => undefined,
      async ofResident(resident) {
        if (isAway) throw new ConnectorError('timeout', 'zaken');
        return resident.bsn === bsn ? [{ document: parkingCase('ZAAK-1'), foundBy: 'person' }] : [];
      },
    };
    const caseTokens = createCaseTokens(
      { ...siteTokens, jwksUrl: site.jwksUrl },
      { clock: () => gateway.now },
    );
    gateway = await openTestGateway({ dependencies: { caseTokens, caseConnectors: [connector] } });
    await gateway.store.commit(async (transaction) => {
      for (const reference of references) {
        const one = { reference, secondFactorHash: '-', keptBy: keptByNewsroom };
        await writeCase(transaction, { ...one, document: parkingCase(reference) }, gateway.now);
      }
    });
  });
  afterEach(() => gateway.close());

  const look = async (token: string) => gateway.post(path, { token, language: 'nl' });
  const shown = async (token: string) => {
    const response = await look(token);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    const { cases, complete } = (await response.json()) as MyCases;
    return { numbers: cases.map(({ reference }) => reference).toSorted(), complete };
  };
  const sign = (claims: object, of = key) => signToken(of, { ...claims }, gateway.now);

  it('are those that the token names, of every source', async () => {
    const both = await shown(await sign({ cases: ['zb 2026 0101', 'ZB-2026-9999'], bsn }));
    assert.deepEqual(both, { numbers: ['ZAAK-1', 'ZB-2026-0101'], complete: true });
    const none = await shown(await sign({ cases: ['ZB-2026-9999'] }));
    assert.deepEqual(none, { numbers: [], complete: true });
  });

  it('are half of them, and say so, where a case system does not answer', async () => {
    isAway = true;
    const half = await shown(await sign({ cases: ['ZB-2026-0101'], bsn }));
    assert.deepEqual(half, { numbers: ['ZB-2026-0101'], complete: false });
    assert.doesNotMatch(gateway.logged.join(), /123456782|0101/);
  });

  it('are never shown to the token of another', async () => {
    const claims = fc.record({
      cases: fc.subarray([...references, 'ZB-2026-9999']),
      person: fc.constantFrom(bsn, '111222333', undefined),
    });
    const holder = fc.constantFrom('site', 'stranger', 'changed', 'elsewhere');
    await fc.assert(
      fc.asyncProperty(claims, claims, holder, async (own, other, by) => {
        const named = { cases: own.cases, ...(own.person && { bsn: own.person }) };
        const isNamed = own.cases.length > 0 || own.person !== undefined;
        if (by === 'site' && isNamed) {
          const expected = [
            ...own.cases.filter((one) => references.includes(one)),
            ...(own.person === bsn ? ['ZAAK-1'] : []),
          ];
          assert.deepEqual((await shown(await sign(named))).numbers, expected.toSorted());
          return;
        }
        const tokens: Record<string, () => Promise<string>> = {
          site: () => sign(named),
          stranger: () => sign(named, stranger),
          elsewhere: () => sign({ ...named, aud: 'another' }),
          async changed() {
            const [header = '', , signature = ''] = (await sign(named)).split('.');
            const [, payload = ''] = (
              await sign({ cases: other.cases, aud: siteTokens.audience, jti: 'x' })
            ).split('.');
            return `${header}.${payload}.${signature}`;
          },
        };
        const token = await tokens[by]?.();
        assert.equal((await look(token ?? '')).status, 401);
      }),
      { numRuns: 60 },
    );
  });

  it('are refused in the same words, whatever is wrong with the token', async () => {
    const answers = [];
    for (const token of [
      'a.b.c',
      await sign({ cases: references, exp: 1 }),
      await sign({ cases: references, aud: 'another' }),
      await sign({ cases: references }, stranger),
      await sign({}),
    ]) {
      const response = await look(token);
      answers.push({ status: response.status, headers: [...response.headers], body: await response.text() });
    }
    assert.equal(answers[0]?.status, 401);
    for (const answer of answers) assert.deepEqual(answer, answers[0]);
  });

  it('cannot be told while the keys are away, and nobody has them where no site is set', async () => {
    const token = await sign({ cases: references });
    site.fault = 500;
    assert.equal((await look(token)).status, 503);
    site.fault = undefined;
    const without = await openTestGateway();
    assert.equal((await without.post(path, { token })).status, 404);
    await without.close();
  });

  it('come in the language of the page', async () => {
    const token = await sign({ cases: ['ZB-2026-0101'] });
    const response = await gateway.post(path, { token, language: 'en' });
    const { cases } = (await response.json()) as MyCases;
    assert.equal(cases[0]?.steps[0]?.title, 'Received');
  });
});
