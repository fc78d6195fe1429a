import type { CommonTerms } from '../common.js';
import type { KindWords } from '../personal-data.js';

export const common: CommonTerms = {
  cancel: 'Anuluj',
  tryAgain: 'Spróbuj ponownie',
  unreachable: 'Nie możemy teraz pobrać danych.',
  unreachableHelp: 'Spróbuj później albo zadzwoń do nas.',
  queued: 'Zapisano na tym urządzeniu',
  queuedHelp:
    'To jeszcze do nas nie dotarło. To urządzenie wyśle to, gdy tylko będzie to możliwe. Nie zamykaj tej strony albo wróć tu później.',
  failed: 'Nie udało się wysłać.',
  failedHelp: 'Wpisany tekst nadal tu jest. Spróbuj ponownie za chwilę.',
  full: 'Wpisany tekst nadal tu jest. Na tym urządzeniu czeka zbyt wiele wiadomości. Spróbuj ponownie później.',
  sending: 'Wysyłanie…',
};

export const kinds: KindWords = {
  address: 'adres',
  bsn: 'numer obywatelski (BSN)',
  email: 'adres e-mail',
  iban: 'numer konta bankowego',
  phone: 'numer telefonu',
  plate: 'numer rejestracyjny pojazdu',
  birth: 'data urodzenia',
  document: 'numer dokumentu',
};
