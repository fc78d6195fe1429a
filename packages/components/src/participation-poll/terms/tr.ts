import { common, kinds } from '../../terms/common/tr.js';
import { plural } from '../../terms/plural.js';
import type { PollTerms } from './nl.js';

export const terms: Required<PollTerms> = {
  common,
  askedBy: 'Bunu kim soruyor?',
  weight: 'Oyunuzla ne yapılıyor?',
  open: (until) => `Açık. Son oy verme zamanı: ${until}`,
  at: (date, time) => `${date}, saat ${time}`,
  choose: (least, most) =>
    least === most
      ? `${String(most)} tane seçin.`
      : `${least > 1 ? `En az ${String(least)}, en` : 'En'} çok ${String(most)} tane seçin.`,
  vote: 'Oy ver',
  openPoll: 'Bu açık bir anket: herkes katılabilir. Kim olduğunuzu sormuyoruz.',
  device:
    'Oy verirseniz bu cihaza rastgele bir kod kaydederiz. Oyunuzu yalnızca bu kodla değiştirebilirsiniz.',
  invited: {
    code: 'Kodunuz',
    codeHint: 'Bu kodu size biz verdik. Örneğin: 7K3M-Q9XA-2BTW.',
    noCode: 'Önce kodunuzu yazın.',
    unknownCode: 'Bu kodu bilmiyoruz. Doğru yazdığınızı kontrol edin.',
    usedCode:
      'Biri bu kodu daha önce kullandı. O zaman kullanılan cihazda oy verin. Siz değil miydiniz? Bize başvurun.',
    noAnswer:
      'Kodunuzun ulaşıp ulaşmadığını bilmiyoruz. Daha sonra bu cihazda aynı kodla yeniden deneyin. Oyunuz o zaman bir kez sayılır.',
    level:
      'Oy vermek için bizden bir kod gerekir. Her kod bir kez sayılır. Kodunuzu isimsiz bir oy pusulasıyla değiştiririz. Hangi kodun hangi oya ait olduğunu hiçbir yerde saklamayız.',
    watched: 'Siz oy verirken biri bilgisayarlarımızı izliyor mu? O kişi bunu görebilir.',
    device: 'Bu cihazda gizli bir sayı var. Oyunuzu yalnızca onunla değiştirebilir veya geri çekebilirsiniz.',
    withoutScript:
      'Tarayıcınız JavaScript olmadan çalışıyor. Bu yüzden bilgisayarlarımız kodunuzu ve oyunuzu kısa bir an birlikte görür. Onları ayrı saklarız.',
    receipt: 'Oy belgeniz',
    receiptHelp:
      'Bu numarayı yazın. Kapanıştan sonra oyunuzla birlikte herkese açık listede yer alır. Kimseye göstermeyin.',
    receiptWithoutList: 'Bu anket için oy pusulası listesi yapmıyoruz. Böylece kimse oyunuzu tanımaz.',
    withdraw: 'Oyunuzu geri çekin',
    withdrawHelp: 'Oyunuz o zaman sayılmaz. Kapanışa kadar yeniden oy verebilirsiniz.',
    withdrawn: 'Oyunuzu geri çektiniz',
    withdrawnHelp: 'Oyunuzu geri çektiniz. Kapanıştan sonra açık listede bu numaranın yanında oy yoktur.',
    voteAgain: 'Yeniden oy verin',
    recount: 'Oyları kendiniz yeniden sayın',
    another: 'Başka bir kodla oy verin',
    anotherHelp: 'Bundan sonra bu oyu bu cihazda değiştiremezsiniz.',
  },
  verified: {
    loginFirst: 'Önce giriş yapın',
    loginFirstHelp: 'Belediyenin giriş yaptığınız sayfasında oy verin.',
    noLogin: 'Önce giriş yapın. Sonra giriş yaptığınız sayfada oy verin.',
    expiredLogin:
      'Girişinizin süresi doldu. Oyunuz henüz sayılmıyor. Yeniden giriş yapın ve sonra bir kez daha oy verin.',
    refusedLogin:
      'Girişinizi tanımıyoruz. Oyunuz henüz sayılmıyor. Yeniden giriş yapın. Yine olmuyor mu? Bize başvurun.',
    usedLogin:
      'Biri sizin girişinizle daha önce bir oy pusulası aldı. O zaman kullanılan cihazda oy verin. Siz değil miydiniz? Bize başvurun.',
    loginUnavailable:
      'Girişinizi şu anda kontrol edemiyoruz. Oyunuz henüz sayılmıyor. Daha sonra yeniden deneyin.',
    noAnswer:
      'Girişinizin ulaşıp ulaşmadığını bilmiyoruz. Daha sonra bu cihazda yeniden deneyin. Oyunuz o zaman bir kez sayılır.',
    level:
      'Yalnızca giriş yaptıysanız oy verebilirsiniz. Herkes bir kez oy verir. Girişinizi isimsiz bir oy pusulasıyla değiştiririz. Kim olduğunuzu ve ne oy verdiğinizi hiçbir yerde birlikte saklamayız.',
    another: 'Başka bir girişle oy verin',
  },
  results: {
    tooFew: (least) => (least === 1 ? 'Önce bir yanıt seçin.' : `En az ${String(least)} tane seçin.`),
    tooMany: (most) => `En çok ${String(most)} tane seçin. Bir işareti kaldırın.`,
    announced: (from) => `Henüz açık değil. Oy verme başlangıcı: ${from}`,
    closed: (since) => `Kapandı: ${since}`,
    device: 'Bu cihazda rastgele bir kod var. Oyunuzu yalnızca bu kodla değiştirebilirsiniz.',
    refused: 'Oyunuz sayılmadı',
    refusedHelp: 'Anket açık değil, kapanmış ya da bu arada değişmiş.',
    change: 'Oyunuzu değiştirin',
    counted: 'Oyunuz geçerli',
    changed: 'Yeni oyunuz geçerli',
    own: 'Seçiminiz',
    votes: (count) => plural('tr', count, { one: '# oy', other: '# oy' }),
    voters: (count) =>
      plural('tr', count, { one: '# kişinin oyunu saydık.', other: '# kişinin oyunu saydık.' }),
    moreThanAll: 'Herkes birden çok yanıt seçebildi. Bu yüzden toplam %100’den fazla.',
    later: (when) => `Sonuç oylama bittikten sonra gelir: ${when}.`,
    noVotes: 'Kimse oy vermedi.',
    tooFewVoters: (least) =>
      `${String(least)} kişiden az oy kullanıldı. Kimsenin oyu tanınmasın diye bu durumda sonuç göstermiyoruz.`,
    outcome: 'Oylarla ne yaptık',
    outcomeMore: 'Devamını okuyun',
    asTable: 'Tablo olarak göster',
    option: 'Yanıt',
    number: 'Oy sayısı',
    share: 'Oran',
  },
  kinds: {
    openAnswer: {
      weight: 'Yanıtınızla ne olacak?',
      open: (until) => `Açık: ${until} tarihine kadar yanıtlayabilirsiniz`,
      announced: (from) => `Henüz açık değil: ${from} tarihinden itibaren yanıtlayabilirsiniz`,
      level:
        'Herkes yanıtlayabilir. Kim olduğunuzu sormuyoruz. Herkes görmeden önce bir çalışan her yanıtı okur. Sonra açık veri olur: herkes kullanabilir.',
      device:
        'Bu cihazda rastgele bir kod var. Yanıtınızı yalnızca onunla değiştirebilir veya silebilirsiniz.',
      answer: 'Yanıtınız',
      hint: (longest) => `En fazla ${String(longest)} karakter yazın. Ad veya adres yazmayın.`,
      left: (count) => `Kalan: ${String(count)} karakter`,
      over: (count) => `Fazla: ${String(count)} karakter`,
      empty: 'Önce yanıtınızı yazın.',
      tooLong: (longest) => `Yanıtınız çok uzun. En fazla ${String(longest)} karakter yazın.`,
      personal: 'Yanıtınızda kişisel bilgiler var',
      personalHelp: (found) =>
        `Gördüğümüz: ${found}. Yanıtınızı sonra herkes okuyabilir. Bunu çıkarın veya böyle gönderin. Bir çalışan yine bakacak.`,
      kinds,
      send: 'Yanıtınızı gönderin',
      refused: 'Yanıtınız ulaşmadı',
      refusedHelp: 'Şu anda yanıtlayamazsınız: soru kapandı veya değişti.',
      full: 'Şu anda çok fazla yanıt okunmayı bekliyor. Yazdığınız duruyor. Daha sonra yeniden deneyin.',
      arrived: 'Yanıtınız ulaştı',
      changed: 'Yeni yanıtınız ulaştı',
      change: 'Yanıtınızı değiştirin',
      own: 'Yazdığınız',
      waiting: 'Yanıtınızı önce bir çalışan okur. O zamana kadar başka kimse görmez.',
      accepted: 'Bir çalışan yanıtınızı kabul etti. Kapandıktan sonra herkes okuyabilir.',
      notAccepted: 'Bir çalışan yanıtınızı kabul etmedi. Başka kimse okuyamaz.',
      reasons: {
        'personal-data': 'Kişisel bilgiler içeriyor.',
        insulting: 'Hakaret veya tehdit içeriyor.',
        'off-topic': 'Bu soruyla ilgili değil.',
        advertising: 'Reklam içeriyor.',
        unreadable: 'Okuyamadık.',
        other: 'Nedeni aşağıda.',
      },
      note: 'Çalışanın notu:',
      code: 'Yanıtınızın kodu',
      codeHelp:
        'Bu kodu veya bağlantıyı saklayın. Kararımızı sonra yalnızca onunla görürsünüz. Kimseye göstermeyin.',
      link: 'Yanıtınıza bağlantı',
      withdraw: 'Yanıtınızı silin',
      withdrawHelp: 'O zaman yazdığınızdan hiçbir şey saklamayız.',
      withdrawn: 'Yanıtınız silindi',
      again: 'Yeni bir yanıt yazın',
      later: (when) => `${when} sonrasında kabul ettiğimiz yanıtları burada okursunuz.`,
      answers: (count) => `Kabul edilen yanıtlar: ${String(count)}`,
      none: 'Okunacak yanıt yok.',
      openData: 'Açık veri olarak tüm yanıtlar',
      known: 'Daha önce yanıt yazdınız mı? O zaman kodunu girin.',
      look: 'Yanıtınızı görün',
    },
    scale: {
      hint: 'Bir sayı seçin.',
      mean: (mean, of) => `Ortalama: ${mean} (1 ile ${of} arası).`,
    },
    matrix: {
      hint: 'Her satır için görüşünüzü belirtin. Bir satırı atlayabilirsiniz.',
      tooFew: (least) =>
        least === 1
          ? 'Önce bir satır için görüşünüzü belirtin.'
          : `En az ${String(least)} satır için görüşünüzü belirtin.`,
    },
    budget: {
      hint: (amount) => `${amount} tutarını planlara dağıtın. Hepsini dağıtmanız gerekmez.`,
      left: (amount) => `Dağıtılacak kalan: ${amount}`,
      over: (amount) => `${amount} fazla dağıtıldı`,
      amount: 'Tutar:',
      less: 'Azalt:',
      more: 'Artır:',
      costs: (amount) => `Maliyeti ${amount}.`,
      from: (least) => `En az ${least}.`,
      upTo: (most) => `En çok ${most}.`,
      nothing: 'Önce bir plana para verin.',
      noAmount: (plan) => `“${plan}” için tam euro olarak bir tutar yazın.`,
      belowLeast: (plan, least) => `“${plan}” için en az ${least} verin ya da hiç vermeyin.`,
      aboveMost: (plan, most) => `“${plan}” için en çok ${most} verin.`,
      overBudget: (amount) =>
        `${amount} fazla dağıttınız. Bu tutarı bir yerden düşün. Yazdıklarınız duruyor.`,
      own: (amount) => `Sizden: ${amount}`,
      mean: (amount) => `ortalama ${amount}`,
      meanLabel: 'Ortalama',
      givers: 'Para verenler',
      paid: 'Alır',
      paidHelp:
        'Önce en çok kişinin para verdiği planı öderiz. Bir plan, maliyetini veya bu kişilerin ortalama verdiğini alır. Para bitene kadar böyle sürer.',
    },
    ranking: {
      hint: 'Yanıtları sıralayın. En çok beğendiğiniz 1. sırada olsun.',
      how: 'Bir sıra seçin, düğmeleri veya ok tuşlarını kullanın ya da bir yanıtı sürükleyin.',
      place: 'Sırası:',
      noPlace: 'yok',
      up: 'Yukarı',
      down: 'Aşağı',
      at: (place, of) => `${String(of)} sıra içinde ${String(place)}. sıra`,
      tooFew: (least) =>
        least === 1 ? 'Önce bir yanıta sıra verin.' : `En az ${String(least)} yanıta sıra verin.`,
      samePlace: 'İki yanıt aynı sırada. Her yanıta ayrı bir sıra verin.',
      emptyPlace: 'Bir sırayı atladınız. 1’den başlayıp sırayla devam edin.',
      own: (place) => `Sizin sıranız: ${String(place)}`,
      points: (count) => plural('tr', count, { one: '# puan', other: '# puan' }),
      pointsLabel: 'Puan',
      winner: 'En çok destek:',
      round: (number) => `${String(number)}. tur`,
      roundsHelp:
        'Daha üst sıra daha çok puan verir. Her turda birinci sıralar sayılır. Hiçbir yanıt yarıdan fazlasını almadıysa sonuncu elenir. Onun oyları bir sonraki tercihe geçer.',
    },
  },
};
