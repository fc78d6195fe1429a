import { kinds } from '../../terms/common/tr.js';
import { plural } from '../../terms/plural.js';
import type { ChatTerms } from './nl.js';

const characters = { one: '# karakter', other: '# karakter' };

export const terms: Required<ChatTerms> = {
  kinds,
  ask: 'Sorunuzu sorun',
  failed: 'Şu anda olmuyor. Tekrar deneyin.',
  panel: {
    title: 'Otomatik asistan',
    machine: 'Bir insanla değil, bir bilgisayarla konuşuyorsunuz. Yanıtlar belediyeden geliyor.',
    person: 'Bir görevliyle konuşun',
    personClaimed: 'Bir görevli size bu sayfada yardımcı olacak.',
    personFailed: 'Şu anda olmuyor. Tekrar deneyin.',
    personFallback: 'Bize nasıl ulaşacağınız bu sitenin iletişim sayfasında yazıyor.',
    backToChat: 'Görüşmeye dön',
    close: 'Kapat',
    log: 'Görüşme',
    welcome: 'Sorunuz ne hakkında? Buraya ad, adres veya vatandaş hizmet numarası (BSN) yazmayın.',
    you: 'Siz',
    assistant: 'Asistan',
    thinking: 'Asistan yanıt arıyor…',
    sources: 'Devamını okuyun',
    suggestions: 'Bunu mu demek istediniz',
    question: 'Sorunuz',
    limit: 'en fazla 500 karakter',
    send: 'Gönder',
    empty: 'Önce sorunuzu yazın.',
    tooLong: (count) => `Sorunuzu ${plural('tr', count, characters)} kısaltın.`,
    left: (count) => `${plural('tr', count, characters)} daha yazabilirsiniz.`,
    takenOut: (found) => `Şunları çıkardık: ${found}.`,
    failed: 'Yanıt gelmedi.',
    offline: 'Şu anda internetiniz yok.',
    busy: 'Şu anda yoğunluk var. Bir dakika bekleyin.',
    stays: 'Sorunuz duruyor.',
    retry: 'Tekrar deneyin',
    save: 'Görüşmeyi kaydedin',
    clear: 'Görüşmeyi silin',
    fileName: 'gorusme.txt',
  },
};
