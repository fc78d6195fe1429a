import dutch from 'hyphen/nl/index.js';

/** Returns the pieces in which Dutch hyphenates a word. Their number is a lower bound of its syllables. */
export const piecesOf = (/** @type {string} */ word) =>
  dutch.hyphenateSync(word, { hyphenChar: '-' }).split('-');
