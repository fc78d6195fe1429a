import { runInBrowser } from '../../browsers/run.mjs';
import { sum } from '../../test/outcome.mjs';
import { checkNames } from './options.mjs';

/** @typedef {import('./options.mjs').MatrixRun} MatrixRun */

/** Dutch, a language that is read from right to left, and our languages with the longest words. */
const longLanguages = ['nl', 'ar', 'de', 'pl'];

/**
 * Returns the runs that an engine needs for the whole matrix. Chromium changes its colours in place. Firefox
 * has to start again for forced colours, and WebKit has none. The deeper checks run in Chromium alone.
 * @param {import('../../browsers/engines.mjs').EngineName} engine
 * @returns {MatrixRun[]}
 */
function runsOf(engine) {
  const languages = ['nl', 'ar'];
  /** @type {readonly MatrixRun['schemes'][]} */
  const schemes =
    engine === 'chromium'
      ? [['light', 'dark', 'forced']]
      : engine === 'firefox'
        ? [['light', 'dark'], ['forced']]
        : [['light', 'dark']];
  return [
    ...schemes.map((each) => ({ checks: ['schemes'], engine, schemes: each, languages })),
    ...(engine === 'chromium'
      ? [
          { checks: ['alfa', 'tree', 'keyboard'], engine, schemes: ['light'], languages },
          { checks: ['fit'], engine, schemes: ['light'], languages: longLanguages },
        ]
      : []),
  ].map((run) => /** @type {MatrixRun} */ (run));
}

/** The checks that each engine leaves out, as a note to print after its results. */
export const leftOut = {
  chromium: '',
  firefox: ' (schemes; the other checks are for Chromium)',
  webkit: ' (schemes; it has no forced colours, and the other checks are for Chromium)',
};

/**
 * Runs the matrix in one engine.
 * @param {import('../../browsers/engines.mjs').EngineName} engine
 * @param {Partial<MatrixRun>} asked options that replace those of each run
 */
export async function runMatrix(engine, { checks = checkNames, ...asked }) {
  const outcomes = [];
  for (const run of runsOf(engine)) {
    const chosen = run.checks.filter((name) => checks.includes(name));
    if (chosen.length > 0) outcomes.push(await runOnce({ ...run, ...asked, checks: chosen }));
  }
  return sum(outcomes);
}

/**
 * Returns the group of tests of one run of the matrix.
 * @param {MatrixRun} run
 * @returns {import('../../browsers/groups.mjs').Group}
 */
const groupOf = ({ checks, ...options }) => ({
  name: 'a11y',
  files: checks.map((check) => `packages/testing/src/accessibility/${check}.a11y.test.ts`),
  globals: { pleinMatrix: options },
});

/**
 * Returns the part of the matrix that `npm test` runs. It uses Chromium, because the ordinary browser tests
 * already run axe on every example in three engines, in its own language and in light colours.
 */
export const shortMatrix = () =>
  groupOf({ checks: ['schemes', 'tree'], engine: 'chromium', schemes: ['forced'], languages: ['ar'] });

/** Runs the matrix once, in one start of one engine. */
const runOnce = (/** @type {MatrixRun} */ run) =>
  runInBrowser({
    engine: run.engine,
    groups: [groupOf(run)],
    forcedColours: run.schemes.includes('forced'),
  });
