/**
 * Returns a telephone number as E.164 (`+31612345678`), from the usual notations of Dutch and foreign
 * numbers. It refuses numbers that cannot be called back (0800, 0900, 14 + area code, 112).
 *
 * @returns undefined when it is not a number that can be called
 */
export function normalisePhone(input: string): string | undefined {
  const number = input
    .replace(/\(0\)|[\s()./\u2010-\u2015-]/g, '')
    .replace(/^00/, '+')
    .replace(/^0(?=[1-9])/, '+31');
  return /^\+(31(?!800|90)[1-9]\d{8}|(?!31|0)\d{8,15})$/.test(number) ? number : undefined;
}
