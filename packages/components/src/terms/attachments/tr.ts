import type { AttachmentTerms } from '../attachments.js';

export const attachments: AttachmentTerms = {
  attachments: 'Dosyalar',
  attachmentsHint: (most, megabytes) =>
    `En fazla ${String(most)} dosya, toplam ${String(megabytes)} MB. PDF, JPG veya PNG olabilir.`,
  size: (kilobytes) => `${String(kilobytes)} kB`,
  remove: (name) => `Kaldır: ${name}`,
  added: (name) => `${name} eklendi.`,
  notAdded: (name) => `${name} gönderilemez.`,
  removed: (name) => `${name} kaldırıldı.`,
  chooseAgain: 'Dosyalarınızı yeniden seçin. Yazdığınız metin duruyor.',
  fileErrors: {
    'attachments-too-many': 'Daha az dosya seçin',
    'attachments-too-large': 'Daha küçük dosyalar seçin, toplam en fazla 6 MB',
    'attachments-empty': 'Bir dosya boş ya da okunamıyor. Başka bir dosya seçin',
    'attachments-wrong-type': 'Yalnızca PDF, JPG veya PNG seçin',
  },
};
