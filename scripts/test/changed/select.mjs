import { fits } from '../../browsers/glob.mjs';

/**
 * Properties that determine whether a change can affect a step.
 *
 * @typedef {object} Reach
 * @property {() => readonly string[]} [tests] its test files, each of which can run without the others
 * @property {readonly string[]} [entries] other code that it runs
 * @property {readonly string[]} [reads] patterns of files that it reads without importing them
 *
 * @typedef {Reach & { name: string }} Step
 *
 * @typedef {object} Imports imports at run time, by paths from the root of the repository
 * @property {(file: string) => boolean} has whether a file is code or a style sheet of ours
 * @property {(file: string) => readonly string[]} of the files of ours that a file imports
 * @property {(file: string) => boolean} readsFiles whether a file reads others from disk, or starts programs
 * that do
 *
 * @typedef {object} Selection
 * @property {string} [everything] the file because of which everything runs
 * @property {ReadonlyMap<string, readonly string[]>} chosen the steps that run, with their test files
 * @property {readonly string[]} leftOut a phrase for each step that is left out, or runs in part
 */

/** Files that affect every step. */
const everywhere = [
  '*.json',
  '*.config.mjs',
  '.npmrc',
  '.puppeteerrc.cjs',
  'packages/*/*.json',
  'scripts/tsconfig.json',
  'scripts/{test,browsers,build}/**',
  'scripts/check/graph/**',
];

/** Files that are not code. They affect only the steps that list them in `reads`. */
const knownBesideCode = [
  '**/*.md',
  '.changeset/**',
  '.ci/**',
  'LICENSE',
  'publiccode.yml',
  'docs/{examples,images}/**',
  'packages/components/trees/**',
  'packages/*/src/**/*.{css,html,svg}',
  'stories/**',
  '.storybook/**',
];

const fitsOne = (/** @type {string} */ file, /** @type {readonly string[]} */ patterns) =>
  patterns.some((pattern) => fits(file, pattern));

const isTest = (/** @type {string} */ file) => file.endsWith('.test.ts');

/** Returns whether a change of a file affects everything. */
function reachesEverything(/** @type {string} */ file, /** @type {Imports} */ imports) {
  if (isTest(file)) return false;
  return fitsOne(file, everywhere) || !(imports.has(file) || fitsOne(file, knownBesideCode));
}

/** Returns the given files and everything that they import. @returns {Set<string>} */
function reachedFrom(/** @type {readonly string[]} */ files, /** @type {Imports} */ imports) {
  const reached = new Set(files);
  for (const file of reached) for (const next of imports.of(file)) reached.add(next);
  return reached;
}

/**
 * Selects the tests that a change can affect. An unknown file affects everything. So does a deleted file,
 * unless it was a test or not code, because its former importers are unknown.
 * @param {readonly string[]} changed paths from the root of the repository
 * @param {readonly Step[]} steps
 * @param {Imports} imports
 * @returns {Selection}
 */
export function select(changed, steps, imports) {
  const everything = changed.find((file) => reachesEverything(file, imports));
  if (everything !== undefined) return selectAll(steps, everything);
  const isHit = (/** @type {readonly string[]} */ files) => {
    const reached = reachedFrom(files, imports);
    return changed.some((file) => reached.has(file));
  };
  /** Returns whether every change can affect a test, because the test reads files or starts programs. */
  const runsAlways = (/** @type {string} */ test) =>
    [...reachedFrom([test], imports)].some((file) => imports.readsFiles(file));
  /** @type {Map<string, readonly string[]>} */
  const chosen = new Map();
  /** @type {string[]} */
  const leftOut = [];
  for (const { name, tests, entries = [], reads = [] } of steps) {
    const all = tests?.() ?? [];
    const whole = changed.some((file) => fitsOne(file, reads)) || isHit(entries);
    const run = whole
      ? all
      : changed.length === 0
        ? []
        : all.filter((test) => isHit([test]) || runsAlways(test));
    if (whole || run.length > 0) chosen.set(name, run);
    if (!whole && run.length === 0) leftOut.push(name);
    else if (run.length < all.length)
      leftOut.push(`${all.length - run.length} of ${all.length} files of ${name}`);
  }
  return { chosen, leftOut };
}

/** Selects every step with all of its files. @returns {Selection} */
export const selectAll = (/** @type {readonly Step[]} */ steps, /** @type {string} */ everything = '') => ({
  ...(everything && { everything }),
  chosen: new Map(steps.map(({ name, tests }) => [name, tests?.() ?? []])),
  leftOut: [],
});
