import type { CommonTerms } from '../common.js';
import type { KindWords } from '../personal-data.js';

export const common: CommonTerms = {
  cancel: 'İptal',
  tryAgain: 'Tekrar deneyin',
  unreachable: 'Bilgileri şu anda alamıyoruz.',
  unreachableHelp: 'Daha sonra tekrar deneyin veya bizi arayın.',
  queued: 'Bu cihaza kaydedildi',
  queuedHelp:
    'Henüz bize ulaşmadı. Bu cihaz mümkün olur olmaz gönderecek. Bu sayfayı açık bırakın veya daha sonra tekrar gelin.',
  failed: 'Gönderilemedi.',
  failedHelp: 'Yazdıklarınız duruyor. Biraz sonra tekrar deneyin.',
  full: 'Yazdıklarınız duruyor. Bu cihazda çok fazla mesaj bekliyor. Daha sonra tekrar deneyin.',
  sending: 'Gönderiliyor…',
};

export const kinds: KindWords = {
  address: 'adres',
  bsn: 'vatandaş hizmet numarası (BSN)',
  email: 'e-posta adresi',
  iban: 'banka hesap numarası',
  phone: 'telefon numarası',
  plate: 'araç plakası',
  birth: 'doğum tarihi',
  document: 'belge numarası',
};
