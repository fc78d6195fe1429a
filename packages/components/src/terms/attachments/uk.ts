import type { AttachmentTerms } from '../attachments.js';

export const attachments: AttachmentTerms = {
  attachments: 'Файли',
  attachmentsHint: (most, megabytes) =>
    `Не більше ${String(most)} файлів, разом ${String(megabytes)} МБ. Можна PDF, JPG або PNG.`,
  size: (kilobytes) => `${String(kilobytes)} кБ`,
  remove: (name) => `Прибрати ${name}`,
  added: (name) => `Додано: ${name}.`,
  notAdded: (name) => `Файл ${name} не можна надіслати.`,
  removed: (name) => `Прибрано: ${name}.`,
  chooseAgain: 'Виберіть файли ще раз. Ваш текст зберігся.',
  fileErrors: {
    'attachments-too-many': 'Виберіть менше файлів',
    'attachments-too-large': 'Виберіть менші файли, разом не більше 6 МБ',
    'attachments-empty': 'Файл порожній або не читається. Виберіть інший',
    'attachments-wrong-type': 'Виберіть лише PDF, JPG або PNG',
  },
};
