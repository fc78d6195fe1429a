import type { KindWords } from '../../terms/personal-data.js';
import type { ChatPanelTerms } from '../chat-panel.terms.js';

/** What is read before the click; the panel brings the rest. */
export interface ChatTerms {
  readonly ask: string;
  readonly failed: string;
  /** In Dutch they stand by the panel. */
  readonly panel?: ChatPanelTerms;
  readonly kinds?: KindWords;
}

export const terms: ChatTerms = { ask: 'Stel uw vraag', failed: 'Dit lukt nu niet. Probeer het opnieuw.' };
