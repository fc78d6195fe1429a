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
export const Busy = { ...exampleStory(contactWidgetExamples, 'busy'), name: 'Bezig · Busy' };
export const Situation = {
  ...exampleStory(contactWidgetExamples, 'situation'),
  name: 'Situatie · Situation',
};
export const SituationStuck = {
  ...exampleStory(contactWidgetExamples, 'situation-stuck'),
  name: 'Loopt vast · Situation stuck',
};
export const SituationUrgent = {
  ...exampleStory(contactWidgetExamples, 'situation-urgent'),
  name: 'Dringend · Situation urgent',
};
export const SituationAll = {
  ...exampleStory(contactWidgetExamples, 'situation-all'),
  name: 'Alle situaties · Situation all',
};
export const SituationClosed = {
  ...exampleStory(contactWidgetExamples, 'situation-closed'),
  name: 'Situatie, dicht · Situation closed',
};
export const SituationEnglish = {
  ...exampleStory(contactWidgetExamples, 'situation-english'),
  name: 'Situatie, Engels · Situation English',
};
export const SituationArabic = {
  ...exampleStory(contactWidgetExamples, 'situation-arabic'),
  name: 'Situatie, Arabisch · Situation arabic',
};
export const SituationNarrow = {
  ...exampleStory(contactWidgetExamples, 'situation-narrow'),
  name: 'Situatie, smal · Situation narrow',
};
export const CallbackFull = {
  ...exampleStory(contactWidgetExamples, 'callback-full'),
  name: 'Bellen: net vol · Callback full',
};
export const CallbackNoneLeft = {
  ...exampleStory(contactWidgetExamples, 'callback-none-left'),
  name: 'Bellen: geen plek · Callback none left',
};
export const CallbackLoading = {
  ...exampleStory(contactWidgetExamples, 'callback-loading'),
  name: 'Bellen: zoekt · Callback loading',
};
export const AppointmentForm = {
  ...exampleStory(contactWidgetExamples, 'appointment-form'),
  name: 'Afspraak: keuze · Appointment form',
};
export const AppointmentOtherDay = {
  ...exampleStory(contactWidgetExamples, 'appointment-other-day'),
  name: 'Afspraak: dag · Appointment other day',
};
export const AppointmentLoading = {
  ...exampleStory(contactWidgetExamples, 'appointment-loading'),
  name: 'Afspraak: bezig · Appointment loading',
};
export const AppointmentNotLoaded = {
  ...exampleStory(contactWidgetExamples, 'appointment-not-loaded'),
  name: 'Afspraak: storing · Appointment not loaded',
};
export const AppointmentNoneFree = {
  ...exampleStory(contactWidgetExamples, 'appointment-none-free'),
  name: 'Afspraak: vol · Appointment none free',
};
export const AppointmentErrors = {
  ...exampleStory(contactWidgetExamples, 'appointment-errors'),
  name: 'Afspraak: fouten · Appointment errors',
};
export const AppointmentTaken = {
  ...exampleStory(contactWidgetExamples, 'appointment-taken'),
  name: 'Afspraak: bezet · Appointment taken',
};
export const AppointmentKept = {
  ...exampleStory(contactWidgetExamples, 'appointment-kept'),
  name: 'Afspraak: bewaard · Appointment kept',
};
export const AppointmentReceipt = {
  ...exampleStory(contactWidgetExamples, 'appointment-receipt'),
  name: 'Afspraak: bewijs · Appointment receipt',
};
export const AppointmentLongWords = {
  ...exampleStory(contactWidgetExamples, 'appointment-long-words'),
  name: 'Afspraak: lang · Appointment long words',
};
export const AppointmentEnglish = {
  ...exampleStory(contactWidgetExamples, 'appointment-english'),
  name: 'Afspraak, Engels · Appointment English',
};
export const AppointmentArabic = {
  ...exampleStory(contactWidgetExamples, 'appointment-arabic'),
  name: 'Afspraak, Arabisch · Appointment arabic',
};
export const MessageForm = {
  ...exampleStory(contactWidgetExamples, 'message-form'),
  name: 'Bericht: formulier · Message form',
};
export const MessageErrors = {
  ...exampleStory(contactWidgetExamples, 'message-errors'),
  name: 'Bericht: fouten · Message errors',
};
export const MessageFiles = {
  ...exampleStory(contactWidgetExamples, 'message-files'),
  name: 'Bericht: bijlagen · Message files',
};
export const MessageWrongFile = {
  ...exampleStory(contactWidgetExamples, 'message-wrong-file'),
  name: 'Bericht: soort · Message wrong file',
};
export const MessageKept = {
  ...exampleStory(contactWidgetExamples, 'message-kept'),
  name: 'Bericht: bewaard · Message kept',
};
export const MessageReceipt = {
  ...exampleStory(contactWidgetExamples, 'message-receipt'),
  name: 'Bericht: bewijs · Message receipt',
};
export const MessageEnglish = {
  ...exampleStory(contactWidgetExamples, 'message-english'),
  name: 'Bericht, Engels · Message English',
};
export const MessageArabic = {
  ...exampleStory(contactWidgetExamples, 'message-arabic'),
  name: 'Bericht, Arabisch · Message arabic',
};
