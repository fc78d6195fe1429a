import type { TermSets } from '../terms/terms.js';

/** What is read before the click; the panel brings the rest. */
export interface ChatTerms {
  readonly ask: string;
  readonly failed: string;
}

export const chatTerms: TermSets<ChatTerms> = {
  nl: { ask: 'Stel uw vraag', failed: 'Dit lukt nu niet. Probeer het opnieuw.' },
  en: { ask: 'Ask your question', failed: 'This does not work now. Please try again.' },
};
