import type { AttachmentTerms } from '../attachments.js';

export const attachments: AttachmentTerms = {
  attachments: 'Załączniki',
  attachmentsHint: (most, megabytes) =>
    `Najwyżej ${String(most)} pliki, razem ${String(megabytes)} MB. Może to być PDF, JPG lub PNG.`,
  size: (kilobytes) => `${String(kilobytes)} kB`,
  remove: (name) => `Usuń ${name}`,
  added: (name) => `Dodano ${name}.`,
  notAdded: (name) => `Nie można wysłać pliku ${name}.`,
  removed: (name) => `Usunięto ${name}.`,
  chooseAgain: 'Wybierz załączniki jeszcze raz. Tekst nadal tu jest.',
  fileErrors: {
    'attachments-too-many': 'Wybierz mniej załączników',
    'attachments-too-large': 'Wybierz mniejsze załączniki, razem najwyżej 6 MB',
    'attachments-empty': 'Plik jest pusty lub nie da się go odczytać. Wybierz inny',
    'attachments-wrong-type': 'Wybierz tylko PDF, JPG lub PNG',
  },
};
