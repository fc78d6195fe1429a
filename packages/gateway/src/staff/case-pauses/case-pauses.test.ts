import type { AuditLog, CasePauseList } from '@plein/domain/newsroom.js';
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { by, clientsByHeader } from '../../testing/clients.fixtures.js';
import { address } from '../../testing/content.fixtures.js';
import { openTestGateway, type TestGateway } from '../../testing/gateway.fixtures.js';
import { linkedGateways } from '../../testing/linked-gateways.fixtures.js';

const right = { reference: 'ZB-2026-0417', ...address };

describe('a case that pauses', () => {
  let gateways: TestGateway[] = [];
  let number = 0;
  beforeEach(async () => {
    gateways = await Promise.all(
      linkedGateways(2).map((link) =>
        openTestGateway({ dependencies: { ...clientsByHeader, access: { reports: 'open' }, link } }),
      ),
    );
  });
  afterEach(() => Promise.all(gateways.map((gateway) => gateway.close())));

  const at = (index: number): TestGateway => gateways[index % 2] as TestGateway;
  const look = async (index: number, client: string, body: object = right) =>
    (await at(index).post('/v1/case-lookups', body, by(client))).status;
  const guess = (index: number, client: string) =>
    look(index, client, { ...right, houseNumber: String((number += 1)) });
  const pauses = async (index: number) => (await at(index).ask<CasePauseList>('/v1/case-pauses')).body.pauses;
  const lift = async (index: number, reference: string) =>
    (await at(index).post('/v1/case-pauses/lifting', { reference })).status;
  async function guessUntilPause(): Promise<void> {
    for (let place = 0; place < 5; place += 1) {
      for (let round = 0; round < 9; round += 1) await guess(round, `place ${place}`);
    }
  }

  test('counts the tries at all gateways together', async () => {
    const statuses = [];
    for (let round = 0; round < 20; round += 1) statuses.push(await guess(round, 'stranger'));
    assert.deepEqual(statuses, [...Array<number>(10).fill(404), ...Array<number>(10).fill(429)]);
    assert.deepEqual([await look(0, 'resident'), await look(1, 'resident')], [200, 200]);
  });

  test('pauses at all gateways, and is lifted at all of them', async () => {
    await guessUntilPause();
    for (const index of [0, 1]) {
      assert.equal(await look(index, 'resident'), 429);
      assert.deepEqual(
        (await pauses(index)).map(({ reference }) => reference),
        [right.reference],
      );
    }
    assert.equal(await lift(1, 'zaaknummer zb-2026-0417'), 204);
    for (const index of [0, 1]) {
      assert.deepEqual(await pauses(index), []);
      assert.equal(await look(index, 'resident'), 200);
    }
    const { body } = await at(1).ask<AuditLog>('/v1/audit-entries');
    assert.deepEqual(
      body.entries.map(({ action, subject }) => [action, subject]),
      [['case.pause-lifted', right.reference]],
    );
  });

  test('is lifted too for a resident who mistyped ten times from one place', async () => {
    for (let round = 0; round < 10; round += 1) await guess(0, 'resident');
    assert.equal(await look(1, 'resident'), 429);
    assert.equal(await lift(0, right.reference), 204);
    assert.equal(await look(1, 'resident'), 200);
  });

  test('is not lifted where nobody waits, and writes nothing then', async () => {
    assert.equal(await lift(0, 'ZB-2026-9999'), 404);
    assert.equal(await lift(0, 'x'), 400);
    assert.deepEqual((await at(0).ask<AuditLog>('/v1/audit-entries')).body.entries, []);
  });
});
