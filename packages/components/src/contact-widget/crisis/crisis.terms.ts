import type { TermLanguage } from '../../terms/terms.js';

/** Says how old the crisis message is, while the gateway does not answer. `time` is a clock time such as `14:05`. */
export const lastKnown: Readonly<Record<TermLanguage, (time: string) => string>> = {
  nl: (time) =>
    `Dit was de stand om ${time.replace(':', '.')} uur. Nieuwer nieuws kunnen wij nu niet ophalen.`,
  en: (time) => `This is how it was at ${time}. We cannot get newer information now.`,
  de: (time) => `Das war der Stand um ${time} Uhr. Neuere Informationen können wir gerade nicht abrufen.`,
  fr: (time) =>
    `Voici la situation à ${time.replace(':', '\u00a0h\u00a0')}. Pour le moment, nous ne pouvons pas recevoir d’informations plus récentes.`,
  tr: (time) =>
    `Bu bilgi saat ${time.replace(':', '.')} itibarıyla geçerliydi. Şu anda daha yeni bilgi alamıyoruz.`,
  ar: (time) => `هذا هو الوضع في الساعة ${time}. لا يمكننا الآن الحصول على معلومات أحدث.`,
  uk: (time) => `Так було о ${time}. Зараз ми не можемо отримати новіші відомості.`,
  pl: (time) => `Tak było o ${time}. Teraz nie możemy pobrać nowszych informacji.`,
};
