import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './run-program.mjs';
import { docsSite, packageNames } from './targets.mjs';

const stampsFile = path.join(root, '.plein/built.json');

/** Adds everything under a file or folder to a hash, except tests. */
function addTo(/** @type {import('node:crypto').Hash} */ hash, /** @type {string} */ place) {
  if (!existsSync(place)) return;
  if (statSync(place).isFile()) {
    hash.update(path.relative(root, place)).update(readFileSync(place));
    return;
  }
  for (const name of readdirSync(place).sort()) {
    if (!/\.test\.tsx?$/.test(name)) addTo(hash, path.join(place, name));
  }
}

/** Returns the current stamp of each package: its sources, its build configuration, and its dependencies. */
export function currentStamps() {
  const tools = createHash('sha256');
  for (const place of ['rollup.config.mjs', 'scripts/build', 'tsconfig.base.json', 'package-lock.json']) {
    addTo(tools, path.join(root, place));
  }
  const toolsStamp = tools.digest('hex');
  /** @type {Record<string, string>} */
  const stamps = {};
  for (const name of packageNames) {
    const folder = path.join(root, 'packages', name);
    const manifest = path.join(folder, 'package.json');
    const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(manifest, 'utf8'));
    const hash = createHash('sha256').update(toolsStamp);
    for (const dependency of Object.keys({ ...dependencies, ...devDependencies }).sort()) {
      hash.update(stamps[dependency.replace('@plein/', '')] ?? '');
    }
    addTo(hash, manifest);
    addTo(hash, path.join(folder, 'src'));
    if (name === 'docs-site') for (const text of docsSite.texts) addTo(hash, path.join(root, text));
    stamps[name] = hash.digest('hex');
  }
  return stamps;
}

/**
 * How a package was built, and from which sources. `quick`: for `npm start`, otherwise as it ships.
 * @typedef {{ stamp: string, quick: boolean }} Built
 */

/** @returns {Record<string, Built>} */
function builtPackages() {
  try {
    return JSON.parse(readFileSync(stampsFile, 'utf8'));
  } catch {
    return {};
  }
}

/**
 * Returns the packages whose `dist` does not match their sources, each with the stamp of its sources.
 * @param {{ quick?: boolean }} [options] `quick`: a build for `npm start` is enough
 * @returns {{ name: string, stamp: string }[]}
 */
export function stalePackages({ quick = false } = {}) {
  const built = builtPackages();
  return Object.entries(currentStamps())
    .filter(([name, stamp]) => {
      const known = built[name];
      const isThere = existsSync(path.join(root, 'packages', name, 'dist'));
      return !isThere || known?.stamp !== stamp || (known.quick && !quick);
    })
    .map(([name, stamp]) => ({ name, stamp }));
}

/** Stores the stamp of the sources that a package was built from. */
export function rememberBuilt(/** @type {string} */ name, /** @type {Built} */ built) {
  mkdirSync(path.dirname(stampsFile), { recursive: true });
  writeFileSync(stampsFile, `${JSON.stringify({ ...builtPackages(), [name]: built }, undefined, 2)}\n`);
}
