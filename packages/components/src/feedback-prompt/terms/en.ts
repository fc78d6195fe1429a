import { common, kinds } from '../../terms/common/en.js';
import type { FeedbackTerms } from './nl.js';

export const terms: FeedbackTerms = {
  common,
  kinds,
  question: 'Did this page help you?',
  yes: 'Yes',
  no: 'No',
  more: 'Thank you. Would you like to tell us more? Fill in what you like.',
  satisfaction: 'How satisfied are you with this page?',
  scores: ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'],
  reasons: 'What is the reason?',
  drivers: {
    clear: 'Clear text',
    complete: 'Complete information',
    easy: 'Ease',
    fast: 'Speed',
    human: 'Personal contact',
  },
  why: (helpful) => (helpful ? 'What was good, or could be better?' : 'What was missing or went wrong?'),
  whyHint: 'Do not write a name, address or citizen service number here.',
  left: (characters) =>
    `You can type ${String(characters)} more ${characters === 1 ? 'character' : 'characters'}.`,
  tooLong: (characters) =>
    `Make your text ${String(characters)} ${characters === 1 ? 'character' : 'characters'} shorter.`,
  personal: 'There is personal information in your text',
  personalHelp: (kinds) => `Before it is sent we take out: ${kinds}.`,
  send: 'Send your feedback',
  thanks: 'Thank you for your feedback',
  thanksHelp: 'We use it to make this page better. We do not know who you are, so you will not get a reply.',
  takenOut: (kinds) => `We took out of your text: ${kinds}.`,
  refused: 'We could not send your feedback like this.',
  refusedHelp: 'Change your text and try again.',
};
