import type { AttachmentTerms } from '../attachments.js';

export const attachments: AttachmentTerms = {
  attachments: 'Pièces jointes',
  attachmentsHint: (most, megabytes) =>
    `Au plus ${String(most)} fichiers, ${String(megabytes)} Mo en tout. PDF, JPG ou PNG.`,
  size: (kilobytes) => `${String(kilobytes)} ko`,
  remove: (name) => `Retirer ${name}`,
  added: (name) => `${name} a été ajouté.`,
  notAdded: (name) => `${name} ne peut pas être envoyé.`,
  removed: (name) => `${name} a été retiré.`,
  chooseAgain: 'Choisissez à nouveau vos fichiers. Votre texte est toujours là.',
  fileErrors: {
    'attachments-too-many': 'Choisissez moins de fichiers',
    'attachments-too-large': 'Choisissez des fichiers plus petits, 6 Mo au plus en tout',
    'attachments-empty': 'Un fichier est vide ou illisible. Choisissez-en un autre',
    'attachments-wrong-type': 'Choisissez seulement PDF, JPG ou PNG',
  },
};
