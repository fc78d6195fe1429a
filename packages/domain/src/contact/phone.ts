import { plainText } from '../text/plain-characters.js';

/**
 * Returns a telephone number as E.164 (`+31612345678`), from the usual notations of Dutch and foreign numbers:
 * with or without its country, in digits of any script, with any dash or space, or with words or marks
 * around it. A mobile number may lack its zero, as in a spreadsheet.
 * It refuses numbers that cannot be called back (0800, 0900, 14 + area code, 112), and what is longer than 60
 * characters.
 *
 * @returns undefined when it is not a number that can be called
 */
export function normalisePhone(input: string): string | undefined {
  if (input.length > 60) return undefined;
  const number = plainText(input)
    .replace(/^[^@\d+]+|[^\p{L}\d@]+\p{L}.*|\(0\)|[^\p{L}\d@+]/gu, '')
    .replace(/^00/, '+')
    .replace(/^(?:\+310|310?(?=[1-9]\d{8}$)|0|(?=6\d{8}$))(?=[1-9])/, '+31')
    // These countries too drop the zero of a national number after their code, which many people write.
    .replace(/^(\+(?:3[23]|4[49]|90|212|380))0/, '$1');
  return /^\+(31(?!800|90)[1-9]\d{8}|(?!31|0)\d{8,15})$/.test(number) ? number : undefined;
}
