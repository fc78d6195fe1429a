import type { PersonalDataKind } from '@plein/domain/privacy.js';
import { locale } from './locale.js';
import type { TermLanguage } from './terms.js';

/** Name of each kind of personal data. */
export type KindWords = Readonly<Record<PersonalDataKind, string>>;

export const kinds: KindWords = {
  address: 'adres',
  bsn: 'burgerservicenummer',
  email: 'e-mailadres',
  iban: 'rekeningnummer',
  phone: 'telefoonnummer',
  plate: 'kenteken',
  birth: 'geboortedatum',
  document: 'documentnummer',
};

/** Kinds of personal data that were found, as a list in words. */
export const personalDataWords = (
  found: readonly PersonalDataKind[],
  words: KindWords,
  language: TermLanguage,
): string => new Intl.ListFormat(locale(language)).format(found.map((kind) => words[kind]));
