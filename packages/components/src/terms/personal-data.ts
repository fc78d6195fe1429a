import type { PersonalDataKind } from '@plein/domain/privacy.js';
import type { TermLanguage, TermSets } from './terms.js';

const kindWords: TermSets<Readonly<Record<PersonalDataKind, string>>> = {
  nl: {
    address: 'adres',
    bsn: 'burgerservicenummer',
    email: 'e-mailadres',
    iban: 'rekeningnummer',
    phone: 'telefoonnummer',
    plate: 'kenteken',
  },
  en: {
    address: 'address',
    bsn: 'citizen service number',
    email: 'email address',
    iban: 'bank account number',
    phone: 'phone number',
    plate: 'number plate',
  },
};

/** The kinds of personal data that were found, as a list in words. */
export const personalDataWords = (kinds: readonly PersonalDataKind[], language: TermLanguage): string =>
  new Intl.ListFormat(language).format(kinds.map((kind) => kindWords[language][kind]));
