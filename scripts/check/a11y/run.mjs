import { runInBrowser } from '../../browsers/run.mjs';
import { sum } from '../../test/outcome.mjs';
import { checkNames } from './options.mjs';

/** @typedef {import('./options.mjs').MatrixRun} MatrixRun */

/** Dutch, what reads from the other side, and those of our languages whose words are the longest. */
const longLanguages = ['nl', 'ar', 'de', 'pl'];

/**
 * The runs that an engine needs for the whole matrix. Chromium changes its colours in place; Firefox has to be
 * started anew for forced colours, and WebKit has none. What needs to look deeper is looked at in Chromium.
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
          { checks: ['tree', 'keyboard'], engine, schemes: ['light'], languages },
          { checks: ['fit'], engine, schemes: ['light'], languages: longLanguages },
        ]
      : []),
  ].map((run) => /** @type {MatrixRun} */ (run));
}

/** What an engine leaves out of the matrix, to be said beside what it did. */
export const leftOut = {
  chromium: '',
  firefox: ' (schemes; the other checks are for Chromium)',
  webkit: ' (schemes; it has no forced colours, and the other checks are for Chromium)',
};

/**
 * Runs the matrix in one engine.
 * @param {import('../../browsers/engines.mjs').EngineName} engine
 * @param {Partial<MatrixRun>} asked
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
 * The group of tests that a run of the matrix is.
 * @param {MatrixRun} run
 * @returns {import('../../browsers/groups.mjs').Group}
 */
const groupOf = ({ checks, ...options }) => ({
  name: 'a11y',
  files: checks.map((check) => `packages/testing/src/accessibility/${check}.a11y.test.ts`),
  globals: { pleinMatrix: options },
});

/**
 * What `npm test` looks at of the matrix: Chromium, since the ordinary browser tests hold every example against axe
 * in three engines, in its own language and in the light.
 */
export const shortMatrix = () =>
  groupOf({ checks: ['schemes', 'tree'], engine: 'chromium', schemes: ['forced'], languages: ['ar'] });

/** One start of one engine. */
const runOnce = (/** @type {MatrixRun} */ run) =>
  runInBrowser({
    engine: run.engine,
    groups: [groupOf(run)],
    forcedColours: run.schemes.includes('forced'),
  });
