/** Characters that nobody sees: direction marks, joiners, accents of their own, and the rings around digits. */
const invisible = /[\p{Cf}\p{Mn}\p{Me}]/u;
const decimalDigit = /\p{Nd}/u;
/** The minus sign is no dash in Unicode. */
const dash = /[\p{Pd}\u2212]/u;
const space = /\p{Zs}/u;

/** The digits of a script stand in a row, from zero to nine. */
function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (decimalDigit.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}

/**
 * Returns what a character stands for where a number, a code or an address is read: a digit of any script as
 * 0 to 9, any dash as `-`, any space as a space, and full width letters as letters. A character that nobody
 * sees gives an empty text.
 */
export function plainCharacter(character: string): string {
  if (character <= '~') return character;
  if (invisible.test(character)) return '';
  if (decimalDigit.test(character)) return digitOf(character);
  if (dash.test(character)) return '-';
  if (space.test(character)) return ' ';
  const compatible = character.normalize('NFKC');
  return /^[!-~]$/.test(compatible) ? compatible : character;
}

/**
 * Returns what a resident typed or pasted as it is read where a number or a code is asked: with plain
 * characters, and without white space around it.
 */
export const plainText = (text: string): string => [...text].map(plainCharacter).join('').trim();

/** Capitals of Cyrillic and Greek, and the Latin ones that look the same. */
const lookAlike = 'АAВBСCЕEКKМMНHОOРPТTХXΑAΒBΕEΗHΚKΜMΝNΟOΡPΤTΧX';

/** Returns a code in capitals, with Latin letters for those of another keyboard that look the same. */
export const latinCapitals = (text: string): string =>
  text.toUpperCase().replace(/[\u0370-\u04FF]/g, (letter) => {
    const at = lookAlike.indexOf(letter);
    return at < 0 ? letter : lookAlike.charAt(at + 1);
  });
