import type { KindWords } from '../terms/personal-data.js';
import type { LazyTermSets } from '../terms/terms.js';
import type { ChatPanelTerms } from './chat-panel.terms.js';

/** What is read before the click; the panel brings the rest. */
export interface ChatTerms {
  readonly ask: string;
  readonly failed: string;
  /** In Dutch they stand by the panel. */
  readonly panel?: ChatPanelTerms;
  readonly kinds?: KindWords;
}

export const chatTerms: LazyTermSets<ChatTerms> = {
  nl: { ask: 'Stel uw vraag', failed: 'Dit lukt nu niet. Probeer het opnieuw.' },
  en: async () => (await import('./terms/en.js')).en,
  de: async () => (await import('./terms/de.js')).de,
  fr: async () => (await import('./terms/fr.js')).fr,
  tr: async () => (await import('./terms/tr.js')).tr,
  ar: async () => (await import('./terms/ar.js')).ar,
  uk: async () => (await import('./terms/uk.js')).uk,
  pl: async () => (await import('./terms/pl.js')).pl,
};
