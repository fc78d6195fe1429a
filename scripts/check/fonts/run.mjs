import { runInBrowser } from '../../browsers/run.mjs';
import { families } from '../../browsers/test-runner/test-page.mjs';

/**
 * What one run looks at.
 * @typedef {{
 *   engine: import('../../browsers/engines.mjs').EngineName,
 *   languages: readonly string[],
 *   element?: string | undefined,
 *   example?: string | undefined,
 *   share?: number | undefined,
 * }} FontRun
 */

/**
 * The fonts of municipalities and machines, from wide to narrow and from low to tall lines; what a font has not, the
 * next one has.
 */
const stacks = ["'DejaVu Sans'", 'Arimo', "'Noto Sans', 'Noto Sans Arabic'", "'PT Sans Narrow'"];

/**
 * The group of tests that shows examples in every font.
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
 * Holds examples against the sizes of targets, and against reflow, text spacing and large text, in every font.
 * @param {FontRun} run
 */
export const runFonts = (run) => runInBrowser({ engine: run.engine, groups: [groupOf(run)] });

/** What `npm test` looks at: one in four examples, in Dutch. The tests of the parts press all of them in one font. */
export const shortFonts = () => groupOf({ engine: 'chromium', languages: ['nl'], share: 4 });
