// Made by `npm run stories` from the named examples; change those.
import { contactWidgetExamples } from '../../packages/components/src/contact-widget/contact-widget.examples.js';
import { exampleMeta, exampleStory } from '../example-story.js';

export default { ...exampleMeta(contactWidgetExamples), title: 'Elements/Contact widget' };

export const WithTask = { ...exampleStory(contactWidgetExamples, 'with-task'), name: 'With task' };
export const WithoutTask = { ...exampleStory(contactWidgetExamples, 'without-task'), name: 'Without task' };
export const FoldOpen = { ...exampleStory(contactWidgetExamples, 'fold-open'), name: 'Fold open' };
export const AllClosed = { ...exampleStory(contactWidgetExamples, 'all-closed'), name: 'All closed' };
export const Holiday = { ...exampleStory(contactWidgetExamples, 'holiday'), name: 'Holiday' };
export const Crisis = { ...exampleStory(contactWidgetExamples, 'crisis'), name: 'Crisis' };
export const Notice = { ...exampleStory(contactWidgetExamples, 'notice'), name: 'Notice' };
export const LongWords = { ...exampleStory(contactWidgetExamples, 'long-words'), name: 'Long words' };
export const Pending = { ...exampleStory(contactWidgetExamples, 'pending'), name: 'Pending' };
export const ProfileMissing = {
  ...exampleStory(contactWidgetExamples, 'profile-missing'),
  name: 'Profile missing',
};
export const ProfileMissingWithoutFallback = {
  ...exampleStory(contactWidgetExamples, 'profile-missing-without-fallback'),
  name: 'Profile missing without fallback',
};
export const ProfileInvalid = {
  ...exampleStory(contactWidgetExamples, 'profile-invalid'),
  name: 'Profile invalid',
};
export const ProfileHalfValid = {
  ...exampleStory(contactWidgetExamples, 'profile-half-valid'),
  name: 'Profile half valid',
};
export const CallbackForm = {
  ...exampleStory(contactWidgetExamples, 'callback-form'),
  name: 'Callback form',
};
export const CallbackMoreMoments = {
  ...exampleStory(contactWidgetExamples, 'callback-more-moments'),
  name: 'Callback more moments',
};
export const CallbackErrors = {
  ...exampleStory(contactWidgetExamples, 'callback-errors'),
  name: 'Callback errors',
};
export const CallbackSlotGone = {
  ...exampleStory(contactWidgetExamples, 'callback-slot-gone'),
  name: 'Callback slot gone',
};
export const CallbackSending = {
  ...exampleStory(contactWidgetExamples, 'callback-sending'),
  name: 'Callback sending',
};
export const CallbackKept = {
  ...exampleStory(contactWidgetExamples, 'callback-kept'),
  name: 'Callback kept',
};
export const CallbackReceipt = {
  ...exampleStory(contactWidgetExamples, 'callback-receipt'),
  name: 'Callback receipt',
};
export const CallbackHoliday = {
  ...exampleStory(contactWidgetExamples, 'callback-holiday'),
  name: 'Callback holiday',
};
export const WithTranscript = {
  ...exampleStory(contactWidgetExamples, 'with-transcript'),
  name: 'With transcript',
};
export const WithCase = { ...exampleStory(contactWidgetExamples, 'with-case'), name: 'With case' };
export const English = { ...exampleStory(contactWidgetExamples, 'english'), name: 'English' };
export const EnglishForm = { ...exampleStory(contactWidgetExamples, 'english-form'), name: 'English form' };
export const EnglishReceipt = {
  ...exampleStory(contactWidgetExamples, 'english-receipt'),
  name: 'English receipt',
};
export const Narrow = { ...exampleStory(contactWidgetExamples, 'narrow'), name: 'Narrow' };
export const NarrowLongText = {
  ...exampleStory(contactWidgetExamples, 'narrow-long-text'),
  name: 'Narrow long text',
};
export const RightToLeft = { ...exampleStory(contactWidgetExamples, 'right-to-left'), name: 'Right to left' };
export const Arabic = { ...exampleStory(contactWidgetExamples, 'arabic'), name: 'Arabic' };
export const GermanNarrow = {
  ...exampleStory(contactWidgetExamples, 'german-narrow'),
  name: 'German narrow',
};
