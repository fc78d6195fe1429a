// Made by `npm run stories` from the named examples; change those.
import { contactWidgetExamples } from '../../packages/components/src/contact-widget/contact-widget.examples.js';
import { exampleMeta, exampleStory } from '../example-story.js';

export default {
  ...exampleMeta(contactWidgetExamples),
  title: 'Elementen · Elements/Contactblok · Contact widget',
  id: 'elements-contact-widget',
};

export const WithTask = {
  ...exampleStory(contactWidgetExamples, 'with-task'),
  name: 'Met een taak · With task',
};
export const WithoutTask = {
  ...exampleStory(contactWidgetExamples, 'without-task'),
  name: 'Zonder taak · Without task',
};
export const FoldOpen = {
  ...exampleStory(contactWidgetExamples, 'fold-open'),
  name: 'Opengeklapt · Fold open',
};
export const AllClosed = {
  ...exampleStory(contactWidgetExamples, 'all-closed'),
  name: 'Alles dicht · All closed',
};
export const Holiday = { ...exampleStory(contactWidgetExamples, 'holiday'), name: 'Feestdag · Holiday' };
export const Crisis = {
  ...exampleStory(contactWidgetExamples, 'crisis'),
  name: 'Noodgeval/crisis · Emergency',
};
export const Notice = { ...exampleStory(contactWidgetExamples, 'notice'), name: 'Mededeling · Notice' };
export const LongWords = {
  ...exampleStory(contactWidgetExamples, 'long-words'),
  name: 'Lange woorden · Long words',
};
export const Pending = {
  ...exampleStory(contactWidgetExamples, 'pending'),
  name: 'Wacht op gegevens · Pending',
};
export const ProfileMissing = {
  ...exampleStory(contactWidgetExamples, 'profile-missing'),
  name: 'Profiel ontbreekt · Profile missing',
};
export const ProfileMissingWithoutFallback = {
  ...exampleStory(contactWidgetExamples, 'profile-missing-without-fallback'),
  name: 'Niets te tonen · Profile missing without fallback',
};
export const ProfileInvalid = {
  ...exampleStory(contactWidgetExamples, 'profile-invalid'),
  name: 'Profiel fout · Profile invalid',
};
export const ProfileHalfValid = {
  ...exampleStory(contactWidgetExamples, 'profile-half-valid'),
  name: 'Profiel half goed · Profile half valid',
};
export const CallbackForm = {
  ...exampleStory(contactWidgetExamples, 'callback-form'),
  name: 'Bellen: formulier · Callback form',
};
export const CallbackMoreMoments = {
  ...exampleStory(contactWidgetExamples, 'callback-more-moments'),
  name: 'Bellen: momenten · Callback more moments',
};
export const CallbackErrors = {
  ...exampleStory(contactWidgetExamples, 'callback-errors'),
  name: 'Bellen: fouten · Callback errors',
};
export const CallbackSlotGone = {
  ...exampleStory(contactWidgetExamples, 'callback-slot-gone'),
  name: 'Bellen: vol · Callback slot gone',
};
export const CallbackSending = {
  ...exampleStory(contactWidgetExamples, 'callback-sending'),
  name: 'Bellen: versturen · Callback sending',
};
export const CallbackKept = {
  ...exampleStory(contactWidgetExamples, 'callback-kept'),
  name: 'Bellen: bewaard · Callback kept',
};
export const CallbackReceipt = {
  ...exampleStory(contactWidgetExamples, 'callback-receipt'),
  name: 'Bellen: bewijs · Callback receipt',
};
export const CallbackHoliday = {
  ...exampleStory(contactWidgetExamples, 'callback-holiday'),
  name: 'Bellen: feestdag · Callback holiday',
};
export const WithTranscript = {
  ...exampleStory(contactWidgetExamples, 'with-transcript'),
  name: 'Met een gesprek · With transcript',
};
export const WithCase = {
  ...exampleStory(contactWidgetExamples, 'with-case'),
  name: 'Met een zaak · With case',
};
export const English = { ...exampleStory(contactWidgetExamples, 'english'), name: 'Engels · English' };
export const EnglishForm = {
  ...exampleStory(contactWidgetExamples, 'english-form'),
  name: 'Engels, form. · English form',
};
export const EnglishReceipt = {
  ...exampleStory(contactWidgetExamples, 'english-receipt'),
  name: 'Engels, bewijs · English receipt',
};
export const Narrow = { ...exampleStory(contactWidgetExamples, 'narrow'), name: 'Smal · Narrow' };
export const NarrowLongText = {
  ...exampleStory(contactWidgetExamples, 'narrow-long-text'),
  name: 'Smal, lange tekst · Narrow long text',
};
export const RightToLeft = {
  ...exampleStory(contactWidgetExamples, 'right-to-left'),
  name: 'Rechts naar links · Right to left',
};
export const Arabic = { ...exampleStory(contactWidgetExamples, 'arabic'), name: 'Arabisch · Arabic' };
export const GermanNarrow = {
  ...exampleStory(contactWidgetExamples, 'german-narrow'),
  name: 'Duits, smal · German narrow',
};
