import type { AttachmentErrorCode } from '@plein/domain/messages.js';

/** Words of a field for files. */
export const attachmentsInDutch = {
  attachments: 'Bijlagen',
  attachmentsHint: (most: number, megabytes: number): string =>
    `Hoogstens ${String(most)} bestanden, samen ${String(megabytes)} MB. Het mag pdf, jpg of png zijn.`,
  size: (kilobytes: number): string => `${String(kilobytes)} kB`,
  remove: (name: string): string => `Haal ${name} weg`,
  added: (name: string): string => `${name} is toegevoegd.`,
  notAdded: (name: string): string => `${name} kunt u niet meesturen.`,
  removed: (name: string): string => `${name} is weg.`,
  chooseAgain: 'Kies uw bijlagen opnieuw. Wat u schreef, staat er nog.',
  fileErrors: {
    'attachments-too-many': 'Kies minder bijlagen',
    'attachments-too-large': 'Kies kleinere bijlagen, samen hoogstens 6 MB',
    'attachments-empty': 'Een bijlage is leeg of niet te lezen. Kies een andere',
    'attachments-wrong-type': 'Kies alleen pdf, jpg of png',
  } satisfies Record<AttachmentErrorCode, string> as Record<AttachmentErrorCode, string>,
};

export type AttachmentTerms = typeof attachmentsInDutch;
