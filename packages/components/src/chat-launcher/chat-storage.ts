import type { ChatPiece, ChatTurn } from '@plein/domain/chat.js';
import type { PersonalDataKind } from '@plein/domain/privacy.js';
import { jsonWriter } from '@plein/measurement/request.js';
import { withStorage } from '../settings/browser-storage.js';

export type ChatSource = Extract<ChatPiece, { type: 'sources' }>['sources'][number];

/** A turn as the panel shows it. */
export interface ShownTurn extends ChatTurn {
  readonly sources?: readonly ChatSource[];
  readonly suggestions?: readonly string[];
  /** Id of the answer of the municipality that this turn is. */
  readonly answer?: string;
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
  let found = none;
  withStorage('sessionStorage', (storage) => {
    const kept = JSON.parse(storage.getItem(key) ?? 'null') as Partial<StoredConversation> | null;
    if (Array.isArray(kept?.turns)) found = { turns: kept.turns, started: kept.started };
  });
  return found;
}

/** Stores the conversation for this tab, so that a reload does not lose it. */
export function save(conversation: StoredConversation): void {
  withStorage('sessionStorage', (storage) => {
    if (conversation.turns.length > 0) storage.setItem(key, jsonWriter.text(conversation));
    else storage.removeItem(key);
  });
}
