import type { PageLanguage } from './page-languages.js';

/** Words of the receipt that a link shows later. */
export interface ReceiptTexts {
  title: string;
  reference: string;
  received: string;
  text: string;
  email: string;
  name: string;
  caseReference: string;
  attachments: string;
  gone: string;
  goneHelp: string;
}

export const receiptTexts: Readonly<Record<PageLanguage, ReceiptTexts>> = {
  nl: {
    title: 'Uw bericht',
    reference: 'Uw nummer',
    received: 'Ontvangen',
    text: 'Bericht',
    email: 'Antwoord aan',
    name: 'Naam',
    caseReference: 'Over zaak',
    attachments: 'Bijlagen',
    gone: 'Dit bericht is hier niet meer',
    goneHelp: 'Wij bewaren een bericht niet langer dan nodig. Of de link klopt niet.',
  },
  en: {
    title: 'Your message',
    reference: 'Your number',
    received: 'Received',
    text: 'Message',
    email: 'Answer to',
    name: 'Name',
    caseReference: 'About case',
    attachments: 'Files',
    gone: 'This message is no longer here',
    goneHelp: 'We keep a message no longer than we need it. Or the link is not right.',
  },
  // The texts below are translated by a machine and await review; see docs/languages.md.
  de: {
    title: 'Ihre Nachricht',
    reference: 'Ihre Nummer',
    received: 'Eingegangen',
    text: 'Nachricht',
    email: 'Antwort an',
    name: 'Name',
    caseReference: 'Zum Vorgang',
    attachments: 'Anhänge',
    gone: 'Diese Nachricht ist nicht mehr hier',
    goneHelp: 'Wir bewahren Nachrichten nicht länger auf als nötig. Oder der Link stimmt nicht.',
  },
  fr: {
    title: 'Votre message',
    reference: 'Votre numéro',
    received: 'Reçu',
    text: 'Message',
    email: 'Réponse à',
    name: 'Nom',
    caseReference: 'Dossier',
    attachments: 'Pièces jointes',
    gone: 'Ce message n’est plus ici',
    goneHelp: 'Nous ne gardons pas un message plus longtemps que nécessaire. Ou le lien n’est pas correct.',
  },
  tr: {
    title: 'Mesajınız',
    reference: 'Numaranız',
    received: 'Alındı',
    text: 'Mesaj',
    email: 'Yanıt adresi',
    name: 'Ad',
    caseReference: 'Dosya',
    attachments: 'Dosyalar',
    gone: 'Bu mesaj artık burada değil',
    goneHelp: 'Mesajları gerekenden uzun saklamayız. Ya da bağlantı doğru değil.',
  },
  ar: {
    title: 'رسالتك',
    reference: 'رقمك',
    received: 'تاريخ الاستلام',
    text: 'الرسالة',
    email: 'الرد إلى',
    name: 'الاسم',
    caseReference: 'بخصوص المعاملة',
    attachments: 'الملفات',
    gone: 'لم تعد هذه الرسالة هنا',
    goneHelp: 'لا نحتفظ بالرسائل أكثر من اللازم. أو أن الرابط غير صحيح.',
  },
  uk: {
    title: 'Ваше повідомлення',
    reference: 'Ваш номер',
    received: 'Отримано',
    text: 'Повідомлення',
    email: 'Відповідь на',
    name: 'Ім’я',
    caseReference: 'Справа',
    attachments: 'Файли',
    gone: 'Цього повідомлення тут більше немає',
    goneHelp: 'Ми не зберігаємо повідомлення довше, ніж потрібно. Або посилання неправильне.',
  },
  pl: {
    title: 'Twoja wiadomość',
    reference: 'Twój numer',
    received: 'Otrzymano',
    text: 'Wiadomość',
    email: 'Odpowiedź na',
    name: 'Imię i nazwisko',
    caseReference: 'Sprawa',
    attachments: 'Załączniki',
    gone: 'Tej wiadomości już tu nie ma',
    goneHelp: 'Nie przechowujemy wiadomości dłużej, niż trzeba. Albo link jest nieprawidłowy.',
  },
};
