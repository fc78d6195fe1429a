import { readImports } from './imports.mjs';
import { createResolver } from './resolve.mjs';
import { isCode } from './sources.mjs';

/**
 * @typedef {object} Arrow an import of a file
 * @property {string} specifier the specifier as written
 * @property {string | undefined} to the source of ours that it imports; undefined for a package of another
 * project
 * @property {boolean} type whether the import disappears when the types are removed
 *
 * @typedef {object} Graph
 * @property {Map<string, Arrow[]>} arrows imports of each file with code, by the path of the file
 * @property {import('./sources.mjs').Sources} sources
 */

/**
 * Reads the import graph of the sources.
 * @param {import('./sources.mjs').Sources} sources
 * @returns {Graph}
 */
export function readGraph(sources) {
  const resolve = createResolver(sources);
  const arrows = new Map();
  for (const [file, text] of sources.files) {
    if (!isCode(file)) continue;
    arrows.set(
      file,
      readImports(file, text).map((found) => ({ ...found, to: resolve(file, found.specifier) })),
    );
  }
  return { arrows, sources };
}
