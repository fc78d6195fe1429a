import { channelName, componentLabel, scaleName } from '@plein/domain/labels.js';
import type { EventDetails, EventName, VocabularyEvent } from '@plein/domain/vocabulary.js';
import { eventNameOf } from '@plein/domain/vocabulary.js';

/** The languages of the panel. */
export type Language = 'nl' | 'en';

type Sentence<Name extends EventName> = (details: EventDetails[Name], language: Language) => string;

const list = (codes: readonly string[], language: Language): string =>
  new Intl.ListFormat(language).format(codes.map((code) => channelName(code, language)));

const dutch: { readonly [Name in EventName]: Sentence<Name> } = {
  'contact.options-shown': ({ options }) => `U zag manieren om contact te maken: ${list(options, 'nl')}.`,
  'contact.channel-advised': ({ advised }) => `Wij raadden u aan: ${channelName(advised, 'nl')}.`,
  'contact.channel-chosen': ({ chosen }) => `U koos: ${channelName(chosen, 'nl')}.`,
  'contact.callback-requested': () => 'U vroeg om terugbellen. Uw naam en nummer staan hier niet in.',
  'contact.callback-kept': () => 'Wij belden u terug.',
  'contact.callback-missed': () => 'Wij belden u niet terug.',
  'contact.callback-moved': () => 'U koos een ander moment voor het telefoontje.',
  'contact.callback-answered': () => 'U zei of wij op tijd belden.',
  'contact.appointment-started': () => 'U begon een afspraak te maken.',
  'contact.appointment-booked': () => 'U maakte een afspraak. Uw gegevens staan hier niet in.',
  'contact.appointment-failed': () => 'Een afspraak maken lukte niet.',
  'contact.appointment-moved': () => 'U koos een ander moment voor uw afspraak.',
  'contact.appointment-cancelled': () => 'U zei een afspraak af.',
  'contact.appointment-ended': () => 'Uw afspraak is voorbij.',
  'contact.message-sent': () => 'U stuurde een bericht. De tekst staat hier niet in.',
  'contact.registered': () => 'Een medewerker schreef een contact op.',
  'contact.judged': () => 'U zei of dit contact te voorkomen was.',
  'contact.ended': () => 'Een gesprek is voorbij.',
  'status.viewed': ({ step, steps }) => `U bekeek een zaak: stap ${step} van ${steps}.`,
  'status.not-found': () => 'U zocht een zaak. Die is niet gevonden.',
  'status.question-asked': () => 'U stelde een vraag over een zaak. De vraag staat hier niet in.',
  'status.reacted': () => 'U reageerde op een zaak. De tekst staat hier niet in.',
  'status.called-after-all': () => 'U volgde een zaak en nam toch contact op.',
  'status.completed': () => 'Een zaak is klaar.',
  'expectation.stated': ({ score, scale }) => `U zei wat u verwacht: ${score}, ${scaleName(scale, 'nl')}.`,
  'experience.given': ({ score, scale }) => `U gaf een score: ${score}, ${scaleName(scale, 'nl')}.`,
  'experience.compared': () => 'Wat u verwachtte, is naast uw ervaring gelegd.',
  'feedback.given': ({ helpful }) => (helpful ? 'U zei: de pagina hielp.' : 'U zei: de pagina hielp niet.'),
  'satisfaction.not-met': () => 'U bent niet tevreden met de afhandeling.',
  'satisfaction.reopened': () => 'Wat niet goed was, is opnieuw opgepakt.',
  'chat.started': () => 'U stelde een eerste vraag in de chat. De vraag staat hier niet in.',
  'chat.answered': () => 'De chat vond een antwoord.',
  'chat.not-answered': () => 'De chat vond geen antwoord.',
  'chat.handed-over': () => 'U ging van de chat naar een medewerker.',
  'chat.ended': () => 'U stopte de chat.',
  'poll.seen': () => 'U zag een peiling.',
  'poll.voted': ({ changed }) =>
    `${changed ? 'U veranderde uw stem.' : 'U stemde.'} Wat u stemde, staat hier niet in.`,
  'poll.outcome-read': () => 'U las wat er met de stemmen is gedaan.',
  'crisis.switched': ({ active }) => `Het crisisbericht ging ${active ? 'aan' : 'uit'}.`,
  'crisis.shown': () => 'U zag het crisisbericht.',
  'delivery.dropped': ({ dropped }) => `Metingen die niet aankwamen: ${dropped}.`,
};

