// Made by `npm run stories` from the named examples; change those.
import { feedbackPromptExamples } from '../../packages/components/src/feedback-prompt/feedback-prompt.examples.js';
import { exampleMeta, exampleStory } from '../example-story.js';

export default { ...exampleMeta(feedbackPromptExamples), title: 'Elements/Feedback prompt' };

export const Question = { ...exampleStory(feedbackPromptExamples, 'question'), name: 'Question' };
export const QuestionEnglish = {
  ...exampleStory(feedbackPromptExamples, 'question-english'),
  name: 'Question English',
};
export const Yes = { ...exampleStory(feedbackPromptExamples, 'yes'), name: 'Yes' };
export const No = { ...exampleStory(feedbackPromptExamples, 'no'), name: 'No' };
export const NoEnglish = { ...exampleStory(feedbackPromptExamples, 'no-english'), name: 'No English' };
export const LongWords = { ...exampleStory(feedbackPromptExamples, 'long-words'), name: 'Long words' };
export const FilledIn = { ...exampleStory(feedbackPromptExamples, 'filled-in'), name: 'Filled in' };
export const PersonalData = {
  ...exampleStory(feedbackPromptExamples, 'personal-data'),
  name: 'Personal data',
};
export const NearTheLimit = {
  ...exampleStory(feedbackPromptExamples, 'near-the-limit'),
  name: 'Near the limit',
};
export const TooLong = { ...exampleStory(feedbackPromptExamples, 'too-long'), name: 'Too long' };
export const Sending = { ...exampleStory(feedbackPromptExamples, 'sending'), name: 'Sending' };
export const Thanks = { ...exampleStory(feedbackPromptExamples, 'thanks'), name: 'Thanks' };
export const ThanksTakenOut = {
  ...exampleStory(feedbackPromptExamples, 'thanks-taken-out'),
  name: 'Thanks taken out',
};
export const ThanksEnglish = {
  ...exampleStory(feedbackPromptExamples, 'thanks-english'),
  name: 'Thanks English',
};
export const QueuedOffline = {
  ...exampleStory(feedbackPromptExamples, 'queued-offline'),
  name: 'Queued offline',
};
export const Refused = { ...exampleStory(feedbackPromptExamples, 'refused'), name: 'Refused' };
export const DeeperHeading = {
  ...exampleStory(feedbackPromptExamples, 'deeper-heading'),
  name: 'Deeper heading',
};
export const Narrow = { ...exampleStory(feedbackPromptExamples, 'narrow'), name: 'Narrow' };
export const Arabic = { ...exampleStory(feedbackPromptExamples, 'arabic'), name: 'Arabic' };
export const UkrainianNarrow = {
  ...exampleStory(feedbackPromptExamples, 'ukrainian-narrow'),
  name: 'Ukrainian narrow',
};
