import type { AttachmentTerms } from '../attachments.js';

export const attachments: AttachmentTerms = {
  attachments: 'Files',
  attachmentsHint: (most, megabytes) =>
    `At most ${String(most)} files, together ${String(megabytes)} MB. They may be PDF, JPG or PNG.`,
  size: (kilobytes) => `${String(kilobytes)} kB`,
  remove: (name) => `Remove ${name}`,
  added: (name) => `${name} was added.`,
  notAdded: (name) => `${name} cannot be sent.`,
  removed: (name) => `${name} was removed.`,
  chooseAgain: 'Choose your files again. What you wrote is still here.',
  fileErrors: {
    'attachments-too-many': 'Choose fewer files',
    'attachments-too-large': 'Choose smaller files, together at most 6 MB',
    'attachments-empty': 'A file is empty or cannot be read. Choose another one',
    'attachments-wrong-type': 'Choose only PDF, JPG or PNG',
  },
};
