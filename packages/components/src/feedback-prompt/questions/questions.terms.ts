import type { QuestionKind } from '@plein/domain/feedback.js';
import type { Cause } from '@plein/domain/vocabulary.js';

/** A question that loads on demand. */
export type AskedKind = Exclude<QuestionKind, 'helpful'>;

/** The questions whose points are numbers, with a word at both ends. */
export type NumberedKind = 'ces-7' | 'nps' | 'mark' | 'expected-ease';

export interface QuestionTerms {
  readonly titles: Readonly<Record<Exclude<AskedKind, 'csat'>, string>>;
  /** Said above a statement. */
  readonly agree: string;
  /** The five points of a statement, from disagreement to agreement. */
  readonly agreement: readonly string[];
  readonly noOpinion: string;
  /** The five points of effort, the least first. */
  readonly effort: readonly string[];
  readonly ends: Readonly<Record<NumberedKind, readonly [least: string, most: string]>>;
  readonly unknown: string;
  readonly cause: string;
  readonly causes: Readonly<Record<Cause, string>>;
  /** Label of the text of an open question. */
  readonly open: string;
  /** Error where nothing was chosen. */
  readonly choose: string;
  /** Error where nothing was written. */
  readonly write: string;
  /** What happens with an answer that is not about a page. */
  readonly thanksHelp: string;
}

export const questionsInDutch: QuestionTerms = {
  titles: {
    'ces-5': 'Hoeveel moeite kostte het u om dit te regelen?',
    'ces-7': 'Het was makkelijk om dit te regelen',
    nps: 'Hoe waarschijnlijk is het dat u ons aanraadt aan anderen?',
    mark: 'Welk rapportcijfer geeft u onze dienstverlening?',
    dv05: 'Ik vond het makkelijk om mijn vraag te stellen, of mijn aanvraag te regelen',
    'dv07-information': 'Informatie die ik kreeg of zelf vond, klopte en was volledig',
    'dv07-duration': 'De duur van de afhandeling was redelijk',
    'dv07-updates': 'Ik werd goed op de hoogte gehouden van de afhandeling',
    'dv07-outcome': 'Ik kreeg uiteindelijk wat ik wilde',
    dv09: 'De gemeente gebruikt duidelijke taal',
    preventable: 'Kon dit contact voorkomen worden?',
    open: 'Wat wilt u ons vertellen?',
    'expected-ease': 'Ik verwacht dat het makkelijk is om dit te regelen',
    'expected-duration': 'Ik verwacht dat dit binnen een redelijke tijd klaar is',
    'expected-outcome': 'Ik verwacht dat ik uiteindelijk krijg wat ik wil',
  },
  agree: 'Bent u het eens met deze uitspraak?',
  agreement: ['Helemaal mee oneens', 'Mee oneens', 'Neutraal', 'Mee eens', 'Helemaal mee eens'],
  noOpinion: 'Weet niet / geen mening',
  effort: [
    'Heel weinig moeite',
    'Weinig moeite',
    'Niet weinig, niet veel',
    'Veel moeite',
    'Heel veel moeite',
  ],
  ends: {
    'ces-7': ['Helemaal mee oneens', 'Helemaal mee eens'],
    nps: ['Zeer onwaarschijnlijk', 'Zeer waarschijnlijk'],
    mark: ['Zeer slecht', 'Uitstekend'],
    'expected-ease': ['Helemaal mee oneens', 'Helemaal mee eens'],
  },
  unknown: 'Weet ik niet',
  cause: 'Waardoor was dit contact toch nodig?',
  causes: {
    'information-missing': 'Ik miste informatie',
    'information-unclear': 'De informatie was onduidelijk',
    'information-wrong': 'De informatie klopte niet',
    'not-found-online': 'Ik vond het niet op de website',
    'form-broken': 'Het formulier werkte niet',
    'form-too-difficult': 'Het formulier was te moeilijk',
    'letter-unclear': 'De brief was onduidelijk',
    'status-unknown': 'Ik wist niet hoe het ermee stond',
    'promise-not-kept': 'De gemeente deed niet wat was beloofd',
    'passed-on': 'Ik moest naar iemand anders toe',
    'asked-before': 'Ik vroeg dit al eerder',
    'mistake-of-ours': 'De gemeente maakte een fout',
    other: 'Iets anders',
  },
  open: 'Uw reactie',
  choose: 'Kies een antwoord.',
  write: 'Schrijf op wat u ons wilt vertellen.',
  thanksHelp:
    'Wij gebruiken uw reactie om onze dienstverlening beter te maken. Wij weten niet wie u bent. Daarom krijgt u geen antwoord.',
};
