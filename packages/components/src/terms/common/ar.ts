import type { CommonTerms } from '../common.js';
import type { KindWords } from '../personal-data.js';

export const common: CommonTerms = {
  cancel: 'إلغاء',
  tryAgain: 'إعادة المحاولة',
  unreachable: 'لا يمكننا جلب البيانات الآن.',
  unreachableHelp: 'يرجى المحاولة لاحقًا أو الاتصال بنا.',
  queued: 'تم الحفظ على هذا الجهاز',
  queuedHelp:
    'لم يصلنا بعد ما كتبته. سيرسله هذا الجهاز حالما يمكن ذلك. يرجى إبقاء هذه الصفحة مفتوحة أو العودة لاحقًا.',
  failed: 'لم ينجح الإرسال.',
  failedHelp: 'ما كتبته ما زال موجودًا. يرجى إعادة المحاولة بعد قليل.',
  full: 'ما كتبته ما زال موجودًا. هناك رسائل كثيرة تنتظر على هذا الجهاز. يرجى إعادة المحاولة لاحقًا.',
  sending: 'جارٍ الإرسال…',
};

export const kinds: KindWords = {
  address: 'العنوان',
  bsn: 'رقم خدمة المواطن (BSN)',
  email: 'البريد الإلكتروني',
  iban: 'رقم الحساب البنكي',
  phone: 'رقم الهاتف',
  plate: 'رقم لوحة السيارة',
  birth: 'تاريخ الميلاد',
  document: 'رقم الوثيقة',
};
