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
  openPoll: 'Das ist eine offene Umfrage: Alle können mitmachen. Wir fragen nicht, wer Sie sind.',
  device:
    'Wenn Sie abstimmen, speichern wir auf diesem Gerät einen zufälligen Code. Nur damit können Sie Ihre Stimme noch ändern.',
  results: {
    tooFew: (least) =>
      least === 1 ? 'Wählen Sie zuerst eine Antwort.' : `Wählen Sie mindestens ${String(least)}.`,
    tooMany: (most) => `Wählen Sie höchstens ${String(most)}. Entfernen Sie ein Häkchen.`,
    announced: (from) => `Noch nicht offen: Sie können abstimmen ab ${from}`,
    closed: (since) => `Geschlossen seit ${since}`,
    device: 'Auf diesem Gerät steht ein zufälliger Code. Nur damit können Sie Ihre Stimme noch ändern.',
    refused: 'Ihre Stimme zählt nicht',
    refusedHelp: 'Die Umfrage ist nicht (mehr) offen oder hat sich inzwischen geändert.',
    change: 'Stimme ändern',
    counted: 'Ihre Stimme zählt',
    changed: 'Ihre neue Stimme zählt',
    own: 'Ihre Wahl',
    votes: (count) => plural('de', count, { one: '# Stimme', other: '# Stimmen' }),
    voters: (count) =>
      plural('de', count, {
        one: 'Wir haben die Stimme von # Person gezählt.',
        other: 'Wir haben die Stimmen von # Personen gezählt.',
      }),
    moreThanAll: 'Alle durften mehr als eine Antwort wählen. Darum sind es zusammen mehr als 100 %.',
    later: (when) => `Das Ergebnis kommt nach dem Ende der Umfrage: ${when}.`,
    noVotes: 'Niemand hat abgestimmt.',
    tooFewVoters: (least) =>
      `Weniger als ${String(least)} Menschen haben abgestimmt. Dann zeigen wir kein Ergebnis, damit keine Stimme zu erkennen ist.`,
    outcome: 'Das haben wir mit den Stimmen gemacht',
    outcomeMore: 'Mehr dazu lesen',
    asTable: 'Als Tabelle ansehen',
    option: 'Antwort',
    number: 'Stimmen',
    share: 'Anteil',
  },
  kinds: {
    scale: {
      hint: 'Wählen Sie eine Zahl.',
      mean: (mean, of) => `Durchschnitt: ${mean} (1 bis ${of}).`,
    },
    matrix: {
      hint: 'Geben Sie zu jeder Zeile Ihre Meinung an. Sie dürfen eine Zeile auslassen.',
      tooFew: (least) =>
        least === 1
          ? 'Geben Sie zuerst zu einer Zeile Ihre Meinung an.'
          : `Geben Sie zu mindestens ${String(least)} Zeilen Ihre Meinung an.`,
    },
    budget: {
      hint: (amount) => `Verteilen Sie ${amount} auf die Pläne. Sie müssen nicht alles verteilen.`,
      left: (amount) => `Noch zu verteilen: ${amount}`,
      over: (amount) => `${amount} zu viel verteilt`,
      amount: 'Betrag für',
      less: 'Weniger für',
      more: 'Mehr für',
      costs: (amount) => `Kostet ${amount}.`,
      from: (least) => `Mindestens ${least}.`,
      upTo: (most) => `Höchstens ${most}.`,
      nothing: 'Geben Sie zuerst einem Plan Geld.',
      noAmount: (plan) => `Geben Sie bei „${plan}“ einen Betrag in ganzen Euro ein.`,
      belowLeast: (plan, least) => `Geben Sie „${plan}“ mindestens ${least} oder nichts.`,
      aboveMost: (plan, most) => `Geben Sie „${plan}“ höchstens ${most}.`,
      overBudget: (amount) =>
        `Sie verteilen ${amount} zu viel. Ziehen Sie das irgendwo ab. Ihre Eingaben sind noch da.`,
      own: (amount) => `Von Ihnen: ${amount}`,
      mean: (amount) => `durchschnittlich ${amount}`,
      meanLabel: 'Durchschnitt',
      givers: 'Gaben Geld',
      paid: 'Erhält',
      paidHelp:
        'Wir bezahlen zuerst den Plan, dem die meisten Menschen Geld gaben. Ein Plan erhält, was er kostet, oder was diese Menschen im Durchschnitt gaben. Das geht weiter, bis das Geld verbraucht ist.',
    },
    ranking: {
      hint: 'Bringen Sie die Antworten in eine Reihenfolge. Platz 1 finden Sie am besten.',
      how: 'Wählen Sie einen Platz, nutzen Sie die Knöpfe oder die Pfeiltasten, oder ziehen Sie eine Antwort.',
      place: 'Platz von',
      noPlace: 'keiner',
      up: 'Höher',
      down: 'Tiefer',
      at: (place, of) => `Platz ${String(place)} von ${String(of)}`,
      tooFew: (least) =>
        least === 1
          ? 'Geben Sie zuerst einer Antwort einen Platz.'
          : `Geben Sie mindestens ${String(least)} Antworten einen Platz.`,
      samePlace: 'Zwei Antworten haben denselben Platz. Geben Sie jeder Antwort einen eigenen Platz.',
      emptyPlace: 'Sie lassen einen Platz aus. Beginnen Sie bei 1 und zählen Sie weiter.',
      own: (place) => `Ihr Platz: ${String(place)}`,
      points: (count) => plural('de', count, { one: '# Punkt', other: '# Punkte' }),
      pointsLabel: 'Punkte',
      winner: 'Die meiste Unterstützung:',
      round: (number) => `Runde ${String(number)}`,
      roundsHelp:
        'Ein höherer Platz gibt mehr Punkte. In jeder Runde zählen die ersten Plätze. Hat keine Antwort mehr als die Hälfte? Dann scheidet die letzte aus. Ihre Stimmen gehen an die nächste Wahl.',
    },
  },
};
