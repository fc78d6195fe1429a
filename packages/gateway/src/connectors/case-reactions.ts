import type { ZaakDocument } from '@plein/domain/cases.js';
import type { Attachment } from '@plein/domain/messages.js';
import type { CaseReactionKind, ReactionRefusal, SentReaction } from '@plein/domain/cases/reactions.js';

/** What a resident sends with a case, to a source that takes it. */
export interface ReactionToTake {
  /** Made once by the page: what has it already is not taken twice. */
  id: string;
  /** Reference of the case, as the source gave it. */
  caseReference: string;
  sent: SentReaction;
  language: string;
  /** The files of what was sent, in the order of its `attachments`. */
  files: readonly (Attachment & { bytes: Uint8Array<ArrayBuffer> })[];
}

/** What became of it. */
export type TakenReaction =
  | {
      /** `known` where it was taken before. */
      status: 'stored' | 'known';
      reference: string;
      receivedAt: string;
      sent: SentReaction;
      /** The case as it is now. */
      document: ZaakDocument;
    }
  | { status: 'refused'; reason: ReactionRefusal }
  /** Something else already has this id. */
  | { status: 'taken' };

/**
 * What residents can do with cases of a source. A source has it only where its official interface takes what they send,
 * and a case of it says only what that source takes.
 */
export interface CaseReactions {
  readonly kinds: readonly CaseReactionKind[];
  /** Takes what a resident sends with a case that `find` or `ofResident` gave to that resident. */
  take(reaction: ReactionToTake): Promise<TakenReaction>;
}
