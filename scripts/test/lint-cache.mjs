import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../build/run-program.mjs';
import { readGraph } from '../check/graph/graph.mjs';
import { readSources } from '../check/graph/sources.mjs';

const cacheFile = path.join(root, '.plein/cache/lint.json');

/** Files that affect how every file is linted. */
const tools = /^(?:eslint\.config\.mjs|scripts\/check\/lint\/)/;
const toolFiles = [
  '.oxlintrc.json',
  'package-lock.json',
  'tsconfig.base.json',
  'scripts/check/lint/tsconfig.json',
];

/** Returns whether a file extends the types of every other file without an import. */
const isAmbient = (/** @type {string} */ file, /** @type {string} */ text) =>
  file.endsWith('.d.ts') || /\bdeclare (?:global|module)\b/.test(text);

const hashOf = (/** @type {readonly string[]} */ parts) =>
  parts.reduce((hash, part) => hash.update(part).update('\0'), createHash('sha256')).digest('hex');

/**
 * Returns a key for each file that is linted. Rules with type information depend on the imports of a file. So
 * its key covers everything that it imports, directly or through other files, and the inputs that all files
 * share.
 * @param {import('../check/graph/graph.mjs').Graph} graph
 * @param {readonly string[]} shared inputs that affect all files
 * @returns {Map<string, string>}
 */
export function keysOf({ arrows, sources }, shared) {
  const own = new Map([...sources.files].map(([file, text]) => [file, hashOf([file, text])]));
  const ambient = [...sources.files].filter(([file, text]) => isAmbient(file, text)).map(([file]) => file);
  const house = [...sources.files.keys()].filter((file) => tools.test(file));
  const common = hashOf([...shared, ...[...house, ...ambient].sort().map((file) => own.get(file) ?? '')]);
  return new Map(
    [...arrows.keys()].map((file) => {
      const reached = reachedFrom(file, arrows);
      return [file, hashOf([common, ...[...reached].sort().map((one) => own.get(one) ?? '')])];
    }),
  );
}

/** Returns a file and everything that it imports. @returns {Set<string>} */
function reachedFrom(
  /** @type {string} */ file,
  /** @type {import('../check/graph/graph.mjs').Graph['arrows']} */ arrows,
) {
  const reached = new Set([file]);
  for (const one of reached) {
    for (const { to } of arrows.get(one) ?? []) if (to !== undefined) reached.add(to);
  }
  return reached;
}

/** Returns the current keys of all files. */
export function lintKeys() {
  const shared = toolFiles.map((name) => {
    const file = path.join(root, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  });
  return keysOf(readGraph(readSources(root)), [process.version, ...shared]);
}

/** @returns {Record<string, string>} */
function readCache() {
  try {
    return JSON.parse(readFileSync(cacheFile, 'utf8'));
  } catch {
    return {};
  }
}

/** Returns the files that have not passed the linter with their current keys. */
export function staleFiles(/** @type {ReadonlyMap<string, string>} */ keys) {
  const known = readCache();
  return [...keys].filter(([file, key]) => known[file] !== key).map(([file]) => file);
}

/** Stores the keys with which every file passed the linter. */
export function rememberLinted(/** @type {ReadonlyMap<string, string>} */ keys) {
  mkdirSync(path.dirname(cacheFile), { recursive: true });
  writeFileSync(cacheFile, `${JSON.stringify(Object.fromEntries(keys), undefined, 1)}\n`);
}
