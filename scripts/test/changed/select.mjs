import { fits } from '../../browsers/glob.mjs';

/**
 * What decides whether a change can reach a step.
 * @typedef {object} Reach
 * @property {() => readonly string[]} [tests] its test files, each of which can run without the others
 * @property {readonly string[]} [entries] code that it runs beside them
 * @property {readonly string[]} [reads] patterns of files that it reads without an import of them
 *
 * @typedef {Reach & { name: string }} Step
 *
 * @typedef {object} Imports who imports whom at run time, by paths from the root of the repository
 * @property {(file: string) => boolean} has whether a file is code or a style sheet of ours
 * @property {(file: string) => readonly string[]} of the files of ours that a file imports
 * @property {(file: string) => boolean} readsFiles whether a file reads others from disk, or starts programs that do
 *
 * @typedef {object} Selection
 * @property {string} [everything] the file for whose sake everything runs
 * @property {ReadonlyMap<string, readonly string[]>} chosen the steps that run, with their test files
 * @property {readonly string[]} leftOut a phrase for each step that is left out, or runs in part
 */

/** Files that decide how every step runs. */
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

/** What is no code, and is known to reach only steps that say that they read it. */
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

/** Why a change reaches everything. */
function reachesEverything(/** @type {string} */ file, /** @type {Imports} */ imports) {
  if (isTest(file)) return false;
  return fitsOne(file, everywhere) || !(imports.has(file) || fitsOne(file, knownBesideCode));
}

/** Some files, and everything that they import. @returns {Set<string>} */
function reachedFrom(/** @type {readonly string[]} */ files, /** @type {Imports} */ imports) {
  const reached = new Set(files);
  for (const file of reached) for (const next of imports.of(file)) reached.add(next);
  return reached;
}

/**
 * What a change can reach. A file of which nothing is known reaches everything; so does one that is gone, unless it
 * was a test or no code: nobody can say any more who found it by its name.
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
  /** A test that reads files or starts programs can be reached by whatever changed. */
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

/** Every step with all of its files. @returns {Selection} */
export const selectAll = (/** @type {readonly Step[]} */ steps, /** @type {string} */ everything = '') => ({
  ...(everything && { everything }),
  chosen: new Map(steps.map(({ name, tests }) => [name, tests?.() ?? []])),
  leftOut: [],
});
