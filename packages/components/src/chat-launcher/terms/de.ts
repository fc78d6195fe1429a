import { kinds } from '../../terms/common/de.js';
import { plural } from '../../terms/plural.js';
import type { ChatTerms } from './nl.js';

const characters = { one: '# Zeichen', other: '# Zeichen' };

export const terms: Required<ChatTerms> = {
  kinds,
  ask: 'Stellen Sie Ihre Frage',
  failed: 'Das geht gerade nicht. Versuchen Sie es noch einmal.',
  panel: {
    title: 'Automatischer Assistent',
    machine:
      'Sie sprechen mit einem Computer, nicht mit einem Menschen. Die Antworten kommen von der Gemeinde.',
    person: 'Mit einem Menschen sprechen',
    personClaimed: 'Ein Mensch hilft Ihnen auf dieser Seite weiter.',
    personFailed: 'Das geht gerade nicht. Versuchen Sie es noch einmal.',
    personFallback: 'Auf der Kontaktseite dieser Website steht, wie Sie uns erreichen.',
    backToChat: 'Zurück zum Gespräch',
    close: 'Schließen',
    log: 'Gespräch',
    welcome:
      'Worum geht es? Schreiben Sie hier keinen Namen, keine Adresse und keine Bürgerservicenummer (BSN).',
    you: 'Sie',
    assistant: 'Assistent',
    thinking: 'Der Assistent sucht eine Antwort…',
    sources: 'Mehr lesen',
    suggestions: 'Meinen Sie vielleicht',
    question: 'Ihre Frage',
    limit: 'höchstens 500 Zeichen',
    send: 'Senden',
    empty: 'Schreiben Sie zuerst Ihre Frage auf.',
    tooLong: (count) => `Kürzen Sie Ihre Frage um ${plural('de', count, characters)}.`,
    left: (count) => `Sie können noch ${plural('de', count, characters)} schreiben.`,
    takenOut: (found) => `Wir haben entfernt: ${found}.`,
    failed: 'Es kam keine Antwort.',
    offline: 'Sie haben gerade kein Internet.',
    busy: 'Im Moment ist viel los. Warten Sie eine Minute.',
    stays: 'Ihre Frage steht noch da.',
    retry: 'Noch einmal versuchen',
    save: 'Gespräch speichern',
    clear: 'Gespräch löschen',
    fileName: 'gespraech.txt',
  },
};
