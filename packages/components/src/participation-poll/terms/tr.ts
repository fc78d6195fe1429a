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
  tooFew: (least) => (least === 1 ? 'Önce bir yanıt seçin.' : `En az ${String(least)} tane seçin.`),
  tooMany: (most) => `En çok ${String(most)} tane seçin. Bir işareti kaldırın.`,
  openPoll: 'Bu açık bir anket: herkes katılabilir. Kim olduğunuzu sormuyoruz.',
  device:
    'Oy verirseniz bu cihaza rastgele bir kod kaydederiz. Oyunuzu yalnızca bu kodla değiştirebilirsiniz.',
  results: {
    announced: (from) => `Henüz açık değil. Oy verme başlangıcı: ${from}`,
    closed: (since) => `Kapandı: ${since}`,
    device: 'Bu cihazda rastgele bir kod var. Oyunuzu yalnızca bu kodla değiştirebilirsiniz.',
    refused: 'Oyunuz sayılmadı',
    refusedHelp: 'Anket açık değil, kapanmış ya da bu arada değişmiş.',
    change: 'Oyunuzu değiştirin',
    counted: 'Oyunuzu saydık',
    changed: 'Yeni oyunuzu saydık',
    own: 'Seçiminiz',
    votes: (count) => plural('tr', count, { one: '# oy', other: '# oy' }),
    voters: (count) => plural('tr', count, { one: '# kişi oy verdi.', other: '# kişi oy verdi.' }),
    moreThanAll: 'Herkes birden çok yanıt seçebildi. Bu yüzden toplam %100’den fazla.',
    later: (when) => `Sonuç oylama bittikten sonra gelir: ${when}.`,
    noVotes: 'Kimse oy vermedi.',
    outcome: 'Oylarla ne yaptık',
    outcomeMore: 'Devamını okuyun',
    asTable: 'Tablo olarak göster',
    option: 'Yanıt',
    number: 'Oy sayısı',
    share: 'Oran',
  },
};
