import type { AttachmentTerms } from '../attachments.js';

export const attachments: AttachmentTerms = {
  attachments: 'الملفات',
  attachmentsHint: (most, megabytes) =>
    `${String(most)} ملفات على الأكثر، ومجموعها ${String(megabytes)} ميغابايت. الأنواع: PDF أو JPG أو PNG.`,
  size: (kilobytes) => `${String(kilobytes)} كيلوبايت`,
  remove: (name) => `إزالة ${name}`,
  added: (name) => `أضيف ${name}.`,
  notAdded: (name) => `لا يمكن إرسال ${name}.`,
  removed: (name) => `أزيل ${name}.`,
  chooseAgain: 'يرجى اختيار ملفاتك مرة أخرى. ما كتبته ما زال هنا.',
  fileErrors: {
    'attachments-too-many': 'يرجى اختيار ملفات أقل',
    'attachments-too-large': 'يرجى اختيار ملفات أصغر، ومجموعها 6 ميغابايت على الأكثر',
    'attachments-empty': 'أحد الملفات فارغ أو لا يُقرأ. يرجى اختيار ملف آخر',
    'attachments-wrong-type': 'يرجى اختيار PDF أو JPG أو PNG فقط',
  },
};
