import { allTestFiles, kindOfTest } from './test-files.mjs';

/**
 * The groups of tests that one start of a browser runs after one another, each in a page of its own kind:
 * - `tests`: what the packages do in a browser
 * - `rendered`: the same elements, rendered by a server and hydrated
 * - `a11y`: the accessibility matrix
 * - `fonts`: the sizes of targets and texts in several fonts
 * - `themes`: every example in published themes
 * @typedef {'tests' | 'rendered' | 'a11y' | 'fonts' | 'themes'} GroupName
 *
 * @typedef {object} Group
 * @property {GroupName} name
 * @property {readonly string[]} files paths from the root of the repository
 * @property {Record<string, unknown>} [globals] what the test files find in `globalThis`
 * @property {import('./test-runner/test-page.mjs').Family[]} [families] fonts beside that of every test
 *
 * @typedef {object} BrowserRun one start of one browser
 * @property {import('./engines.mjs').EngineName} engine
 * @property {readonly Group[]} groups
 * @property {boolean} [forcedColours] Firefox shows every page in the colours of its reader
 * @property {string} [report] a file for what there is to tell beside what fails
 * @property {number} [driverPort] the port of the driver of WebKit
 */

/** Each part in each state: all engines see them in the accessibility matrix, the tests in Chromium alone. */
const forChromium = ['parts', 'targets'].map((name) => `packages/components/src/parts/${name}.test.ts`);

/**
 * Of the newsroom the other engines see its frame and its busiest form: in an engine that takes one file at a time
 * the whole of it takes minutes.
 */
const newsroomInEveryEngine = ['shell/newsroom', 'register/register'].map(
  (name) => `packages/newsroom/src/${name}.test.ts`,
);

/** Elements that a server renders: parts and terms stand in none of their own. */
const isOfElement = (/** @type {string} */ file) =>
  /^packages\/components\/src\/(?!parts\/|terms\/|element\/)[^/]+\/[^/]+$/.test(file);

/**
 * Whether a file belongs to a group in an engine.
 * @param {'tests' | 'rendered'} group
 * @param {import('./engines.mjs').EngineName} engine
 * @param {string} file
 * @param {{ whole?: boolean | undefined }} [options] `whole`: in Firefox and WebKit also what `npm test` sees
 * in Chromium alone, but for what only works there
 */
export function belongsTo(group, engine, file, { whole = false } = {}) {
  const kind = kindOfTest(file);
  const inChromium = engine === 'chromium';
  if (group === 'rendered')
    return kind === 'rendered' || ((inChromium || whole) && kind === 'browser' && isOfElement(file));
  if (kind !== 'browser') return false;
  if (inChromium) return true;
  if (forChromium.includes(file)) return false;
  return whole || !file.startsWith('packages/newsroom/') || newsroomInEveryEngine.includes(file);
}

/**
 * The tests of the packages, or those as a server renders them, in one engine.
 * @param {'tests' | 'rendered'} name
 * @param {import('./engines.mjs').EngineName} engine
 * @param {{ whole?: boolean | undefined, isAsked?: ((file: string) => boolean) | undefined }} [options]
 * @returns {Group}
 */
export const testGroup = (name, engine, { whole, isAsked = () => true } = {}) => ({
  name,
  files: allTestFiles().filter((file) => belongsTo(name, engine, file, { whole }) && isAsked(file)),
});
