import type { PageLanguage } from '../page-languages.js';

/** Sentences of the page of a link in a mail or a letter, where it asks nothing. */
export interface AskedTexts {
  readonly over: string;
  readonly overHelp: string;
  readonly answered: string;
  readonly answeredHelp: string;
  readonly contact: string;
  readonly crisis: string;
}

export const askedTexts: Readonly<Record<PageLanguage, AskedTexts>> = {
  nl: {
    over: 'Deze link werkt niet meer',
    overHelp: 'De link is te oud, of niet compleet. Wilt u ons toch iets vertellen? Neem contact met ons op.',
    answered: 'U gaf uw antwoord al',
    answeredHelp: 'Wij hebben uw antwoord. Bij deze link past één antwoord. Dank u wel.',
    contact: 'Neem contact op',
    crisis: 'Wij stellen nu geen vragen. Uw link werkt later weer.',
  },
  en: {
    over: 'This link no longer works',
    overHelp: 'The link is too old, or not complete. Would you still like to tell us something? Contact us.',
    answered: 'You gave your answer already',
    answeredHelp: 'We have your answer. This link takes one answer. Thank you.',
    contact: 'Contact us',
    crisis: 'We ask no questions now. Your link will work again later.',
  },
  // The texts below are translated by a machine and await review; see docs/languages.md.
  de: {
    over: 'Dieser Link funktioniert nicht mehr',
    overHelp:
      'Der Link ist zu alt oder nicht vollständig. Möchten Sie uns trotzdem etwas mitteilen? Kontaktieren Sie uns.',
    answered: 'Sie haben schon geantwortet',
    answeredHelp: 'Wir haben Ihre Antwort. Dieser Link nimmt eine Antwort an. Vielen Dank.',
    contact: 'Kontakt aufnehmen',
    crisis: 'Wir stellen jetzt keine Fragen. Ihr Link funktioniert später wieder.',
  },
  fr: {
    over: 'Ce lien ne fonctionne plus',
    overHelp:
      'Le lien est trop ancien ou incomplet. Voulez-vous quand même nous dire quelque chose ? Contactez-nous.',
    answered: 'Vous avez déjà répondu',
    answeredHelp: 'Nous avons votre réponse. Ce lien accepte une seule réponse. Merci.',
    contact: 'Contactez-nous',
    crisis: 'Nous ne posons pas de questions maintenant. Votre lien fonctionnera plus tard.',
  },
  tr: {
    over: 'Bu bağlantı artık çalışmıyor',
    overHelp:
      'Bağlantı çok eski ya da eksik. Yine de bize bir şey söylemek ister misiniz? Bizimle iletişime geçin.',
    answered: 'Yanıtınızı zaten verdiniz',
    answeredHelp: 'Yanıtınız bizde. Bu bağlantıyla bir yanıt verilebilir. Teşekkür ederiz.',
    contact: 'İletişime geçin',
    crisis: 'Şu anda soru sormuyoruz. Bağlantınız daha sonra yine çalışır.',
  },
  ar: {
    over: 'لم يعد هذا الرابط يعمل',
    overHelp: 'الرابط قديم جدًا أو غير كامل. هل ما زلت تريد أن تخبرنا بشيء؟ تواصل معنا.',
    answered: 'لقد أجبت من قبل',
    answeredHelp: 'لدينا إجابتك. يقبل هذا الرابط إجابة واحدة. شكرًا لك.',
    contact: 'تواصل معنا',
    crisis: 'لا نطرح أسئلة الآن. سيعمل رابطك لاحقًا.',
  },
  uk: {
    over: 'Це посилання більше не працює',
    overHelp: 'Посилання застаре або неповне. Усе ж хочете нам щось сказати? Зв’яжіться з нами.',
    answered: 'Ви вже відповіли',
    answeredHelp: 'Ми отримали вашу відповідь. За цим посиланням можна відповісти один раз. Дякуємо.',
    contact: 'Зв’язатися з нами',
    crisis: 'Зараз ми не ставимо запитань. Ваше посилання запрацює пізніше.',
  },
  pl: {
    over: 'Ten link już nie działa',
    overHelp: 'Link jest za stary lub niepełny. Chcesz nam jednak coś powiedzieć? Skontaktuj się z nami.',
    answered: 'Odpowiedź została już udzielona',
    answeredHelp: 'Mamy Twoją odpowiedź. Ten link przyjmuje jedną odpowiedź. Dziękujemy.',
    contact: 'Skontaktuj się z nami',
    crisis: 'Teraz nie zadajemy pytań. Link zadziała później.',
  },
};
