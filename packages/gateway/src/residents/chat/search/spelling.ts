import { distance } from 'fastest-levenshtein';

/** Spellings that sound alike in Dutch, and what is compared in their place. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/ij|ei|y/g, 'y'],
  [/ouw|auw|ou|au/g, 'ow'],
  [/ck|qu|q/g, 'k'],
  [/c(?=[ei])/g, 's'],
  [/ch/g, 'g'],
  [/c/g, 'k'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/x/g, 'ks'],
  [/ie/g, 'i'],
  [/dt\b|d\b/g, 't'],
  [/z/g, 's'],
  [/(.)\1+/g, '$1'],
];

/** Returns how a word sounds. Words that are often taken for each other in writing have one sound. */
export const soundOf = (word: string): string =>
  alike.reduce((sound, [spelling, letter]) => sound.replaceAll(spelling, letter), word);

/** Fewest letters of a word of which one may be wrong, and of one of which two may be. */
const forOne = 6;
const forTwo = 10;
/** From this length on, one letter in place of another leaves no doubt about the word. */
const forReplaced = 8;
/** Two wrong letters in so short an end make another compound: verkeersbord, verkeersboete. */
const lastPart = 4;

/**
 * Returns how many letters are wrong in a word if it was meant to be the other, or undefined where it is
 * another word. Short words of the same length are other words, unless two neighbours changed places.
 */
export function mistakesIn(word: string, meant: string): number | undefined {
  const length = Math.min(word.length, meant.length);
  if (length < forOne || word[0] !== meant[0]) return undefined;
  if (Math.abs(word.length - meant.length) > 2) return undefined;
  if (isSwapped(word, meant)) return 1;
  const mistakes = distance(word, meant);
  if (mistakes > (length >= forTwo ? 2 : 1)) return undefined;
  if (mistakes === 2 && sameBeginning(word, meant) >= length - lastPart) return undefined;
  return length < forReplaced && word.length === meant.length ? undefined : mistakes;
}

/** How many letters two words have in common from their beginning. */
function sameBeginning(first: string, second: string): number {
  const at = [...first].findIndex((letter, index) => letter !== second[index]);
  return at < 0 ? first.length : at;
}

/** Whether two words differ only in two neighbouring letters that changed places. */
function isSwapped(first: string, second: string): boolean {
  if (first.length !== second.length) return false;
  const at = [...first].findIndex((letter, index) => letter !== second[index]);
  const swapped = `${first.slice(0, at)}${first[at + 1] ?? ''}${first[at] ?? ''}${first.slice(at + 2)}`;
  return at >= 0 && swapped === second;
}
