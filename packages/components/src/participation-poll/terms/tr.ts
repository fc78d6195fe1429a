import { common } from '../../terms/common/tr.js';
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
