import type { KindWords } from '../terms/personal-data.js';
import type { TermSets } from '../terms/terms.js';
import type { ChatPanelTerms } from './chat-panel.terms.js';

/** What is read before the click; the panel brings the rest. */
export interface ChatTerms {
  readonly ask: string;
  readonly failed: string;
  /** In Dutch they stand by the panel. */
  readonly panel?: ChatPanelTerms;
  readonly kinds?: KindWords;
}

export const chatTerms: TermSets<ChatTerms> = {
  nl: { ask: 'Stel uw vraag', failed: 'Dit lukt nu niet. Probeer het opnieuw.' },
  en: () => import('./terms/en.js'),
  de: () => import('./terms/de.js'),
  fr: () => import('./terms/fr.js'),
  tr: () => import('./terms/tr.js'),
  ar: () => import('./terms/ar.js'),
  uk: () => import('./terms/uk.js'),
  pl: () => import('./terms/pl.js'),
};
