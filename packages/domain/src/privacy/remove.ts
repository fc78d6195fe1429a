import { rules, type PersonalDataKind, type Rule } from './rules.js';

/** The Dutch words that take the place of what was removed. */
const words: Record<PersonalDataKind, string> = {
  email: 'e-mailadres',
  iban: 'rekeningnummer',
  phone: 'telefoonnummer',
  bsn: 'burgerservicenummer',
  address: 'adres',
  plate: 'kenteken',
};

/**
 * Takes personal data out of free text: citizen service numbers (eleven test), bank accounts (mod 97),
 * e-mail addresses, telephone numbers, number plates, and a postcode with its house number. In their place
 * come words like `[e-mailadres verwijderd]`. Names of people are not found.
 *
 * @returns the text, and the kinds that were removed, each once. Doing it twice changes nothing.
 */
export function removePersonalData(text: string): { text: string; removed: PersonalDataKind[] } {
  const removed = new Set<PersonalDataKind>();
  return { text: withoutPersonalData(text, (kind) => removed.add(kind)), removed: [...removed] };
}

/** As `removePersonalData`, for who wants the text alone; `onFound` hears the kinds. */
export function withoutPersonalData(text: string, onFound?: (kind: PersonalDataKind) => void): string {
  let before;
  do {
    before = text;
    for (const rule of rules) {
      const after = apply(rule, text);
      if (after !== text) onFound?.(rule[0]);
      text = after;
    }
    // What is taken out can lay bare the number beside it.
  } while (text !== before);
  return text;
}

function apply([kind, pattern, test]: Rule, text: string): string {
  let result = '';
  let match;
  pattern.lastIndex = 0;
  while ((match = pattern.exec(text))) {
    const { index } = match;
    const length = lengthOf(match[0], test);
    if (length) {
      result += `${text.slice(0, index)}[${words[kind]} verwijderd]`;
      text = text.slice(index + length);
    }
    pattern.lastIndex = length ? 0 : index + 1;
  }
  return result + text;
}

function lengthOf(found: string, test: Rule[2]): number {
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
