/** Letters and digits without accents, in small letters, so that a word is found however it is written. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Returns the words of a list that a text has, in the order of the list. A word counts where it begins a word of the text,
 * so that "idiot" is found in "Idioten". The list helps a person to read; it decides nothing.
 */
export function listedWordsIn(text: string, list: readonly string[]): string[] {
  const words = ` ${plain(text).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
  return list.filter((word) => {
    const sought = plain(word)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    return sought !== '' && words.includes(` ${sought}`);
  });
}
