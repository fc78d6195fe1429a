import { allTestFiles, kindOfTest } from './test-files.mjs';

/**
 * The groups of tests that one start of a browser runs in sequence. Each group has its own kind of page:
 * - `tests`: the packages in a browser
 * - `rendered`: the same elements, rendered by a server and hydrated
 * - `a11y`: the accessibility matrix
 * - `fonts`: the sizes of targets and texts in several fonts
 * - `themes`: every example in published themes
 * @typedef {'tests' | 'rendered' | 'a11y' | 'fonts' | 'themes'} GroupName
 *
 * @typedef {object} Group
 * @property {GroupName} name
 * @property {readonly string[]} files paths from the root of the repository
 * @property {Record<string, unknown>} [globals] values that the test files find in `globalThis`
 * @property {import('./test-runner/test-page.mjs').Family[]} [families] fonts besides the font of every test
 *
 * @typedef {object} BrowserRun one start of one browser
 * @property {import('./engines.mjs').EngineName} engine
 * @property {readonly Group[]} groups
 * @property {boolean} [forcedColours] Firefox shows every page in the colours of its reader
 * @property {string} [report] a file for results other than failures
 * @property {number} [driverPort] the port of the driver of WebKit
 */

/**
 * Tests of each part in each state. The tests run them in Chromium alone, because the accessibility matrix
 * shows the states in all engines.
 */
const forChromium = ['parts', 'targets'].map((name) => `packages/components/src/parts/${name}.test.ts`);

/**
 * The other engines run the tests of the frame of the newsroom and of its busiest form. They run one file at
 * a time, so all newsroom tests would take minutes.
 */
const newsroomInEveryEngine = ['shell/newsroom', 'register/register'].map(
  (name) => `packages/newsroom/src/${name}.test.ts`,
);

/**
 * Returns whether a file tests an element that a server renders. Parts and terms belong to no element of
 * their own.
 */
const isOfElement = (/** @type {string} */ file) =>
  /^packages\/components\/src\/(?!parts\/|terms\/|element\/)[^/]+\/[^/]+$/.test(file);

/**
 * Returns whether a file belongs to a group in an engine.
 * @param {'tests' | 'rendered'} group
 * @param {import('./engines.mjs').EngineName} engine
 * @param {string} file
 * @param {{ whole?: boolean | undefined }} [options] `whole`: Firefox and WebKit also run what `npm test`
 * runs in Chromium alone, except for tests that work only there
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
 * Returns the group of tests of the packages in one engine, or of the same elements as a server renders them.
 * @param {'tests' | 'rendered'} name
 * @param {import('./engines.mjs').EngineName} engine
 * @param {{ whole?: boolean | undefined, isAsked?: ((file: string) => boolean) | undefined }} [options]
 * @returns {Group}
 */
export const testGroup = (name, engine, { whole, isAsked = () => true } = {}) => ({
  name,
  files: allTestFiles().filter((file) => belongsTo(name, engine, file, { whole }) && isAsked(file)),
});
