// Made by `npm run stories` from the named examples; change those.
import { chatLauncherExamples } from '../../packages/components/src/chat-launcher/chat-launcher.examples.js';
import { exampleMeta, exampleStory } from '../example-story.js';

export default {
  ...exampleMeta(chatLauncherExamples),
  title: 'Elementen · Elements/Chatknop · Chat launcher',
  id: 'elements-chat-launcher',
};

export const Launcher = { ...exampleStory(chatLauncherExamples, 'launcher'), name: 'Knop · Launcher' };
export const LauncherEnglish = {
  ...exampleStory(chatLauncherExamples, 'launcher-english'),
  name: 'Knop, Engels · Launcher English',
};
export const Inline = { ...exampleStory(chatLauncherExamples, 'inline'), name: 'In de tekst · Inline' };
export const Opened = { ...exampleStory(chatLauncherExamples, 'opened'), name: 'Geopend · Opened' };
export const OpenedEnglish = {
  ...exampleStory(chatLauncherExamples, 'opened-english'),
  name: 'Geopend, Engels · Opened English',
};
export const Answered = { ...exampleStory(chatLauncherExamples, 'answered'), name: 'Antwoord · Answered' };
export const LongWords = {
  ...exampleStory(chatLauncherExamples, 'long-words'),
  name: 'Lange woorden · Long words',
};
export const AnsweredEnglish = {
  ...exampleStory(chatLauncherExamples, 'answered-english'),
  name: 'Antwoord, Engels · Answered English',
};
export const NotAnswered = {
  ...exampleStory(chatLauncherExamples, 'not-answered'),
  name: 'Geen antwoord · Not answered',
};
export const Choice = { ...exampleStory(chatLauncherExamples, 'choice'), name: 'Keuze · Choice' };
export const ChoiceEnglish = {
  ...exampleStory(chatLauncherExamples, 'choice-english'),
  name: 'Keuze, Engels · Choice English',
};
export const Conversation = {
  ...exampleStory(chatLauncherExamples, 'conversation'),
  name: 'Gesprek · Conversation',
};
export const Thinking = { ...exampleStory(chatLauncherExamples, 'thinking'), name: 'Denkt na · Thinking' };
export const Failed = { ...exampleStory(chatLauncherExamples, 'failed'), name: 'Mislukt · Failed' };
export const PersonalData = {
  ...exampleStory(chatLauncherExamples, 'personal-data'),
  name: 'Persoonsgegevens · Personal data',
};
export const EmptyQuestion = {
  ...exampleStory(chatLauncherExamples, 'empty-question'),
  name: 'Lege vraag · Empty question',
};
export const NearTheLimit = {
  ...exampleStory(chatLauncherExamples, 'near-the-limit'),
  name: 'Bijna te lang · Near the limit',
};
export const TooLong = { ...exampleStory(chatLauncherExamples, 'too-long'), name: 'Te lang · Too long' };
export const Person = { ...exampleStory(chatLauncherExamples, 'person'), name: 'Medewerker · Person' };
export const PersonEvening = {
  ...exampleStory(chatLauncherExamples, 'person-evening'),
  name: 'Mens, avond · Person evening',
};
export const ClosedAgain = {
  ...exampleStory(chatLauncherExamples, 'closed-again'),
  name: 'Weer dicht · Closed again',
};
export const Arabic = { ...exampleStory(chatLauncherExamples, 'arabic'), name: 'Arabisch · Arabic' };
export const German = { ...exampleStory(chatLauncherExamples, 'german'), name: 'Duits · German' };
