// Made by `npm run stories` from the named examples; change those.
import { feedbackPromptExamples } from '../../packages/components/src/feedback-prompt/feedback-prompt.examples.js';
import { exampleMeta, exampleStory } from '../example-story.js';

export default { ...exampleMeta(feedbackPromptExamples), title: 'Elements/Feedback prompt' };

export const Question = exampleStory(feedbackPromptExamples, 'question');
export const QuestionEnglish = exampleStory(feedbackPromptExamples, 'question-english');
export const Yes = exampleStory(feedbackPromptExamples, 'yes');
export const No = exampleStory(feedbackPromptExamples, 'no');
export const NoEnglish = exampleStory(feedbackPromptExamples, 'no-english');
export const FilledIn = exampleStory(feedbackPromptExamples, 'filled-in');
export const PersonalData = exampleStory(feedbackPromptExamples, 'personal-data');
export const NearTheLimit = exampleStory(feedbackPromptExamples, 'near-the-limit');
export const TooLong = exampleStory(feedbackPromptExamples, 'too-long');
export const Sending = exampleStory(feedbackPromptExamples, 'sending');
export const Thanks = exampleStory(feedbackPromptExamples, 'thanks');
export const ThanksTakenOut = exampleStory(feedbackPromptExamples, 'thanks-taken-out');
export const ThanksEnglish = exampleStory(feedbackPromptExamples, 'thanks-english');
export const KeptOffline = exampleStory(feedbackPromptExamples, 'kept-offline');
export const Refused = exampleStory(feedbackPromptExamples, 'refused');
export const DeeperHeading = exampleStory(feedbackPromptExamples, 'deeper-heading');
export const Narrow = exampleStory(feedbackPromptExamples, 'narrow');
