import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { passport } from '../../testing/content.fixtures.js';
import { openTestGateway, type TestGateway } from '../../testing/gateway.fixtures.js';
import {
  checkStructure,
  hiddenIn,
  pageOf,
  renderedIn,
  textIn,
  titleOf,
} from '../../testing/html.fixtures.js';

const path = '/pages/kiosk';

describe('the page of a kiosk', () => {
  let gateway: TestGateway;
  beforeEach(async () => {
    gateway = await openTestGateway();
  });
  afterEach(() => gateway.close());

  async function get(address: string): Promise<string> {
    return pageOf(await gateway.app.request(address));
  }

  test('asks a mark for the task of its address, on the channel of a kiosk', async () => {
    const html = await get(`${path}?task=${encodeURIComponent(passport)}&channel=website`);
    assert.equal(titleOf(html), 'Wat vindt u van onze dienstverlening? - Gemeente Zilverbeek');
    assert.match(textIn(html), /Welk rapportcijfer geeft u onze dienstverlening\?/);
    assert.deepEqual(
      ['task', 'question', 'page'].map((name) => hiddenIn(html, name)),
      [passport, 'mark', path],
    );
    assert.match(html, /data-channel="kiosk"/);
    assert.match(html, /<meta name="plein-worker" content="\/pages\/kiosk-worker\.js" \/>/);
    assert.match(html, /"channel":"kiosk"/);
  });

  test('leads nowhere else, and asks no text unless its address says so', async () => {
    const html = await get(path);
    assert.doesNotMatch(html, /<a[\s>]/);
    assert.doesNotMatch(renderedIn(html), /<textarea/);
    assert.match(renderedIn(await get(`${path}?kiosk-text=1`)), /<textarea/);
  });

  for (const [asked, question] of [
    ['helpful', 'mark'],
    ['csat', 'mark'],
    ['dv09', 'dv09'],
    ['nonsense', 'mark'],
  ] as const) {
    test(`asks ${question} where its address says ${asked}`, async () => {
      assert.equal(hiddenIn(await get(`${path}?question=${asked}`), 'question'), question);
    });
  }

  test('stores an answer without script, once', async () => {
    const id = hiddenIn(await get(path), 'id');
    const fields = { id, question: 'mark', score: '8', page: '/' };
    const response = await gateway.send(path, fields);
    assert.equal(response.status, 201);
    const html = await response.text();
    checkStructure(html);
    assert.doesNotMatch(html, /<a[\s>]/);
    await gateway.send(path, fields);
    const rows = await gateway.store.database.selectFrom('feedback').selectAll().execute();
    assert.deepEqual(
      rows.map(({ question, score }) => [question, score]),
      [['mark', 8]],
    );
  });

  test('has a worker that reaches the network, and never caches itself', async () => {
    const response = await gateway.app.request('/pages/kiosk-worker.js');
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type') ?? '', /^text\/javascript/);
    assert.equal(response.headers.get('cache-control'), 'no-cache');
    assert.match(response.headers.get('content-security-policy') ?? '', /connect-src 'self' https:/);
    // It parses as a script.
    new Function(await response.text());
  });
});
