/** The kinds of personal data that can be found in free text. */
export const personalDataKinds = [
  'email',
  'iban',
  'phone',
  'bsn',
  'address',
  'plate',
  'birth',
  'document',
] as const;
export type PersonalDataKind = (typeof personalDataKinds)[number];

/** Kind of each of the `rules`, in their order. They are separate, because a page loads only the rules. */
export const ruleKinds: readonly PersonalDataKind[] = [
  'email',
  'iban',
  'phone',
  'bsn',
  'address',
  'address',
  'plate',
];

/** The Dutch words that replace the removed data. */
export const kindWords: Readonly<Record<PersonalDataKind, string>> = {
  email: 'e-mailadres',
  iban: 'rekeningnummer',
  phone: 'telefoonnummer',
  bsn: 'burgerservicenummer',
  address: 'adres',
  plate: 'kenteken',
  birth: 'geboortedatum',
  document: 'documentnummer',
};
