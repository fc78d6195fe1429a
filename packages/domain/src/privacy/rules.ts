import { isBsn, isIban } from './checks.js';

/** The kinds of personal data that can be found in free text. */
export const personalDataKinds = ['email', 'iban', 'phone', 'bsn', 'address', 'plate'] as const;
export type PersonalDataKind = (typeof personalDataKinds)[number];

/** Where to look for a kind, and how many characters of what is found are personal data (0: it only looks so). */
export interface Rule {
  kind: PersonalDataKind;
  pattern: RegExp;
  measure?: (found: string) => number;
}

const bare = (text: string): string => text.replace(/[^a-z\d]/gi, '');

/** The order counts: an account number holds what could be a telephone number, and so on. */
export const rules: readonly Rule[] = [
  { kind: 'email', pattern: /[^\s@,;:<>()"]{1,64}@[^\s@,;:<>()"]{1,190}\.\p{L}{2,}/gu },
  {
    kind: 'iban',
    pattern: /\b[a-z]{2}\s?\d\d(?:[\s.-]?[a-z\d]){11,30}/gi,
    // Words may follow the number: the longest part counts that ends where a word ends.
    measure(found) {
      let { length } = found;
      while (length && (/[a-z\d]/i.test(found.charAt(length)) || !isIban(bare(found.slice(0, length)))))
        length--;
      return length;
    },
  },
  {
    kind: 'phone',
    // A date with an hour has ten digits too; it is passed over.
    pattern:
      /(?<!\d[.,-]?)(?!\d\d([./ -])\d\d\1\d{4})(?:(?:\+|00)[1-9](?:[\s./()-]{0,2}\d){7,13}|\(?0[1-9](?:[\s./()-]{0,2}\d){8})(?!\d)/g,
  },
  {
    kind: 'bsn',
    pattern: /(?<![\d€][.,\s]?)(?:\d{9}|\d{2,4}([\s.-])\d{2,3}(?:\1\d{2,3}){1,2})(?!\d)/g,
    measure: (found) => (isBsn(bare(found)) ? found.length : 0),
  },
  {
    kind: 'address',
    pattern:
      /\b[1-9]\d{3}(?:\s?[A-EGHJ-NPR-TV-XZ]{2}|(?!k[gm]|[cm]m|ml)[a-eghj-npr-tv-xz]{2})\b\W{0,3}(?:(?:[Hh]uis)?(?:nummer|nr)\W{1,2})?\d{1,5}(?:-?[A-Za-z]|-\d{1,4})?\b/g,
  },
  {
    kind: 'address',
    pattern: /\b\d{1,5}(?:[\s-]?[A-Za-z]{1,3})?,?\s{1,2}[1-9]\d{3}\s?[A-EGHJ-NPR-TV-XZ]{2}\b/g,
  },
  {
    kind: 'plate',
    // The fourteen series of Dutch plates. Small vowels are left to words ("1-op-100"); without hyphens only
    // capitals count that a plate can have.
    pattern:
      /\b(?:(?:[A-Zb-df-hj-np-tv-z]{1,3}|\d{1,3})(?:-(?:[A-Zb-df-hj-np-tv-z]{1,3}|\d{1,3})){2}|\d{1,2} ?[B-DF-HJ-NP-TV-Z]{3} ?\d{1,2}|\d{1,3}[B-DF-HJ-NP-TV-Z]{2}\d{1,3}|[B-DF-HJ-NP-TV-Z]{1,3} ?\d{2,3} ?[B-DF-HJ-NP-TV-Z]{1,3}|[B-DF-HJ-NP-TV-Z]{4}\d\d|\d\d[B-DF-HJ-NP-TV-Z]{4})\b/g,
    measure(found) {
      const shape = found.replace(/[a-z]/gi, 'X').replace(/\d/g, '9');
      return bare(shape).length === 6 && /^(?!X+$|9+$)(?:(?:XX|99){3}|(9+X+9+|X+9+X+))$/.test(bare(shape))
        ? found.length
        : 0;
    },
  },
];
