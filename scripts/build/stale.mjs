import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './run-program.mjs';
import { packageNames } from './targets.mjs';

const stampsFile = path.join(root, '.plein/built.json');

/** Adds everything under a file or folder to a hash, tests left out. */
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

/** What each package is made of now: its sources, how it is built, and what it takes in. */
function currentStamps() {
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
    stamps[name] = hash.digest('hex');
  }
  return stamps;
}

/** @returns {Record<string, string>} */
function builtStamps() {
  try {
    return JSON.parse(readFileSync(stampsFile, 'utf8'));
  } catch {
    return {};
  }
}

/** The packages whose `dist` is not what their sources say. */
export function stalePackages() {
  const current = currentStamps();
  const built = builtStamps();
  return packageNames.filter(
    (name) => built[name] !== current[name] || !existsSync(path.join(root, 'packages', name, 'dist')),
  );
}

/** Remembers that a package is built from its sources as they are now. */
export function rememberBuilt(/** @type {string} */ name) {
  const stamps = { ...builtStamps(), [name]: currentStamps()[name] ?? '' };
  mkdirSync(path.dirname(stampsFile), { recursive: true });
  writeFileSync(stampsFile, `${JSON.stringify(stamps, undefined, 2)}\n`);
}
