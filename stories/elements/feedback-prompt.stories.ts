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
