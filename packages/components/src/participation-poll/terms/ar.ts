import { common } from '../../terms/common/ar.js';
import { plural } from '../../terms/plural.js';
import type { PollTerms } from './nl.js';

export const terms: Required<PollTerms> = {
  common,
  askedBy: 'من يسأل؟',
  weight: 'ماذا يحدث بصوتك؟',
  open: (until) => `مفتوح: يمكنك التصويت حتى ${until}`,
  at: (date, time) => `${date}، الساعة ${time}`,
  choose: (least, most) =>
    least === most
      ? `عدد الإجابات التي يجب اختيارها: ${String(most)}.`
      : `عدد الإجابات: ${least > 1 ? `${String(least)} على الأقل و` : ''}${String(most)} على الأكثر.`,
  vote: 'تصويت',
  tooFew: (least) =>
    least === 1 ? 'يرجى اختيار إجابة أولًا.' : `عدد الإجابات المطلوب: ${String(least)} على الأقل.`,
  tooMany: (most) => `عدد الإجابات المسموح به: ${String(most)} على الأكثر. يرجى إلغاء اختيار زائد.`,
  openPoll: 'هذا استطلاع مفتوح: يمكن للجميع المشاركة. نحن لا نسأل من أنت.',
  device: 'عند التصويت نحفظ على هذا الجهاز رمزًا عشوائيًا. بهذا الرمز فقط يمكنك تغيير صوتك.',
  results: {
    announced: (from) => `لم يفتح بعد: يمكنك التصويت ابتداءً من ${from}`,
    closed: (since) => `مغلق منذ ${since}`,
    device: 'على هذا الجهاز رمز عشوائي. بهذا الرمز فقط يمكنك تغيير صوتك.',
    refused: 'لم يُحتسب صوتك',
    refusedHelp: 'الاستطلاع ليس مفتوحًا، أو أُغلق، أو تغيّر في هذه الأثناء.',
    change: 'تغيير صوتك',
    counted: 'احتسبنا صوتك',
    changed: 'احتسبنا صوتك الجديد',
    own: 'اختيارك',
    votes: (count) =>
      plural('ar', count, {
        zero: 'لا أصوات',
        one: 'صوت واحد',
        two: 'صوتان',
        few: '# أصوات',
        many: '# صوتًا',
        other: '# صوت',
      }),
    voters: (count) =>
      plural('ar', count, {
        zero: 'لم يصوّت أحد.',
        one: 'صوّت شخص واحد.',
        two: 'صوّت شخصان.',
        few: 'صوّت # أشخاص.',
        many: 'صوّت # شخصًا.',
        other: 'صوّت # شخص.',
      }),
    moreThanAll: 'كان يمكن اختيار أكثر من إجابة، ولذلك يزيد المجموع على 100%.',
    later: (when) => `تظهر النتيجة بعد ${when}.`,
    noVotes: 'لم يصوّت أحد.',
    outcome: 'ماذا فعلنا بالأصوات',
    outcomeMore: 'اقرأ المزيد عن ذلك',
    asTable: 'عرض في جدول',
    option: 'الإجابة',
    number: 'الأصوات',
    share: 'النسبة',
  },
};
