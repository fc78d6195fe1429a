import type { CaseView } from '@plein/domain/cases.js';
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { address } from '../../testing/content.fixtures.js';
import { openTestGateway, problemOf, type TestGateway } from '../../testing/gateway.fixtures.js';
import { secondFactorHash } from './second-factor.js';

const path = '/v1/case-lookups';
const right = { reference: 'ZB-2026-0417', ...address };

async function everything(response: Response): Promise<unknown> {
  return { status: response.status, headers: [...response.headers], body: await response.text() };
}

describe('looking up a case', () => {
  let gateway: TestGateway;
  before(async () => {
    gateway = await openTestGateway();
  });
  after(() => gateway.close());

  test('the right combination shows the case in steps, however it is typed', async () => {
    for (const typed of [
      right,
      { reference: ' zb 2026 0417', postcode: '9999zb', houseNumber: '12 a' },
      { ...right, language: 'en' },
    ]) {
      const response = await gateway.post(path, typed);
      assert.equal(response.status, 200, JSON.stringify(typed));
      assert.equal(response.headers.get('cache-control'), 'no-store');
      const view = (await response.json()) as CaseView;
      assert.equal(view.reference, 'ZB-2026-0417');
      assert.deepEqual(
        view.steps.map(({ state }) => state),
        ['done', 'now', 'to-come'],
      );
    }
  });

  test('every wrong combination gets the very same 404, whatever was wrong', async () => {
    const answers = [];
    for (const wrong of [
      { ...right, houseNumber: '13' },
      { ...right, postcode: '9998 ZB' },
      { ...right, reference: 'ZB-2026-9999' },
      { reference: 'ONBEKEND', postcode: '1234 AB', houseNumber: '1' },
    ]) {
      answers.push(await everything(await gateway.post(path, wrong)));
    }
    assert.equal((answers[0] as { status: number }).status, 404);
    for (const answer of answers) assert.deepEqual(answer, answers[0]);
  });

  test('what is no postcode or house number is 400 and named', async () => {
    const response = await gateway.post(path, { ...right, postcode: 'abcdef', houseNumber: 'x' });
    assert.equal(response.status, 400);
    const { errors = [], fields } = await problemOf(response);
    assert.deepEqual(fields, ['/postcode', '/houseNumber']);
    assert.match(errors[0]?.detail ?? '', /1234 AB/);
    for (const body of [{}, { ...right, extra: true }, { ...right, language: 'nederlands' }, 'x']) {
      assert.equal((await gateway.post(path, body)).status, 400, JSON.stringify(body));
    }
  });

  test('the store keeps no postcode and no house number', async () => {
    const [row] = await gateway.store.database.selectFrom('cases').selectAll().execute();
    assert.match(row?.factor_hash ?? '', /^[0-9a-f]{64}$/);
    assert.doesNotMatch(JSON.stringify(row), /9999 ?ZB|12-?A/);
  });

  test('the hash differs for every reference, postcode and house number', async () => {
    const hashes = await Promise.all([
      secondFactorHash('A', '9999 ZB', '12'),
      secondFactorHash('B', '9999 ZB', '12'),
      secondFactorHash('A', '9999 ZC', '12'),
      secondFactorHash('A', '9999 ZB', '1 2'),
      secondFactorHash('A', '9999 ZB', '121'),
      secondFactorHash('A', '9999 ZB', '12-1'),
    ]);
    assert.equal(new Set(hashes).size, hashes.length);
    assert.equal(await secondFactorHash('A', 'niets', '12'), undefined);
  });
});

describe('guessing', () => {
  let gateway: TestGateway;
  beforeEach(async () => {
    gateway = await openTestGateway();
  });
  afterEach(() => gateway.close());

  test('stops after ten wrong tries for a reference, and says the same where there is no case', async () => {
    const outcomes = [];
    for (const reference of ['ZB-2026-0417', 'ZB-2026-9999']) {
      const answers = [];
      for (let round = 1; round <= 12; round += 1) {
        answers.push(
          await everything(await gateway.post(path, { ...right, reference, houseNumber: String(round) })),
        );
      }
      outcomes.push(answers);
    }
    assert.deepEqual(outcomes[0], outcomes[1]);
    const statuses = (outcomes[0] as { status: number }[]).map(({ status }) => status);
    assert.deepEqual(statuses, [...Array.from({ length: 10 }, () => 404), 429, 429]);
    const late = await gateway.post(path, right);
    assert.equal(late.status, 429, 'the right address must not tell itself apart');
    assert.ok(Number(late.headers.get('retry-after')) > 3_000);
  });

  test('does not count who fills in the right address', async () => {
    for (let round = 0; round < 12; round += 1) assert.equal((await gateway.post(path, right)).status, 200);
  });

  test('may go on after an hour', async () => {
    for (let round = 1; round <= 11; round += 1) {
      await gateway.post(path, { ...right, houseNumber: String(round) });
    }
    assert.equal((await gateway.post(path, right)).status, 429);
    gateway.now = new Date(gateway.now.getTime() + 3_601_000);
    assert.equal((await gateway.post(path, right)).status, 200);
  });

  test('at once and all together gets no more tries', async () => {
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, round) =>
        gateway.post(path, { ...right, houseNumber: String(round + 20) }),
      ),
    );
    assert.equal(answers.filter(({ status }) => status === 404).length, 10);
  });
});
