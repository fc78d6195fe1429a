import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { address } from '../../testing/content.fixtures.js';
import { by, clientsByHeader } from '../../testing/clients.fixtures.js';
import { openTestGateway, type TestGateway } from '../../testing/gateway.fixtures.js';

const right = { reference: 'ZB-2026-0417', ...address };
let gateway: TestGateway;
let number = 0;
beforeEach(async () => {
  gateway = await openTestGateway({ dependencies: clientsByHeader });
});
afterEach(() => gateway.close());

const look = (client: string, body: object) => gateway.post('/v1/case-lookups', body, by(client));
const guess = async (client: string, reference = right.reference) =>
  (await look(client, { ...right, reference, houseNumber: String((number += 1)) })).status;
const pass = (seconds: number) => (gateway.now = new Date(gateway.now.getTime() + seconds * 1000));

/** Tries from as many places as it takes until the reference pauses, and returns the seconds to wait. */
async function guessUntilPause(): Promise<number> {
  for (let client = 0; client < 10; client += 1) {
    for (let round = 0; round < 10; round += 1) {
      const place = `${gateway.now.getTime()} ${client}`;
      const answer = await look(place, { ...right, houseNumber: String((number += 1)) });
      if (answer.status === 429) return Number(answer.headers.get('retry-after'));
    }
  }
  return 0;
}

describe('guessing from one place', () => {
  test('locks that place, and not the resident', async () => {
    const statuses = [];
    for (let round = 0; round < 40; round += 1) statuses.push(await guess('stranger'));
    assert.deepEqual(statuses, [...Array<number>(10).fill(404), ...Array<number>(30).fill(429)]);
    assert.equal((await look('stranger', right)).status, 429);
    assert.equal((await look('resident', right)).status, 200);
  });

  test('at many references is limited too', async () => {
    let answered = 0;
    for (let round = 0; round < 200; round += 1) {
      if ((await guess('stranger', `ZB-2026-${String(round + 1000)}`)) === 404) answered += 1;
    }
    assert.equal(answered, 120);
    assert.equal((await look('resident', right)).status, 200);
  });
});

describe('guessing from several places', () => {
  test('pauses the reference for one minute, then five, then fifteen, and again fifteen', async () => {
    const waits = [];
    for (let round = 0; round < 4; round += 1) {
      const wait = await guessUntilPause();
      waits.push(wait);
      assert.equal((await look('resident', right)).status, 429);
      pass(wait);
      assert.equal((await look('resident', right)).status, 200);
    }
    assert.deepEqual(waits, [60, 300, 900, 900]);
    pass(3_601);
    assert.equal(await guessUntilPause(), 60);
  });

  test('gets thirty tries, and the log says so without the reference', async () => {
    const statuses = [];
    for (let place = 0; place < 5; place += 1) {
      for (let round = 0; round < 10; round += 1) statuses.push(await guess(`place ${place}`));
    }
    assert.equal(statuses.filter((status) => status === 404).length, 30);
    const lines = gateway.logged.filter((line) => line.includes('wrong tries'));
    assert.equal(lines.length, 1);
    assert.doesNotMatch(lines.join(), /0417|9999/);
  });

  test('says the same where there is no case', async () => {
    const outcomes = [];
    for (const reference of [right.reference, 'ZB-2026-9999']) {
      const statuses = [];
      for (let place = 0; place < 4; place += 1) {
        for (let round = 0; round < 11; round += 1) statuses.push(await guess(`${place} of four`, reference));
      }
      outcomes.push(statuses);
    }
    assert.deepEqual(outcomes[0], outcomes[1]);
  });
});
