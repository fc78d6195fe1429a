// Made by `npm run stories` from the named examples; change those.
import { chatLauncherExamples } from '../../packages/components/src/chat-launcher/chat-launcher.examples.js';
import { exampleMeta, exampleStory } from '../example-story.js';

export default { ...exampleMeta(chatLauncherExamples), title: 'Elements/Chat launcher' };

export const Launcher = { ...exampleStory(chatLauncherExamples, 'launcher'), name: 'Launcher' };
export const LauncherEnglish = {
  ...exampleStory(chatLauncherExamples, 'launcher-english'),
  name: 'Launcher English',
};
export const Inline = { ...exampleStory(chatLauncherExamples, 'inline'), name: 'Inline' };
export const Opened = { ...exampleStory(chatLauncherExamples, 'opened'), name: 'Opened' };
export const OpenedEnglish = {
  ...exampleStory(chatLauncherExamples, 'opened-english'),
  name: 'Opened English',
};
export const Answered = { ...exampleStory(chatLauncherExamples, 'answered'), name: 'Answered' };
export const LongWords = { ...exampleStory(chatLauncherExamples, 'long-words'), name: 'Long words' };
export const AnsweredEnglish = {
  ...exampleStory(chatLauncherExamples, 'answered-english'),
  name: 'Answered English',
};
export const NotAnswered = { ...exampleStory(chatLauncherExamples, 'not-answered'), name: 'Not answered' };
export const Choice = { ...exampleStory(chatLauncherExamples, 'choice'), name: 'Choice' };
export const ChoiceEnglish = {
  ...exampleStory(chatLauncherExamples, 'choice-english'),
  name: 'Choice English',
};
export const Conversation = { ...exampleStory(chatLauncherExamples, 'conversation'), name: 'Conversation' };
export const Thinking = { ...exampleStory(chatLauncherExamples, 'thinking'), name: 'Thinking' };
export const Failed = { ...exampleStory(chatLauncherExamples, 'failed'), name: 'Failed' };
export const PersonalData = { ...exampleStory(chatLauncherExamples, 'personal-data'), name: 'Personal data' };
export const EmptyQuestion = {
  ...exampleStory(chatLauncherExamples, 'empty-question'),
  name: 'Empty question',
};
export const NearTheLimit = {
  ...exampleStory(chatLauncherExamples, 'near-the-limit'),
  name: 'Near the limit',
};
export const TooLong = { ...exampleStory(chatLauncherExamples, 'too-long'), name: 'Too long' };
export const Person = { ...exampleStory(chatLauncherExamples, 'person'), name: 'Person' };
export const PersonEvening = {
  ...exampleStory(chatLauncherExamples, 'person-evening'),
  name: 'Person evening',
};
export const ClosedAgain = { ...exampleStory(chatLauncherExamples, 'closed-again'), name: 'Closed again' };
export const Arabic = { ...exampleStory(chatLauncherExamples, 'arabic'), name: 'Arabic' };
export const German = { ...exampleStory(chatLauncherExamples, 'german'), name: 'German' };
