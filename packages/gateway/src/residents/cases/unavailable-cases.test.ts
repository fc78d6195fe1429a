import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import type { CaseConnector } from '../../connectors/case-source.js';
import { ConnectorError } from '../../connectors/outgoing/connector-error.js';
import { address } from '../../testing/content.fixtures.js';
import { openTestGateway, type TestGateway } from '../../testing/gateway.fixtures.js';
import { parkingCase } from '../../connectors/zaken/parking-case.fixtures.js';

const path = '/v1/case-lookups';
const outside = { reference: 'ZAAK-2026-0000000001', ...address };
const health = { id: 'zaken', system: 'zaken', state: 'answers' } as const;

describe('a case system that residents are answered from', () => {
  let gateway: TestGateway;
  let fails = false;
  beforeEach(async () => {
    fails = false;
    const connector: CaseConnector = {
      ...health,
      health: () => health,
      check: async () => health,
      ofResident: async () => [],
      async find({ reference, houseNumber }) {
        if (fails) throw new ConnectorError('timeout', 'zaken');
        const isRight = reference === outside.reference && houseNumber === outside.houseNumber;
        return isRight ? parkingCase(reference) : undefined;
      },
    };
    gateway = await openTestGateway({
      dependencies: { caseConnectors: [connector], wait: async () => undefined },
    });
  });
  afterEach(() => gateway.close());

  const statusOf = async (body: object) => (await gateway.post(path, body)).status;

  test('shows its cases beside those of the store', async () => {
    assert.equal(await statusOf(outside), 200);
    assert.equal(await statusOf({ reference: 'ZB-2026-0417', ...address }), 200);
    assert.equal(await statusOf({ ...outside, houseNumber: '13' }), 404);
  });

  test('gets 503 while it does not answer, whether the case exists or not, and never 404', async () => {
    fails = true;
    const answers = [];
    for (const body of [outside, { ...outside, houseNumber: '13' }, { ...outside, reference: 'ZAAK-9' }]) {
      const response = await gateway.post(path, body);
      answers.push({ status: response.status, headers: [...response.headers], body: await response.text() });
    }
    assert.equal(answers[0]?.status, 503);
    assert.match(answers[0]?.body ?? '', /does not answer now/);
    for (const answer of answers) assert.deepEqual(answer, answers[0]);
    assert.equal(await statusOf({ reference: 'ZB-2026-0417', ...address }), 200);
  });

  test('does not let anyone guess on while it is away, nor lock out a page that shows a case', async () => {
    const stored = { reference: 'ZB-2026-0417', ...address };
    assert.equal(await statusOf(outside), 200);
    fails = true;
    const guesses = [];
    for (let round = 1; round <= 12; round += 1) {
      guesses.push(await statusOf({ ...stored, houseNumber: String(round) }));
    }
    assert.deepEqual(guesses.slice(9), [503, 429, 429]);
    for (let round = 0; round < 15; round += 1) assert.equal(await statusOf(outside), 503);
    fails = false;
    assert.equal(await statusOf(outside), 200);
  });

  test('is named on the page without script too', async () => {
    fails = true;
    const response = await gateway.send('/pages/status', outside);
    assert.equal(response.status, 503);
    const html = await response.text();
    assert.match(html, /Wij kunnen de gegevens nu niet ophalen/);
    assert.doesNotMatch(html, /vinden geen zaak/);
  });
});
