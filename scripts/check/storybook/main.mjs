/**
 * Opens the built Storybook in Chromium, under /storybook/ as Plein serves it. A story or a page of docs fails
 * on an error on the console, a step that cannot be taken, a violation that axe finds, or a request to anywhere
 * else; and every part that an anatomy numbers must be there.
 * Usage: npm run build:storybook, then npm run check:storybook [-- --all] [-- part-of-an-id …]
 * Of the states of the elements it opens some, since the browser tests hold each of them against axe in three
 * engines; `--all` opens every one.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { drawingsIn } from '../../../stories/docs/drawings.ts';
import { openBrowser } from '../demo/browser.mjs';
import { Checks } from '../demo/checks.mjs';
import { root } from '../../build/run-program.mjs';
import { troubleInFiles } from './built-files.mjs';
import { foundBySearch } from './manager-page.mjs';
import { serveStorybook } from './serve.mjs';
import { StoryPage } from './story-page.mjs';

/** One in so many states of the elements is opened. */
const share = 6;

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
const isState = (/** @type {import('./story-page.mjs').Entry} */ { title, type }) =>
  title.startsWith('Elements/') && type === 'story';
const chosen = entries
  .filter(({ id }) => asked.length === 0 || asked.some((part) => id.includes(part)))
  .filter((entry, place) => all || !isState(entry) || place % share === 0)
  // Those in the same surroundings after one another, so that the page opens seldom.
  .sort((one, other) => Number(isState(one)) - Number(isState(other)) || one.type.localeCompare(other.type));

/** Whether a link of a page leads to another of this Storybook, within the page, or away from Storybook. */
const leadsSomewhere = (/** @type {string} */ link, /** @type {Set<string>} */ ids) => {
  const [, id] = /^(?:\.\/)?\?path=\/(?:docs|story)\/([\w-]+)/.exec(link) ?? [];
  return id ? ids.has(id) : /^(?:#|https?:|data:|tel:|mailto:)/.test(link);
};

/** Every drawing of an anatomy, with the story that it is drawn on. */
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
await checks.check('Nothing says where it was built, or fetches from elsewhere', async () => {
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
  // The browser tests hold every state against axe; a page of docs is checked without the stories in it.
  const quietly = { globals: { a11y: { manual: true } } };
  const bare = { globals: { frames: 'off' } };
  for (const entry of chosen) {
    await checks.check(`${entry.title} – ${entry.name}`, async () => {
      await stories.check(entry, entry.type === 'docs' ? bare : isState(entry) ? quietly : {});
      if (entry.type === 'story') return;
      const lost = (await stories.links()).filter((link) => !leadsSomewhere(link, known));
      if (lost.length > 0) throw new Error(`These links lead nowhere: ${lost.join(', ')}`);
    });
  }
  for (const { tag, example, id, selectors } of asked.length > 0 ? [] : drawings) {
    await checks.check(`Anatomy of ${tag} – ${example}`, async () => {
      await stories.check({ id, type: 'story', title: tag, name: example }, quietly);
      const missing = await stories.missing(tag, selectors);
      if (missing.length > 0) throw new Error(`The example does not show ${missing.join(', ')}.`);
    });
  }
  await checks.check('Search finds an element, a state and a page', async () => {
    for (const word of ['Status tracker', 'Callback receipt', 'Colour']) {
      const found = await stories.alone(() => foundBySearch(page, server.url, word));
      if (!found.some((title) => title.includes(word))) throw new Error(`${word} is not found: ${found}`);
    }
  });
} finally {
  await browser.close();
  server.close();
}
checks.finish();
