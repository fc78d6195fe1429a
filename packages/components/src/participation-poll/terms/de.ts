import { common, kinds } from '../../terms/common/de.js';
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
    'Wenn Sie abstimmen, speichern wir auf diesem Gerät einen zufälligen Code. Nur damit können Sie Ihre Stimme noch ändern oder zurückziehen.',
  invited: {
    code: 'Ihr Code',
    codeHint: 'Sie haben diesen Code von uns bekommen. Zum Beispiel: 7K3M-Q9XA-2BTW.',
    noCode: 'Geben Sie zuerst Ihren Code ein.',
    unknownCode: 'Wir kennen diesen Code nicht. Prüfen Sie, ob Sie ihn richtig eingegeben haben.',
    usedCode:
      'Jemand hat diesen Code schon benutzt. Stimmen Sie auf dem Gerät ab, auf dem das war. Waren Sie das nicht? Dann melden Sie sich bei uns.',
    noAnswer:
      'Wir wissen nicht, ob Ihr Code angekommen ist. Versuchen Sie es später auf diesem Gerät noch einmal, mit demselben Code. Ihre Stimme zählt dann einmal.',
    level:
      'Abstimmen geht nur mit einem Code von uns. Jeder Code zählt einmal. Wir tauschen Ihren Code gegen einen Stimmzettel ohne Namen. Wir speichern nirgends, welcher Code zu welcher Stimme gehört.',
    watched: 'Sieht jemand auf unseren Computern zu, während Sie abstimmen? Diese Person kann es sehen.',
    device: 'Auf diesem Gerät steht eine geheime Zahl. Nur damit können Sie Ihre Stimme noch ändern.',
    withoutScript:
      'Ihr Browser arbeitet ohne JavaScript. Darum sehen unsere Computer Ihren Code und Ihre Stimme kurz zusammen. Wir speichern beides getrennt.',
    receipt: 'Ihr Stimmnachweis',
    receiptHelp:
      'Schreiben Sie diese Nummer auf. Nach dem Ende steht sie mit Ihrer Stimme in der öffentlichen Liste. Zeigen Sie sie niemandem.',
    receiptWithoutList:
      'Von dieser Umfrage machen wir keine Liste der Stimmzettel. So erkennt niemand Ihre Stimme.',
    withdraw: 'Stimme zurückziehen',
    withdrawHelp: 'Ihre Stimme zählt dann nicht. Bis zum Ende können Sie wieder abstimmen.',
    withdrawn: 'Sie haben Ihre Stimme zurückgezogen',
    withdrawnHelp:
      'Sie haben Ihre Stimme zurückgezogen. In der öffentlichen Liste steht nach dem Ende keine Stimme bei dieser Nummer.',
    voteAgain: 'Wieder abstimmen',
    recount: 'Zählen Sie die Stimmen selbst nach',
    another: 'Mit einem anderen Code abstimmen',
    anotherHelp: 'Danach können Sie diese Stimme auf diesem Gerät nicht mehr ändern.',
  },
  verified: {
    loginFirst: 'Melden Sie sich zuerst an',
    loginFirstHelp: 'Stimmen Sie auf der Seite der Gemeinde ab, auf der Sie angemeldet sind.',
    noLogin: 'Melden Sie sich zuerst an. Stimmen Sie dann auf der Seite ab, auf der Sie angemeldet sind.',
    expiredLogin:
      'Ihre Anmeldung ist abgelaufen. Ihre Stimme zählt noch nicht. Melden Sie sich neu an und stimmen Sie dann noch einmal ab.',
    refusedLogin:
      'Wir erkennen Ihre Anmeldung nicht. Ihre Stimme zählt noch nicht. Melden Sie sich neu an. Klappt es wieder nicht? Dann melden Sie sich bei uns.',
    usedLogin:
      'Jemand hat mit Ihrer Anmeldung schon einen Stimmzettel geholt. Stimmen Sie auf dem Gerät ab, auf dem das war. Waren Sie das nicht? Dann melden Sie sich bei uns.',
    loginUnavailable:
      'Wir können Ihre Anmeldung jetzt nicht prüfen. Ihre Stimme zählt noch nicht. Versuchen Sie es später noch einmal.',
    noAnswer:
      'Wir wissen nicht, ob Ihre Anmeldung angekommen ist. Versuchen Sie es später auf diesem Gerät noch einmal. Ihre Stimme zählt dann einmal.',
    level:
      'Abstimmen können Sie nur, wenn Sie angemeldet sind. Alle stimmen einmal ab. Wir tauschen Ihre Anmeldung gegen einen Stimmzettel ohne Namen. Wer Sie sind und wie Sie abstimmen, speichern wir nirgends zusammen.',
    another: 'Mit einer anderen Anmeldung abstimmen',
  },
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
    openAnswer: {
      weight: 'Was passiert mit Ihrer Antwort?',
      open: (until) => `Offen: Sie können bis ${until} antworten`,
      announced: (from) => `Noch nicht offen: Sie können ab ${from} antworten`,
      level:
        'Alle können antworten. Wir fragen nicht, wer Sie sind. Eine Mitarbeiterin oder ein Mitarbeiter liest jede Antwort, bevor alle sie sehen. Danach sind es offene Daten: Alle dürfen sie nutzen.',
      device:
        'Auf diesem Gerät steht ein zufälliger Code. Nur damit können Sie Ihre Antwort ändern oder löschen.',
      answer: 'Ihre Antwort',
      hint: (longest) =>
        `Schreiben Sie höchstens ${String(longest)} Zeichen. Nennen Sie keine Namen oder Adressen.`,
      left: (count) => `Übrig: ${String(count)} Zeichen`,
      over: (count) => `Zu viel: ${String(count)} Zeichen`,
      empty: 'Schreiben Sie zuerst Ihre Antwort.',
      tooLong: (longest) => `Ihre Antwort ist zu lang. Schreiben Sie höchstens ${String(longest)} Zeichen.`,
      personal: 'In Ihrer Antwort stehen persönliche Daten',
      personalHelp: (found) =>
        `Wir sehen: ${found}. Alle können Ihre Antwort später lesen. Nehmen Sie das heraus, oder senden Sie sie so. Wir sehen sie uns noch an.`,
      kinds,
      send: 'Antwort senden',
      refused: 'Ihre Antwort ist nicht angekommen',
      refusedHelp: 'Sie können jetzt nicht antworten: Die Frage ist geschlossen oder wurde geändert.',
      full: 'Zu viele Antworten warten jetzt darauf, gelesen zu werden. Ihr Text ist noch da. Versuchen Sie es später noch einmal.',
      arrived: 'Ihre Antwort ist angekommen',
      changed: 'Ihre neue Antwort ist angekommen',
      change: 'Antwort ändern',
      own: 'Das haben Sie geschrieben',
      waiting: 'Wir lesen Ihre Antwort zuerst. Bis dahin sieht sie niemand sonst.',
      accepted: 'Wir haben Ihre Antwort angenommen. Nach dem Schluss können alle sie lesen.',
      notAccepted: 'Wir haben Ihre Antwort nicht angenommen. Niemand sonst kann sie lesen.',
      reasons: {
        'personal-data': 'Sie enthält persönliche Daten.',
        insulting: 'Sie ist beleidigend oder bedrohlich.',
        'off-topic': 'Sie hat nichts mit dieser Frage zu tun.',
        advertising: 'Sie ist Werbung.',
        unreadable: 'Wir konnten sie nicht lesen.',
        other: 'Der Grund steht unten.',
      },
      note: 'Wir schreiben Ihnen:',
      code: 'Der Code Ihrer Antwort',
      codeHelp:
        'Bewahren Sie diesen Code oder den Link auf. Nur damit sehen Sie später, was wir entschieden haben. Zeigen Sie ihn niemandem.',
      link: 'Link zu Ihrer Antwort',
      withdraw: 'Antwort löschen',
      withdrawHelp: 'Wir speichern dann nichts von dem, was Sie geschrieben haben.',
      withdrawn: 'Ihre Antwort wurde gelöscht',
      again: 'Neue Antwort schreiben',
      later: (when) => `Nach ${when} lesen Sie hier die angenommenen Antworten.`,
      answers: (count) => `Angenommene Antworten: ${String(count)}`,
      none: 'Es gibt keine Antworten zu lesen.',
      openData: 'Alle Antworten als offene Daten',
      known: 'Haben Sie schon geantwortet? Dann geben Sie den Code ein.',
      look: 'Antwort ansehen',
    },
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
