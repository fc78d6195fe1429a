/** The vowels of Dutch that sound together. The first alternative that matches wins. */
const sounds = /aai|ooi|oei|eeu|ieu|ouw|auw|[aeo]u|ui|ij|ei|ie|oe|eu|aa|ee|oo|uu|[aeiouyàáâèéêìíîòóôùúû]/gu;

/**
 * Returns the number of syllables of a Dutch word: its groups of vowels, where a diaeresis starts a new
 * group. The patterns for hyphenation do not give this number, because they never leave one letter alone:
 * `o-ver`.
 * @returns {number} at least 1
 */
export function syllables(/** @type {string} */ word) {
  const split = word
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[äëïöü]/gu, (letter) => `-${letter.normalize('NFD').charAt(0)}`);
  return Math.max(1, split.match(sounds)?.length ?? 0);
}

/** Returns the words of a text. A number or a code counts as one word. @returns {string[]} */
export const wordsOf = (/** @type {string} */ text) => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.:-]*/gu) ?? [];

/**
 * Returns the sentences of a text. A label without a full stop counts as one sentence.
 * @returns {string[]}
 */
export const sentencesOf = (/** @type {string} */ text) =>
  text
    .split(/(?<=[.!?…:])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);

/**
 * Returns Flesch's reading ease with Douma's constants for Dutch (1960): 206.84 − 0.93 × words per sentence −
 * 77 × syllables per word. Above 60 is plain, above 80 is easy. It depends only on lengths, so it is
 * meaningful for many sentences together, and not for one label.
 */
export function fleschDouma(/** @type {readonly string[]} */ sentences) {
  const words = sentences.flatMap(wordsOf).filter((word) => /\p{L}/u.test(word));
  if (words.length === 0) return 100;
  const inAll = words.reduce((sum, word) => sum + syllables(word), 0);
  return 206.84 - 0.93 * (words.length / sentences.length) - 77 * (inAll / words.length);
}
