// Made by `npm run stories` from the named examples; change those.
import { feedbackPromptExamples } from '../../packages/components/src/feedback-prompt/feedback-prompt.examples.js';
import { exampleMeta, exampleStory } from '../example-story.js';

export default {
  ...exampleMeta(feedbackPromptExamples),
  title: 'Elementen · Elements/Feedbackvraag · Feedback prompt',
  id: 'elements-feedback-prompt',
};

export const Question = { ...exampleStory(feedbackPromptExamples, 'question'), name: 'Vraag · Question' };
export const QuestionEnglish = {
  ...exampleStory(feedbackPromptExamples, 'question-english'),
  name: 'Vraag, Engels · Question English',
};
export const Yes = { ...exampleStory(feedbackPromptExamples, 'yes'), name: 'Ja · Yes' };
export const No = { ...exampleStory(feedbackPromptExamples, 'no'), name: 'Nee · No' };
export const NoEnglish = {
  ...exampleStory(feedbackPromptExamples, 'no-english'),
  name: 'Nee, Engels · No English',
};
export const LongWords = {
  ...exampleStory(feedbackPromptExamples, 'long-words'),
  name: 'Lange woorden · Long words',
};
export const Problem = { ...exampleStory(feedbackPromptExamples, 'problem'), name: 'Probleem · Problem' };
export const FilledIn = {
  ...exampleStory(feedbackPromptExamples, 'filled-in'),
  name: 'Ingevuld · Filled in',
};
export const PersonalData = {
  ...exampleStory(feedbackPromptExamples, 'personal-data'),
  name: 'Persoonsgegevens · Personal data',
};
export const NearTheLimit = {
  ...exampleStory(feedbackPromptExamples, 'near-the-limit'),
  name: 'Bijna te lang · Near the limit',
};
export const TooLong = { ...exampleStory(feedbackPromptExamples, 'too-long'), name: 'Te lang · Too long' };
export const Sending = { ...exampleStory(feedbackPromptExamples, 'sending'), name: 'Versturen · Sending' };
export const Thanks = { ...exampleStory(feedbackPromptExamples, 'thanks'), name: 'Dank · Thanks' };
export const ThanksTakenOut = {
  ...exampleStory(feedbackPromptExamples, 'thanks-taken-out'),
  name: 'Dank, weggehaald · Thanks taken out',
};
export const ThanksEnglish = {
  ...exampleStory(feedbackPromptExamples, 'thanks-english'),
  name: 'Dank, Engels · Thanks English',
};
export const QueuedOffline = {
  ...exampleStory(feedbackPromptExamples, 'queued-offline'),
  name: 'Zonder verbinding · Queued offline',
};
export const Refused = { ...exampleStory(feedbackPromptExamples, 'refused'), name: 'Geweigerd · Refused' };
export const DeeperHeading = {
  ...exampleStory(feedbackPromptExamples, 'deeper-heading'),
  name: 'Lagere kop · Deeper heading',
};
export const Narrow = { ...exampleStory(feedbackPromptExamples, 'narrow'), name: 'Smal · Narrow' };
export const Arabic = { ...exampleStory(feedbackPromptExamples, 'arabic'), name: 'Arabisch · Arabic' };
export const UkrainianNarrow = {
  ...exampleStory(feedbackPromptExamples, 'ukrainian-narrow'),
  name: 'Oekraïens, smal · Ukrainian narrow',
};
export const AskedCsat = {
  ...exampleStory(feedbackPromptExamples, 'asked-csat'),
  name: 'Tevreden · Asked csat',
};
export const AskedCes5 = {
  ...exampleStory(feedbackPromptExamples, 'asked-ces-5'),
  name: 'Moeite · Asked ces 5',
};
export const AskedCes7 = {
  ...exampleStory(feedbackPromptExamples, 'asked-ces-7'),
  name: 'Gemak · Asked ces 7',
};
export const AskedNps = {
  ...exampleStory(feedbackPromptExamples, 'asked-nps'),
  name: 'Aanraden · Asked nps',
};
export const AskedMark = {
  ...exampleStory(feedbackPromptExamples, 'asked-mark'),
  name: 'Cijfer · Asked mark',
};
export const AskedDv05 = { ...exampleStory(feedbackPromptExamples, 'asked-dv05'), name: 'dv05 · Asked dv05' };
export const AskedDv07Information = {
  ...exampleStory(feedbackPromptExamples, 'asked-dv07-information'),
  name: 'dv07, informatie · Asked dv07 information',
};
export const AskedDv07Duration = {
  ...exampleStory(feedbackPromptExamples, 'asked-dv07-duration'),
  name: 'dv07, duur · Asked dv07 duration',
};
export const AskedDv07Updates = {
  ...exampleStory(feedbackPromptExamples, 'asked-dv07-updates'),
  name: 'dv07, op de hoogte · Asked dv07 updates',
};
export const AskedDv07Outcome = {
  ...exampleStory(feedbackPromptExamples, 'asked-dv07-outcome'),
  name: 'dv07, uitkomst · Asked dv07 outcome',
};
export const AskedDv09 = { ...exampleStory(feedbackPromptExamples, 'asked-dv09'), name: 'dv09 · Asked dv09' };
export const AskedPreventable = {
  ...exampleStory(feedbackPromptExamples, 'asked-preventable'),
  name: 'Te voorkomen · Asked preventable',
};
export const AskedOpen = {
  ...exampleStory(feedbackPromptExamples, 'asked-open'),
  name: 'Open vraag · Asked open',
};
export const AskedExpectedEase = {
  ...exampleStory(feedbackPromptExamples, 'asked-expected-ease'),
  name: 'Verwacht gemak · Asked expected ease',
};
export const AskedExpectedDuration = {
  ...exampleStory(feedbackPromptExamples, 'asked-expected-duration'),
  name: 'Verwachte tijd · Asked expected duration',
};
export const AskedExpectedOutcome = {
  ...exampleStory(feedbackPromptExamples, 'asked-expected-outcome'),
  name: 'Verwacht resultaat · Asked expected outcome',
};
export const AskedNpsLow = {
  ...exampleStory(feedbackPromptExamples, 'asked-nps-low'),
  name: 'Aanraden, laag · Asked nps low',
};
export const AskedNpsNarrow = {
  ...exampleStory(feedbackPromptExamples, 'asked-nps-narrow'),
  name: 'Aanraden, smal · Asked nps narrow',
};
export const AskedNpsArabic = {
  ...exampleStory(feedbackPromptExamples, 'asked-nps-arabic'),
  name: 'Aanraden, Arabisch · Asked nps arabic',
};
export const AskedMarkNeutral = {
  ...exampleStory(feedbackPromptExamples, 'asked-mark-neutral'),
  name: 'Cijfer, midden · Asked mark neutral',
};
export const AskedNoOpinion = {
  ...exampleStory(feedbackPromptExamples, 'asked-no-opinion'),
  name: 'Geen mening · Asked no opinion',
};
export const AskedStatementEnglishNarrow = {
  ...exampleStory(feedbackPromptExamples, 'asked-statement-english-narrow'),
  name: 'Uitspraak, smal · Asked statement English narrow',
};
export const AskedPreventableYes = {
  ...exampleStory(feedbackPromptExamples, 'asked-preventable-yes'),
  name: 'Oorzaak · Asked preventable yes',
};
export const AskedOpenMissing = {
  ...exampleStory(feedbackPromptExamples, 'asked-open-missing'),
  name: 'Tekst ontbreekt · Asked open missing',
};
export const AskedThanksDissatisfied = {
  ...exampleStory(feedbackPromptExamples, 'asked-thanks-dissatisfied'),
  name: 'Dank, contact · Asked thanks dissatisfied',
};
export const AskedThanksSatisfied = {
  ...exampleStory(feedbackPromptExamples, 'asked-thanks-satisfied'),
  name: 'Dank, tevreden · Asked thanks satisfied',
};
export const Kiosk = { ...exampleStory(feedbackPromptExamples, 'kiosk'), name: 'Balie · Kiosk' };
export const KioskAnswered = {
  ...exampleStory(feedbackPromptExamples, 'kiosk-answered'),
  name: 'Balie, beantwoord · Kiosk answered',
};
export const KioskMoreTime = {
  ...exampleStory(feedbackPromptExamples, 'kiosk-more-time'),
  name: 'Balie, meer tijd · Kiosk more time',
};
export const KioskPreventable = {
  ...exampleStory(feedbackPromptExamples, 'kiosk-preventable'),
  name: 'Balie, voorkomen · Kiosk preventable',
};
export const KioskStatement = {
  ...exampleStory(feedbackPromptExamples, 'kiosk-statement'),
  name: 'Balie, uitspraak · Kiosk statement',
};
export const KioskText = {
  ...exampleStory(feedbackPromptExamples, 'kiosk-text'),
  name: 'Balie, met tekst · Kiosk text',
};
export const KioskThanks = {
  ...exampleStory(feedbackPromptExamples, 'kiosk-thanks'),
  name: 'Balie, dank · Kiosk thanks',
};
export const KioskOffline = {
  ...exampleStory(feedbackPromptExamples, 'kiosk-offline'),
  name: 'Balie, geen net · Kiosk offline',
};
export const KioskEnglish = {
  ...exampleStory(feedbackPromptExamples, 'kiosk-english'),
  name: 'Balie, Engels · Kiosk English',
};
export const KioskArabic = {
  ...exampleStory(feedbackPromptExamples, 'kiosk-arabic'),
  name: 'Balie, Arabisch · Kiosk arabic',
};
export const KioskNarrow = {
  ...exampleStory(feedbackPromptExamples, 'kiosk-narrow'),
  name: 'Balie, smal · Kiosk narrow',
};
