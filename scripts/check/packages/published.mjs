import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../build/run-program.mjs';

/**
 * @typedef {string | { [condition: string]: string }} Target
 * @typedef {object} PackageJson the fields of a package.json that these checks read
 * @property {string} name
 * @property {string} version
 * @property {boolean} [private]
 * @property {Record<string, Target>} [exports]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [peerDependencies]
 * @property {Record<string, string>} [optionalDependencies]
 *
 * @typedef {{ name: string, folder: string, manifest: PackageJson }} Published
 */

/** @returns {PackageJson} */
export const readPackageJson = (/** @type {string} */ folder) =>
  JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));

/** Returns the packages that npm publishes. @returns {Published[]} */
export function publishedPackages() {
  return readdirSync(path.join(root, 'packages'))
    .map((name) => path.join(root, 'packages', name))
    .filter((folder) => existsSync(path.join(folder, 'package.json')))
    .map((folder) => ({ folder, manifest: readPackageJson(folder) }))
    .filter(({ manifest }) => !manifest.private)
    .map(({ folder, manifest }) => ({ name: manifest.name, folder, manifest }));
}

/**
 * Returns the published packages that can be imported. The newsroom cannot: it has only files for a browser.
 */
export function importablePackages() {
  return publishedPackages().filter(({ manifest }) =>
    Object.keys(manifest.exports ?? {}).some((key) => key !== './package.json'),
  );
}

/** Returns every file under a folder, as paths relative to it. @returns {string[]} */
export function filesUnder(/** @type {string} */ folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll(path.sep, '/'),
  );
}

/**
 * Returns every path under which a package can be imported, with its file. A pattern is expanded to the files
 * that exist.
 * @param {string} folder the folder where the package is installed
 * @param {string} condition `default` for code, `types` for declarations
 * @returns {{ specifier: string, file: string }[]}
 */
export function exportPaths(folder, condition) {
  const { name, exports = {} } = readPackageJson(folder);
  const files = filesUnder(folder);
  return Object.entries(exports).flatMap(([key, target]) => {
    const file = typeof target === 'string' ? target : target[condition];
    if (!file) return [];
    const specifier = key.replace(/^\./, name);
    if (!file.includes('*')) return [{ specifier, file }];
    const [before = '', after = ''] = file.replace('./', '').split('*');
    return files
      .filter(
        (one) => one.startsWith(before) && one.endsWith(after) && one.length > before.length + after.length,
      )
      .map((one) => one.slice(before.length, one.length - after.length))
      .filter((star) => !star.includes('/'))
      .map((star) => ({ specifier: specifier.replace('*', star), file: file.replace('*', star) }));
  });
}
