import { personalDataWords, type KindWords } from '../terms/personal-data.js';
import type { TermLanguage } from '../terms/terms.js';
import type { ConversationController } from './chat-launcher.controller.js';
import type { ShownTurn } from './chat-storage.js';
import type { ChatPanelTerms } from './chat-panel.terms.js';

export interface ChatStatus {
  readonly conversation: Pick<ConversationController, 'turns' | 'answering' | 'failure' | 'isAsked'>;
  readonly terms: ChatPanelTerms;
  readonly kindWords: KindWords;
  readonly language: TermLanguage;
  readonly note: string | undefined;
}

/**
 * What a screen reader is told of the conversation, as one plain text: that an answer is coming, the whole answer, or
 * why there is none. Pieces of a turn that are announced one by one are lost or told in another order.
 */
export function chatStatus({ conversation, terms, kindWords, language, note }: ChatStatus): string {
  const { turns, answering, failure, isAsked } = conversation;
  if (note) return note;
  if (!isAsked) return '';
  const last = turns.at(-1);
  if (answering !== undefined) {
    const { removed } = last ?? {};
    return sentences(
      removed && terms.takenOut(personalDataWords(removed, kindWords, language)),
      terms.thinking,
    );
  }
  if (failure) return sentences(terms[failure], terms.stays);
  return last?.who === 'assistant' ? turnText(last, terms) : '';
}

/** An answer with its sources and the questions that it suggests. */
function turnText({ text, sources, suggestions }: ShownTurn, terms: ChatPanelTerms): string {
  return sentences(
    `${terms.assistant}: ${text}`,
    ...(sources ?? []).map(({ title }) => `${terms.sources}: ${ended(title)}`),
    suggestions && `${terms.suggestions}: ${suggestions.map(ended).join(' ')}`,
  );
}

const sentences = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' ');

/** A voice pauses only where a sentence ends. */
const ended = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`);
