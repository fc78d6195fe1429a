import { readMarkdown, readSource } from './read.mjs';
import { nameRules, proseRules, termRules } from './words.mjs';

/**
 * @typedef {import('./read.mjs').Passage} Passage
 * @typedef {import('./words.mjs').WordRule} WordRule
 * @typedef {{ file: string, line: number, found: string, say: string }} Finding
 */

/** @returns {Finding[]} */
function findings(
  /** @type {string} */ file,
  /** @type {readonly Passage[]} */ passages,
  /** @type {readonly WordRule[]} */ rules,
) {
  return passages.flatMap(({ line, text }) =>
    rules.flatMap(({ pattern, say }) => {
      const found = pattern.exec(text)?.[0];
      return found === undefined ? [] : [{ file, line, found, say }];
    }),
  );
}

/**
 * Finds words that the project does not use: in the comments and names of a source, or in the text of a page.
 * @param {string} file path from the root; its extension determines how the file is read
 * @param {string} text
 * @returns {Finding[]}
 */
export function checkFile(file, text) {
  const inProse = [...proseRules, ...termRules];
  if (file.endsWith('.md') || file.endsWith('.mdx')) return findings(file, readMarkdown(text), inProse);
  const { comments, names } = readSource(file, text);
  return [...findings(file, comments, inProse), ...findings(file, names, nameRules)];
}
