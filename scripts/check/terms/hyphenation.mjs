import dutch from 'hyphen/nl/index.js';

/** The pieces into which Dutch lets a word be broken at the end of a line. A lower bound of its syllables. */
export const piecesOf = (/** @type {string} */ word) =>
  dutch.hyphenateSync(word, { hyphenChar: '-' }).split('-');
