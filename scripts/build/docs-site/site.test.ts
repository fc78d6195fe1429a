import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { linksOf, renderMarkdown } from './markdown.mjs';
import { siteFiles } from './site.mjs';
import { sources } from './sources.mjs';

const files = siteFiles({ script: 'guides.js', style: 'guides.css', index: 'sections.json' });
const pages = [...files].filter(([address]) => address.endsWith('.html')) as [string, string][];
const idsIn = (html: string) => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id ?? '');
const ids = new Map(pages.map(([address, html]) => [address, idsIn(html)]));

describe('the site with the guides', () => {
  it('leads to a page and a place that are there, by every link', () => {
    const broken: string[] = [];
    for (const [address, html] of pages) {
      for (const [, target = ''] of html.matchAll(/(?:href|src)="([^"]*)"/g)) {
        if (/^(?:[a-z]+:|#$)/.test(target)) continue;
        const [place = '', anchor] = target.split('#');
        const to = place === '' ? address : path.posix.join(path.posix.dirname(address), place);
        if (/guides\.(?:js|css)$/.test(to)) continue;
        const isThere = files.has(to) && (anchor === undefined || ids.get(to)?.includes(anchor));
        if (!isThere) broken.push(`${address}: ${target}`);
      }
    }
    assert.deepEqual(broken, []);
  });

  it('has a title, one first heading and no id twice on each page', () => {
    for (const [address, html] of pages) {
      assert.match(html, /<title>[^<]+<\/title>/, address);
      assert.equal(html.match(/<h1[ >]/g)?.length, 1, address);
      const own = ids.get(address) ?? [];
      assert.equal(new Set(own).size, own.length, address);
    }
  });

  it('has nothing inline that its policy forbids', () => {
    for (const [address, html] of pages) {
      assert.doesNotMatch(html, /<[^>]* (?:style|on\w+)="/, address);
      assert.doesNotMatch(html, /<script(?![^>]* src=)/, address);
    }
  });

  it('leads from every Dutch guide to the English one, and back', () => {
    for (const { address } of sources().filter(({ language }) => language === 'nl')) {
      const twin = address.replace('nl/', '');
      const html = String(files.get(address));
      if (files.has(twin)) {
        assert.match(html, new RegExp(`hreflang="en" href="\\.\\./${twin}"`), address);
        assert.match(String(files.get(twin)), new RegExp(`hreflang="nl" href="${address}"`), twin);
      } else assert.match(html, /hreflang="en" href="\.\.\/english\.html"/, address);
    }
  });

  it('searches every section, and finds the text of tables and lists', () => {
    const sections = JSON.parse(String(files.get('sections.json'))) as { id: string; text: string }[];
    const operators = sections.find(({ id }) => id === 'operators.html#figures');
    assert.match(operators?.text ?? '', /plein_disk_low/);
    assert.equal(new Set(sections.map(({ id }) => id)).size, sections.length);
  });
});

describe('a guide in Markdown', () => {
  const resolve = linksOf('docs/a.md', 'a.html', new Map([['docs/nl/b.md', 'nl/b.html']]));
  const render = (markdown: string) => renderMarkdown(markdown, resolve, { table: 'Table' });

  it('keeps links within the site, and shows the words of a link to a file that the site does not have', () => {
    const { html } = render('# A\n\n[b](nl/b.md#c), [code](../packages/x.ts), [web](https://example.org)\n');
    assert.match(html, /<a href="nl\/b\.html#c">b<\/a>, code, <a href="https:\/\/example\.org">web<\/a>/);
  });

  it('escapes what stands in code, names of tables and titles', () => {
    const { html, title } = render(
      '# A & <b>\n\n```html\n<script>x</script>\n```\n\n| a | b |\n| - | - |\n| `<i>` | 2 |\n',
    );
    assert.match(html, /&lt;script&gt;x/);
    assert.match(html, /<code>&lt;i&gt;<\/code>/);
    assert.match(html, /aria-label="Table: A &amp; /);
    assert.match(title, /^A &/);
  });

  it('leaves out remarks for those who write the guides', () => {
    assert.doesNotMatch(render('# A\n\n<!-- sample: not run, because it asks -->\n\ntext\n').html, /sample/);
  });
});
