import { checkAttachments, type AttachmentErrorCode } from '@plein/domain/messages.js';
import type { AttachmentTerms } from '../terms/attachments.js';
import type { ChosenFile, ChosenFiles } from './chosen-files.js';

/** What is said aloud of the files that were added or removed last, and of what is wrong with the files now. */
export function saidOfFiles({ files, changed }: ChosenFiles, terms: AttachmentTerms): string {
  if (!changed) return '';
  const wrong = checkAttachments(files);
  const said = changed.files.map((file) => {
    const isRefused = changed.what === 'added' && isWrong(file, wrong);
    return terms[isRefused ? 'notAdded' : changed.what](file.name);
  });
  return [...said, wrong && `${terms.fileErrors[wrong]}.`].filter(Boolean).join(' ');
}

/** A file is refused for what it is; where there are too many, or they are too large, for coming last. */
const isWrong = (file: ChosenFile, wrong: AttachmentErrorCode | undefined): boolean =>
  wrong === 'attachments-too-many' ||
  wrong === 'attachments-too-large' ||
  checkAttachments([file]) !== undefined;
