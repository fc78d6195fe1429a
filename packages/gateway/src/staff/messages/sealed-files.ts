import type { Attachment } from '@plein/domain/messages.js';
import type { AuditAction, Actor } from '@plein/domain/newsroom.js';
import { Type } from '@sinclair/typebox';
import type { Operation } from '../../http/operation.js';
import { operation } from '../../http/operation.js';
import { problem } from '../../http/problem.js';
import { refusals } from '../../http/refusals.js';
import type { AttachmentSeal } from '../../residents/messages/attachment-seal.js';
import type { AuditedChanges } from '../changes/audited-change.js';
import { actorOf } from '../changes/require-actor.js';
import { fileAnswer } from './file-answer.js';

/** A file to download. `unreadable`: the secret that sealed it is gone. */
export type FileResult =
  | { status: 'found'; file: Attachment; content: ArrayBuffer }
  | { status: 'unknown' }
  | { status: 'unreadable' };

/** A sealed file, and the entry that the audit log gets when somebody reads it. */
export interface SealedFile {
  file: Attachment | undefined;
  sealed: string | undefined;
  note: { action: AuditAction; subject: string; detail: string };
}

/** Opens a file that a resident sent, and notes in the audit log that somebody read it. */
export async function openSealedFile(
  { seal, changes }: { seal: Pick<AttachmentSeal, 'open'>; changes: AuditedChanges },
  actor: Actor,
  { file, sealed, note: entry }: SealedFile,
): Promise<FileResult> {
  if (!file || sealed === undefined) return { status: 'unknown' };
  const content = await seal.open(sealed);
  if (!content) return { status: 'unreadable' };
  await changes.make(actor, ({ note }) => note(entry));
  return { status: 'found', file, content };
}

const params = Type.Object({
  id: Type.String({ format: 'uuid' }),
  place: Type.String({ pattern: '^[0-9]$' }),
});

/** Makes the operation that gives a file of what a resident sent, to save. */
export function fileOperation(
  { path, id, summary }: { path: `/v1/${string}/{id}/files/{place}`; id: string; summary: string },
  read: (actor: Actor, id: string, place: number) => Promise<FileResult>,
): Operation {
  return operation({
    ...({ tag: 'work', role: 'contact-centre', limit: 'newsroom', method: 'get' } as const),
    ...{ path, id, summary },
    description: 'Each download stands in the audit log.',
    params,
    answers: {
      200: {
        description: 'The file.',
        type: 'application/octet-stream',
        schema: Type.String({ format: 'binary' }),
      },
      404: { description: 'There is no such file.' },
      410: { description: 'The secret that encrypted the file is gone.' },
      ...refusals,
    },
    async handler({ params: { id: of, place }, actor }) {
      const result = await read(actorOf(actor), of, Number(place));
      if (result.status === 'unknown') return problem(404, 'There is no such file.');
      if (result.status === 'unreadable')
        return problem(410, 'The secret that encrypted this file is gone, so that nobody can open it.');
      return fileAnswer(result);
    },
  });
}
