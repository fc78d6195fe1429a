import type { AttachmentTerms } from '../attachments.js';

export const attachments: AttachmentTerms = {
  attachments: 'Anhänge',
  attachmentsHint: (most, megabytes) =>
    `Höchstens ${String(most)} Dateien, zusammen ${String(megabytes)} MB. Erlaubt sind PDF, JPG oder PNG.`,
  size: (kilobytes) => `${String(kilobytes)} kB`,
  remove: (name) => `${name} entfernen`,
  added: (name) => `${name} wurde hinzugefügt.`,
  notAdded: (name) => `${name} können Sie nicht mitschicken.`,
  removed: (name) => `${name} wurde entfernt.`,
  chooseAgain: 'Wählen Sie Ihre Anhänge noch einmal. Ihr Text ist noch da.',
  fileErrors: {
    'attachments-too-many': 'Wählen Sie weniger Anhänge',
    'attachments-too-large': 'Wählen Sie kleinere Anhänge, zusammen höchstens 6 MB',
    'attachments-empty': 'Ein Anhang ist leer oder nicht lesbar. Wählen Sie einen anderen',
    'attachments-wrong-type': 'Wählen Sie nur PDF, JPG oder PNG',
  },
};
