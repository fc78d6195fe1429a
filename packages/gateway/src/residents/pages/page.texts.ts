import type { PageLanguage } from './page-languages.js';

/** Texts of a page around its element. The element has the texts of the form. */
export interface PageTexts {
  /** Prefix of the title of a page whose form was not sent. */
  notSent: string;
  /** Title of the page for an address without a page, or for a poll that does not exist. */
  notFound: string;
  notFoundHelp: string;
  /** Title of the page in place of another answer that is no page. */
  failed: string;
  failedHelp: string;
  privacy: string;
  contact: string;
  callback: string;
  received: string;
  status: string;
  feedback: string;
  thanks: string;
  poll: string;
  chat: string;
  /** The link from an answer to the page that says more. */
  more: string;
}

export const pageTexts: Readonly<Record<PageLanguage, PageTexts>> = {
  nl: {
    notSent: 'Nog niet verstuurd',
    notFound: 'Niet gevonden',
    notFoundHelp: 'Kijk het adres van de pagina na, of vraag het ons.',
    failed: 'Dit lukte niet',
    failedHelp: 'Ga terug en probeer het nog een keer, of vraag het ons.',
    privacy: 'Wat wij met uw gegevens doen',
    contact: 'Contact',
    callback: 'Wij bellen u terug',
    received: 'Uw verzoek is binnen',
    status: 'Volg uw zaak',
    feedback: 'Hielp deze pagina u?',
    thanks: 'Dank u wel voor uw reactie',
    poll: 'Denk mee',
    chat: 'Stel uw vraag',
    more: 'Lees meer',
  },
  en: {
    notSent: 'Not sent yet',
    notFound: 'Not found',
    notFoundHelp: 'Check the address of the page, or ask us.',
    failed: 'This did not work',
    failedHelp: 'Go back and try again, or ask us.',
    privacy: 'What we do with your data',
    contact: 'Contact',
    callback: 'We will call you back',
    received: 'We have your request',
    status: 'Follow your case',
    feedback: 'Did this page help you?',
    thanks: 'Thank you for your feedback',
    poll: 'Have your say',
    chat: 'Ask your question',
    more: 'Read more',
  },
  // The texts below are translated by a machine and await review; see docs/languages.md.
  de: {
    notSent: 'Noch nicht gesendet',
    notFound: 'Nicht gefunden',
    notFoundHelp: 'Prüfen Sie die Adresse der Seite oder fragen Sie uns.',
    failed: 'Das hat nicht geklappt',
    failedHelp: 'Gehen Sie zurück und versuchen Sie es noch einmal, oder fragen Sie uns.',
    privacy: 'Was wir mit Ihren Daten machen',
    contact: 'Kontakt',
    callback: 'Wir rufen Sie zurück',
    received: 'Ihre Anfrage ist angekommen',
    status: 'Verfolgen Sie Ihren Vorgang',
    feedback: 'Hat Ihnen diese Seite geholfen?',
    thanks: 'Vielen Dank für Ihre Rückmeldung',
    poll: 'Reden Sie mit',
    chat: 'Stellen Sie Ihre Frage',
    more: 'Mehr lesen',
  },
  fr: {
    notSent: 'Pas encore envoyé',
    notFound: 'Page introuvable',
    notFoundHelp: 'Vérifiez l’adresse de la page ou posez-nous la question.',
    failed: 'Cela n’a pas fonctionné',
    failedHelp: 'Revenez en arrière et réessayez, ou posez-nous la question.',
    privacy: 'Ce que nous faisons de vos données',
    contact: 'Contact',
    callback: 'Nous vous rappelons',
    received: 'Nous avons reçu votre demande',
    status: 'Suivez votre dossier',
    feedback: 'Cette page vous a-t-elle aidé ?',
    thanks: 'Merci pour votre avis',
    poll: 'Donnez votre avis',
    chat: 'Posez votre question',
    more: 'Lire la suite',
  },
  tr: {
    notSent: 'Henüz gönderilmedi',
    notFound: 'Bulunamadı',
    notFoundHelp: 'Sayfanın adresini kontrol edin ya da bize sorun.',
    failed: 'Bu işlem olmadı',
    failedHelp: 'Geri dönüp tekrar deneyin ya da bize sorun.',
    privacy: 'Verilerinizle ne yapıyoruz',
    contact: 'İletişim',
    callback: 'Sizi geri arayacağız',
    received: 'Talebiniz bize ulaştı',
    status: 'Dosyanızı takip edin',
    feedback: 'Bu sayfa size yardımcı oldu mu?',
    thanks: 'Görüşünüz için teşekkür ederiz',
    poll: 'Siz de katılın',
    chat: 'Sorunuzu sorun',
    more: 'Devamını okuyun',
  },
  ar: {
    notSent: 'لم يُرسل بعد',
    notFound: 'لم نعثر على الصفحة',
    notFoundHelp: 'يرجى التحقق من عنوان الصفحة أو سؤالنا.',
    failed: 'لم ينجح ذلك',
    failedHelp: 'يرجى الرجوع والمحاولة مرة أخرى أو سؤالنا.',
    privacy: 'ماذا نفعل ببياناتك',
    contact: 'التواصل',
    callback: 'سنعاود الاتصال بك',
    received: 'وصلنا طلبك',
    status: 'متابعة معاملتك',
    feedback: 'هل أفادتك هذه الصفحة؟',
    thanks: 'شكرًا على رأيك',
    poll: 'المشاركة برأيك',
    chat: 'طرح سؤال',
    more: 'اقرأ المزيد',
  },
  uk: {
    notSent: 'Ще не надіслано',
    notFound: 'Не знайдено',
    notFoundHelp: 'Перевірте адресу сторінки або запитайте нас.',
    failed: 'Не вдалося',
    failedHelp: 'Поверніться назад і спробуйте ще раз або запитайте нас.',
    privacy: 'Що ми робимо з вашими даними',
    contact: 'Контакти',
    callback: 'Ми вам передзвонимо',
    received: 'Ми отримали ваш запит',
    status: 'Стежте за своєю справою',
    feedback: 'Чи допомогла вам ця сторінка?',
    thanks: 'Дякуємо за ваш відгук',
    poll: 'Висловте свою думку',
    chat: 'Поставте запитання',
    more: 'Читати далі',
  },
  pl: {
    notSent: 'Jeszcze nie wysłano',
    notFound: 'Nie znaleziono',
    notFoundHelp: 'Sprawdź adres strony albo zapytaj nas.',
    failed: 'Nie udało się',
    failedHelp: 'Wróć i spróbuj jeszcze raz albo zapytaj nas.',
    privacy: 'Co robimy z Twoimi danymi',
    contact: 'Kontakt',
    callback: 'Oddzwonimy',
    received: 'Mamy Twoje zgłoszenie',
    status: 'Śledź swoją sprawę',
    feedback: 'Czy ta strona pomogła?',
    thanks: 'Dziękujemy za opinię',
    poll: 'Zabierz głos',
    chat: 'Zadaj pytanie',
    more: 'Czytaj więcej',
  },
};
