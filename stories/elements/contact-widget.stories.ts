// Made by `npm run stories` from the named examples; change those.
import { contactWidgetExamples } from '../../packages/components/src/contact-widget/contact-widget.examples.js';
import { exampleMeta, exampleStory } from '../example-story.js';

export default { ...exampleMeta(contactWidgetExamples), title: 'Elements/Contact widget' };

export const WithTask = exampleStory(contactWidgetExamples, 'with-task');
export const WithoutTask = exampleStory(contactWidgetExamples, 'without-task');
export const FoldOpen = exampleStory(contactWidgetExamples, 'fold-open');
export const AllClosed = exampleStory(contactWidgetExamples, 'all-closed');
export const Holiday = exampleStory(contactWidgetExamples, 'holiday');
export const Crisis = exampleStory(contactWidgetExamples, 'crisis');
export const Pending = exampleStory(contactWidgetExamples, 'pending');
export const ProfileMissing = exampleStory(contactWidgetExamples, 'profile-missing');
export const ProfileMissingWithoutFallback = exampleStory(
  contactWidgetExamples,
  'profile-missing-without-fallback',
);
export const ProfileInvalid = exampleStory(contactWidgetExamples, 'profile-invalid');
export const ProfileHalfValid = exampleStory(contactWidgetExamples, 'profile-half-valid');
export const CallbackForm = exampleStory(contactWidgetExamples, 'callback-form');
export const CallbackMoreMoments = exampleStory(contactWidgetExamples, 'callback-more-moments');
export const CallbackErrors = exampleStory(contactWidgetExamples, 'callback-errors');
export const CallbackSlotGone = exampleStory(contactWidgetExamples, 'callback-slot-gone');
export const CallbackSending = exampleStory(contactWidgetExamples, 'callback-sending');
export const CallbackKept = exampleStory(contactWidgetExamples, 'callback-kept');
export const CallbackReceipt = exampleStory(contactWidgetExamples, 'callback-receipt');
export const CallbackHoliday = exampleStory(contactWidgetExamples, 'callback-holiday');
export const WithTranscript = exampleStory(contactWidgetExamples, 'with-transcript');
export const WithCase = exampleStory(contactWidgetExamples, 'with-case');
export const English = exampleStory(contactWidgetExamples, 'english');
export const EnglishForm = exampleStory(contactWidgetExamples, 'english-form');
export const EnglishReceipt = exampleStory(contactWidgetExamples, 'english-receipt');
export const Narrow = exampleStory(contactWidgetExamples, 'narrow');
export const NarrowLongText = exampleStory(contactWidgetExamples, 'narrow-long-text');
export const RightToLeft = exampleStory(contactWidgetExamples, 'right-to-left');
