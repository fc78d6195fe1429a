import type { Preventable } from '../../vocabulary/codes.js';
import type { QuestionOffPage } from '../questions/codes.js';
import type { ScaleCode } from '../scales.js';

/** The words of the questions outside the prompt: in a mail, and as staff ask them in a call. */
export interface AskedWords {
  readonly titles: Readonly<Record<QuestionOffPage, string>>;
  /** Said before a statement. */
  readonly agree: string;
  readonly preventables: Readonly<Record<Preventable, string>>;
  readonly noOpinion: string;
  /** The words of each point, or those of both ends. */
  readonly points: Readonly<Record<Exclude<ScaleCode, 'csat-5'>, readonly string[]>>;
  /** Said under the question of a mail. */
  readonly mail: string;
  /** The link of a question without choices. */
  readonly write: string;
}

const agreementInDutch = ['Helemaal mee oneens', 'Mee oneens', 'Neutraal', 'Mee eens', 'Helemaal mee eens'];
const agreementInEnglish = ['Strongly disagree', 'Disagree', 'Neutral', 'Agree', 'Strongly agree'];

export const askedWords: Readonly<Record<'nl' | 'en', AskedWords>> = {
  nl: {
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
    preventables: { yes: 'Ja', no: 'Nee', unknown: 'Weet ik niet' },
    noOpinion: 'Weet niet / geen mening',
    points: {
      'ces-5': [
        ...['Heel weinig moeite', 'Weinig moeite', 'Niet weinig, niet veel', 'Veel moeite'],
        'Heel veel moeite',
      ],
      'ces-7': ['Helemaal mee oneens', 'Helemaal mee eens'],
      'nps-11': ['Zeer onwaarschijnlijk', 'Zeer waarschijnlijk'],
      'mark-10': ['Zeer slecht', 'Uitstekend'],
      'agree-5': agreementInDutch,
    },
    mail: 'Kies een antwoord. Op onze pagina kunt u het nog veranderen. Daar verstuurt u het.',
    write: 'Schrijf uw reactie',
  },
  en: {
    titles: {
      'ces-5': 'How much effort did it take you to arrange this?',
      'ces-7': 'It was easy to arrange this',
      nps: 'How likely are you to recommend us to others?',
      mark: 'Which mark out of ten do you give our service?',
      dv05: 'It was easy to ask my question, or to arrange my application',
      'dv07-information': 'Information that I got, or found myself, was right and complete',
      'dv07-duration': 'The time that it took was reasonable',
      'dv07-updates': 'I was told well how it was going',
      'dv07-outcome': 'I got what I wanted in the end',
      dv09: 'The municipality uses clear language',
      preventable: 'Could this contact have been prevented?',
      open: 'What would you like to tell us?',
      'expected-ease': 'I expect that it is easy to arrange this',
      'expected-duration': 'I expect that this takes a reasonable time',
      'expected-outcome': 'I expect to get what I want in the end',
    },
    agree: 'Do you agree with this statement?',
    preventables: { yes: 'Yes', no: 'No', unknown: 'I do not know' },
    noOpinion: 'Do not know / no opinion',
    points: {
      'ces-5': [
        ...['Very little effort', 'Little effort', 'Not little, not much', 'Much effort'],
        'Very much effort',
      ],
      'ces-7': ['Strongly disagree', 'Strongly agree'],
      'nps-11': ['Very unlikely', 'Very likely'],
      'mark-10': ['Very bad', 'Excellent'],
      'agree-5': agreementInEnglish,
    },
    mail: 'Choose an answer. You can still change it on our page, and send it there.',
    write: 'Write your feedback',
  },
};
