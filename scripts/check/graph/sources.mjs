import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Sources by their path from the root of the repository, and the `package.json` of each of our packages.
 * @typedef {{ files: Map<string, string>, packages: Map<string, { name: string, exports?: object }> }} Sources
 */

/** Folders with sources. Each package adds its `src`. */
const folders = ['stories', '.storybook', 'scripts', 'examples'];

/** Folders that are installed, built or generated without a commit. */
const notOurs = new Set(['node_modules', 'dist', 'types', '.plein', 'storybook-static']);

const isSource = (/** @type {string} */ name) => /\.(?:[cm]?[jt]sx?|css|html|vue)$/.test(name);

/** Returns whether a file is code that can import. */
export const isCode = (/** @type {string} */ file) => /\.[cm]?[jt]sx?$/.test(file);

/**
 * Returns whether a file only serves tests. That includes the gateway in a page, its fixtures and its checks.
 * @returns {boolean}
 */
export const isTest = (/** @type {string} */ file) =>
  /\.(?:test|fixtures|contract)\.tsx?$|\/testing\//.test(file);

/** Returns whether a file is generated: it is in a folder for such files, or its first line says so. */
export const isGenerated = (/** @type {string} */ file, /** @type {string} */ text) =>
  file.includes('/generated/') || text.startsWith('// Made by `npm run ');

/**
 * Reads every source of the repository from disk.
 * @returns {Sources}
 */
export function readSources(/** @type {string} */ root) {
  const files = new Map();
  const packages = new Map();
  /** @returns {void} */
  const walk = (/** @type {string} */ folder) => {
    if (!existsSync(path.join(root, folder))) return;
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const file = path.posix.join(folder, entry.name);
      if (entry.isDirectory() && !notOurs.has(entry.name)) walk(file);
      if (entry.isFile() && isSource(entry.name))
        files.set(file, readFileSync(path.join(root, file), 'utf8'));
    }
  };
  for (const name of readdirSync(path.join(root, 'packages')).sort()) {
    const manifest = path.join(root, 'packages', name, 'package.json');
    if (!existsSync(manifest)) continue;
    packages.set(name, JSON.parse(readFileSync(manifest, 'utf8')));
    walk(`packages/${name}/src`);
  }
  for (const folder of folders) walk(folder);
  for (const name of readdirSync(root)) {
    if (/\.[cm]?js$/.test(name)) files.set(name, readFileSync(path.join(root, name), 'utf8'));
  }
  return { files, packages };
}
