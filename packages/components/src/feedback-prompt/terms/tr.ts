import { common, kinds } from '../../terms/common/tr.js';
import { plural } from '../../terms/plural.js';
import type { FeedbackTerms } from './nl.js';

const characters = { one: '# karakter', other: '# karakter' };

export const terms: FeedbackTerms = {
  common,
  kinds,
  question: 'Bu sayfa size yardımcı oldu mu?',
  yes: 'Evet',
  no: 'Hayır',
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
  personal: 'Metninizde kişisel bilgiler var',
  personalHelp: (found) => `Göndermeden önce şunları çıkarıyoruz: ${found}.`,
  send: 'Görüşünüzü gönderin',
  thanks: 'Görüşünüz için teşekkürler',
  thanksHelp:
    'Görüşünüzle bu sayfayı daha iyi yapıyoruz. Kim olduğunuzu bilmiyoruz. Bu yüzden size yanıt gelmez.',
  takenOut: (found) => `Metninizden şunları çıkardık: ${found}.`,
  refused: 'Görüşünüzü bu şekilde gönderemedik.',
  refusedHelp: 'Metninizi değiştirip tekrar deneyin.',
};
