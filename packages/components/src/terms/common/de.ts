import type { CommonTerms } from '../common.js';
import type { KindWords } from '../personal-data.js';

export const common: CommonTerms = {
  cancel: 'Abbrechen',
  tryAgain: 'Noch einmal versuchen',
  unreachable: 'Wir können die Daten gerade nicht abrufen.',
  unreachableHelp: 'Versuchen Sie es später noch einmal oder rufen Sie uns an.',
  queued: 'Auf diesem Gerät gespeichert',
  queuedHelp:
    'Es ist noch nicht bei uns angekommen. Dieses Gerät sendet es, sobald das geht. Lassen Sie diese Seite offen oder kommen Sie später wieder.',
  failed: 'Das Senden hat nicht geklappt.',
  failedHelp: 'Ihre Angaben stehen noch da. Versuchen Sie es gleich noch einmal.',
  full: 'Ihre Angaben stehen noch da. Auf diesem Gerät warten zu viele Nachrichten. Versuchen Sie es später noch einmal.',
  sending: 'Wird gesendet…',
};

export const kinds: KindWords = {
  address: 'Adresse',
  bsn: 'Bürgerservicenummer (BSN)',
  email: 'E-Mail-Adresse',
  iban: 'Kontonummer',
  phone: 'Telefonnummer',
  plate: 'Kfz-Kennzeichen',
  birth: 'Geburtsdatum',
  document: 'Dokumentnummer',
};
