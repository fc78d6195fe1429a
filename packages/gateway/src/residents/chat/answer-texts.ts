import type { LocalizedText } from '@plein/domain/text.js';

/** What the built-in chat says by itself. `{phone}` is how the municipality writes its number. */
export const answerTexts = {
  notFound: {
    nl: 'Dat weet ik niet zeker. Stel uw vraag met andere woorden, of spreek een medewerker.',
    en: 'I am not sure about that. Ask it in other words, or talk to a person.',
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
