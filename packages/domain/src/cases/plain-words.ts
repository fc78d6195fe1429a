import { textIn } from '../text/text-in.js';
import type { LocalizedText } from '../text/schema.js';

/**
 * Plain texts for the default status names of case systems. They apply when a case type has no text for
 * residents. The first match counts. The texts other than Dutch and English are machine translations that
 * await review.
 */
const plainNames: readonly [name: RegExp, plain: LocalizedText][] = [
  [
    /ingetrokken|geannuleerd|be[eë]indigd/i,
    {
      nl: 'Gestopt',
      en: 'Stopped',
      de: 'Gestoppt',
      fr: 'Arrêté',
      tr: 'Durduruldu',
      ar: 'متوقفة',
      uk: 'Зупинено',
      pl: 'Zatrzymane',
    },
  ],
  [
    /afgehandeld|afgerond|afgesloten|voltooid|gereed/i,
    {
      nl: 'Klaar',
      en: 'Finished',
      de: 'Fertig',
      fr: 'Terminé',
      tr: 'Tamamlandı',
      ar: 'انتهت',
      uk: 'Завершено',
      pl: 'Zakończone',
    },
  ],
  [
    /ontvankelijk/i,
    {
      nl: 'Wij kijken of wij alles hebben',
      en: 'We check whether we have everything',
      de: 'Wir prüfen, ob alles da ist',
      fr: 'Nous vérifions si tout est là',
      tr: 'Her şey tamam mı diye bakıyoruz',
      ar: 'نتحقق من اكتمال كل شيء',
      uk: 'Перевіряємо, чи все є',
      pl: 'Sprawdzamy, czy mamy wszystko',
    },
  ],
  [
    /ontvangen|geregistreerd|ingediend|ontvangst|intake/i,
    {
      nl: 'Ontvangen',
      en: 'Received',
      de: 'Eingegangen',
      fr: 'Reçu',
      tr: 'Alındı',
      ar: 'وصلت',
      uk: 'Отримано',
      pl: 'Otrzymane',
    },
  ],
  [
    /aanvull|opgeschort|wacht/i,
    {
      nl: 'Wij wachten op informatie',
      en: 'We are waiting for information',
      de: 'Wir warten auf Informationen',
      fr: 'Nous attendons des informations',
      tr: 'Bilgi bekliyoruz',
      ar: 'ننتظر معلومات',
      uk: 'Чекаємо на інформацію',
      pl: 'Czekamy na informacje',
    },
  ],
  [
    /advies|advis/i,
    {
      nl: 'Wij vragen advies',
      en: 'We ask for advice',
      de: 'Wir holen Rat ein',
      fr: 'Nous demandons un avis',
      tr: 'Görüş istiyoruz',
      ar: 'نطلب المشورة',
      uk: 'Просимо поради',
      pl: 'Prosimy o opinię',
    },
  ],
  [
    /beslui|beslis|beschik/i,
    {
      nl: 'Besluit',
      en: 'Decision',
      de: 'Entscheidung',
      fr: 'Décision',
      tr: 'Karar',
      ar: 'القرار',
      uk: 'Рішення',
      pl: 'Decyzja',
    },
  ],
  [
    /toets|contro|beoordel/i,
    {
      nl: 'Wij controleren uw gegevens',
      en: 'We check your details',
      de: 'Wir prüfen Ihre Angaben',
      fr: 'Nous vérifions vos informations',
      tr: 'Bilgilerinizi kontrol ediyoruz',
      ar: 'نتحقق من بياناتك',
      uk: 'Перевіряємо ваші дані',
      pl: 'Sprawdzamy Twoje dane',
    },
  ],
  [
    /behandel|verwerk/i,
    {
      nl: 'Wij zijn ermee bezig',
      en: 'We are working on it',
      de: 'Wir arbeiten daran',
      fr: 'Nous nous en occupons',
      tr: 'Üzerinde çalışıyoruz',
      ar: 'نعمل عليها',
      uk: 'Ми над цим працюємо',
      pl: 'Pracujemy nad tym',
    },
  ],
];

/** Whether there are plain words for a status name. */
export const hasPlainName = (name: string): boolean => plainNames.some(([pattern]) => pattern.test(name));

/** Returns a status name in plain words, or the name itself when it is unknown. */
export function plainStatusName(name: string, language: string): string {
  const plain = plainNames.find(([pattern]) => pattern.test(name))?.[1];
  return plain ? textIn(plain, language) : name;
}

/** Text for a case without a reason. */
export const missingReasons = {
  extension: {
    nl: 'Wij hebben meer tijd nodig.',
    en: 'We need more time.',
    de: 'Wir brauchen mehr Zeit.',
    fr: 'Nous avons besoin de plus de temps.',
    tr: 'Daha fazla zamana ihtiyacımız var.',
    ar: 'نحتاج إلى وقت أطول.',
    uk: 'Нам потрібно більше часу.',
    pl: 'Potrzebujemy więcej czasu.',
  },
  suspension: {
    nl: 'Uw zaak ligt even stil.',
    en: 'Your case is on hold for now.',
    de: 'Ihr Vorgang ruht im Moment.',
    fr: 'Votre dossier est en pause.',
    tr: 'Dosyanız şu anda bekliyor.',
    ar: 'معاملتك متوقفة مؤقتًا.',
    uk: 'Ваша справа поки що на паузі.',
    pl: 'Sprawa jest na razie wstrzymana.',
  },
} satisfies Record<string, LocalizedText>;
