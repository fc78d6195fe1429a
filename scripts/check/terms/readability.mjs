/** The vowels of Dutch as they sound together: what stands first is tried first. */
const sounds = /aai|ooi|oei|eeu|ieu|ouw|auw|[aeo]u|ui|ij|ei|ie|oe|eu|aa|ee|oo|uu|[aeiouyàáâèéêìíîòóôùúû]/gu;

/**
 * How many syllables a Dutch word has: its groups of vowels, where a diaeresis begins a new one. The
 * patterns for hyphenation are no measure of it, since they never leave one letter alone: `o-ver`.
 * @returns {number} at least 1
 */
export function syllables(/** @type {string} */ word) {
  const split = word
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[äëïöü]/gu, (letter) => `-${letter.normalize('NFD').charAt(0)}`);
  return Math.max(1, split.match(sounds)?.length ?? 0);
}

/** The words of a text; a number or a code is one. @returns {string[]} */
export const wordsOf = (/** @type {string} */ text) => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.:-]*/gu) ?? [];

/** The sentences of a text; a label without a point is one. @returns {string[]} */
export const sentencesOf = (/** @type {string} */ text) =>
  text
    .split(/(?<=[.!?…:])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);

/**
 * Flesch's reading ease with Douma's constants for Dutch (1960): 206.84 − 0.93 × words a sentence − 77 ×
 * syllables a word. Above 60 is plain, above 80 is easy. It knows only lengths, so it says something of
 * many sentences together, and nothing of one label.
 */
export function fleschDouma(/** @type {readonly string[]} */ sentences) {
  const words = sentences.flatMap(wordsOf).filter((word) => /\p{L}/u.test(word));
  if (words.length === 0) return 100;
  const inAll = words.reduce((sum, word) => sum + syllables(word), 0);
  return 206.84 - 0.93 * (words.length / sentences.length) - 77 * (inAll / words.length);
}
