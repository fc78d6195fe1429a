import { kinds } from '../../terms/common/pl.js';
import { plural } from '../../terms/plural.js';
import type { ChatTerms } from './nl.js';

const characters = { one: '# znak', few: '# znaki', many: '# znaków' };

export const terms: Required<ChatTerms> = {
  kinds,
  ask: 'Zadaj pytanie',
  failed: 'To teraz nie działa. Spróbuj ponownie.',
  panel: {
    title: 'Automatyczny asystent',
    machine: 'Rozmawiasz z komputerem, nie z człowiekiem. Odpowiedzi pochodzą od gminy.',
    person: 'Porozmawiaj z człowiekiem',
    personClaimed: 'Dalej na tej stronie pomoże Ci pracownik.',
    personFailed: 'To teraz nie działa. Spróbuj ponownie.',
    personFallback: 'Na stronie kontaktowej tej witryny podajemy, jak się z nami skontaktować.',
    backToChat: 'Wróć do rozmowy',
    close: 'Zamknij',
    log: 'Rozmowa',
    welcome: 'Czego dotyczy pytanie? Nie wpisuj tu nazwiska, adresu ani numeru obywatelskiego (BSN).',
    you: 'Ty',
    assistant: 'Asystent',
    thinking: 'Asystent szuka odpowiedzi…',
    sources: 'Czytaj więcej',
    suggestions: 'Może chodzi o',
    question: 'Twoje pytanie',
    limit: 'najwyżej 500 znaków',
    send: 'Wyślij',
    empty: 'Najpierw wpisz pytanie.',
    tooLong: (count) => `Skróć pytanie o ${plural('pl', count, characters)}.`,
    left: (count) => `Możesz wpisać jeszcze ${plural('pl', count, characters)}.`,
    takenOut: (found) => `Usunęliśmy: ${found}.`,
    failed: 'Nie ma odpowiedzi.',
    offline: 'Nie masz teraz internetu.',
    busy: 'Teraz jest duży ruch. Poczekaj minutę.',
    stays: 'Twoje pytanie nadal tu jest.',
    retry: 'Spróbuj ponownie',
    save: 'Zapisz rozmowę',
    clear: 'Usuń rozmowę',
    fileName: 'rozmowa.txt',
  },
};
