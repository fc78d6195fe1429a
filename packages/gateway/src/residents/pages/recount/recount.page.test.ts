import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { content, squarePoll } from '../../../testing/content.fixtures.js';
import { openTestGateway, type TestGateway } from '../../../testing/gateway.fixtures.js';
import { checkStructure } from '../../../testing/html.fixtures.js';
import { invitedPoll } from '../../../testing/invited.fixtures.js';
import { pageLanguages } from '../page-languages.js';

const path = `/pages/poll/${invitedPoll.id}/ballots`;

describe('the page that counts ballots again', () => {
  let gateway: TestGateway;
  beforeEach(async () => {
    gateway = await openTestGateway({ content: { ...content, polls: [invitedPoll, squarePoll] } });
    gateway.now = new Date('2026-12-02T08:00:00Z');
  });
  afterEach(() => gateway.close());

  async function open(address: string, status: number): Promise<Response & { html: string }> {
    const response = await gateway.app.request(address);
    assert.equal(response.status, status);
    const html = await response.text();
    checkStructure(html);
    return Object.assign(response, { html });
  }

  test('gives the script, which comes from the gateway, and the list', async () => {
    const { html, headers } = await open(path, 200);
    assert.match(html, /<script type="module" src="\/embed\/recount\.js"><\/script>/);
    assert.match(html, /data-poll="\/v1\/polls\/genodigd"/);
    assert.match(html, /href="\/v1\/polls\/genodigd\/ballots"/);
    const policy = headers.get('content-security-policy') ?? '';
    assert.match(policy, /script-src 'self';/);
    assert.match(policy, /connect-src 'self';/);
    assert.match(html, /Natellen gaat alleen met JavaScript\./);
  });

  test('says what it says in each language', async () => {
    for (const language of pageLanguages) {
      const { html } = await open(`${path}?language=${language}`, 200);
      const [, words = ''] = /data-words="([^"]*)"/.exec(html) ?? [];
      const said = JSON.parse(words.replaceAll('&quot;', '"').replaceAll('&#39;', "'")) as Record<
        string,
        unknown
      >;
      assert.ok(Object.keys(said).length > 15, language);
    }
  });

  test('says before the close when to come back, and runs nothing', async () => {
    gateway.now = new Date('2026-11-24T08:00:00Z');
    const { html } = await open(path, 200);
    assert.match(html, /Na de sluiting kunt u hier natellen\./);
    assert.doesNotMatch(html, /recount\.js|data-poll/);
  });

  test('is not there for a poll without a list, or without a poll', async () => {
    await open(`/pages/poll/${squarePoll.id}/ballots`, 404);
    await open('/pages/poll/bestaat-niet/ballots', 404);
  });
});
