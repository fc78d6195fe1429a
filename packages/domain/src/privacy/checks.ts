/** Checks a citizen service number (BSN) with the eleven test: nine digits, weights 9 to 2 and −1. */
export function isBsn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 9; index++) sum += Number(digits[index]) * (index < 8 ? 9 - index : -1);
  return digits.length === 9 && sum > 0 && sum % 11 === 0;
}

/** Checks a bank account with ISO 13616: with country and check digits moved to the end, mod 97 is 1. */
export function isIban(letters: string): boolean {
  let rest = 0;
  for (const letter of letters.slice(4) + letters.slice(0, 4)) {
    rest = Number(`${rest}${parseInt(letter, 36)}`) % 97;
  }
  return letters.length > 14 && rest === 1;
}
