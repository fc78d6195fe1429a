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
