/**
 * Opens the built Storybook in Chromium, under /storybook/ as Plein serves it. A story or docs page fails on
 * an error on the console, a failed interaction, a violation that axe finds, or a request to another host.
 * Every part that an anatomy drawing numbers must exist. By default it opens a share of the states of the
 * elements, because the browser tests run axe on every state in three engines; `--all` opens every one.
 * Usage: npm run build:storybook, then npm run check:storybook [-- --all] [-- part-of-an-id …]
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { drawingsIn } from '../../../stories/docs/drawings.ts';
import { openBrowser } from '../demo/browser.mjs';
import { Checks } from '../demo/checks.mjs';
import { root } from '../../build/run-program.mjs';
import { troubleInFiles } from './built-files.mjs';
import { foundBySearch, toolbarButtons } from './manager-page.mjs';
import { serveStorybook } from './serve.mjs';
import { StoryPage } from './story-page.mjs';

/** What a designer types, and a part of what Storybook must find. @type {readonly (readonly [word: string, wanted: string])[]} */
const searches = [
  ['Status tracker', 'Status tracker'],
  ['volg uw zaak', 'Status tracker'],
  ['Callback receipt', 'Callback receipt'],
  ['Colour', 'Colour'],
  ['kleur', 'Colour'],
  ['dark', 'Dark'],
  ['donker', 'Dark'],
  ['emergency', 'Emergency'],
  ['noodgeval', 'Emergency'],
  ['crisis', 'Emergency'],
  ['knop', 'Button'],
  ['peiling', 'Participation poll'],
];

/** The highest page of docs of an element that a designer gets, in pixels, before its closed parts are opened. */
const highest = 5000;

/** One in twelve states of the elements is opened. */
const share = 12;

const folder = path.join(root, 'storybook-static');
const index = path.join(folder, 'index.json');
if (!existsSync(index)) {
  process.stderr.write('Storybook is not built. Run: npm run build:storybook\n');
  process.exit(1);
}
const asked = process.argv.slice(2).filter((word) => word !== '--all');
const all = process.argv.includes('--all') || asked.length > 0;
/** @type {import('./story-page.mjs').Entry[]} */
const entries = Object.values(JSON.parse(readFileSync(index, 'utf8')).entries);
const isState = (/** @type {import('./story-page.mjs').Entry} */ { id, type }) =>
  id.startsWith('elements-') && type === 'story';
const chosen = entries
  .filter(({ id }) => asked.length === 0 || asked.some((part) => id.includes(part)))
  .filter((entry, place) => all || !isState(entry) || place % share === 0)
  // Entries with the same toolbar settings follow one another, so that the frame opens seldom.
  .sort((one, other) => Number(isState(one)) - Number(isState(other)) || one.type.localeCompare(other.type));

/** Returns whether a link leads to a page of this Storybook, to a place in the page, or out of Storybook. */
const leadsSomewhere = (/** @type {string} */ link, /** @type {Set<string>} */ ids) => {
  const [, id] = /^(?:\.\/)?\?path=\/(?:docs|story)\/([\w-]+)/.exec(link) ?? [];
  return id ? ids.has(id) : /^(?:#|https?:|data:|tel:|mailto:)/.test(link);
};

/** Every anatomy drawing, with the story that it shows. */
const drawings = readdirSync(path.join(root, 'docs/elements')).flatMap((file) => {
  const tag = file.replace('.md', '');
  const text = readFileSync(path.join(root, 'docs/elements', file), 'utf8');
  return drawingsIn(text).map(({ example, parts }) => ({
    tag,
    example,
    id: `elements-${tag.replace('plein-', '')}--${example}`,
    selectors: parts.map(({ selector }) => selector),
  }));
});

const checks = new Checks();
await checks.check('No file names the build folder, or fetches from another host', async () => {
  const trouble = troubleInFiles(folder, path.resolve(root));
  if (trouble.length > 0) throw new Error(trouble.join('\n  '));
});
const server = await serveStorybook(folder);
const browser = await openBrowser();
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 900 });
  const stories = new StoryPage(page, server.url);
  stories.listen();
  const known = new Set(entries.map(({ id }) => id));
  // The browser tests run axe on every state, so a docs page is checked without the stories in it.
  const quietly = { globals: { a11y: { manual: true } } };
  const bare = { globals: { frames: 'off' } };
  for (const entry of chosen) {
    await checks.check(`${entry.title} – ${entry.name}`, async () => {
      await stories.check(entry, entry.type === 'docs' ? bare : isState(entry) ? quietly : {});
      if (entry.type === 'story') return;
      const height = stories.heightWhenOpened();
      if (entry.id.startsWith('elements-') && height > highest)
        throw new Error(`The page is ${height} pixels high, and ${highest} is the most.`);
      const lost = (await stories.links()).filter((link) => !leadsSomewhere(link, known));
      if (lost.length > 0) throw new Error(`These links are broken: ${lost.join(', ')}`);
    });
  }
  for (const { tag, example, id, selectors } of asked.length > 0 ? [] : drawings) {
    await checks.check(`Anatomy of ${tag} – ${example}`, async () => {
      await stories.check({ id, type: 'story', title: tag, name: example }, quietly);
      const missing = await stories.missing(tag, selectors);
      if (missing.length > 0) throw new Error(`The example does not show ${missing.join(', ')}.`);
    });
  }
  await checks.check(
    'Search finds elements, states, parts and pages by Dutch and English words',
    async () => {
      for (const [word, wanted] of searches) {
        const found = await stories.alone(() => foundBySearch(page, server.url, word));
        if (!found.some((title) => title.includes(wanted))) throw new Error(`${word} is not found: ${found}`);
      }
    },
  );
  await checks.check('Every button of our toolbar has a word', async () => {
    const buttons = await stories.alone(() => toolbarButtons(page, server.url));
    const wordless = buttons.filter(({ word }) => word === '').map(({ label }) => label);
    if (buttons.length < 9 || wordless.length > 0)
      throw new Error(`There are ${buttons.length} buttons, and these have no word: ${wordless.join(', ')}`);
  });
} finally {
  await browser.close();
  server.close();
}
checks.finish();
