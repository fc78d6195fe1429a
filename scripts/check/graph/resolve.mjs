import path from 'node:path';

/** @typedef {import('./sources.mjs').Sources} Sources */

/** @type {readonly [RegExp, readonly string[]][]} names on disk that a name in an import may mean */
const namesOnDisk = [
  [/\.js$/, ['.ts', '.tsx', '.d.ts', '.js']],
  [/\.mjs$/, ['.mjs', '.mts']],
  [/$/, ['', '.ts', '.d.ts']],
];

/**
 * Makes the function that finds the source of an import: a relative file, or a package of ours through the
 * `source` condition of its exports.
 * @param {Sources} sources
 * @returns {(from: string, specifier: string) => string | undefined} returns the path of a source of ours, or
 * undefined
 */
export function createResolver({ files, packages }) {
  const byName = new Map([...packages].map(([folder, manifest]) => [manifest.name, { folder, manifest }]));

  function onDisk(/** @type {string} */ place) {
    for (const [end, alternatives] of namesOnDisk) {
      if (!end.test(place)) continue;
      const found = alternatives.map((name) => place.replace(end, name)).find((name) => files.has(name));
      if (found) return found;
    }
    return undefined;
  }

  return (from, specifier) => {
    if (specifier.startsWith('.')) return onDisk(path.posix.join(path.posix.dirname(from), specifier));
    // The part after a question mark is an instruction to the bundler.
    const [asked = ''] = specifier.split('?');
    const [scope = '', name = ''] = asked.split('/');
    const found = byName.get(asked.startsWith('@') ? `${scope}/${name}` : scope);
    if (!found) return undefined;
    const source = exported(found.manifest.exports ?? {}, `.${asked.slice(found.manifest.name.length)}`);
    return source && onDisk(path.posix.join('packages', found.folder, source));
  };
}

/**
 * Returns the source of one entry of a package. As in Node, a name without a star comes before a pattern, and
 * a long pattern before a short one.
 * @param {object} exports
 * @param {string} wanted
 * @returns {string | undefined}
 */
function exported(exports, wanted) {
  const patterns = Object.entries(exports).sort(([one], [other]) => other.length - one.length);
  for (const [pattern, target] of patterns) {
    const star = starOf(pattern, wanted);
    if (star === undefined) continue;
    const source = typeof target === 'string' ? target : (target.source ?? target.types);
    return source?.replaceAll('*', star);
  }
  return undefined;
}

/** Returns the text that the star of a pattern matches, or undefined when the pattern does not match. */
function starOf(/** @type {string} */ pattern, /** @type {string} */ wanted) {
  if (pattern === wanted) return '';
  const [before = '', after] = pattern.split('*');
  if (after === undefined || !wanted.startsWith(before) || !wanted.endsWith(after)) return undefined;
  return wanted.slice(before.length, wanted.length - after.length);
}
