import { kinds } from '../../terms/common/ar.js';
import { plural } from '../../terms/plural.js';
import type { ChatTerms } from './nl.js';

export const terms: Required<ChatTerms> = {
  kinds,
  ask: 'طرح سؤال',
  failed: 'هذا غير ممكن الآن. يرجى إعادة المحاولة.',
  panel: {
    title: 'المساعد الآلي',
    machine: 'هذه محادثة مع حاسوب وليس مع إنسان. الإجابات من البلدية.',
    person: 'التحدث مع موظف',
    personClaimed: 'سيساعدك أحد الموظفين في هذه الصفحة.',
    personFailed: 'هذا غير ممكن الآن. يرجى إعادة المحاولة.',
    personFallback: 'في صفحة التواصل على هذا الموقع طرق الوصول إلينا.',
    backToChat: 'العودة إلى المحادثة',
    close: 'إغلاق',
    log: 'المحادثة',
    welcome: 'ما موضوع سؤالك؟ يرجى عدم كتابة اسم أو عنوان أو رقم خدمة المواطن (BSN) هنا.',
    you: 'أنت',
    assistant: 'المساعد',
    thinking: 'يبحث المساعد عن إجابة…',
    sources: 'قراءة المزيد',
    suggestions: 'هل تقصد',
    question: 'سؤالك',
    limit: '500 حرف على الأكثر',
    send: 'إرسال',
    empty: 'يرجى كتابة سؤالك أولًا.',
    tooLong: (count) =>
      plural('ar', count, {
        zero: 'يرجى تقصير السؤال.',
        one: 'يرجى تقصير السؤال بمقدار حرف واحد.',
        two: 'يرجى تقصير السؤال بمقدار حرفين.',
        few: 'يرجى تقصير السؤال بمقدار # أحرف.',
        many: 'يرجى تقصير السؤال بمقدار # حرفًا.',
        other: 'يرجى تقصير السؤال بمقدار # حرف.',
      }),
    left: (count) =>
      plural('ar', count, {
        zero: 'لا يمكنك كتابة المزيد.',
        one: 'يمكنك كتابة حرف واحد بعد.',
        two: 'يمكنك كتابة حرفين بعد.',
        few: 'يمكنك كتابة # أحرف بعد.',
        many: 'يمكنك كتابة # حرفًا بعد.',
        other: 'يمكنك كتابة # حرف بعد.',
      }),
    takenOut: (found) => `حذفنا: ${found}.`,
    failed: 'لم تصل إجابة.',
    offline: 'لا يوجد اتصال بالإنترنت الآن.',
    busy: 'هناك ضغط الآن. يرجى الانتظار دقيقة.',
    stays: 'سؤالك ما زال موجودًا.',
    retry: 'إعادة المحاولة',
    save: 'حفظ المحادثة',
    clear: 'حذف المحادثة',
    fileName: 'muhadatha.txt',
  },
};
