import { caseView, type ZaakDocument } from '@plein/domain/cases.js';
import { checkReaction } from '@plein/domain/cases/reactions.js';
import type {
  CaseReactionReceipt,
  CaseReactionSubmission,
  ReactionErrorCode,
  ReactionRefusal,
  SentReaction,
} from '@plein/domain/cases/reactions.js';
import { normaliseReference } from '@plein/domain/identifier.js';
import type { AttachmentErrorCode } from '@plein/domain/messages.js';
import type { CaseTokens } from '../../auth/case-tokens.js';
import type { AllCases, FoundCase } from '../../connectors/all-cases.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import type { Limiter } from '../../http/rate-limit.js';
import type { CaseAccess, CaseAccessRefusal } from '../cases/case-access.js';
import { kilobytesOf, openAttachments, type OpenedAttachment } from '../messages/attachment-content.js';
import { fieldProblemsOf } from '../submissions/submissions.js';

type ErrorCode = ReactionErrorCode | AttachmentErrorCode;

const fieldProblem = fieldProblemsOf<ErrorCode>({
  'text-missing': 'Write the answer, or send a file.',
  'text-too-long': 'Write at most 2000 characters.',
  'attachments-missing': 'Send the file that is asked for.',
  'attachments-too-many': 'Send fewer files, or none where none is asked for.',
  'attachments-too-large': 'Send files of at most 6,000,000 bytes together.',
  'attachments-empty': 'Leave out the empty file.',
  'attachments-wrong-type': 'Send PDF, JPEG or PNG files, in base64.',
});

export type CaseReactionResult =
  | { status: 'stored' | 'known'; receipt: CaseReactionReceipt }
  /** The case does not take it, and why. */
  | { status: 'refused'; reason: ReactionRefusal }
  /** Something else already has this id. */
  | { status: 'taken' }
  /** The token does not count. */
  | { status: 'token-refused' }
  | CaseAccessRefusal;

/** Takes what residents send with their cases. */
export interface CaseReactionsService {
  /** @param client the key of a client on the network */
  react(submission: CaseReactionSubmission, client: string): Promise<CaseReactionResult>;
}

/** @param tokens reads the tokens of the site; undefined where the settings name none */
export function createCaseReactionsService(
  { clock }: Pick<GatewayDependencies, 'clock'>,
  access: CaseAccess,
  source: Pick<AllCases, 'ofResident'>,
  tokens: CaseTokens | undefined,
  { files: limit }: { files?: Limiter | undefined } = {},
): CaseReactionsService {
  /** Returns the case that a token gives access to; without the token there is none, as with a wrong postcode. */
  async function openWithToken(
    token: string,
    reference: string,
  ): Promise<{ status: 'found'; found: FoundCase } | CaseAccessRefusal | { status: 'token-refused' }> {
    const read = (await tokens?.read(token)) ?? { status: 'refused' };
    if (read.status === 'refused') return { status: 'token-refused' };
    if (read.status === 'unavailable') return read;
    const { cases, isWhole } = await source.ofResident(read.resident);
    const wanted = normaliseReference(reference);
    const found = cases.find(({ document }) => normaliseReference(document.zaak.identificatie) === wanted);
    if (found) return { status: 'found', found };
    return { status: isWhole ? 'not-found' : 'unavailable' };
  }

  return {
    async react(
      {
        id,
        reference,
        postcode,
        houseNumber,
        access: given,
        token,
        language = 'nl',
        attachments = [],
        ...fields
      },
      client,
    ) {
      const proven = token
        ? await openWithToken(token, reference)
        : await access.open({ reference, postcode, houseNumber, access: given }, client);
      if (proven.status !== 'found') return proven;
      const { document, reactions } = proven.found;
      if (!reactions?.kinds.includes(fields.kind)) return { status: 'refused', reason: 'not-possible' };
      const opened = await openAttachments(attachments);
      const files = opened.status === 'ok' ? opened.attachments : [];
      const sent = sentOf(fields, files);
      const codes: ErrorCode[] = problemsOf(sent, document);
      if (opened.status === 'invalid') codes.unshift(opened.code);
      if (codes.length > 0) return { status: 'invalid', errors: codes.map(fieldProblem) };
      const seconds = files.length > 0 ? await limit?.take(client, kilobytesOf(files)) : undefined;
      if (seconds !== undefined) return { status: 'wait', seconds };
      const caseReference = document.zaak.identificatie;
      const taken = await reactions.take({ id: id.toLowerCase(), caseReference, sent, language, files });
      if (taken.status === 'refused' || taken.status === 'taken') return taken;
      const { status, receivedAt, sent: copy } = taken;
      const shown = caseView(taken.document, clock(), language);
      return { status, receipt: { reference: taken.reference, receivedAt, copy, case: shown } };
    },
  };
}

/** Leaves out what is empty, and what does not belong to its kind. */
function sentOf(
  { kind, text, task, about }: Pick<CaseReactionSubmission, 'kind' | 'text' | 'task' | 'about'>,
  files: readonly OpenedAttachment[],
): SentReaction {
  const written = text?.trim();
  return {
    kind,
    ...(kind === 'answer' && { ...(task !== undefined && { task }), ...(about !== undefined && { about }) }),
    ...(written && { text: written }),
    ...(files.length > 0 && { attachments: files.map(({ name, type, size }) => ({ name, type, size })) }),
  };
}

/** Returns what is wrong with what was sent, by how the case lets its resident answer. */
function problemsOf(sent: SentReaction, { taken }: ZaakDocument): ErrorCode[] {
  const asked = sent.kind === 'answer' ? taken[sent.task ?? -1]?.plein?.antwoord : undefined;
  // What is no question, or not any more, the case itself refuses.
  if (sent.kind === 'answer' && !asked) return [];
  const answer = asked && { text: asked.tekst, files: asked.bestanden };
  const codes = checkReaction(sent, answer).map(({ code }) => code);
  return sent.attachments && !answer?.files ? ['attachments-too-many', ...codes] : codes;
}
