import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cases, polls, profile } from '../content/index.js';
import { createSite, sitePages, type SiteContent } from './site.js';
import { taskPages, topTaskPages } from './tasks/index.js';

const now = new Date('2026-11-23T09:30:00Z');
const content: SiteContent = {
  profile,
  polls: polls(now, '/site/'),
  cases: cases(now),
  clock: () => now,
};
const site = createSite(content);
const addresses = sitePages(content).map(({ path }) => path);

async function textOf(path: string): Promise<string> {
  const response = await site.request(path);
  assert.equal(response.status, 200, path);
  return response.text();
}

/** Returns the content of the first element with this name. */
function inside(page: string, tag: string): string {
  const found = new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`).exec(page)?.[1];
  assert.ok(found, `no ${tag}`);
  return found;
}

describe('the site of Zilverbeek', () => {
  it('has a page for every task of the profile, under the address that the profile names', () => {
    const pages = new Map(taskPages.map((page) => [page.uri, page.paths.nl]));
    for (const task of profile.tasks) assert.equal(pages.get(task.uri), task.url, task.upl);
    assert.equal(topTaskPages.length, 9);
  });

  it('gives every page one heading, its language, a skip link and the embed script', async () => {
    for (const path of addresses) {
      const page = await textOf(path);
      assert.equal(page.match(/<h1/g)?.length, 1, path);
      assert.ok(page.includes(`<html lang="${path.startsWith('/en') ? 'en' : 'nl'}"`), path);
      assert.match(page, /class="skip-link" href="#inhoud"/);
      assert.match(page, /<main id="inhoud"/);
      assert.match(page, /<script type="module" src="\/embed\/plein.js"><\/script>/);
      assert.match(page, /<plein-chat-launcher>/);
    }
  });

  it('links only to pages that exist', async () => {
    const known = new Set(addresses);
    for (const path of addresses) {
      for (const [, href = ''] of (await textOf(path)).matchAll(/<a [^>]*href="(\/[^"#]*)/g)) {
        assert.ok(known.has(href) || href.startsWith('/pages/chat'), `${path} links to ${href}`);
      }
    }
  });

  it('keeps every element useful without JavaScript', async () => {
    const places: [string, string][] = [
      ['/paspoort', 'plein-contact-widget'],
      ['/en/contact', 'plein-contact-widget'],
      ['/volg-uw-zaak', 'plein-status-tracker'],
      ['/buurt/zilverplein', 'plein-participation-poll'],
      ['/privacy', 'plein-feedback-prompt'],
    ];
    for (const [path, tag] of places) {
      const fallback = inside(await textOf(path), tag);
      assert.match(fallback, /href="tel:140999"/, path);
      assert.match(fallback, /<a [^>]*href="\/(en\/)?contact"/, path);
      assert.match(fallback, /<form[^>]* method="post" action="\/pages\//, path);
    }
  });

  it('offers the times to be called back that the gateway takes', async () => {
    const fallback = inside(await textOf('/paspoort'), 'plein-contact-widget');
    const [first] = [...fallback.matchAll(/<option value="([^"]+)">([^<]+)</g)];
    assert.equal(first?.[1], '2026-11-23T13:00-15:00');
    assert.equal(first?.[2], 'maandag 23 november, 13.00 tot 15.00 uur');
  });

  it('binds the contact widget to the task of its page', async () => {
    assert.match(
      await textOf('/paspoort'),
      /<plein-contact-widget\s+task="http:\/\/standaarden.overheid.nl\/owms\/terms\/paspoort"/,
    );
  });

  it('lets a browser load nothing from elsewhere', async () => {
    const response = await site.request('/');
    assert.match(response.headers.get('content-security-policy') ?? '', /default-src 'self'/);
    for (const path of addresses) {
      assert.doesNotMatch(await textOf(path), /(?:src|href)="https?:/, path);
    }
  });
});
