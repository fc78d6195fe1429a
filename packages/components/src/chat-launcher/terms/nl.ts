import type { KindWords } from '../../terms/personal-data.js';
import type { ChatPanelTerms } from '../chat-panel.terms.js';

/** Terms of the button. The panel brings the others. */
export interface ChatTerms {
  readonly ask: string;
  readonly failed: string;
  /** Absent in Dutch: those terms load with the panel. */
  readonly panel?: ChatPanelTerms;
  readonly kinds?: KindWords;
}

export const terms: ChatTerms = { ask: 'Stel uw vraag', failed: 'Dit lukt nu niet. Probeer het opnieuw.' };
