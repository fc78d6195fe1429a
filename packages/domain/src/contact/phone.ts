import { plainText } from '../text/plain-characters.js';

/**
 * Returns a telephone number as E.164 (`+31612345678`), from the usual notations of Dutch and foreign numbers:
 * with or without its country, in digits of any script, with any dash or space, or with a label before it. It
 * refuses numbers that cannot be called back (0800, 0900, 14 + area code, 112).
 *
 * @returns undefined when it is not a number that can be called
 */
export function normalisePhone(input: string): string | undefined {
  const number = plainText(input)
    .replace(/^\p{L}[\p{L}\s.]*:?(?=[\s(+\d])/u, '')
    .replace(/\(0\)|[\s()./_-]/g, '')
    .replace(/^00/, '+')
    .replace(/^(?:\+310|310?(?=[1-9]\d{8}$)|0)(?=[1-9])/, '+31');
  return /^\+(31(?!800|90)[1-9]\d{8}|(?!31|0)\d{8,15})$/.test(number) ? number : undefined;
}
