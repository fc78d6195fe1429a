import { common, kinds } from '../../terms/common/de.js';
import { plural } from '../../terms/plural.js';
import type { FeedbackTerms } from './nl.js';

const characters = { one: '# Zeichen', other: '# Zeichen' };

export const terms: FeedbackTerms = {
  common,
  kinds,
  question: 'Hat Ihnen diese Seite geholfen?',
  yes: 'Ja',
  no: 'Nein',
  more: 'Danke. Möchten Sie mehr dazu sagen? Füllen Sie aus, was Sie möchten.',
  satisfaction: 'Wie zufrieden sind Sie mit dieser Seite?',
  scores: ['Sehr unzufrieden', 'Unzufrieden', 'Neutral', 'Zufrieden', 'Sehr zufrieden'],
  reasons: 'Woran liegt das?',
  drivers: {
    clear: 'Klarer Text',
    complete: 'Vollständige Informationen',
    easy: 'Einfachheit',
    fast: 'Schnelligkeit',
    human: 'Persönlicher Kontakt',
  },
  why: (helpful) =>
    helpful ? 'Was war gut, oder was geht noch besser?' : 'Was hat gefehlt, oder was geht besser?',
  whyHint: 'Schreiben Sie hier keinen Namen, keine Adresse und keine Bürgerservicenummer (BSN).',
  left: (count) => `Sie können noch ${plural('de', count, characters)} schreiben.`,
  tooLong: (count) => `Kürzen Sie Ihren Text um ${plural('de', count, characters)}.`,
  personal: 'Ihr Text enthält persönliche Daten',
  personalHelp: (found) => `Vor dem Senden entfernen wir: ${found}.`,
  send: 'Rückmeldung senden',
  thanks: 'Vielen Dank für Ihre Rückmeldung',
  thanksHelp:
    'Mit Ihrer Rückmeldung machen wir diese Seite besser. Wir wissen nicht, wer Sie sind. Deshalb bekommen Sie keine Antwort.',
  takenOut: (found) => `Aus Ihrem Text haben wir entfernt: ${found}.`,
  refused: 'So konnten wir Ihre Rückmeldung nicht senden.',
  refusedHelp: 'Ändern Sie Ihren Text und versuchen Sie es noch einmal.',
};
