import { runInBrowser } from '../../browsers/run.mjs';

/** @typedef {import('../a11y/options.mjs').MatrixRun} MatrixRun */

/**
 * The fonts of municipalities and machines, from wide to narrow and from low to tall lines; what a font has not, the
 * next one has.
 */
export const stacks = ["'DejaVu Sans'", 'Arimo', "'Noto Sans', 'Noto Sans Arabic'", "'PT Sans Narrow'"];

/**
 * Holds examples against the sizes of targets, and against reflow, text spacing and large text, in every font.
 * @param {Partial<MatrixRun>} asked
 */
export const runFonts = (asked = {}) =>
  runInBrowser(asked.engine ?? 'chromium', 'a11y', [], {
    PLEIN_A11Y: JSON.stringify({
      languages: ['nl', 'ar', 'de'],
      ...asked,
      checks: ['fonts'],
      families: stacks.map((stack) => `${stack}, 'DejaVu Sans'`),
    }),
  });

/** What `npm test` looks at: one in four examples, in Dutch. The tests of the parts press all of them in one font. */
export const runFontsShort = () => runFonts({ languages: ['nl'], share: 4 });
