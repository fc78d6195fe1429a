import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../build/run-program.mjs';

/** Packages whose tests run in a browser. Their tests that end in `.node.test.ts` run in Node. */
export const browserPackages = ['components', 'measurement', 'embed', 'newsroom', 'testing'];

/**
 * The environment of a test file: Node, every browser, or a page that is prepared for it.
 * @typedef {'node' | 'browser' | 'rendered' | 'a11y' | 'themes'} TestKind
 */

/**
 * Returns the environment of a test file, derived from its path.
 * @param {string} file a path from the root of the repository
 * @returns {TestKind | undefined} undefined when the file is no test
 */
export function kindOfTest(file) {
  if (!file.endsWith('.test.ts')) return undefined;
  const [, special] = /\.(node|rendered|a11y|themes)\.test\.ts$/.exec(file) ?? [];
  if (special) return /** @type {TestKind} */ (special);
  return browserPackages.some((name) => file.startsWith(`packages/${name}/`)) ? 'browser' : 'node';
}

/** Returns every file under a folder, as a path from the root. @returns {string[]} */
export function filesUnder(/** @type {string} */ folder) {
  const place = path.join(root, folder);
  if (!existsSync(place)) return [];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/')))
    .sort();
}

/** Returns every test file of the packages and the scripts, as a path from the root. @returns {string[]} */
export const allTestFiles = () =>
  [...readdirSync(path.join(root, 'packages')).map((name) => `packages/${name}/src`), 'scripts']
    .flatMap(filesUnder)
    .filter((file) => kindOfTest(file) !== undefined);
