import { officeWords } from './office-words.mjs';
import { sentencesOf, wordsOf } from './readability.mjs';

/**
 * @typedef {'long sentence' | 'passive voice' | 'office word' | 'long word'} Rule
 * @typedef {{ rule: Rule, words: string, instead: string }} Finding
 */

export const mostWords = 15;
export const mostLetters = 24;

/** Forms of `worden`. With a participle near it, the sentence hides who acts. */
const become = /\b(?:word|wordt|worden|werd|werden|geworden)\b/iu;
const participle = /\b(?:[a-z]+-?)?(?:ge|be|ver|ont|her|er)[a-zéë]{2,}(?:d|t|en)\b/iu;
/** A participle with an agent: `is door ons gezien`. */
const byAgent = /\b(?:is|zijn|was|waren)\b.*\bdoor (?:ons|u|de|het|een)\b/iu;
/** A participle without an agent: `is geteld`. It excludes events without an agent: `is gelukt`. */
const done = /\b(?:is|zijn|was|waren)\b(?:.*\s)?ge(?!lukt|stopt|beurd|groeid|steld op)[a-zéë]+[dt]\b/iu;

const office = officeWords.map(
  ([pattern, instead]) => /** @type {const} */ ([new RegExp(`\\b(?:${pattern})\\b`, 'iu'), instead]),
);

/** Returns the passages of a Dutch text that are hard to read for residents. @returns {Finding[]} */
export function findingsIn(/** @type {string} */ text) {
  return sentencesOf(text).flatMap((sentence) => [
    ...longSentence(sentence),
    ...passive(sentence),
    ...officeWord(sentence),
    ...longWords(sentence),
  ]);
}

/** @returns {Finding[]} */
function longSentence(/** @type {string} */ sentence) {
  const count = wordsOf(sentence).length;
  if (count <= mostWords) return [];
  return [{ rule: 'long sentence', words: sentence, instead: `${count} words; cut it in two` }];
}

/** @returns {Finding[]} */
function passive(/** @type {string} */ sentence) {
  const rest = sentence.replace(become, ' ');
  const isPassive =
    (rest !== sentence && participle.test(rest)) || byAgent.test(sentence) || done.test(sentence);
  return isPassive ? [{ rule: 'passive voice', words: sentence, instead: 'say who does it: wij, u' }] : [];
}

/** @returns {Finding[]} */
function officeWord(/** @type {string} */ sentence) {
  return office.flatMap(([pattern, instead]) => {
    const [found] = pattern.exec(sentence) ?? [];
    return found ? [{ rule: /** @type {const} */ ('office word'), words: found, instead }] : [];
  });
}

/** @returns {Finding[]} */
function longWords(/** @type {string} */ sentence) {
  return wordsOf(sentence)
    .filter((word) => /^\p{L}+$/u.test(word) && word.length > mostLetters)
    .map((word) => ({
      rule: /** @type {const} */ ('long word'),
      words: word,
      instead: 'cut it in two words',
    }));
}
