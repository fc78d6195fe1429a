import { common } from '../../terms/common/de.js';
import { plural } from '../../terms/plural.js';
import type { PollTerms } from './nl.js';

export const terms: Required<PollTerms> = {
  common,
  askedBy: 'Wer fragt das?',
  weight: 'Was passiert mit Ihrer Stimme?',
  open: (until) => `Offen: Sie können abstimmen bis ${until}`,
  at: (date, time) => `${date}, ${time} Uhr`,
  choose: (least, most) =>
    least === most
      ? `Wählen Sie ${String(most)}.`
      : `Wählen Sie ${least > 1 ? `mindestens ${String(least)} und ` : ''}höchstens ${String(most)}.`,
  vote: 'Abstimmen',
  tooFew: (least) =>
    least === 1 ? 'Wählen Sie zuerst eine Antwort.' : `Wählen Sie mindestens ${String(least)}.`,
  tooMany: (most) => `Wählen Sie höchstens ${String(most)}. Entfernen Sie ein Häkchen.`,
  openPoll: 'Das ist eine offene Umfrage: Alle können mitmachen. Wir fragen nicht, wer Sie sind.',
  device:
    'Wenn Sie abstimmen, speichern wir auf diesem Gerät einen zufälligen Code. Nur damit können Sie Ihre Stimme noch ändern.',
  results: {
    announced: (from) => `Noch nicht offen: Sie können abstimmen ab ${from}`,
    closed: (since) => `Geschlossen seit ${since}`,
    device: 'Auf diesem Gerät steht ein zufälliger Code. Nur damit können Sie Ihre Stimme noch ändern.',
    refused: 'Ihre Stimme zählt nicht',
    refusedHelp: 'Die Umfrage ist nicht (mehr) offen oder hat sich inzwischen geändert.',
    change: 'Stimme ändern',
    counted: 'Wir haben Ihre Stimme gezählt',
    changed: 'Wir haben Ihre neue Stimme gezählt',
    own: 'Ihre Wahl',
    votes: (count) => plural('de', count, { one: '# Stimme', other: '# Stimmen' }),
    voters: (count) =>
      plural('de', count, { one: '# Person hat abgestimmt.', other: '# Personen haben abgestimmt.' }),
    moreThanAll: 'Alle durften mehr als eine Antwort wählen. Darum sind es zusammen mehr als 100 %.',
    later: (when) => `Das Ergebnis kommt nach dem Ende der Umfrage: ${when}.`,
    noVotes: 'Niemand hat abgestimmt.',
    outcome: 'Das haben wir mit den Stimmen gemacht',
    outcomeMore: 'Mehr dazu lesen',
    asTable: 'Als Tabelle ansehen',
    option: 'Antwort',
    number: 'Stimmen',
    share: 'Anteil',
  },
};
