/**
 * Runs the samples of the documentation with a real gateway. Samples of HTML run as pages with the embed
 * script; samples of script run in a page or in Node. Usage: npm run check:samples
 */
import { openBrowser } from '../demo/browser.mjs';
import { Checks } from '../demo/checks.mjs';
import { openExamples } from '../examples/serve.mjs';
import { allSamples, scriptLanguages } from './extract.mjs';
import { runInNode } from './run-in-node.mjs';
import { htmlPage, scriptPage } from './sample-page.mjs';

/** @typedef {import('./extract.mjs').Sample} Sample */

const checks = new Checks();
const samples = allSamples().filter(({ notRun }) => notRun === undefined);
const nameOf = (/** @type {Sample} */ { page, line, language }) => `${page}:${line} (${language})`;
const isForNode = (/** @type {Sample} */ { text, given }) =>
  /^import \{[^}]*\} from '@plein\/(gateway|domain)/m.test(`${given}\n${text}`);
const isScript = (/** @type {Sample} */ { language }) => scriptLanguages.includes(language);

/** @type {Map<string, string>} */
const pages = new Map();
const examples = await openExamples(0, pages);
const browser = await openBrowser();

/** Waits until every Plein tag on a page is an element that shows its own content or its fallback. */
const shown = (/** @type {import('puppeteer-core').Page} */ page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('plein-'))
      .every(({ shadowRoot }) => shadowRoot?.querySelector('*')),
  );

/** Opens the page of a sample and records errors. */
async function open(/** @type {Sample} */ sample, /** @type {string} */ text) {
  const place = `/sample/${sample.page.replaceAll(/\W+/g, '-')}-${sample.line}`;
  pages.set(place, text);
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.setViewport({ width: 1000, height: 2000 });
  /** @type {string[]} */
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // A sample may send an incomplete message, so the gateway may answer 400.
    const isRefusal = isScript(sample) && message.text().includes('status of 400');
    if (['error', 'warn'].includes(message.type()) && !isRefusal) complaints.push(message.text());
  });
  try {
    await page.goto(examples.url + place);
    if (isScript(sample)) await page.waitForSelector('body[data-sample]');
    await shown(page);
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
  } finally {
    await context.close();
  }
}

for (const sample of samples) {
  if (sample.language === 'html') await checks.check(nameOf(sample), () => open(sample, htmlPage(sample)));
  else if (isScript(sample) && isForNode(sample)) await checks.check(nameOf(sample), () => runInNode(sample));
  else if (isScript(sample))
    await checks.check(nameOf(sample), async () => open(sample, await scriptPage(sample)));
}
await browser.close();
await examples.close();
checks.finish();