const english: { readonly [Name in EventName]: Sentence<Name> } = {
  'contact.options-shown': ({ options }) => `You saw ways to make contact: ${list(options, 'en')}.`,
  'contact.channel-advised': ({ advised }) => `We advised you: ${channelName(advised, 'en')}.`,
  'contact.channel-chosen': ({ chosen }) => `You chose: ${channelName(chosen, 'en')}.`,
  'contact.callback-requested': () => 'You asked to be called back. Your name and number are not in this.',
  'contact.callback-kept': () => 'We called you back.',
  'contact.callback-missed': () => 'We did not call you back.',
  'contact.callback-moved': () => 'You chose another moment for the call.',
  'contact.callback-answered': () => 'You said whether we called in time.',
  'contact.appointment-started': () => 'You began to make an appointment.',
  'contact.appointment-booked': () => 'You made an appointment. Your data is not in this.',
  'contact.appointment-failed': () => 'Making an appointment did not work.',
  'contact.appointment-moved': () => 'You chose another moment for your appointment.',
  'contact.appointment-cancelled': () => 'You cancelled an appointment.',
  'contact.appointment-ended': () => 'Your appointment is over.',
  'contact.message-sent': () => 'You sent a message. The text is not in this.',
  'contact.registered': () => 'A member of staff wrote down a contact.',
  'contact.judged': () => 'You said whether this contact could have been prevented.',
  'contact.ended': () => 'A conversation is over.',
  'status.viewed': ({ step, steps }) => `You looked at a case: step ${step} of ${steps}.`,
  'status.not-found': () => 'You looked for a case. It was not found.',
  'status.question-asked': () => 'You asked a question about a case. The question is not in this.',
  'status.reacted': () => 'You reacted to a case. The text is not in this.',
  'status.called-after-all': () => 'You followed a case and made contact all the same.',
  'status.completed': () => 'A case is completed.',
  'expectation.stated': ({ score, scale }) =>
    `You said what you expect: ${score}, ${scaleName(scale, 'en')}.`,
  'experience.given': ({ score, scale }) => `You gave a score: ${score}, ${scaleName(scale, 'en')}.`,
  'experience.compared': () => 'What you expected was laid beside what you experienced.',
  'feedback.given': ({ helpful }) =>
    helpful ? 'You said: the page helped.' : 'You said: the page did not help.',
  'satisfaction.not-met': () => 'You are not satisfied with how it was settled.',
  'satisfaction.reopened': () => 'What was not right is taken up again.',
  'chat.started': () => 'You asked a first question in the chat. The question is not in this.',
  'chat.answered': () => 'The chat found an answer.',
  'chat.not-answered': () => 'The chat found no answer.',
  'chat.handed-over': () => 'You went from the chat to a person.',
  'chat.ended': () => 'You ended the chat.',
  'poll.seen': () => 'You saw a poll.',
  'poll.voted': ({ changed }) =>
    `${changed ? 'You changed your vote.' : 'You voted.'} What you voted is not in this.`,
  'poll.outcome-read': () => 'You read what was done with the votes.',
  'crisis.switched': ({ active }) => `The crisis message went ${active ? 'on' : 'off'}.`,
  'crisis.shown': () => 'You saw the crisis message.',
  'delivery.dropped': ({ dropped }) => `Measurements that did not arrive: ${dropped}.`,
};

function tell<Name extends EventName>(name: Name, details: EventDetails[Name], language: Language): string {
  const sentences = language === 'en' ? english : dutch;
  return sentences[name](details, language);
}

/**
 * Returns one plain sentence about an event. For an event outside the vocabulary it names the element only.
 */
export function sentenceFor({ type, data }: VocabularyEvent, language: Language): string {
  const name = eventNameOf(type) ?? type;
  if (Object.hasOwn(dutch, name)) return tell(name as EventName, data, language);
  const said = language === 'en' ? 'said something that we do not know' : 'zei iets wat wij niet kennen';
  return `${componentLabel(data.component, language)} ${said}.`;
}
