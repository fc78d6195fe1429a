import { build } from 'esbuild';
import path from 'node:path';
import { root } from '../../../build/run-program.mjs';

const bundled = await build({
  stdin: {
    contents: `export { targetsTooSmall } from './target-size.js';`,
    resolveDir: path.join(root, 'packages/testing/src/accessibility'),
  },
  bundle: true,
  format: 'iife',
  globalName: 'pleinTargets',
  write: false,
});
const script = bundled.outputFiles[0]?.text ?? '';

/** Text sizes to check: the page's own, and double that. */
const sizes = ['', '200%'];

/**
 * Returns the touch targets on a page that are too small, for any font and text size.
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<string[]>}
 */
export async function targetTrouble(page) {
  await page.evaluate(`globalThis.pleinTargets ??= (() => { ${script} return pleinTargets; })()`);
  return page.evaluate((each) => {
    /** @type {{ targetsTooSmall(root: Element): string[] }} */
    const { targetsTooSmall } = Reflect.get(globalThis, 'pleinTargets');
    const { style } = document.documentElement;
    const found = each.flatMap((size) => {
      style.fontSize = size;
      return targetsTooSmall(document.body);
    });
    style.fontSize = '';
    return [...new Set(found)];
  }, sizes);
}
