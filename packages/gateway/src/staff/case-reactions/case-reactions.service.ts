import {
  caseWithAnswer,
  type CaseReactionClosing,
  type CaseReactionList,
  type CaseReactionQuery,
} from '@plein/domain/cases/reactions.js';
import { normaliseReference } from '@plein/domain/identifier.js';
import type { Actor } from '@plein/domain/newsroom.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import {
  documentOf,
  isOwnCase,
  keptByNewsroom,
  lockCase,
  writeCase,
} from '../../residents/cases/cases.store.js';
import { sentIn } from '../../residents/case-reactions/case-reactions.store.js';
import type { AttachmentSeal } from '../../residents/messages/attachment-seal.js';
import { copyOf } from '../../residents/messages/messages.store.js';
import type { AuditedChanges } from '../changes/audited-change.js';
import { openSealedFile, type FileResult } from '../messages/sealed-files.js';
import { findReactionFile, lockReaction, readReactions } from './case-reactions.store.js';

/** What residents sent with their cases, for the contact centre. */
export interface CaseReactionHandling {
  list(query: CaseReactionQuery): Promise<CaseReactionList>;
  /** Says that what was sent is handled, and what the resident reads as the answer. */
  close(actor: Actor, id: string, closing: CaseReactionClosing): Promise<'done' | 'unknown' | 'closed'>;
  /** Reads a file by its place, and notes that in the audit log. */
  file(actor: Actor, id: string, place: number): Promise<FileResult>;
}

export function createCaseReactionHandling(
  { store }: Pick<GatewayDependencies, 'store'>,
  changes: AuditedChanges,
  seal: Pick<AttachmentSeal, 'open'>,
): CaseReactionHandling {
  return {
    async list({ case: reference }) {
      const wanted = reference === undefined ? undefined : normaliseReference(reference);
      return { reactions: await readReactions(store.database, wanted) };
    },

    close: (actor, id, { answer = '' }) =>
      changes.make(actor, async ({ transaction, now, note }) => {
        const row = await lockReaction(transaction, id);
        if (!row) return 'unknown';
        if (row.closed_at !== null) return 'closed';
        await transaction
          .updateTable('case_reactions')
          .set({ closed_at: now.toISOString() })
          .where('id', '=', id)
          .execute();
        const text = answer.trim();
        const stored = text === '' ? undefined : await lockCase(transaction, row.case_reference);
        if (stored && isOwnCase(stored)) {
          const document = caseWithAnswer(documentOf(stored), row.reference, text);
          await writeCase(
            transaction,
            {
              reference: row.case_reference,
              secondFactorHash: stored.factor_hash,
              document,
              keptBy: keptByNewsroom,
            },
            now,
          );
        }
        await note({ action: 'case-reaction.closed', subject: row.reference });
        return 'done';
      }),

    async file(actor, id, place) {
      const { row, sealed } = await findReactionFile(store.database, id, place);
      const file = row && copyOf(sentIn(row)).attachments?.[place];
      return openSealedFile({ seal, changes }, actor, {
        ...{ file, sealed },
        note: { action: 'case-reaction-file.read', subject: row?.reference ?? '', detail: String(place + 1) },
      });
    },
  };
}
