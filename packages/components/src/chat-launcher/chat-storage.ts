import type { ChatPiece, ChatTurn } from '@plein/domain/chat.js';
import type { PersonalDataKind } from '@plein/domain/privacy.js';

export type ChatSource = Extract<ChatPiece, { type: 'sources' }>['sources'][number];

/** A turn as the panel shows it. */
export interface ShownTurn extends ChatTurn {
  readonly sources?: readonly ChatSource[];
  readonly suggestions?: readonly string[];
  /** Kinds of personal data that were removed from the question before it was sent. */
  readonly removed?: readonly PersonalDataKind[];
}

/** A conversation as it is stored for this tab. */
export interface StoredConversation {
  readonly turns: readonly ShownTurn[];
  /**
   * When it started, in milliseconds since the epoch; undefined before the first question and after its end.
   */
  readonly started: number | undefined;
}

const key = 'plein-chat';
const none: StoredConversation = { turns: [], started: undefined };

/** Returns the conversation of this tab; an empty one if none is stored or storage is not available. */
export function load(): StoredConversation {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Partial<StoredConversation> | null;
    return Array.isArray(kept?.turns) ? { turns: kept.turns, started: kept.started } : none;
  } catch {
    return none;
  }
}

/** Stores the conversation for this tab, so that a reload does not lose it. */
export function save(conversation: StoredConversation): void {
  try {
    if (conversation.turns.length > 0) sessionStorage.setItem(key, JSON.stringify(conversation));
    else sessionStorage.removeItem(key);
  } catch {
    // Storage is off or full: the conversation lives as long as the page.
  }
}
