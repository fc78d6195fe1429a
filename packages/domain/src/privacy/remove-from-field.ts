import { lengthOf } from './length-of.js';
import { rules, type Rule } from './rules.js';

/**
 * Removes personal data from a field of an event, with `[verwijderd]` for every kind. It leaves out what only
 * free text needs, so that a page stays small; the gateway reads each field again as free text.
 */
export function withoutPersonalData(text: string): string {
  let before;
  do {
    before = text;
    for (const rule of rules) text = apply(rule, text);
  } while (text !== before);
  return text;
}

function apply([pattern, test]: Rule, text: string): string {
  let result = '';
  let match;
  while ((match = pattern.exec(text))) {
    const { index } = match;
    const length = lengthOf(match[0], test);
    if (length) {
      result += text.slice(0, index) + '[verwijderd]';
      text = text.slice(index + length);
    }
    pattern.lastIndex = length ? 0 : index + 1;
  }
  return result + text;
}
