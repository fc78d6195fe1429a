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
  openPoll: 'هذا استطلاع مفتوح: يمكن للجميع المشاركة. نحن لا نسأل من أنت.',
  device: 'عند التصويت نحفظ على هذا الجهاز رمزًا عشوائيًا. بهذا الرمز فقط يمكنك تغيير صوتك.',
  results: {
    tooFew: (least) =>
      least === 1 ? 'يرجى اختيار إجابة أولًا.' : `عدد الإجابات المطلوب: ${String(least)} على الأقل.`,
    tooMany: (most) => `عدد الإجابات المسموح به: ${String(most)} على الأكثر. يرجى إلغاء اختيار زائد.`,
    announced: (from) => `لم يفتح بعد: يمكنك التصويت ابتداءً من ${from}`,
    closed: (since) => `مغلق منذ ${since}`,
    device: 'على هذا الجهاز رمز عشوائي. بهذا الرمز فقط يمكنك تغيير صوتك.',
    refused: 'لم يُحتسب صوتك',
    refusedHelp: 'الاستطلاع ليس مفتوحًا، أو أُغلق، أو تغيّر في هذه الأثناء.',
    change: 'تغيير صوتك',
    counted: 'صوتك محسوب',
    changed: 'صوتك الجديد محسوب',
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
        zero: 'لم نحتسب أي صوت.',
        one: 'احتسبنا صوت شخص واحد.',
        two: 'احتسبنا صوتي شخصين.',
        few: 'احتسبنا أصوات # أشخاص.',
        many: 'احتسبنا أصوات # شخصًا.',
        other: 'احتسبنا أصوات # شخص.',
      }),
    moreThanAll: 'كان يمكن اختيار أكثر من إجابة، ولذلك يزيد المجموع على 100%.',
    later: (when) => `تظهر النتيجة بعد ${when}.`,
    noVotes: 'لم يصوّت أحد.',
    tooFewVoters: (least) =>
      `عدد المصوّتين أقل من ${String(least)}. لذلك لا نعرض النتائج، حتى لا يُعرف صوت أحد.`,
    outcome: 'ماذا فعلنا بالأصوات',
    outcomeMore: 'اقرأ المزيد عن ذلك',
    asTable: 'عرض في جدول',
    option: 'الإجابة',
    number: 'الأصوات',
    share: 'النسبة',
  },
  kinds: {
    scale: {
      hint: 'يرجى اختيار رقم.',
      mean: (mean, of) => `المتوسط: ${mean} (من 1 إلى ${of}).`,
    },
    matrix: {
      hint: 'يرجى إبداء رأيك في كل سطر. يمكنك تخطي سطر.',
      tooFew: (least) =>
        least === 1
          ? 'يرجى إبداء رأيك في سطر واحد أولًا.'
          : `عدد الأسطر المطلوب إبداء الرأي فيها: ${String(least)} على الأقل.`,
    },
    budget: {
      hint: (amount) => `يرجى توزيع ${amount} على الخطط. لا يلزم توزيع المبلغ كله.`,
      left: (amount) => `المتبقي للتوزيع: ${amount}`,
      over: (amount) => `زيادة قدرها ${amount}`,
      amount: 'المبلغ المخصص لـ',
      less: 'أقل لـ',
      more: 'أكثر لـ',
      costs: (amount) => `التكلفة ${amount}.`,
      from: (least) => `${least} على الأقل.`,
      upTo: (most) => `${most} على الأكثر.`,
      nothing: 'يرجى إعطاء مبلغ لخطة واحدة أولًا.',
      noAmount: (plan) => `يرجى كتابة مبلغ باليورو بدون كسور عند «${plan}».`,
      belowLeast: (plan, least) => `يرجى إعطاء «${plan}» ${least} على الأقل أو لا شيء.`,
      aboveMost: (plan, most) => `يرجى إعطاء «${plan}» ${most} على الأكثر.`,
      overBudget: (amount) => `وزعت ${amount} أكثر من المتاح. يرجى خصمها من خطة ما. ما كتبته ما زال موجودًا.`,
      own: (amount) => `منك: ${amount}`,
      mean: (amount) => `المتوسط ${amount}`,
      meanLabel: 'المتوسط',
      givers: 'عدد من أعطوا',
      paid: 'يحصل على',
      paidHelp:
        'ندفع أولًا للخطة التي أعطاها أكبر عدد من الناس مالًا. تحصل الخطة على تكلفتها أو على متوسط ما أعطاه هؤلاء. ويستمر ذلك حتى ينفد المال.',
    },
    ranking: {
      hint: 'يرجى ترتيب الإجابات. المرتبة 1 هي الأفضل في رأيك.',
      how: 'يمكنك اختيار مرتبة، أو استخدام الأزرار أو مفاتيح الأسهم، أو سحب إجابة.',
      place: 'مرتبة',
      noPlace: 'بلا مرتبة',
      up: 'إلى الأعلى',
      down: 'إلى الأسفل',
      at: (place, of) => `المرتبة ${String(place)} من ${String(of)}`,
      tooFew: (least) =>
        least === 1
          ? 'يرجى إعطاء إجابة مرتبة أولًا.'
          : `عدد الإجابات المطلوب إعطاؤها مرتبة: ${String(least)} على الأقل.`,
      samePlace: 'لإجابتين المرتبة نفسها. يرجى إعطاء كل إجابة مرتبة خاصة بها.',
      emptyPlace: 'هناك مرتبة فارغة. يرجى البدء بالمرتبة 1 ثم المتابعة بالترتيب.',
      own: (place) => `مرتبتك: ${String(place)}`,
      points: (count) =>
        plural('ar', count, {
          zero: 'لا نقاط',
          one: 'نقطة واحدة',
          two: 'نقطتان',
          few: '# نقاط',
          many: '# نقطة',
          other: '# نقطة',
        }),
      pointsLabel: 'النقاط',
      winner: 'الأكثر تأييدًا:',
      round: (number) => `الجولة ${String(number)}`,
      roundsHelp:
        'المرتبة الأعلى تعطي نقاطًا أكثر. في كل جولة نحسب المراتب الأولى. إذا لم تحصل أي إجابة على أكثر من النصف، تخرج الأخيرة وتنتقل أصواتها إلى الخيار التالي.',
    },
  },
};
