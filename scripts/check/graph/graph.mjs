import { readImports } from './imports.mjs';
import { createResolver } from './resolve.mjs';
import { isCode } from './sources.mjs';

/**
 * @typedef {object} Arrow what a file imports
 * @property {string} specifier as it is written
 * @property {string | undefined} to the source of ours that it means; nothing for a package of others
 * @property {boolean} type nothing of it is left once the types are taken out
 *
 * @typedef {object} Graph
 * @property {Map<string, Arrow[]>} arrows of each file that holds code, by its path
 * @property {import('./sources.mjs').Sources} sources
 */

/**
 * Who imports whom.
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
