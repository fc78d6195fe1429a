/** The kinds of personal data that can be found in free text. */
export const personalDataKinds = ['email', 'iban', 'phone', 'bsn', 'address', 'plate'] as const;
export type PersonalDataKind = (typeof personalDataKinds)[number];

/** What each of the `rules` finds, in their order. Apart from them, because a page needs the rules alone. */
export const ruleKinds: readonly PersonalDataKind[] = [
  'email',
  'iban',
  'phone',
  'bsn',
  'address',
  'address',
  'plate',
];

/** The Dutch words that take the place of what was removed. */
export const kindWords: Readonly<Record<PersonalDataKind, string>> = {
  email: 'e-mailadres',
  iban: 'rekeningnummer',
  phone: 'telefoonnummer',
  bsn: 'burgerservicenummer',
  address: 'adres',
  plate: 'kenteken',
};
