/** Returns a number as letters. The removal of personal data could remove digits in a path. */
export function letters(/** @type {number} */ number) {
  let [left, text] = [number, ''];
  do {
    text = String.fromCharCode(97 + (left % 26)) + text;
    left = Math.floor(left / 26);
  } while (left > 0);
  return text.padStart(4, 'a');
}
