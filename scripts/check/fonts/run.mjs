import { runInBrowser } from '../../browsers/run.mjs';
import { families } from '../../browsers/test-runner/test-page.mjs';

/**
 * Options of one run.
 * @typedef {{
 *   engine: import('../../browsers/engines.mjs').EngineName,
 *   languages: readonly string[],
 *   element?: string | undefined,
 *   example?: string | undefined,
 *   share?: number | undefined,
 * }} FontRun
 */

/**
 * Fonts of municipalities and operating systems, from wide to narrow and from short to tall lines. Glyphs
 * that a font lacks come from the next one.
 */
const stacks = ["'DejaVu Sans'", 'Arimo', "'Noto Sans', 'Noto Sans Arabic'", "'PT Sans Narrow'"];

/**
 * Returns the group of tests that shows examples in every font.
 * @param {FontRun} run
 * @returns {import('../../browsers/groups.mjs').Group}
 */
const groupOf = (run) => ({
  name: 'fonts',
  files: ['packages/testing/src/accessibility/fonts.a11y.test.ts'],
  globals: {
    pleinMatrix: { ...run, schemes: ['light'], families: stacks.map((stack) => `${stack}, 'DejaVu Sans'`) },
  },
  families,
});

/**
 * Checks target sizes, reflow, text spacing and large text of examples in every font.
 * @param {FontRun} run
 */
export const runFonts = (run) => runInBrowser({ engine: run.engine, groups: [groupOf(run)] });

/**
 * Returns the part that `npm test` runs: one in four examples, in Dutch. The tests of the parts check all
 * targets in one font.
 */
export const shortFonts = () => groupOf({ engine: 'chromium', languages: ['nl'], share: 4 });
