import type { LocalizedText } from '@plein/domain/text.js';

/** Standard texts of the built-in chat. `{phone}` is the number as the municipality writes it. */
export const answerTexts = {
  notFound: {
    nl: 'Dat weet ik niet zeker. Stel uw vraag met andere woorden, of spreek een medewerker.',
    en: 'I am not sure about that. Ask it in other words, or talk to a person.',
  },
  choice: {
    nl: 'Dat weet ik niet zeker. Staat uw vraag hieronder? Kies die dan. Stel anders uw vraag met andere woorden, of spreek een medewerker.',
    en: 'I am not sure about that. Is your question below? Then choose it. Otherwise ask it in other words, or talk to a person.',
  },
  callNow: {
    nl: 'U kunt nu bellen: {phone}.',
    en: 'You can call now: {phone}.',
  },
  callLater: {
    nl: 'Vraag een medewerker om u terug te bellen.',
    en: 'Ask a person to call you back.',
  },
} as const satisfies Record<string, LocalizedText>;
