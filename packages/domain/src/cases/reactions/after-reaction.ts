import { changedCase } from '../records/changed-case.js';
import type { ZaakDocument } from '../schema.js';
import { mostReactions, type CaseReactionKind, type ReactionRefusal } from './codes.js';
import type { SentReaction } from './schema.js';
import { unsatisfiedOf } from './unsatisfied.js';

/** A case after what its resident sent; or why it does not take that. */
export type CaseAfterReaction =
  { status: 'ok'; document: ZaakDocument } | { status: 'refused'; reason: ReactionRefusal };

type Rule = (document: ZaakDocument, sent: SentReaction, now: Date) => CaseAfterReaction;

const refused = (reason: ReactionRefusal): CaseAfterReaction => ({ status: 'refused', reason });

const rules: Readonly<Record<CaseReactionKind, Rule>> = {
  unsatisfied(document, _, now) {
    const { state = 'not-possible' } = unsatisfiedOf(document, now) ?? {};
    if (state !== 'open') return refused(state);
    if (!document.plein.unsatisfied?.reopens) return { status: 'ok', document };
    const reopened = changedCase(document, { kind: 'reopen' }, now);
    return reopened.status === 'ok' ? reopened : refused('not-possible');
  },

  answer(document, { task = -1, about }, now) {
    const asked = document.taken[task];
    // The place alone may be that of another question by now.
    if (!asked?.plein?.antwoord || asked.titel !== about) return refused('not-possible');
    if (asked.status !== 'open') return refused('answered');
    const changed = changedCase(document, { kind: 'answered', task }, now);
    return changed.status === 'ok' ? changed : refused('not-possible');
  },

  withdrawal(document, _, now) {
    if (document.zaak.einddatum !== null || !document.plein.withdrawable) return refused('not-possible');
    const change = { kind: 'close', result: 'Ingetrokken', explanation: 'U trok dit zelf in.' } as const;
    const changed = changedCase(document, change, now);
    return changed.status === 'ok' ? changed : refused('not-possible');
  },
};

/**
 * Returns the case after what its resident sent: reopened, where the municipality lets a resident do so, and with the
 * reaction in its list.
 * @param reference the reference on the receipt of the reaction
 */
export function caseAfterReaction(
  document: ZaakDocument,
  sent: SentReaction,
  reference: string,
  now: Date,
): CaseAfterReaction {
  const { kind, about } = sent;
  const result = rules[kind](document, sent, now);
  if (result.status === 'refused') return result;
  const { plein } = result.document;
  const reactions = [
    ...(plein.reactions ?? []),
    { reference, kind, at: now.toISOString(), ...(about && { about }) },
  ];
  return {
    status: 'ok',
    document: { ...result.document, plein: { ...plein, reactions: reactions.slice(-mostReactions) } },
  };
}

/** Returns the case with what staff answer to a reaction; the same case where it has no such reaction. */
export function caseWithAnswer(document: ZaakDocument, reference: string, answer: string): ZaakDocument {
  const { reactions } = document.plein;
  if (!reactions) return document;
  const answered = reactions.map((one) => (one.reference === reference ? { ...one, answer } : one));
  return { ...document, plein: { ...document.plein, reactions: answered } };
}

/** Returns the case without a reaction that was erased. */
export function caseWithoutReaction(document: ZaakDocument, reference: string): ZaakDocument {
  const { reactions, ...plein } = document.plein;
  const left = (reactions ?? []).filter((one) => one.reference !== reference);
  return { ...document, plein: { ...plein, ...(left.length > 0 && { reactions: left }) } };
}
