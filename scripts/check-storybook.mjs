/**
 * Opens every story and every docs page of the built Storybook in Chromium, under /storybook/ as Plein serves
 * it. One fails on an error on the console, an example that cannot be brought into its state, or a request
 * to anywhere else.
 * Usage: npm run build:storybook, then npm run check:storybook [-- part-of-an-id …]
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openBrowser } from './demo/browser.mjs';
import { Checks } from './demo/checks.mjs';
import { root } from './steps/run.mjs';
import { serveStorybook } from './storybook/serve.mjs';
import { StoryPage } from './storybook/story-page.mjs';

const folder = path.join(root, 'storybook-static');
const index = path.join(folder, 'index.json');
if (!existsSync(index)) {
  process.stderr.write('Storybook is not built. Run: npm run build:storybook\n');
  process.exit(1);
}
const asked = process.argv.slice(2);
/** @type {import('./storybook/story-page.mjs').Entry[]} */
const entries = Object.values(JSON.parse(readFileSync(index, 'utf8')).entries);
const chosen = entries.filter(({ id }) => asked.length === 0 || asked.some((part) => id.includes(part)));

const checks = new Checks();
const server = await serveStorybook(folder);
const browser = await openBrowser();
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 900 });
  const stories = new StoryPage(page, server.url);
  await stories.listen();
  for (const entry of chosen) {
    // The browser tests hold every example against axe, in three engines.
    const manual = entry.title.startsWith('Elements/');
    await checks.check(`${entry.title} – ${entry.name}`, () =>
      stories.check(entry, { globals: { a11y: { manual } } }),
    );
  }
} finally {
  await browser.close();
  server.close();
}
checks.finish();
