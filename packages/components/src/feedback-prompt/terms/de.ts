import { common, kinds } from '../../terms/common/de.js';
import { plural } from '../../terms/plural.js';
import type { FeedbackTerms } from './nl.js';

const characters = { one: '# Zeichen', other: '# Zeichen' };

export const terms: FeedbackTerms = {
  common,
  question: 'Hat Ihnen diese Seite geholfen?',
  yes: 'Ja',
  no: 'Nein',
  problem: 'Ein Problem mit dieser Seite melden',
  asked: {
    titles: {
      'ces-5': 'Wie viel Mühe hat Sie das gekostet?',
      'ces-7': 'Es war einfach, das zu erledigen',
      nps: 'Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?',
      mark: 'Welche Note von 1 bis 10 geben Sie unserem Service?',
      dv05: 'Es war einfach, meine Frage zu stellen oder meinen Antrag zu erledigen',
      'dv07-information': 'Informationen, die ich bekam oder selbst fand, waren richtig und vollständig',
      'dv07-duration': 'Die Dauer der Bearbeitung war angemessen',
      'dv07-updates': 'Ich wurde über die Bearbeitung gut informiert',
      'dv07-outcome': 'Ich bekam am Ende, was ich wollte',
      dv09: 'Die Gemeinde verwendet klare Sprache',
      preventable: 'Hätte dieser Kontakt vermieden werden können?',
      open: 'Was möchten Sie uns sagen?',
      'expected-ease': 'Ich erwarte, dass das einfach zu erledigen ist',
      'expected-duration': 'Ich erwarte, dass das in angemessener Zeit erledigt ist',
      'expected-outcome': 'Ich erwarte, dass ich am Ende bekomme, was ich möchte',
    },
    agree: 'Stimmen Sie dieser Aussage zu?',
    agreement: ['Stimme gar nicht zu', 'Stimme nicht zu', 'Neutral', 'Stimme zu', 'Stimme voll zu'],
    noOpinion: 'Weiß nicht / keine Meinung',
    effort: ['Sehr wenig Mühe', 'Wenig Mühe', 'Nicht wenig, nicht viel', 'Viel Mühe', 'Sehr viel Mühe'],
    ends: {
      'ces-7': ['Stimme gar nicht zu', 'Stimme voll zu'],
      nps: ['Sehr unwahrscheinlich', 'Sehr wahrscheinlich'],
      mark: ['Sehr schlecht', 'Ausgezeichnet'],
      'expected-ease': ['Stimme gar nicht zu', 'Stimme voll zu'],
    },
    unknown: 'Weiß ich nicht',
    cause: 'Warum war dieser Kontakt doch nötig?',
    causes: {
      'information-missing': 'Mir fehlten Informationen',
      'information-unclear': 'Die Informationen waren unklar',
      'information-wrong': 'Die Informationen waren falsch',
      'not-found-online': 'Ich fand es nicht auf der Website',
      'form-broken': 'Das Formular funktionierte nicht',
      'form-too-difficult': 'Das Formular war zu schwierig',
      'letter-unclear': 'Der Brief war unklar',
      'status-unknown': 'Ich wusste nicht, wie es steht',
      'promise-not-kept': 'Die Gemeinde hielt ihr Versprechen nicht',
      'passed-on': 'Ich musste zu jemand anderem',
      'asked-before': 'Ich habe das schon einmal gefragt',
      'mistake-of-ours': 'Die Gemeinde machte einen Fehler',
      other: 'Etwas anderes',
    },
    open: 'Ihre Rückmeldung',
    choose: 'Wählen Sie eine Antwort.',
    write: 'Schreiben Sie, was Sie uns sagen möchten.',
    thanksHelp:
      'Wir nutzen sie, um unseren Service zu verbessern. Wir wissen nicht, wer Sie sind. Deshalb erhalten Sie keine Antwort.',
  },
  after: {
    kinds,
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
    send: 'Rückmeldung senden',
    refused: 'So konnten wir Ihre Rückmeldung nicht senden.',
    refusedHelp: 'Ändern Sie Ihren Text und versuchen Sie es noch einmal.',
    problemWhy: 'Was stimmt auf dieser Seite nicht?',
    personal: 'Ihr Text enthält persönliche Daten',
    personalHelp: (found) => `Vor dem Senden entfernen wir: ${found}.`,
    takenOut: (found) => `Aus Ihrem Text haben wir entfernt: ${found}.`,
    thanks: 'Vielen Dank für Ihre Rückmeldung',
    thanksHelp:
      'Mit Ihrer Rückmeldung machen wir diese Seite besser. Wir wissen nicht, wer Sie sind. Deshalb bekommen Sie keine Antwort.',
    contact: 'Brauchen Sie Hilfe oder eine Antwort? Nehmen Sie Kontakt mit uns auf.',
  },
  kiosk: {
    seconds: (count) =>
      plural('de', count, {
        one: 'In # Sekunde beginnt dieser Bildschirm neu.',
        other: 'In # Sekunden beginnt dieser Bildschirm neu.',
      }),
    minutes: (count) =>
      plural('de', count, {
        one: 'In # Minute beginnt dieser Bildschirm neu.',
        other: 'In # Minuten beginnt dieser Bildschirm neu.',
      }),
    stillThere: 'Sind Sie noch da? Berühren Sie den Bildschirm oder drücken Sie eine Taste.',
    moreTime: 'Ich brauche mehr Zeit',
    restart: 'Neu beginnen',
    queuedHelp:
      'Ihre Rückmeldung ist noch nicht bei uns angekommen. Dieser Bildschirm sendet sie später. Sie müssen nichts tun.',
    help: 'Haben Sie noch eine Frage? Fragen Sie jemanden vom Personal.',
  },
};
