// Made by `npm run stories` from the named examples; change those.
import { statusTrackerExamples } from '../../packages/components/src/status-tracker/status-tracker.examples.js';
import { exampleMeta, exampleStory } from '../example-story.js';

export default {
  ...exampleMeta(statusTrackerExamples),
  title: 'Elementen · Elements/Volg uw zaak · Status tracker',
  id: 'elements-status-tracker',
};

export const Form = { ...exampleStory(statusTrackerExamples, 'form'), name: 'Formulier · Form' };
export const FormPrefilled = {
  ...exampleStory(statusTrackerExamples, 'form-prefilled'),
  name: 'Vooraf ingevuld · Form prefilled',
};
export const Errors = { ...exampleStory(statusTrackerExamples, 'errors'), name: 'Fouten · Errors' };
export const Searching = { ...exampleStory(statusTrackerExamples, 'searching'), name: 'Zoeken · Searching' };
export const NotFound = {
  ...exampleStory(statusTrackerExamples, 'not-found'),
  name: 'Niet gevonden · Not found',
};
export const TooManyTries = {
  ...exampleStory(statusTrackerExamples, 'too-many-tries'),
  name: 'Te veel pogingen · Too many tries',
};
export const Unreachable = {
  ...exampleStory(statusTrackerExamples, 'unreachable'),
  name: 'Onbereikbaar · Unreachable',
};
export const RunningWithAsk = {
  ...exampleStory(statusTrackerExamples, 'running-with-ask'),
  name: 'Loopt, met vraag · Running with ask',
};
export const LongWords = {
  ...exampleStory(statusTrackerExamples, 'long-words'),
  name: 'Lange woorden · Long words',
};
export const OnTime = { ...exampleStory(statusTrackerExamples, 'on-time'), name: 'Op tijd · On time' };
export const Extended = { ...exampleStory(statusTrackerExamples, 'extended'), name: 'Verlengd · Extended' };
export const Suspended = {
  ...exampleStory(statusTrackerExamples, 'suspended'),
  name: 'Opgeschort · Suspended',
};
export const Late = { ...exampleStory(statusTrackerExamples, 'late'), name: 'Te laat · Late' };
export const ClosedWithResult = {
  ...exampleStory(statusTrackerExamples, 'closed-with-result'),
  name: 'Klaar, besluit · Closed with result',
};
export const QuestionByPhone = {
  ...exampleStory(statusTrackerExamples, 'question-by-phone'),
  name: 'Vraag per telefoon · Question by phone',
};
export const EnglishForm = {
  ...exampleStory(statusTrackerExamples, 'english-form'),
  name: 'Engels, form. · English form',
};
export const English = { ...exampleStory(statusTrackerExamples, 'english'), name: 'Engels · English' };
export const Narrow = { ...exampleStory(statusTrackerExamples, 'narrow'), name: 'Smal · Narrow' };
export const NarrowErrors = {
  ...exampleStory(statusTrackerExamples, 'narrow-errors'),
  name: 'Smal, fouten · Narrow errors',
};
export const RightToLeft = {
  ...exampleStory(statusTrackerExamples, 'right-to-left'),
  name: 'Rechts naar links · Right to left',
};
export const ArabicForm = {
  ...exampleStory(statusTrackerExamples, 'arabic-form'),
  name: 'Arabisch, form. · Arabic form',
};
export const Arabic = { ...exampleStory(statusTrackerExamples, 'arabic'), name: 'Arabisch · Arabic' };
export const GermanNarrow = {
  ...exampleStory(statusTrackerExamples, 'german-narrow'),
  name: 'Duits, smal · German narrow',
};
export const LinkOffered = {
  ...exampleStory(statusTrackerExamples, 'link-offered'),
  name: 'Link te vragen · Link offered',
};
export const Link = { ...exampleStory(statusTrackerExamples, 'link'), name: 'Link vragen · Link' };
export const LinkAsked = {
  ...exampleStory(statusTrackerExamples, 'link-asked'),
  name: 'Link gevraagd · Link asked',
};
export const LinkOff = {
  ...exampleStory(statusTrackerExamples, 'link-off'),
  name: 'Zonder links · Link off',
};
export const Unsatisfied = {
  ...exampleStory(statusTrackerExamples, 'unsatisfied'),
  name: 'Niet tevreden · Unsatisfied',
};
export const UnsatisfiedSent = {
  ...exampleStory(statusTrackerExamples, 'unsatisfied-sent'),
  name: 'Weer open · Unsatisfied sent',
};
export const UnsatisfiedTooLong = {
  ...exampleStory(statusTrackerExamples, 'unsatisfied-too-long'),
  name: 'Te lang · Unsatisfied too long',
};
export const UnsatisfiedTooLate = {
  ...exampleStory(statusTrackerExamples, 'unsatisfied-too-late'),
  name: 'Te laat · Unsatisfied too late',
};
export const UnsatisfiedArabic = {
  ...exampleStory(statusTrackerExamples, 'unsatisfied-arabic'),
  name: 'Arabisch · Unsatisfied arabic',
};
export const Answer = { ...exampleStory(statusTrackerExamples, 'answer'), name: 'Antwoord geven · Answer' };
export const AnswerSent = {
  ...exampleStory(statusTrackerExamples, 'answer-sent'),
  name: 'Antwoord is weg · Answer sent',
};
export const AnswerMissing = {
  ...exampleStory(statusTrackerExamples, 'answer-missing'),
  name: 'Antwoord mist · Answer missing',
};
export const Withdrawal = {
  ...exampleStory(statusTrackerExamples, 'withdrawal'),
  name: 'Intrekken · Withdrawal',
};
export const MyCases = { ...exampleStory(statusTrackerExamples, 'my-cases'), name: 'Mijn zaken · My cases' };
export const MyCasesOpened = {
  ...exampleStory(statusTrackerExamples, 'my-cases-opened'),
  name: 'Zaak geopend · My cases opened',
};
export const MyCasesNone = {
  ...exampleStory(statusTrackerExamples, 'my-cases-none'),
  name: 'Geen zaken · My cases none',
};
export const MyCasesIncomplete = {
  ...exampleStory(statusTrackerExamples, 'my-cases-incomplete'),
  name: 'Mist er een zaak · My cases incomplete',
};
export const MyCasesRefused = {
  ...exampleStory(statusTrackerExamples, 'my-cases-refused'),
  name: 'Opnieuw inloggen · My cases refused',
};
export const MyCasesUnreachable = {
  ...exampleStory(statusTrackerExamples, 'my-cases-unreachable'),
  name: 'Geen verbinding · My cases unreachable',
};
export const MyCasesCard = {
  ...exampleStory(statusTrackerExamples, 'my-cases-card'),
  name: 'Kaart · My cases card',
};
export const MyCasesLongWords = {
  ...exampleStory(statusTrackerExamples, 'my-cases-long-words'),
  name: 'Zaken, lang woord · My cases long words',
};
export const MyCasesEnglish = {
  ...exampleStory(statusTrackerExamples, 'my-cases-english'),
  name: 'Zaken, Engels · My cases English',
};
export const MyCasesArabic = {
  ...exampleStory(statusTrackerExamples, 'my-cases-arabic'),
  name: 'Zaken, Arabisch · My cases arabic',
};
