import type { Part } from './find.js';
import { plainCharacter } from '../text/plain-characters.js';

/** A text as it is looked through: `plain[i]` stands for `source[i]`, which is what the resident wrote. */
export interface Reading {
  readonly plain: string;
  readonly source: readonly string[];
}

/**
 * Reads a text in plain characters. What nobody sees belongs to the word that it stands in or before, so that it
 * goes when the word goes: a mark that changes the direction of the text would otherwise stay without its end.
 */
export function read(text: string): Reading {
  let plain = '';
  const source: string[] = [];
  let invisible = '';
  for (const character of text) {
    const seen = plainCharacter(character);
    if (seen === '') {
      if (/\S$/.test(plain)) source[source.length - 1] += character;
      else invisible += character;
    } else {
      plain += seen;
      source.push(invisible + character, ...Array<string>(seen.length - 1).fill(''));
      invisible = '';
    }
  }
  return invisible ? { plain: `${plain} `, source: [...source, invisible] } : { plain, source };
}

/** Puts words in the place of parts of the text, which stand in order and apart. */
export function replaceIn(reading: Reading, parts: readonly Part[], words: string): Reading {
  let plain = '';
  const source: string[] = [];
  let at = 0;
  const keepUntil = (end: number): void => {
    plain += reading.plain.slice(at, end);
    for (let index = at; index < end; index++) source.push(reading.source[index] ?? '');
  };
  for (const [index, length] of parts) {
    keepUntil(index);
    plain += words;
    source.push(...words);
    at = index + length;
  }
  keepUntil(reading.plain.length);
  return { plain, source };
}

/** Returns the text as it was written. */
export const written = ({ source }: Reading): string => source.join('');
