import { common, kinds } from '../../terms/common/ar.js';
import { plural } from '../../terms/plural.js';
import type { FeedbackTerms } from './nl.js';

export const terms: FeedbackTerms = {
  common,
  kinds,
  question: 'هل أفادتك هذه الصفحة؟',
  yes: 'نعم',
  no: 'لا',
  more: 'شكرًا لك. هل لديك ما تضيفه؟ يمكنك ملء ما تريد.',
  satisfaction: 'ما مدى رضاك عن هذه الصفحة؟',
  scores: ['منخفض جدًا', 'منخفض', 'متوسط', 'عالٍ', 'عالٍ جدًا'],
  reasons: 'ما السبب؟',
  drivers: {
    clear: 'نص واضح',
    complete: 'معلومات كاملة',
    easy: 'السهولة',
    fast: 'السرعة',
    human: 'التواصل الشخصي',
  },
  why: (helpful) =>
    helpful ? 'ما الجيد، وما الذي يمكن تحسينه؟' : 'ما الذي كان ناقصًا، وما الذي يمكن تحسينه؟',
  whyHint: 'يرجى عدم كتابة اسم أو عنوان أو رقم خدمة المواطن (BSN) هنا.',
  left: (characters) =>
    plural('ar', characters, {
      zero: 'لا يمكنك كتابة المزيد.',
      one: 'يمكنك كتابة حرف واحد بعد.',
      two: 'يمكنك كتابة حرفين بعد.',
      few: 'يمكنك كتابة # أحرف بعد.',
      many: 'يمكنك كتابة # حرفًا بعد.',
      other: 'يمكنك كتابة # حرف بعد.',
    }),
  tooLong: (characters) =>
    plural('ar', characters, {
      zero: 'يرجى تقصير النص.',
      one: 'يرجى تقصير النص بمقدار حرف واحد.',
      two: 'يرجى تقصير النص بمقدار حرفين.',
      few: 'يرجى تقصير النص بمقدار # أحرف.',
      many: 'يرجى تقصير النص بمقدار # حرفًا.',
      other: 'يرجى تقصير النص بمقدار # حرف.',
    }),
  personal: 'في النص بيانات شخصية',
  personalHelp: (found) => `قبل الإرسال نحذف: ${found}.`,
  send: 'إرسال رأيك',
  thanks: 'شكرًا على رأيك',
  thanksHelp: 'نستخدم رأيك لتحسين هذه الصفحة. نحن لا نعرف من أنت، ولذلك لن يصلك رد.',
  takenOut: (found) => `حذفنا من النص: ${found}.`,
  refused: 'لم نتمكن من إرسال رأيك بهذا الشكل.',
  refusedHelp: 'يرجى تعديل النص ثم إعادة المحاولة.',
};
