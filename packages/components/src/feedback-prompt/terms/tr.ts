import { common, kinds } from '../../terms/common/tr.js';
import { plural } from '../../terms/plural.js';
import type { FeedbackTerms } from './nl.js';

const characters = { one: '# karakter', other: '# karakter' };

export const terms: FeedbackTerms = {
  common,
  question: 'Bu sayfa size yardımcı oldu mu?',
  yes: 'Evet',
  no: 'Hayır',
  problem: 'Bu sayfayla ilgili bir sorun bildirin',
  asked: {
    titles: {
      'ces-5': 'Bunu halletmek sizi ne kadar uğraştırdı?',
      'ces-7': 'Bunu halletmek kolaydı',
      nps: 'Bizi başkalarına önerme olasılığınız nedir?',
      mark: 'Hizmetimize on üzerinden kaç verirsiniz?',
      dv05: 'Sorumu sormak veya başvurumu yapmak kolaydı',
      'dv07-information': 'Aldığım veya bulduğum bilgiler doğru ve eksiksizdi',
      'dv07-duration': 'İşlemin süresi makuldü',
      'dv07-updates': 'İşlem hakkında iyi bilgilendirildim',
      'dv07-outcome': 'Sonunda istediğimi aldım',
      dv09: 'Belediye açık bir dil kullanıyor',
      preventable: 'Bu görüşme önlenebilir miydi?',
      open: 'Bize ne söylemek istersiniz?',
      'expected-ease': 'Bunu halletmenin kolay olacağını düşünüyorum',
      'expected-duration': 'Bunun makul bir sürede biteceğini düşünüyorum',
      'expected-outcome': 'Sonunda istediğimi alacağımı düşünüyorum',
    },
    agree: 'Bu ifadeye katılıyor musunuz?',
    agreement: ['Hiç katılmıyorum', 'Katılmıyorum', 'Kararsızım', 'Katılıyorum', 'Tamamen katılıyorum'],
    noOpinion: 'Bilmiyorum / fikrim yok',
    effort: ['Çok az uğraş', 'Az uğraş', 'Ne az ne çok', 'Çok uğraş', 'Pek çok uğraş'],
    ends: {
      'ces-7': ['Hiç katılmıyorum', 'Tamamen katılıyorum'],
      nps: ['Hiç olası değil', 'Çok olası'],
      mark: ['Çok kötü', 'Mükemmel'],
      'expected-ease': ['Hiç katılmıyorum', 'Tamamen katılıyorum'],
    },
    unknown: 'Bilmiyorum',
    cause: 'Bu görüşme neden yine de gerekliydi?',
    causes: {
      'information-missing': 'Bilgi eksikti',
      'information-unclear': 'Bilgi açık değildi',
      'information-wrong': 'Bilgi yanlıştı',
      'not-found-online': 'Web sitesinde bulamadım',
      'form-broken': 'Form çalışmadı',
      'form-too-difficult': 'Form çok zordu',
      'letter-unclear': 'Mektup açık değildi',
      'status-unknown': 'Ne durumda olduğunu bilmiyordum',
      'promise-not-kept': 'Belediye sözünü tutmadı',
      'passed-on': 'Başka birine gitmem gerekti',
      'asked-before': 'Bunu daha önce sormuştum',
      'mistake-of-ours': 'Belediye bir hata yaptı',
      other: 'Başka bir şey',
    },
    open: 'Görüşünüz',
    choose: 'Bir yanıt seçin.',
    write: 'Bize söylemek istediğinizi yazın.',
    thanksHelp:
      'Görüşünüzü hizmetimizi iyileştirmek için kullanıyoruz. Kim olduğunuzu bilmiyoruz, bu yüzden yanıt almayacaksınız.',
  },
  after: {
    kinds,
    more: 'Teşekkürler. Daha fazlasını anlatmak ister misiniz? İstediğiniz yerleri doldurun.',
    satisfaction: 'Bu sayfadan ne kadar memnunsunuz?',
    scores: ['Hiç memnun değilim', 'Memnun değilim', 'Kararsızım', 'Memnunum', 'Çok memnunum'],
    reasons: 'Bunun nedeni ne?',
    drivers: {
      clear: 'Anlaşılır metin',
      complete: 'Eksiksiz bilgi',
      easy: 'Kolaylık',
      fast: 'Hız',
      human: 'Kişisel ilgi',
    },
    why: (helpful) =>
      helpful ? 'Ne iyiydi veya ne daha iyi olabilir?' : 'Ne eksikti veya ne daha iyi olabilir?',
    whyHint: 'Buraya ad, adres veya vatandaş hizmet numarası (BSN) yazmayın.',
    left: (count) => `${plural('tr', count, characters)} daha yazabilirsiniz.`,
    tooLong: (count) => `Metninizi ${plural('tr', count, characters)} kısaltın.`,
    send: 'Görüşünüzü gönderin',
    refused: 'Görüşünüzü bu şekilde gönderemedik.',
    refusedHelp: 'Metninizi değiştirip tekrar deneyin.',
    problemWhy: 'Bu sayfada yanlış giden nedir?',
    personal: 'Metninizde kişisel bilgiler var',
    personalHelp: (found) => `Göndermeden önce şunları çıkarıyoruz: ${found}.`,
    takenOut: (found) => `Metninizden şunları çıkardık: ${found}.`,
    thanks: 'Görüşünüz için teşekkürler',
    thanksHelp:
      'Görüşünüzle bu sayfayı daha iyi yapıyoruz. Kim olduğunuzu bilmiyoruz. Bu yüzden size yanıt gelmez.',
    contact: 'Yardıma veya yanıta mı ihtiyacınız var? Bize ulaşın.',
  },
  kiosk: {
    seconds: (count) =>
      plural('tr', count, {
        one: 'Bu ekran # saniye sonra baştan başlar.',
        other: 'Bu ekran # saniye sonra baştan başlar.',
      }),
    minutes: (count) =>
      plural('tr', count, {
        one: 'Bu ekran # dakika sonra baştan başlar.',
        other: 'Bu ekran # dakika sonra baştan başlar.',
      }),
    stillThere: 'Hâlâ orada mısınız? Ekrana dokunun veya bir tuşa basın.',
    moreTime: 'Daha fazla zamana ihtiyacım var',
    restart: 'Baştan başla',
    queuedHelp: 'Görüşünüz henüz bize ulaşmadı. Bu ekran onu daha sonra gönderir. Bir şey yapmanız gerekmez.',
    help: 'Başka bir sorunuz var mı? Bir çalışana sorun.',
  },
};
