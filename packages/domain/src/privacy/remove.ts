import { kindWords, ruleKinds, type PersonalDataKind } from './kinds.js';
import { rules, type Rule } from './rules.js';

/**
 * Removes personal data from free text: citizen service numbers (eleven test), bank accounts (mod 97), e-mail
 * addresses, telephone numbers, number plates, and a postcode with its house number. It inserts words such as
 * `[e-mailadres verwijderd]` instead. It does not find names of people.
 *
 * @returns the text, and the kinds that were removed, each once; a second call changes nothing
 */
export function removePersonalData(text: string): { text: string; removed: PersonalDataKind[] } {
  const removed = new Set<PersonalDataKind>();
  let before;
  do {
    before = text;
    for (const [number, rule] of rules.entries()) {
      const kind = ruleKinds[number] ?? 'address';
      const after = apply(rule, text, `[${kindWords[kind]} verwijderd]`);
      if (after !== text) removed.add(kind);
      text = after;
    }
    // A removal can expose the number beside it, so the rules run again.
  } while (text !== before);
  return { text, removed: [...removed] };
}

/** Does the same as `removePersonalData`, for a page: with `[verwijderd]` for every kind. */
export function withoutPersonalData(text: string): string {
  let before;
  do {
    before = text;
    for (const rule of rules) text = apply(rule, text, '[verwijderd]');
  } while (text !== before);
  return text;
}

function apply([pattern, test]: Rule, text: string, words: string): string {
  let result = '';
  let match;
  pattern.lastIndex = 0;
  while ((match = pattern.exec(text))) {
    const { index } = match;
    const length = lengthOf(match[0], test);
    if (length) {
      result += text.slice(0, index) + words;
      text = text.slice(index + length);
    }
    pattern.lastIndex = length ? 0 : index + 1;
  }
  return result + text;
}

function lengthOf(found: string, test: Rule[1]): number {
  let { length } = found;
  while (
    test &&
    length &&
    (/[a-z\d]/i.test(found.charAt(length)) || !test(found.slice(0, length).replace(/[^a-z\d]/gi, '')))
  ) {
    length--;
  }
  return length;
}
