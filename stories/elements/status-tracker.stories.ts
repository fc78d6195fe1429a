// Made by `npm run stories` from the named examples; change those.
import { statusTrackerExamples } from '../../packages/components/src/status-tracker/status-tracker.examples.js';
import { exampleMeta, exampleStory } from '../example-story.js';

export default { ...exampleMeta(statusTrackerExamples), title: 'Elements/Status tracker' };

export const Form = { ...exampleStory(statusTrackerExamples, 'form'), name: 'Form' };
export const FormPrefilled = {
  ...exampleStory(statusTrackerExamples, 'form-prefilled'),
  name: 'Form prefilled',
};
export const Errors = { ...exampleStory(statusTrackerExamples, 'errors'), name: 'Errors' };
export const Searching = { ...exampleStory(statusTrackerExamples, 'searching'), name: 'Searching' };
export const NotFound = { ...exampleStory(statusTrackerExamples, 'not-found'), name: 'Not found' };
export const TooManyTries = {
  ...exampleStory(statusTrackerExamples, 'too-many-tries'),
  name: 'Too many tries',
};
export const Unreachable = { ...exampleStory(statusTrackerExamples, 'unreachable'), name: 'Unreachable' };
export const RunningWithAsk = {
  ...exampleStory(statusTrackerExamples, 'running-with-ask'),
  name: 'Running with ask',
};
export const LongWords = { ...exampleStory(statusTrackerExamples, 'long-words'), name: 'Long words' };
export const OnTime = { ...exampleStory(statusTrackerExamples, 'on-time'), name: 'On time' };
export const Extended = { ...exampleStory(statusTrackerExamples, 'extended'), name: 'Extended' };
export const Suspended = { ...exampleStory(statusTrackerExamples, 'suspended'), name: 'Suspended' };
export const Late = { ...exampleStory(statusTrackerExamples, 'late'), name: 'Late' };
export const ClosedWithResult = {
  ...exampleStory(statusTrackerExamples, 'closed-with-result'),
  name: 'Closed with result',
};
export const QuestionByPhone = {
  ...exampleStory(statusTrackerExamples, 'question-by-phone'),
  name: 'Question by phone',
};
export const EnglishForm = { ...exampleStory(statusTrackerExamples, 'english-form'), name: 'English form' };
export const English = { ...exampleStory(statusTrackerExamples, 'english'), name: 'English' };
export const Narrow = { ...exampleStory(statusTrackerExamples, 'narrow'), name: 'Narrow' };
export const NarrowErrors = {
  ...exampleStory(statusTrackerExamples, 'narrow-errors'),
  name: 'Narrow errors',
};
export const RightToLeft = { ...exampleStory(statusTrackerExamples, 'right-to-left'), name: 'Right to left' };
export const ArabicForm = { ...exampleStory(statusTrackerExamples, 'arabic-form'), name: 'Arabic form' };
export const Arabic = { ...exampleStory(statusTrackerExamples, 'arabic'), name: 'Arabic' };
export const GermanNarrow = {
  ...exampleStory(statusTrackerExamples, 'german-narrow'),
  name: 'German narrow',
};
