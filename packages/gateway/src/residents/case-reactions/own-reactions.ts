import type { ZaakDocument } from '@plein/domain/cases.js';
import { caseView } from '@plein/domain/cases.js';
import { caseAfterReaction, caseReactionKinds, type SentReaction } from '@plein/domain/cases/reactions.js';
import { sameContent } from '@plein/domain/content.js';
import { normaliseReference, reference as newReference } from '@plein/domain/identifier.js';
import type { Announcement } from '@plein/domain/vocabulary.js';
import type { CaseReactions, ReactionToTake, TakenReaction } from '../../connectors/case-reactions.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import { storedAttachments } from '../messages/attachment-content.js';
import type { AttachmentSeal } from '../messages/attachment-seal.js';
import { documentOf, isOwnCase, keptByNewsroom, lockCase, writeCase } from '../cases/cases.store.js';
import { contextOfCase } from '../cases/event-context.js';
import type { ResidentChanging, ResidentRecording } from '../cases/resident-recording.js';
import { findReaction, insertReaction, sentIn, type ReactionDocument } from './case-reactions.store.js';

/** Letters before the reference of a reaction. */
const prefix = 'RE';

/** Makes what residents can do with the cases in the store of the gateway that no system keeps. */
export function createOwnReactions(
  record: ResidentRecording,
  { random }: Pick<GatewayDependencies, 'random'>,
  seal: Pick<AttachmentSeal, 'seal'>,
): CaseReactions {
  return {
    kinds: caseReactionKinds,
    async take({ files, ...reaction }) {
      const sealed = await Promise.all(files.map(({ bytes }) => seal.seal(bytes)));
      const { attachments: _, ...sent } = reaction.sent;
      const document: ReactionDocument = { ...sent, ...(await storedAttachments(files)) };
      return record((changing) => take(reaction, { document, sealed }, changing, random));
    },
  };
}

async function take(
  { id, caseReference, sent, language }: Omit<ReactionToTake, 'files'>,
  { document: stored, sealed }: { document: ReactionDocument; sealed: readonly string[] },
  { transaction, now, note, announce }: ResidentChanging,
  random: GatewayDependencies['random'],
): Promise<TakenReaction> {
  const key = normaliseReference(caseReference);
  const row = await lockCase(transaction, key);
  if (!row) return { status: 'refused', reason: 'not-possible' };
  const before = documentOf(row);
  const known = await findReaction(transaction, id);
  if (known) {
    const isSame = known.case_reference === key && sameContent(sentIn(known), stored);
    if (!isSame) return { status: 'taken' };
    const { reference, received_at: receivedAt } = known;
    return { status: 'known', reference, receivedAt, sent, document: before };
  }
  if (!isOwnCase(row)) return { status: 'refused', reason: 'not-possible' };
  const reference = newReference(prefix, random);
  const result = caseAfterReaction(before, sent, reference, now);
  if (result.status === 'refused') return result;
  const { document } = result;
  const receivedAt = now.toISOString();
  await writeCase(
    transaction,
    { reference: key, secondFactorHash: row.factor_hash, document, keptBy: keptByNewsroom },
    now,
  );
  const reaction = {
    id,
    reference,
    case_reference: key,
    received_at: receivedAt,
    document: JSON.stringify(stored),
  };
  // A reference of the same time with the same random bytes: the page sends it again.
  if (!(await insertReaction(transaction, reaction, sealed)))
    throw new Error('This reference exists already.');
  await note({ action: 'case.reacted', subject: key, detail: sent.kind });
  const context = contextOfCase(document, language);
  for (const event of eventsOf(sent, before, document, now)) await announce({ ...event, context });
  return { status: 'stored', reference, receivedAt, sent, document };
}

/** What is counted of a reaction: its kind, the step of the case, and whether the case opens again. */
function eventsOf(sent: SentReaction, before: ZaakDocument, after: ZaakDocument, now: Date): Announcement[] {
  const { steps } = caseView(before, now, 'nl');
  const step = steps.filter(({ state }) => state !== 'to-come').length;
  const isReopened = before.zaak.einddatum !== null && after.zaak.einddatum === null;
  return [
    { name: 'status.reacted', detail: { kind: sent.kind, step, steps: steps.length } },
    ...(sent.kind === 'unsatisfied'
      ? [{ name: 'satisfaction.not-met' as const, detail: { canReopen: isReopened } }]
      : []),
    ...(isReopened ? [{ name: 'satisfaction.reopened' as const, detail: { byStaff: false } }] : []),
  ];
}
