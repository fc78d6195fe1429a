import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openTestGateway, type TestGateway } from '../../testing/gateway.fixtures.js';

const pages = [
  'contact',
  'contact?view=callback',
  'contact?view=message',
  'status',
  'feedback?page=/x',
  'poll/plein',
  'chat',
];
const languages = ['nl', 'en', 'ar', 'uk'];

/** Tokens of autofill that write something else into a field than its label asks for. */
const misleading = /\b(?:address-line[123]|street-address|address-level[1-4])\b/;

describe('the markup of the pages', () => {
  let gateway: TestGateway;
  before(async () => {
    gateway = await openTestGateway();
  });
  after(() => gateway.close());

  for (const page of pages) {
    test(`of ${page} is what browsers, autofill and paper need`, async () => {
      for (const language of languages) {
        const address = `/pages/${page}${page.includes('?') ? '&' : '?'}language=${language}`;
        const html = await (await gateway.app.request(address)).text();
        assert.doesNotMatch(html, / shadowroot=/, address);
        for (const [link = ''] of html.matchAll(/<link[^>]*hreflang=[^>]*>/g))
          assert.match(link, /href="https?:/, `${address}: ${link}`);
        for (const [, list = ''] of html.matchAll(/<select[^>]*\srequired[^>]*>([\s\S]*?)<\/select>/g))
          assert.match(list, /^(?:\s|<!--[^>]*-->)*<option value=""/, address);
        for (const [, token = ''] of html.matchAll(/autocomplete="([^"]*)"/g))
          assert.doesNotMatch(token, misleading, `${address}: ${token}`);
      }
    });
  }

  test('names each field of a person as autofill does', async () => {
    const html = await (await gateway.app.request('/pages/contact?view=callback')).text();
    for (const token of ['name', 'tel']) assert.ok(html.includes(`autocomplete="${token}"`), token);
    const status = await (await gateway.app.request('/pages/status')).text();
    assert.ok(status.includes('autocomplete="postal-code"'));
  });
});
